import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import type { Context, Trx } from '../../kit/server/command.ts';
import { explainedBy } from '../../duty/offers/person-told.ts';
import { needsReason, phaseOf, refusalOfAct, type Act } from '../rules/phase.ts';
import { holdEvent, turnEvent, type By, type ChangeKind, type EventRow, type EventSubject } from '../store/events.ts';
import type { EventRefusal } from '../words/refusals.ts';

export const byOf = ({ actor, now }: Pick<Context<unknown, unknown>, 'actor' | 'now'>): By => ({ personId: actor.personId!, name: actor.name, at: now }); // who holds a post is a person
export const ofYear = ({ yearId }: { yearId: string }) => yearId;

/** Refuses an act that is not for the event as it stands. */
export function refuseAct(event: EventRow, act: Act, now: Date): void {
  const code = refusalOfAct(phaseOf(event, now), act);
  if (code !== null) throw new Refused(code === 'events.not-ended' ? 422 : 409, code, code === 'events.not-ended' ? { at: formatInstant(event.endsAt) } : {});
}

/** Holds the event for an act; what was seen must still stand. */
export async function seenEvent(trx: Trx, { event }: EventSubject, version: number, act: Act, now: Date): Promise<EventRow> {
  const held = await holdEvent(trx, event.id);
  refuseAct(held, act, now);
  if (held.version !== version) throw new Refused(409, 'kit.version-clash', {}, { current: { version: held.version } });
  return held;
}

type Changing = Pick<Context<{ version: number; reason: string | null }, EventSubject>, 'subject' | 'input' | 'now' | 'actor'>;
/** One change of a plan: the event is held, the change is made and told, with its reason once the plan is approved. */
export async function changePlan<R>(trx: Trx, ctx: Changing, what: ChangeKind, work: (event: EventRow) => Promise<{ about: string; result: R }>): Promise<R & { version: number }> {
  const { subject, input, now } = ctx;
  const event = await seenEvent(trx, subject, input.version, 'change', now);
  if (needsReason(phaseOf(event, now)) && input.reason === null) throw new Refused(422, 'events.needs-reason');
  const { about, result } = await explain(work(event));
  return { ...result, version: await turnEvent(trx, event, { what, about, reason: needsReason(phaseOf(event, now)) ? input.reason : null }, byOf(ctx)) };
}

/** What the tables refuse because only they know, or because somebody else was quicker, in the words of events. */
export const explain = explainedBy({
  event_over: 'events.over', event_two_people: 'events.two-people', event_change_reason: 'events.needs-reason', event_posts_event_id_name_key: 'events.post-there', event_checks_event_id_what_key: 'events.check-there', event_shifts_post_id_unit_id_starts_at_key: 'events.shift-there',
  event_incidents_post_id_event_id_fkey: 'events.post-used', protected_events_emulation_year_id_name_begins_at_key: 'events.event-there', event_shift_of_member: 'events.not-member', event_not_approved: 'events.not-approved', event_incident_early: 'events.early', event_photo_of_entry: 'events.photo-unknown',
  event_own_people: 'events.person-unknown', event_active: 'events.person-inactive', event_on_leave: 'events.person-leave', event_on_duty: 'events.person-on-duty', event_elsewhere: 'events.person-elsewhere', event_twice: 'events.person-busy', event_rest: 'events.person-busy', event_signed_count: 'events.signed-count',
} satisfies Record<string, EventRefusal>);
