import { v7 as uuidv7 } from 'uuid';
import type { Trx } from '../kit/server/command.ts';
import { hashPassword } from './offers/auth.ts';
import { insertUsers } from './store.ts';

/** Shown on the sign-in page, in demo mode only. */
export const demoPassword = 'QuyetThang@2020';

/** The units of the demo cluster, in the order of its list. */
export const demoUnitSlugs = ['tinhuy', 'ubnd', 'sonoivu', 'sotuphap', 'sokhdt', 'sotaichinh', 'socongthuong', 'sonnptnt', 'sogtvt', 'soxaydung',
  'sotnmt', 'sotttt', 'soldtbxh', 'sovhttdl', 'sokhcn', 'sogddt', 'soyte', 'thanhtra', 'bandantoc', 'bqlkcn'] as const;
export type DemoUnitSlug = (typeof demoUnitSlugs)[number];

export type DemoUser = { userId: string; username: string; personName: string; unitSlug: DemoUnitSlug | null };

/** A fixed id for the nth row of a kind, so that the demo is the same every time. */
export const demoId = (kind: number, n: number) => `01700000-0000-7000-8000-${String(kind).padStart(4, '0')}${String(n).padStart(8, '0')}`;

const secretaries = ['Lê Minh An', 'Trần Thu Bình', 'Phạm Đức Chính', 'Vũ Hải Dung', 'Ngô Văn Đạt', 'Bùi Thanh Giang', 'Đỗ Quốc Hà', 'Hồ Ngọc Hải', 'Đặng Văn Hiếu', 'Lý Thị Hoa',
  'Mai Xuân Khang', 'Tạ Hồng Lam', 'Cao Đình Long', 'Phan Thị Mai', 'Đinh Công Nam', 'Nguyễn Thị Hạnh', 'Hoàng Ngọc Oanh', 'Dương Văn Phúc', 'Kiều Minh Quân', 'Trịnh Thị Sen'];

const byUnit = demoUnitSlugs.map((unitSlug, n): DemoUser =>
  ({ userId: demoId(1, n + 1), username: unitSlug === 'sogddt' ? 'thuky.cumtruong' : `thuky.${unitSlug}`, personName: secretaries[n]!, unitSlug }));
const others: [string, string, DemoUnitSlug | null][] = [['trucban', 'Võ Văn Thành', 'soyte'], ['chamcheo', 'Lương Thị Thảo', 'sotaichinh'], ['daibieu', 'Nguyễn Đình Trung', 'sotuphap'],
  ['troly.bochqs', 'Trương Quang Vinh', null], ['lanhdao', 'Nguyễn Hữu Xuân', null], ['quantri', 'Quách Văn Yên', null]];

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const middles = ['Văn', 'Thị', 'Minh', 'Quốc', 'Thanh', 'Đức', 'Ngọc'];
const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hà', 'Hải', 'Hương', 'Khoa', 'Lan', 'Long', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Tuấn', 'Vinh', 'Yến', 'Ánh'];
/** The nth invented name. 13, 7 and 23 share no factor: two thousand names before one comes again. */
export const demoName = (n: number) => [families[n % families.length], middles[n % middles.length], givens[n % givens.length]].join(' ');

/** One account for each secretary and one for each other kind of person; all of them invented. */
export const demoUsers: readonly DemoUser[] = [...byUnit,
  ...others.map(([username, personName, unitSlug], n) => ({ userId: demoId(1, 101 + n), username, personName, unitSlug }))];

export async function loadAccountsDemo(trx: Trx): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  await insertUsers(trx, demoUsers.map(({ userId, username, personName }) => ({ id: userId, username, name: personName, passwordHash, mustChangePassword: false, isDemo: true })), uuidv7);
}
