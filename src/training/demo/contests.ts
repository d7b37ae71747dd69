import { demoId, demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { instantOf } from '../../kit/dates.ts';
import { randomFrom } from '../../kit/random.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoUnitId } from '../../organisation/demo.ts';
import type { ContestKind, Prize } from '../rules/contests.ts';
import { notedBy } from './noted-by.ts';

export const demoContestId = (n: number) => demoId(95, n);
type DemoContest = { kind: ContestKind; holder: DemoUnitSlug | null; name: string; place: string; startsOn: string; endsOn: string; /** How many of each unit; 0: it does not take part. */ people: (unit: number) => number };
const contests: DemoContest[] = [
  { kind: 'contest', holder: null, name: 'Hội thi tìm hiểu Luật Dân quân tự vệ năm 2019', place: 'Hội trường Sở Giáo dục và Đào tạo', startsOn: '2020-06-25', endsOn: '2020-06-25', people: () => 3 },
  { kind: 'contest', holder: null, name: 'Hội thi cán bộ tự vệ giỏi của cụm', place: 'Trường Quân sự tỉnh', startsOn: '2020-09-22', endsOn: '2020-09-23', people: (unit) => (unit % 7 === 3 ? 0 : 2) },
  { kind: 'games', holder: null, name: 'Hội thao quốc phòng khối Tự vệ', place: 'Thao trường Bộ CHQS tỉnh', startsOn: '2020-10-07', endsOn: '2020-10-09', people: (unit) => (unit % 6 === 5 ? 0 : 8 + (unit % 3)) },
  { kind: 'games', holder: 'soyte', name: 'Hội thao bắn súng tự vệ cơ quan', place: 'Thao trường Bộ CHQS tỉnh', startsOn: '2020-08-14', endsOn: '2020-08-14', people: (unit) => (demoUnitSlugs[unit] === 'soyte' ? 15 : 0) },
  { kind: 'contest', holder: null, name: 'Hội thi báo cáo viên về quốc phòng và an ninh', place: 'Hội trường Tỉnh ủy', startsOn: '2020-11-26', endsOn: '2020-11-26', people: (unit) => (unit % 2 === 0 ? 1 : 0) },
];
/** One first, two second, three third prizes, and two more, in the order of ranks. */
const prizeOf = (rank: number): Prize | null => (rank === 1 ? 'first' : rank <= 3 ? 'second' : rank <= 6 ? 'third' : rank <= 8 ? 'consolation' : null);

/** Contests of 2020, all invented; those that have begun have their results. */
export async function loadContestsDemo(trx: Trx, today: string): Promise<void> {
  const of = { emulation_year_id: demoYearId };
  const leader = { noted_by_name: demoUsers.find(({ username }) => username === 'thuky.cumtruong')!.personName, noted_at: instantOf('2020-05-04', '09:00') };
  const random = randomFrom(252020);
  const entries = contests.flatMap((one, at) => {
    const entered = demoUnitSlugs.map((slug, unit) => ({ slug, people: one.people(unit), luck: random() })).filter(({ people }) => people > 0).sort((a, b) => b.luck - a.luck);
    return entered.map(({ slug, people }, place) => ({ contest_id: demoContestId(at + 1), ...of, unit_id: demoUnitId(slug), people, ...(one.startsOn <= today && one.holder === null ? { rank: place + 1, prize: prizeOf(place + 1) } : { rank: null, prize: null }) }));
  });
  await trx.insertInto('contests').values(contests.map(({ holder, kind, name, place, startsOn, endsOn }, at) => ({ id: demoContestId(at + 1), ...of, unit_id: holder && demoUnitId(holder), kind, name, place, starts_on: startsOn, ends_on: endsOn, ...(holder === null ? leader : notedBy(holder, startsOn)) }))).execute();
  await trx.insertInto('contest_entries').values(entries).execute();
}
