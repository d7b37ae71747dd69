import { expect, test } from 'vitest';
import { isAt, menuOf, onBar, type MenuActor } from './menu.ts';

const year = '/nam/2020/cum/1';
const who = (roles: string[], leads = 0): MenuActor => ({ appointments: roles.map((role) => ({ role })), leads: Array.from({ length: leads }) });
const people = [who(['unit-secretary']), who(['unit-secretary', 'cluster-secretary'], 1), who(['duty-officer']), who(['checker']), who(['delegate']), who(['emulation-officer']), who(['viewer']), who(['administrator']),
  who(['administrator', 'unit-secretary', 'emulation-officer', 'duty-officer'], 1), who([])];
const namesOf = (actor: MenuActor, at: string | undefined = year) => menuOf(actor, at).map(({ text }) => text.vi);

test('nobody has more than nine places at the first level, whatever a person holds', () => {
  expect(people.map((actor) => menuOf(actor, year).length).filter((count) => count > 9 || count < onBar)).toEqual([]);
});

test('what waits today stands first, then a person’s own work: the sheet of a unit, the year of the leader, the roster of who is on duty; the administrator begins with the accounts', () => {
  const firstTwo = (actor: MenuActor) => menuOf(actor, year).slice(0, 2).map(({ pages }) => pages[0]!.to.replace(year, '.'));
  expect([who(['unit-secretary']), who(['unit-secretary'], 1), who(['duty-officer']), who(['administrator'])].map(firstTwo)).toEqual([['./hom-nay', './phieu-tu-cham'], ['./hom-nay', './quy-trinh'], ['./hom-nay', './truc'], ['/don-vi', './quy-trinh']]);
});

test('a place says what it opens where a person sees one page of it, and what it holds where there are several', () => {
  expect(namesOf(who(['duty-officer']))).toEqual(['Việc hôm nay', 'Trực, huấn luyện', 'Báo cáo', 'Năm thi đua', 'Hoạt động xã hội', 'Chấm điểm', 'Văn bản']);
});

test('who serves in no cluster sees no social activities; without a year only what needs none is there', () => {
  expect(namesOf(who(['administrator']))).not.toContain('Hoạt động xã hội');
  expect(menuOf(who(['administrator']), undefined).flatMap(({ pages }) => pages.map(({ to }) => to))).toEqual(['/don-vi', '/tai-khoan', '/lich-nghi', '/khoi']);
  expect(menuOf(who(['unit-secretary']), undefined)).toEqual([]);
});

test('a page and what lies below it belong to the same place; a name that only begins alike does not', () => {
  expect([isAt(`${year}/nhiem-vu`, `${year}/nhiem-vu`), isAt(`${year}/nhiem-vu/tham-muu`, `${year}/nhiem-vu`), isAt(`${year}/nhiem-vu-khac`, `${year}/nhiem-vu`)]).toEqual([true, true, false]);
});
