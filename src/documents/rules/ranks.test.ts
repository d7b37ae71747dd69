import { expect, test } from 'vitest';
import { addressOf, rankOf, ranks } from './ranks.ts';

test('the slash shorthand of military papers is printed in full', () => {
  expect(['1/', '2/', '3/', '4/', '1//', '2//', '3//', '4//', ' 2 // '].map(rankOf)).toEqual(['Thiếu úy', 'Trung úy', 'Thượng úy', 'Đại úy', 'Thiếu tá', 'Trung tá', 'Thượng tá', 'Đại tá', 'Trung tá']);
  expect(['5/', '0//', '2///', '', 'Giám đốc'].map(rankOf)).toEqual([null, null, null, null, null]);
});
test('every rank finds itself, also composed otherwise or without accents where only one can be meant', () => {
  for (const rank of ranks) expect([rankOf(rank), rankOf(rank.normalize('NFD').toUpperCase())]).toEqual([rank, rank]);
  expect(rankOf('dai ta')).toBe('Đại tá');
});
test('a person is addressed by rank, name and post, as far as they are known', () => {
  expect(addressOf({ name: 'Nguyễn Văn An', rank: '2//', post: 'Chỉ huy trưởng' })).toBe('Đồng chí Trung tá Nguyễn Văn An, Chỉ huy trưởng');
  expect(addressOf({ name: 'Trần Thị Ánh' })).toBe('Đồng chí Trần Thị Ánh');
});
