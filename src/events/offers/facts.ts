import type { Db } from '../../kit/server/command.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { listYearUnits } from '../../movement/store/place.ts';
import { incidentsIn } from '../rules/log.ts';
import { listEvents, type EventRow } from '../store/events.ts';
import { listIncidents } from '../store/incidents.ts';
import { listEventShifts, type EventShift } from '../store/plan.ts';

/** The event behind a fact: /su-kien?su-kien=<eventId> opens it. */
export type EventRecord = { eventId: string; name: string; from: string; to: string };
export type EventShiftRecord = EventRecord & { shiftId: string; needed: number; assigned: number };
/**
 * What one unit did at protected events, up to a moment. `protected` are those whose end is signed and at which it had a shift; `shifts.ended`
 * are its shifts of approved plans that are over, each full or short; `incidents` counts what it wrote into the logs, one record an event.
 */
export type EventFacts = { unitId: string; protected: EventRecord[]; shifts: { ended: EventShiftRecord[]; full: EventShiftRecord[]; short: EventShiftRecord[] }; incidents: (EventRecord & { count: number })[] };
/** An event whose end is signed, with what was signed; `incidents` is of all units and of who leads. */
export type ClosedEvent = EventRecord & { endedOn: string; units: number; shifts: number; full: number; incidents: number };

const recordOf = ({ id, name, beginsAt, endsAt }: EventRow): EventRecord => ({ eventId: id, name, from: dayInVietnam(beginsAt), to: dayInVietnam(endsAt) });
const isFull = ({ needed, personIds }: EventShift) => personIds.length >= needed;

/** Every unit’s part, in the order of the cluster’s list, and the events that are over. */
export async function loadEventFacts(db: Db, yearId: string, now: Date): Promise<{ units: EventFacts[]; closed: ClosedEvent[] }> {
  const [events, shifts, incidents, units] = await Promise.all([listEvents(db, { yearId }), listEventShifts(db, { yearId }), listIncidents(db, { yearId }), listYearUnits(db, yearId)]);
  const standing = events.filter(({ state, beginsAt }) => (state === 'approved' || state === 'closed') && beginsAt <= now);
  const closed = standing.filter(({ state, closedAt }) => state === 'closed' && closedAt! <= now);
  return {
    units: units.map(({ unitId }) => {
      const ended = standing.flatMap((event) => shifts.filter((shift) => shift.eventId === event.id && shift.unitId === unitId && shift.endsAt <= now).map((shift) => ({ isFull: isFull(shift), record: { ...recordOf(event), shiftId: shift.id, needed: shift.needed, assigned: shift.personIds.length } })));
      return {
        unitId, protected: closed.filter(({ id }) => shifts.some((shift) => shift.eventId === id && shift.unitId === unitId)).map(recordOf),
        shifts: { ended: ended.map(({ record }) => record), full: ended.filter((one) => one.isFull).map(({ record }) => record), short: ended.filter((one) => !one.isFull).map(({ record }) => record) },
        incidents: standing.map((event) => ({ ...recordOf(event), count: incidentsIn(incidents.filter((one) => one.eventId === event.id && one.unitId === unitId)) })).filter(({ count }) => count > 0),
      };
    }),
    closed: closed.map((event) => {
      const own = shifts.filter(({ eventId }) => eventId === event.id);
      return { ...recordOf(event), endedOn: dayInVietnam(event.endsAt), units: new Set(own.map(({ unitId }) => unitId)).size, shifts: own.length, full: own.filter(isFull).length, incidents: event.signedIncidents! };
    }),
  };
}
