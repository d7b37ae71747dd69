import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, type Db } from '../../kit/server/command.ts';
import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { findUnitYear } from '../../movement/store/place.ts';
import { refuseStand } from '../access/duty.ts';
import { handOverInput } from '../input/duty.ts';
import { earlyMs, requiredOf } from '../rules/kinds.ts';
import { absentOf, addsUp } from '../rules/strength.ts';
import { insertHandOver, listHandOvers } from '../store/hand-overs.ts';
import { listShifts } from '../store/rosters.ts';
import { listSurges } from '../store/settings.ts';
import { ofYear } from './checks.ts';

/** Without a network it may take so long until something arrives; a clock may be so far ahead. */
const longestMs = 3 * 86_400_000;
const aheadMs = 5 * 60_000;
/** What arrives so soon was noted now. */
const promptMs = 2 * 60_000;
/** When something was noted: by the device if it says so and that can be, else now. */
function notedAt(said: string | null, now: Date): Date {
  const at = said === null ? now : new Date(said);
  if (at.getTime() > now.getTime() + aheadMs || now.getTime() - at.getTime() > longestMs) throw new Refused(422, 'duty.wrong-time');
  return now.getTime() - at.getTime() > promptMs ? at : now;
}

async function findShiftSubject(db: Db, { yearId, unitId, shiftId }: { yearId: string; unitId: string; shiftId: string }) {
  const [place, [shift]] = await Promise.all([findUnitYear(db, { yearId, unitId }), listShifts(db, { shiftId })]);
  return place === null || shift === undefined || shift.unitId !== unitId ? null : { ...place, shift };
}

export const handOver = command({
  name: 'duty.hand-over', summary: 'Notes that a shift was taken over or handed over, with its strength and what happened; noting it again is a correction with its reason.',
  input: handOverInput, subject: findShiftSubject, access: refuseStand, chain: ofYear, audit: ({ shiftId }) => ({ subjectId: shiftId }),
  async run(trx, { input, subject: { shift, yearId, unitId }, actor, now }) {
    refuseSecret(input.note, input.incident, input.reason);
    const at = notedAt(input.notedAt, now);
    if (input.event === 'take' && at.getTime() < shift.startsAt.getTime() - earlyMs) throw new Refused(422, 'duty.not-yet', { at: formatInstant(shift.startsAt) });
    if (input.event === 'hand' && at < shift.startsAt) throw new Refused(422, 'duty.not-begun', { at: formatInstant(shift.startsAt) });
    const noted = (await listHandOvers(trx, { unitId, from: shift.startsAt, until: shift.endsAt })).get(shift.id) ?? {};
    if (input.event === 'hand' && noted.take === undefined) throw new Refused(422, 'duty.not-taken');
    const before = noted[input.event];
    if (input.number !== (before?.number ?? 0) + 1) throw new Refused(409, 'kit.version-clash', {}, { current: before ?? null });
    if ((input.number > 1) !== (input.reason !== null)) throw new Refused(422, 'duty.needs-reason');
    const required = before?.required ?? requiredOf(shift, await listSurges(trx, yearId));
    if (input.required !== required) throw new Refused(409, 'duty.required-changed', { required });
    if (!addsUp(input)) throw new Refused(422, 'duty.strength-off', { required, present: input.present, absent: absentOf(input) });
    const { unitId: _unit, yearId: _year, notedAt: _noted, ...entry } = input;
    if (!(await insertHandOver(trx, yearId, { ...entry, at, receivedAt: at < now ? now : null, byName: actor.name }))) throw new Refused(409, 'kit.version-clash');
    return { number: input.number };
  },
});
