import type { Counted, MeasuredRecord, MeasureSource } from '../../kit/contracts.ts';
import { countMeasure, measuredBy, shareMeasure } from '../../kit/measured.ts';
import { measureWords as words, shiftUnit } from '../words/measures.ts';
import { loadDutyFacts, type DutyFacts, type RosterRecord, type ShiftRecord } from './facts.ts';

const [rosters, full, incidents] = [shareMeasure('duty/rosters-on-time', words.rosters), shareMeasure('duty/full-shifts', words.full), countMeasure('duty/incidents', words.incidents, shiftUnit)];

const rosterOf = (unitId: string, { month }: RosterRecord, isDone: boolean): MeasuredRecord => ({
  name: { vi: words.roster.vi.replace('{month}', month.slice(5, 7)), en: words.roster.en.replace('{month}', month.slice(5, 7)) }, from: null, to: null, path: `/truc?muc=thang&thang=${month.slice(0, 7)}&don-vi=${unitId}`, done: Number(isDone), of: 1,
});
const shiftOf = (unitId: string, { shiftId, onDay }: ShiftRecord, counted: Counted): MeasuredRecord => ({ name: words.shift, from: null, to: onDay, path: `/truc?muc=thang&thang=${onDay.slice(0, 7)}&don-vi=${unitId}&ca=${shiftId}`, ...counted });

/** Rosters whose day has come, and shifts that are over. */
export const dutyMeasures: MeasureSource = {
  measures: [rosters, full, incidents],
  async read(db, { yearId, now }) {
    const facts = await loadDutyFacts(db, yearId, now);
    const of = (records: (unit: DutyFacts) => MeasuredRecord[]) => measuredBy(facts.map((unit) => ({ unitId: unit.unitId, records: records(unit) })));
    return new Map([
      [rosters.id, of(({ unitId, rosters: { due, onTime } }) => due.map((roster) => rosterOf(unitId, roster, onTime.includes(roster))))],
      [full.id, of(({ unitId, shifts }) => { const isFull = new Set(shifts.full); return shifts.ended.map((shift) => shiftOf(unitId, shift, { done: Number(isFull.has(shift)), of: 1 })); })],
      [incidents.id, of((unit) => unit.incidents.map((shift) => shiftOf(unit.unitId, shift, { done: 1, of: null })))],
    ]);
  },
};
