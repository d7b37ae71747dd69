import { demoId, demoName, demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { dayAfter, instantOf } from '../../kit/dates.ts';
import { sortKey } from '../../kit/names.ts';
import { randomFrom } from '../../kit/random.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoUnitId } from '../../organisation/demo.ts';
import type { GroupNumber } from '../rules/kinds.ts';
import { notedBy } from './noted-by.ts';

export const demoClassId = (n: number) => demoId(93, n);
export const demoClassPersonId = (slug: DemoUnitSlug, n: number) => demoId(94, demoUnitSlugs.indexOf(slug) * 100 + n);
type DemoClass = { group: GroupNumber; holder: DemoUnitSlug | null; name: string; place: string; startsOn: string; endsOn: string; seats: (n: number) => number };
const title = (group: number, more: string) => `Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng ${group}, ${more}`;
/** Units that hold group 4 for their own people; the others send theirs to the cluster's class in November. */
const holders = demoUnitSlugs.filter((_slug, n) => n % 5 === 2 || n % 5 === 4);
const classes: DemoClass[] = [
  { group: 2, holder: null, name: title(2, 'khóa 1 năm 2020'), place: 'Trường Quân sự tỉnh', startsOn: '2020-06-15', endsOn: '2020-06-19', seats: () => 1 },
  { group: 3, holder: null, name: title(3, 'khóa 1 năm 2020'), place: 'Trường Quân sự tỉnh', startsOn: '2020-07-20', endsOn: '2020-07-22', seats: (n) => (n < 10 ? 2 : 0) },
  { group: 3, holder: null, name: title(3, 'khóa 2 năm 2020'), place: 'Trường Quân sự tỉnh', startsOn: '2020-09-14', endsOn: '2020-09-16', seats: (n) => (n < 10 ? 0 : 2) },
  ...holders.map((holder, at): DemoClass => ({ group: 4, holder, name: title(4, 'tại cơ quan'), place: 'Hội trường cơ quan', startsOn: dayAfter('2020-08-04', at * 9), endsOn: dayAfter('2020-08-05', at * 9), seats: (n) => (demoUnitSlugs[n] === holder ? 14 + at : 0) })),
  { group: 4, holder: null, name: title(4, 'lớp của cụm'), place: 'Hội trường Sở Giáo dục và Đào tạo', startsOn: '2020-11-23', endsOn: '2020-11-24', seats: (n) => (holders.includes(demoUnitSlugs[n]!) ? 0 : 3) },
];

const posts: Record<GroupNumber, string[]> = { 2: ['Phó Giám đốc'], 3: ['Trưởng phòng', 'Phó Trưởng phòng', 'Phó Chánh Văn phòng'], 4: ['Chuyên viên', 'Kế toán viên', 'Văn thư', 'Cán sự'] };

/** Two hundred people due for a class, invented; most of those whose class was held attended and hold a certificate. */
export async function loadClassesDemo(trx: Trx, today: string): Promise<void> {
  const of = { emulation_year_id: demoYearId };
  const random = randomFrom(222020);
  const leader = { noted_by_name: demoUsers.find(({ username }) => username === 'thuky.cumtruong')!.personName, noted_at: instantOf('2020-03-02', '09:00') };
  const seats = classes.flatMap(({ group, ...one }, at) => demoUnitSlugs.flatMap((slug, n) => (one.seats(n) === 0 ? [] : [{ class_id: demoClassId(at + 1), ...of, group_number: group, unit_id: demoUnitId(slug), seats: one.seats(n) }])));
  const people: { id: string; emulation_year_id: string; unit_id: string; group_number: number; full_name: string; sort_key: string; post: string; class_id: string; attended: boolean | null; certificate_number: string | null; certificate_on: string | null; noted_by_name: string; noted_at: Date }[] = [];
  for (const [n, slug] of demoUnitSlugs.entries()) for (const [at, one] of classes.entries()) {
    for (let seat = 0; seat < one.seats(n); seat++) {
      const turn = people.length;
      const own = people.filter(({ unit_id }) => unit_id === demoUnitId(slug)).length;
      const name = demoName(turn);
      const isThere = random() > 0.06;
      const attended = one.startsOn > today ? null : isThere;
      people.push({
        id: demoClassPersonId(slug, own + 1), ...of, unit_id: demoUnitId(slug), group_number: one.group, full_name: name, sort_key: sortKey(name), post: posts[one.group][seat % posts[one.group].length]!, class_id: demoClassId(at + 1),
        attended, certificate_number: attended === true ? `${String(turn + 1).padStart(3, '0')}/GCN-ĐT${one.group}` : null, certificate_on: attended === true ? one.endsOn : null, ...notedBy(slug, '2020-03-10'),
      });
    }
  }
  await trx.insertInto('knowledge_classes').values(classes.map(({ group, holder, name, place, startsOn, endsOn }, at) => ({ id: demoClassId(at + 1), ...of, group_number: group, unit_id: holder && demoUnitId(holder), name, place, starts_on: startsOn, ends_on: endsOn, ...(holder === null ? leader : notedBy(holder, '2020-03-02')) }))).execute();
  await trx.insertInto('class_seats').values(seats).execute();
  await trx.insertInto('class_people').values(people).execute();
}
