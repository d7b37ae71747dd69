import { demoUnitSlugs, type DemoUnitSlug } from '../../accounts/demo.ts';
import { splitEvenly } from '../rules/shares.ts';
import type { ActivityKind } from '../rules/kinds.ts';
import { totalsOf, type Line } from '../rules/lines.ts';

export type DemoActivity = {
  unit: DemoUnitSlug | null; name: string; occasion: string; kind: ActivityKind; heldOn: string; beneficiary: string; count: number; noun: string; note: string | null; lines: Line[]; shares: [DemoUnitSlug, number][];
};
const national = '75 năm Cách mạng Tháng Tám và Quốc khánh 2/9';
const tradition = '75 năm Ngày truyền thống lực lượng vũ trang tỉnh';
const districts = ['Lạc Dương', 'Đam Rông', 'Di Linh', 'Bảo Lâm', 'Cát Tiên', 'Đạ Tẻh', 'Đạ Huoai', 'Lâm Hà', 'Đơn Dương', 'Đức Trọng'];
const schoolOf = (n: number) => `Trường tiểu học vùng sâu huyện ${districts[n % districts.length]} (minh họa)`;

const goods = (item: string, unit: string, quantity: number, unitPrice: number): Line => ({ kind: 'goods', item, unit, quantity, unitPrice, startsOn: null, endsOn: null, delivered: quantity, overReason: null });
const evenly = (lines: readonly Line[], units: readonly DemoUnitSlug[]): [DemoUnitSlug, number][] => { const parts = splitEvenly(totalsOf(lines).value, units.length); return units.map((slug, n) => [slug, parts[n]!]); };
const leaderFirst: DemoUnitSlug[] = ['sogddt', ...demoUnitSlugs.filter((slug) => slug !== 'sogddt')];

/** The three joint gifts of books and notebooks: 200 of the published 250 million. */
function jointGifts(): DemoActivity[] {
  const reference = [goods('Sách tham khảo cho học sinh', 'bản', 1_200, 45_000), goods('Sách tham khảo cho giáo viên', 'bản', 300, 80_000)];
  const textbooks = [goods('Sách giáo khoa lớp 1', 'bộ', 400, 190_000)];
  const notebooks = [goods('Vở 200 trang', 'quyển', 5_000, 9_200)];
  const even = evenly(reference, leaderFirst);
  const joint = { unit: null, note: null };
  return [
    { ...joint, name: 'Về nguồn, tặng sách tham khảo cho học sinh và giáo viên', occasion: national, kind: 'heritage-visit', heldOn: '2020-08-28', beneficiary: 'Năm trường học vùng sâu của tỉnh (minh họa)', count: 1_450, noun: 'học sinh, giáo viên', lines: reference,
      shares: even.map(([slug, amount]) => [slug, amount + (slug === 'sogddt' ? 1_900_000 : slug === 'bandantoc' ? -1_900_000 : 0)]) },
    { ...joint, name: 'Tặng sách giáo khoa lớp 1 cho học sinh hộ nghèo', occasion: national, kind: 'pupil-gifts', heldOn: '2020-09-03', beneficiary: 'Các trường tiểu học vùng đồng bào dân tộc thiểu số (minh họa)', count: 400, noun: 'học sinh', lines: textbooks, shares: evenly(textbooks, leaderFirst) },
    { ...joint, name: 'Tặng vở cho học sinh nghèo vượt khó', occasion: tradition, kind: 'pupil-gifts', heldOn: '2020-10-15', beneficiary: 'Các trường học của mười huyện (minh họa)', count: 500, noun: 'học sinh', lines: notebooks, shares: evenly(notebooks, leaderFirst) },
  ];
}

