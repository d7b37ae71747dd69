import type { Measured, MeasuredRecord, MeasureSource } from '../../kit/contracts.ts';
import { asNamed, countMeasure, measuredBy, shareMeasure } from '../../kit/measured.ts';
import { measureUnits as units, measureWords as words } from '../words/told.ts';
import { loadEventFacts, type EventRecord } from './facts.ts';

const [events, incidents, full] = [countMeasure('events/protected', words.protected, units.event), countMeasure('events/incidents', words.incidents, units.incident), shareMeasure('events/full-shifts', words.full)];
const recordOf = ({ eventId, name, from, to }: EventRecord, done: number, of: number | null): MeasuredRecord => ({ name: asNamed(name), from, to, path: `/su-kien?su-kien=${eventId}`, done, of });
/** Units protect events together: of the cluster each event counts once, with what was signed for it. */
const together = (measured: Measured, done: number): Measured => ({ ...measured, cluster: { done, of: null } });

/** Events whose end is signed, incidents in their logs, and shifts that are over. */
export const eventMeasures: MeasureSource = {
  measures: [events, incidents, full],
  async read(db, { yearId, now }) {
    const facts = await loadEventFacts(db, yearId, now);
    const of = (records: (unit: (typeof facts.units)[number]) => MeasuredRecord[]) => measuredBy(facts.units.map((unit) => ({ unitId: unit.unitId, records: records(unit) })));
    return new Map([
      [events.id, together(of((unit) => unit.protected.map((event) => recordOf(event, 1, null))), facts.closed.length)],
      [incidents.id, together(of((unit) => unit.incidents.map((event) => recordOf(event, event.count, null))), facts.closed.reduce((sum, one) => sum + one.incidents, 0))],
      [full.id, of(({ shifts }) => { const isFull = new Set(shifts.full); return shifts.ended.map((shift) => recordOf(shift, Number(isFull.has(shift)), 1)); })],
    ]);
  },
};
