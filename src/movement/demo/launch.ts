import { demoId, demoUnitSlugs, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { searchKey } from '../../kit/names.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoAgencyName, demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import type { Direction } from '../rules/pledge.ts';
import { listTitles } from '../store/launch.ts';

/** Targets of the pledge, from 1. */
export const demoTargetId = (n: number) => demoId(50, n);
const source = 'Kế hoạch nhiệm vụ năm 2020 (minh họa)';
type DemoTarget = { measure: string; unit: string; direction: Direction; target: number; /** What fills the result; else it is noted by the leader in December. */ by: string | null; noted: { done: number; measured: number | null; note: string } | null };
const counted = (measure: string, unit: string, target: number, by: string): DemoTarget => ({ measure, unit, direction: 'at-least', target, by, noted: null });
const noted = (measure: string, unit: string, direction: Direction, target: number, done: number, note: string): DemoTarget => ({ measure, unit, direction, target, by: null, noted: { done, measured: null, note } });
const targets: DemoTarget[] = [
  noted('Đơn vị tổ chức phát động, quán triệt phong trào thi đua', '%', 'at-least', 100, 100, 'Theo kế hoạch phát động của 20 đơn vị (minh họa)'),
  counted('Cán bộ, chiến sĩ tự vệ huấn luyện đạt yêu cầu', '%', 95, 'training/trained'),
  noted('Chiến sĩ tự vệ đạt khá, giỏi khi kiểm tra huấn luyện', '%', 'at-least', 75, 81.2, 'Theo biên bản kiểm tra huấn luyện (minh họa)'),
  { ...counted('Cán bộ, công chức thuộc đối tượng 4 được bồi dưỡng kiến thức quốc phòng và an ninh', 'người', 170, 'training/attended-4'), noted: { done: 163, measured: 161, note: '02 đồng chí học bù theo lớp của Thành phố Đà Lạt, giấy chứng nhận gửi sau (minh họa)' } },
  counted('Vận động quỹ, hiện vật cho hoạt động “về nguồn”, đền ơn đáp nghĩa', 'triệu đồng', 200, 'activities/given'),
  noted('Vụ việc mất an toàn về người, vũ khí, trang bị', 'vụ', 'at-most', 0, 0, 'Theo báo cáo của 20 đơn vị (minh họa)'),
  counted('Báo cáo tình hình gửi đúng hạn', '%', 90, 'reports/on-time'),
  counted('Nhiệm vụ được giao hoàn thành đúng hạn', '%', 90, 'tasks/on-time'),
];
const commanders = ['Nguyễn Văn Bách', 'Trần Quốc Cường', 'Lê Thị Diệp', 'Phạm Minh Đăng', 'Vũ Thanh Giang', 'Hoàng Đức Hải', 'Bùi Xuân Hòa', 'Đỗ Văn Khánh', 'Ngô Thị Lan', 'Hồ Sỹ Minh',
  'Dương Quang Nghĩa', 'Lý Thu Oanh', 'Đặng Hữu Phước', 'Mai Văn Quý', 'Tạ Đình Sơn', 'Phan Thị Tâm', 'Cao Văn Thắng', 'Đinh Ngọc Uyên', 'Kiều Công Vinh', 'Trịnh Hải Yến'];
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const middles = ['Văn', 'Thị', 'Minh', 'Đức', 'Ngọc', 'Quang', 'Thu'];
const givens = ['An', 'Bảo', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khoa', 'Linh', 'Nam', 'Phương', 'Sơn', 'Trang', 'Tuấn'];
/** Invented, and never the same twice. */
const nameOf = (n: number) => `${families[n % families.length]} ${middles[(n * 3) % middles.length]} ${givens[(n * 5) % givens.length]}`;

const campaigns: [name: string, theme: string, from: string, to: string][] = [
  ['Đợt thi đua cao điểm chào mừng Đại hội Đảng các cấp', 'Giữ vững sẵn sàng chiến đấu, bảo vệ tuyệt đối an toàn Đại hội', '2020-05-15', '2020-07-15'],
  ['Đợt thi đua 75 năm Cách mạng Tháng Tám và Quốc khánh 2/9', 'Về nguồn, đền ơn đáp nghĩa', '2020-08-01', '2020-09-05'],
];

/** The pledge signed by every unit at the launch, four of its eight targets filled by records alone and one noted beside them, titles registered by all, by one of them late, two campaigns. */
export async function loadLaunchDemo(trx: Trx, { yearId, at }: { yearId: string; at: 'open' | 'closed' }): Promise<void> {
  const of = { emulation_year_id: yearId };
  await trx.insertInto('pledge_targets').values(targets.map(({ measure, unit, direction, target, by }, n) => ({ id: demoTargetId(n + 1), ...of, position: n + 1, measure, unit_of_measure: unit, direction, target: target * 100, source, measured_by: by }))).execute();
  const first: DemoUnitSlug[] = ['sogddt', 'sotaichinh'];
  const order = [...first, ...demoUnitSlugs.filter((slug) => !first.includes(slug))];
  const secretaryOf = new Map(demoUsers.filter(({ username }) => username.startsWith('thuky.')).map((user) => [user.unitSlug, { entered_by: demoPersonId(user.userId), entered_by_name: user.personName }]));
  await trx.insertInto('pledge_signatures').values(order.map((slug, n) => ({ ...of, unit_id: demoUnitId(slug), position: n + 1, signer_name: commanders[demoUnitSlugs.indexOf(slug)]!, signer_post: 'Chỉ huy trưởng', ...secretaryOf.get(slug)!, signed_at: new Date(Date.UTC(2020, 1, 14, 2, n * 2)) }))).execute();
  const leader = secretaryOf.get('sogddt')!;
  if (at === 'closed') await trx.insertInto('pledge_results').values(targets.flatMap(({ noted: result }, n) => (result === null ? [] : [{
    id: demoId(51, n + 1), ...of, target_id: demoTargetId(n + 1), done: Math.round(result.done * 100), measured: result.measured === null ? null : result.measured * 100, note: result.note, noted_by: leader.entered_by, noted_by_name: leader.entered_by_name, noted_at: '2020-12-24T15:00+07',
  }]))).execute();
  const titles = new Map((await listTitles(trx, '2020-02-20')).map((title) => [title.code, title]));
  const rows = demoUnitSlugs.flatMap((slug, n) => {
    const people = [0, 1].map((k) => ({ code: n % 3 === 0 && k === 0 ? 'emulation-fighter-grassroots' : 'advanced-fighter', name: nameOf(n * 2 + k), post: k === 0 ? 'Phó Chỉ huy trưởng' : 'Tiểu đội trưởng tự vệ' }));
    const collective = { code: n % 4 === 0 ? 'determined-to-win-unit' : 'advanced-unit', name: `Ban Chỉ huy Quân sự ${demoAgencyName(slug)}`, post: null };
    return [collective, ...people].map((row) => ({ ...row, slug, isLate: slug === 'bandantoc' }));
  });
  await trx.insertInto('title_registrations').values(rows.map(({ slug, code, name, post, isLate }, n) => {
    const { id, subject } = titles.get(code)!;
    const { entered_by, entered_by_name } = secretaryOf.get(slug)!;
    return { id: demoId(52, n + 1), ...of, unit_id: demoUnitId(slug), title_id: id, subject, subject_name: name, subject_key: searchKey(name), post, late_reason: isLate ? 'Kiện toàn Ban CHQS đầu tháng 3 (minh họa)' : null,
      registered_by: entered_by, registered_by_name: entered_by_name, registered_at: isLate ? '2020-03-04T09:00+07' : new Date(Date.UTC(2020, 1, 20, 2, n)) };
  })).execute();
  await trx.insertInto('campaigns').values(campaigns.map(([name, theme, starts_on, ends_on], n) => ({ id: demoId(53, n + 1), ...of, name, theme, starts_on, ends_on }))).execute();
}