/** One gift of each unit: 50 million together, every fifth as notebooks that are handed out each month. */
function giftsOfUnits(): DemoActivity[] {
  const values = [1_500_000, 3_500_000, 2_000_000, 3_000_000, 2_500_000];
  return demoUnitSlugs.map((unit, n) => {
    const value = values[n % values.length]!;
    const isMonthly = n % values.length === 4;
    const lines: Line[] = isMonthly
      ? [{ kind: 'monthly', item: 'Vở, đồ dùng học tập hằng tháng', unit: 'học sinh', quantity: 5, unitPrice: 50_000, startsOn: '2020-03-01', endsOn: '2020-12-31', delivered: 50, overReason: null }]
      : [goods('Vở 200 trang', 'quyển', (value * 0.6) / 10_000, 10_000), goods('Sách tham khảo', 'bản', (value * 0.4) / 40_000, 40_000)];
    const [date, isNational] = [String(5 + (n % 20)).padStart(2, '0'), n % 2 === 0];
    return {
      unit, name: isMonthly ? 'Đỡ đầu học sinh nghèo, tặng vở hằng tháng' : 'Tặng vở và sách tham khảo cho học sinh nghèo', occasion: isNational ? national : tradition, kind: isNational && !isMonthly ? 'heritage-visit' : 'pupil-gifts', heldOn: isMonthly ? `2020-03-${date}` : `2020-0${isNational ? 8 : 9}-${date}`,
      beneficiary: schoolOf(n), count: isMonthly ? 5 : 20 + n, noun: 'học sinh', note: null, lines, shares: [[unit, totalsOf(lines).value]],
    };
  });
}

/** Days of work, visits and blood: counted, not valued in money. */
function labour(): DemoActivity[] {
  const works: [occasion: string, name: string, kind: ActivityKind, month: string, beneficiary: string, noun: string, item: string, unit: string][] = [
    ['Tết Nguyên đán Canh Tý', 'Thăm hỏi gia đình chính sách dịp Tết', 'policy-visit', '2020-01', 'Gia đình chính sách trên địa bàn (minh họa)', 'hộ', 'Lượt thăm hỏi', 'lượt'],
    ['Phòng, chống dịch Covid-19', 'Phát tờ rơi, hướng dẫn khai báo y tế', 'mass-mobilisation', '2020-04', 'Tổ dân phố nơi cơ quan đóng quân (minh họa)', 'hộ', 'Ngày công của tự vệ', 'công'],
    ['73 năm Ngày Thương binh - Liệt sĩ 27/7', 'Dọn vệ sinh, chăm sóc nghĩa trang liệt sĩ', 'mass-mobilisation', '2020-07', 'Nghĩa trang liệt sĩ (minh họa)', 'phần mộ', 'Ngày công của tự vệ', 'công'],
  ];
  const own = works.flatMap(([occasion, name, kind, month, beneficiary, noun, item, unit], k) => Array.from({ length: 5 }, (_none, n): DemoActivity => {
    const slug = demoUnitSlugs[(k * 5 + n + 3) % demoUnitSlugs.length]!;
    return { unit: slug, name, occasion, kind, heldOn: `${month}-${String(10 + n).padStart(2, '0')}`, beneficiary, count: 10 + n * 3, noun, note: 'Không quy thành tiền', lines: [goods(item, unit, 10 + n * 2, 0)], shares: [[slug, 0]] };
  }));
  const joint = (name: string, occasion: string, heldOn: string, beneficiary: string, noun: string, line: Line): DemoActivity => ({
    unit: null, name, occasion, kind: 'mass-mobilisation', heldOn, beneficiary, count: line.quantity, noun, note: 'Không quy thành tiền', lines: [line], shares: leaderFirst.slice(0, 12).map((slug) => [slug, 0]),
  });
  return [...own, joint('Ngày công giúp xã làm đường giao thông nông thôn', 'Tháng thanh niên', '2020-03-22', 'Một xã của huyện Đơn Dương (minh họa)', 'hộ', goods('Ngày công của tự vệ', 'công', 120, 0)),
    joint('Hiến máu tình nguyện', '76 năm Ngày thành lập Quân đội nhân dân Việt Nam 22/12', '2020-12-18', 'Bệnh viện tỉnh (minh họa)', 'đơn vị máu', goods('Đơn vị máu', 'đơn vị', 60, 0))];
}

/** The forty activities of 2020 as they stand at the end of the year: 250,000,000 đồng of books, textbooks and notebooks, all delivered. */
export const demoActivities: readonly DemoActivity[] = [...jointGifts(), ...giftsOfUnits(), ...labour()];
