import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, instantOf } from '../../kit/dates.ts';
import { calendarOf } from '../../organisation/rules/calendar.ts';
import { roleSpellings } from '../words/names.ts';
import { apart, conflictOf } from './conflict.ts';
import { burdenOf, requiredOf, type Surge } from './kinds.ts';
import { daysOfMonth, lastOfMonth, monthAfter, monthOf, namesHiddenFrom, rosterDueAt, rosterStanding } from './months.ts';
import { pasteRoster } from './pasted-roster.ts';
import { carriedIn, totalOf } from './shares.ts';
import { shortfallOf } from './strength.ts';

const calendar = calendarOf({ days: [...['2020-01-01', '2020-01-23', '2020-01-24', '2020-01-27', '2020-01-28', '2020-01-29', '2020-09-02'].map((day) => ({ day, kind: 'holiday' as const })), { day: '2020-05-09', kind: 'worked' as const }], tet: [{ year: 2020, firstOn: '2020-01-25' }] });
const span = (day: string, from: string, hours: number) => { const startsAt = instantOf(day, from); return { startsAt, endsAt: new Date(startsAt.getTime() + hours * 3_600_000) }; };

test('a shift is what its first day is, the heaviest first: Tết is the whole run of days off with its first day', () => {
  const burdens = [['2020-01-22', '07:00', 24, 'ordinary'], ['2020-01-23', '07:00', 24, 'tet'], ['2020-01-26', '18:00', 12, 'tet'], ['2020-01-29', '07:00', 24, 'tet'], ['2020-01-30', '18:00', 12, 'night'], ['2020-01-01', '07:00', 24, 'holiday'], ['2020-09-02', '18:00', 12, 'holiday'], ['2020-02-01', '18:00', 12, 'weekend'], ['2020-05-09', '07:00', 12, 'ordinary']] as const;
  for (const [day, from, hours, burden] of burdens) expect(burdenOf(calendar, span(day, from, hours)), day).toBe(burden);
  expect(burdenOf(calendarOf({ days: [{ day: '2020-06-01', kind: 'holiday' }], tet: [] }), span('2020-06-01', '07:00', 24))).toBe('holiday'); // put on the calendar later, the shift that is laid is a holiday
});

test('months follow one another and hold their days; a roster is late from its due day on', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -40, max: 40 }), (n, by) => {
    const day = dayAfter('1990-01-01', n);
    const month = monthOf(day);
    return daysOfMonth(month).includes(day) && monthAfter(monthAfter(month, by), -by) === month && dayAfter(lastOfMonth(month), 1) === monthAfter(month, 1);
  }));
  const dueAt = rosterDueAt('2020-03-01', { rosterDueDay: 25 });
  expect(dueAt).toEqual(instantOf('2020-02-25'));
  expect([rosterStanding(new Date(dueAt.getTime() - 1), dueAt, dueAt), rosterStanding(dueAt, dueAt, dueAt), rosterStanding(null, dueAt, dueAt), rosterStanding(null, dueAt, new Date(dueAt.getTime() - 1))]).toEqual(['on-time', 'late', 'missing', 'open']);
  expect(namesHiddenFrom('2020-02-01', { namesHiddenDays: 30 })).toBe('2020-03-31');
});

test('rest is counted from the end of the earlier shift, whichever is asked first', () => {
  const stood = (day: string, from: string, hours: number, rest: number) => ({ ...span(day, from, hours), restsUntil: new Date(span(day, from, hours + rest).endsAt) });
  fc.assert(fc.property(fc.integer({ min: 0, max: 72 }), fc.integer({ min: 0, max: 48 }), (gap, rest) => {
    const [a, b] = [stood('2020-03-01', '07:00', 12, rest), stood('2020-03-01', '07:00', 12, rest)];
    const later = { startsAt: new Date(b.startsAt.getTime() + gap * 3_600_000), endsAt: new Date(b.endsAt.getTime() + gap * 3_600_000), restsUntil: new Date(b.restsUntil.getTime() + gap * 3_600_000) };
    const said = apart(a, later);
    return said === apart(later, a) && said === (gap < 12 ? 'twice' : gap < 12 + rest ? 'rest' : null);
  }));
  const person = { id: 'p', roles: ['officer' as const], from: '2020-03-01', until: '2020-03-20', leaves: [{ startsOn: '2020-03-10', endsOn: '2020-03-11' }] };
  const asked = (day: string, role: 'officer' | 'team' = 'officer') => conflictOf(person, { ...stood(day, '07:00', 24, 12), role }, [stood('2020-03-05', '07:00', 24, 12)])?.code ?? null;
  expect(['2020-02-29', '2020-03-04', '2020-03-05', '2020-03-06', '2020-03-07', '2020-03-09', '2020-03-12', '2020-03-20'].map((day) => asked(day))).toEqual(['inactive', 'rest', 'twice', 'rest', null, 'leave', null, 'inactive']);
  expect(asked('2020-03-08', 'team')).toBe('role');
});

