import type { EventFacts } from '../../../events/offers/facts.ts';
import { factLine, type FactLine } from './sources.ts';

/** Each event at which a unit had shifts that are over, or whose end is signed: its shifts, and what it wrote into the log. */
export function linesOfEvents({ protected: signed, shifts, incidents }: EventFacts): FactLine[] {
  const events = new Map([...signed, ...shifts.ended, ...incidents].map((one) => [one.eventId, one]));
  const of = (list: readonly { eventId: string }[], eventId: string) => list.filter((one) => one.eventId === eventId).length;
  return [...events.values()].map(({ eventId, name, from, to }) => factLine('events', {
    id: eventId, name, from, to, tags: [],
    figures: { protected: of(signed, eventId), shifts: of(shifts.ended, eventId), 'shifts-full': of(shifts.full, eventId), 'shifts-short': of(shifts.short, eventId), incidents: incidents.find((one) => one.eventId === eventId)?.count ?? 0 },
  })).sort((a, b) => (a.from! < b.from! ? -1 : 1));
}
