import { expect, test } from 'vitest';
import { matches, searchKey, sortKey } from './names.ts';

const officialOrder = ['Nguyễn Văn An', 'Đỗ Minh Anh', 'Trần Thị Ánh', 'Lê Hoàng Ân', 'Vũ Đình Dung', 'Phạm Văn Dũng', 'Bùi Đức Đạt', 'Hoàng Hà', 'Nguyễn Thị Hà'];

test('people stand by given name, then middle, then family name', () => {
  const byKey = [...officialOrder].reverse().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  expect(byKey).toEqual(officialOrder);
});
test('search does not ask for marks, order or form', () => {
  expect(searchKey('Hoà'.normalize('NFD'))).toBe(searchKey('Hòa'));
  expect(matches('dao giao', 'Sở Giáo dục và Đào tạo')).toBe(true);
  expect(matches('tvdl', 'Tự vệ Đà Lạt')).toBe(true);
  expect(matches('y te', 'Sở Tư pháp')).toBe(false);
});