test('who comes to the list later begins level with who has least of those before him, and then counts his own', () => {
  const stood = (...days: string[]) => days.map((day) => ({ day, burden: 'night' as const }));
  const carried = carriedIn([{ id: 'new', from: '2020-02-01', stood: stood('2020-02-03') }, { id: 'a', from: '2019-01-01', stood: stood('2019-05-01', '2020-01-02', '2020-02-05') }, { id: 'b', from: '2019-01-01', stood: stood('2019-05-02', '2019-06-02', '2019-07-02') }]);
  expect([...carried].map(([id, shares]) => [id, shares.night])).toEqual([['a', 3], ['b', 3], ['new', 3]]); // two of a by February, and one of his own
  expect(totalOf(carried.get('new')!)).toBe(3);
});

test('a surge raises what a shift needs, never lowers it; once taken over, those who were there count', () => {
  const surge: Surge = { id: 's', name: 'Đại hội', kind: 'congress', startsOn: '2020-10-12', endsOn: '2020-10-13', role: 'team', required: 3 };
  const needs = (day: string, role: 'team' | 'officer', required: number) => requiredOf({ ...span(day, '07:00', 10), role, required }, [surge]);
  expect([needs('2020-10-11', 'team', 1), needs('2020-10-12', 'team', 1), needs('2020-10-13', 'team', 5), needs('2020-10-12', 'officer', 1)]).toEqual([1, 3, 5, 1]);
  expect(shortfallOf(3, 2, null)).toEqual({ required: 3, have: 2, missing: 1 });
  expect(shortfallOf(3, 3, { required: 3, present: 1, absentLeave: 2, absentBusiness: 0, absentOther: 0 })).toEqual({ required: 3, have: 1, missing: 2 });
});

test('a roster copied from a sheet is matched by day, time or role, and name; what is not understood is told', () => {
  const shifts = [{ id: 'a', role: 'officer' as const, ...span('2020-11-23', '07:00', 24) }, { id: 'b', role: 'officer' as const, ...span('2020-11-24', '06:00', 12) }, { id: 'c', role: 'officer' as const, ...span('2020-11-24', '18:00', 12) }, { id: 'd', role: 'command' as const, ...span('2020-11-24', '07:00', 24) }];
  const people = [{ id: 'thanh', name: 'Võ Văn Thành' }, { id: 'thanh2', name: 'Lê Thị Thanh' }, { id: 'hoa', name: 'Trần Thị Hòa' }, { id: 'an', name: 'Lê Minh An' }, { id: 'an2', name: 'Phạm Văn An' }];
  const paste = (text: string) => pasteRoster(text, { month: '2020-11-01', shifts, people, roleNames: roleSpellings });
  const { heading, lines, found } = paste('Ngày\tCa\tHọ tên\r\nThứ hai, 23/11\t\tVO VAN THANH\r\n24/11/2020\t06-18\tđ/c Trần Thị Hoà, Lê Minh An\r\n\t18h-06h\tAn\r\n\tTrực chỉ huy\tNguyễn Lạ\r\n24\t\tHòa\r\nba mươi\t\tHòa\r\n25/11\t\tHòa\r\n23/11\t\t\r\n');
  expect(heading).toBe('Ngày · Ca · Họ tên');
  expect(lines.map(({ line, shiftId, problem, names }) => [line, shiftId, problem, names.map(({ personId, problem: fault }) => personId ?? fault)])).toEqual([
    [2, 'a', null, ['thanh']], [3, 'b', null, ['hoa', 'an']], [4, 'c', null, ['two-people']], [5, 'd', null, ['no-person']], [6, null, 'two-shifts', ['hoa']], [7, null, 'no-day', ['hoa']], [8, null, 'no-shift', ['hoa']], [9, 'a', 'no-name', []],
  ]);
  expect(found).toEqual([{ shiftId: 'a', personIds: ['thanh'] }, { shiftId: 'b', personIds: ['hoa', 'an'] }]);
  fc.assert(fc.property(fc.string(), (text) => { const read = paste(text); return read.lines.length + (read.heading === null ? 0 : 1) <= text.split(/\r\n|\n|\r/).length; }));
});
