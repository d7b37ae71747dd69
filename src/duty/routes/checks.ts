import { Refused } from '../../kit/refuse.ts';
import type { Context, Db, Trx } from '../../kit/server/command.ts';
import { findUnitYear, type UnitYear } from '../../movement/store/place.ts';
import { explainedBy } from '../offers/person-told.ts';
import type { DutyRefusal } from '../words/refusals.ts';
import { findPerson, type ListedPerson } from '../store/people.ts';
import { takeRoster, type Roster } from '../store/rosters.ts';

export const byOf = ({ actor, now }: Pick<Context<unknown, unknown>, 'actor' | 'now'>) => ({ name: actor.name, at: now });
export const ofYear = ({ yearId }: { yearId: string }) => yearId;

export function refuseOutside({ startsOn, endsOn }: { startsOn: string; endsOn: string }, ...days: string[]): void {
  if (days.some((day) => day < startsOn || day > endsOn)) throw new Refused(422, 'duty.outside-year', { from: startsOn, to: endsOn });
}
export function refuseBackwards(from: string, to: string | null): void {
  if (to !== null && to < from) throw new Refused(422, 'duty.backwards');
}

export type PersonSubject = UnitYear & { person: ListedPerson };
/** Somebody on a duty list, in a year in which his unit is a member. */
export async function findPersonSubject(db: Db, { yearId, personId }: { yearId: string; personId: string }): Promise<PersonSubject | null> {
  const person = await findPerson(db, personId);
  const place = person && (await findUnitYear(db, { yearId, unitId: person.unitId }));
  return person && place && { ...place, person };
}

type OfMonth = { yearId: string; unitId: string; month: string; version: number };
/** Holds the roster of a month; what was seen must still stand. A refusal undoes a roster that was begun for it. */
export async function seenRoster(trx: Trx, { yearId, unitId, month, version }: OfMonth, place: { startsOn: string; endsOn: string }, id: string): Promise<Roster> {
  if (month < `${place.startsOn.slice(0, 7)}-01` || month > place.endsOn) throw new Refused(422, 'duty.outside-year', { from: place.startsOn, to: place.endsOn });
  const { roster, isSeen } = await takeRoster(trx, { yearId, unitId, month, version, id });
  if (!isSeen) throw new Refused(409, 'kit.version-clash', {}, { current: { version: roster.version } });
  return roster;
}

/** What the tables refuse because somebody else was quicker, or because only they know, in the words of duty. */
export const explain = explainedBy({
  duty_twice: 'duty.cannot-stand', duty_rest: 'duty.cannot-stand', duty_own_people: 'duty.cannot-stand', duty_role: 'duty.cannot-stand', duty_active: 'duty.cannot-stand', duty_on_leave: 'duty.cannot-stand',
  duty_person_in_shifts: 'duty.person-in-shifts', duty_leaves_person_id_daterange_excl: 'duty.leave-there', duty_shifts_unit_id_role_starts_at_key: 'duty.shift-there', duty_surges_emulation_year_id_name_role_key: 'duty.surge-there', duty_people_unit_id_full_name_post_key: 'duty.person-there', duty_people_account: 'duty.account-taken', duty_swaps_open: 'duty.swap-there', duty_at_event: 'duty.person-at-event', leave_at_event: 'duty.leave-at-event',
} satisfies Record<string, DutyRefusal>);
