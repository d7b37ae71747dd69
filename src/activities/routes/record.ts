import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatMoney } from '../../kit/money.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, type Context, type Db } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { refuseAnswer, refuseRecord } from '../access/activities.ts';
import { activityAct, answerShareInput, deliverGiftsInput, reopenActivityInput, saveActivityInput } from '../input/activities.ts';
import { dueOf, faultOfLine, totalsOf } from '../rules/lines.ts';
import { remainderOf } from '../rules/shares.ts';
import { findActivity, findActivityYear, insertActivity, listActivities, updateActivity, type Activity, type ActivityYear } from '../store/activities.ts';
import { removeDraft, setAnswer, setDelivered, setState } from '../store/acts.ts';

const byOf = ({ actor, now }: Pick<Context<unknown, unknown>, 'actor' | 'now'>) => ({ personId: actor.personId, name: actor.name, at: now });
const ofActivity = { subject: (db: Db, { activityId }: { activityId: string }) => findActivity(db, activityId), access: refuseRecord, chain: ({ yearId }: { yearId: string }) => yearId };
/** A clash tells what stands there now. */
const clash = async (db: Db, activityId: string | null) => new Refused(409, 'kit.version-clash', {}, { current: activityId === null ? null : ((await listActivities(db, { activityId }))[0] ?? null) });
function refuseConfirmed({ state, confirmedAt, confirmedByName }: Activity): void {
  if (state === 'confirmed') throw new Refused(409, 'activities.confirmed', { at: formatInstant(confirmedAt!), name: confirmedByName! });
}

type Saved = ActivityYear & { unitId: string | null; before: Activity | null };
export const saveActivity = command({
  name: 'activities.save-activity', summary: 'Records an activity or changes a draft: what was given to whom, and the share of each unit. It may be incomplete until it is confirmed.',
  input: saveActivityInput, access: (actor, subject: Saved) => refuseRecord(actor, subject), chain: ({ yearId }) => yearId,
  async subject(db, { yearId, activityId, unitId }): Promise<Saved | null> {
    const [year, before] = [await findActivityYear(db, yearId), activityId === null ? null : await findActivity(db, activityId)];
    const isThere = year !== null && (activityId === null || (before !== null && before.yearId === yearId && before.unitId === unitId)) && (unitId === null || year.memberIds.includes(unitId));
    return isThere ? { ...year, unitId, before } : null;
  },
  audit: (input, _subject, { activityId }: { activityId: string; version: number }) => ({ subjectId: activityId, details: input }),
  async run(trx, ctx) {
    const { subject: { before, ...subject }, input, newId } = ctx;
    if (before !== null) refuseConfirmed(before);
    if ((before?.version ?? 0) !== input.version || input.lines.some(({ id }) => id !== null && before?.lines.every((line) => line.id !== id) !== false)) throw await clash(trx, input.activityId);
    if (input.heldOn < subject.startsOn || input.heldOn > subject.endsOn) throw new Refused(422, 'activities.outside-year', { day: input.heldOn, from: subject.startsOn, to: subject.endsOn });
    if ((input.beneficiaryCount === null) !== (input.beneficiaryNoun === null)) throw new Refused(422, 'activities.noun-without-count');
    refuseSecret(input.name, input.occasion, input.beneficiary, input.note, ...input.lines.flatMap(({ item, overReason }) => [item, overReason]));
    const fields = input.lines.flatMap((line, n) => { const code = faultOfLine(line, subject); return code === null ? [] : [{ path: `lines.${n}`, code: `activities.${code}` }]; });
    if (fields.length > 0) throw new Refused(422, 'activities.faulty', { count: fields.length }, { fields });
    const lines = input.lines.map((line) => ({ ...line, id: line.id ?? newId() }));
    const shares = input.unitId === null ? input.shares : [{ unitId: input.unitId, amount: totalsOf(lines).value }];
    if (new Set(shares.map(({ unitId }) => unitId)).size < shares.length) throw new Refused(422, 'activities.share-twice');
    const members = await listMembers(trx, subject.clusterId, input.heldOn);
    const strangers = shares.filter(({ unitId }) => !members.some((member) => member.unitId === unitId));
    if (strangers.length > 0) throw new Refused(422, 'activities.not-a-member', { count: strangers.length, day: input.heldOn });
    const id = before?.id ?? newId();
    const of = { id, yearId: subject.yearId, unitId: input.unitId };
    if (before === null) await insertActivity(trx, of, { ...input, lines, shares }, byOf(ctx));
    else if (!(await updateActivity(trx, { ...of, version: input.version, shares: before.shares }, { ...input, lines, shares }, byOf(ctx)))) throw await clash(trx, id);
    return { activityId: id, version: input.version + 1 };
  },
});

export const confirmActivity = command({
  name: 'activities.confirm-activity', summary: 'Confirms an activity: lines and shares stand from now on, and the shares add up to the lines. Units then say whether their share is right.',
  input: activityAct, ...ofActivity,
  async run(trx, ctx) {
    const { subject, input } = ctx;
    refuseConfirmed(subject);
    const { value } = totalsOf(subject.lines);
    const rest = remainderOf(value, subject.shares);
    if (subject.shares.length === 0) throw new Refused(422, 'activities.no-shares');
    if (rest !== 0) throw new Refused(422, 'activities.shares-apart', { value: formatMoney(value), shares: formatMoney(value - rest), rest: formatMoney(Math.abs(rest)) });
    if (!(await setState(trx, subject.id, input.version, byOf(ctx)))) throw await clash(trx, subject.id);
    return { version: input.version + 1 };
  },
});

export const reopenActivity = command({
  name: 'activities.reopen-activity', summary: 'Takes a confirmed activity back to be changed; the reason is kept. Shares that stay keep their answer.',
  input: reopenActivityInput, ...ofActivity, audit: (input, subject) => ({ subjectId: subject.id, details: input }),
  async run(trx, { subject, input }) {
    if (subject.state !== 'confirmed') throw new Refused(409, 'activities.not-confirmed');
    if (!(await setState(trx, subject.id, input.version, null))) throw await clash(trx, subject.id);
    return { version: input.version + 1 };
  },
});

export const removeActivity = command({
  name: 'activities.remove-activity', summary: 'Removes a draft with its lines, shares and files; the log keeps what it was.',
  input: activityAct, ...ofActivity, audit: (_input, { id, name, heldOn, lines }) => ({ subjectId: id, details: { name, heldOn, value: totalsOf(lines).value } }),
  async run(trx, { subject, input }) {
    refuseConfirmed(subject);
    if (!(await removeDraft(trx, subject.id, input.version))) throw await clash(trx, subject.id);
    return { yearId: subject.yearId };
  },
});

export const deliverGifts = command({
  name: 'activities.deliver-gifts', summary: 'Notes what has arrived of the gifts, before or after the activity is confirmed; more than a line says needs a reason.',
  input: deliverGiftsInput, ...ofActivity, audit: (input, { id }) => ({ subjectId: id, details: input }),
  async run(trx, { subject, input }) {
    const wrong = input.lines.flatMap((given, n) => {
      const line = subject.lines.find(({ id }) => id === given.id);
      return line !== undefined && given.delivered > dueOf(line) && given.overReason === null ? [{ path: `lines.${n}`, code: 'activities.over' }] : [];
    });
    if (wrong.length > 0) throw new Refused(422, 'activities.over', {}, { fields: wrong });
    refuseSecret(...input.lines.map(({ overReason }) => overReason));
    if (input.lines.some(({ id }) => !subject.lines.some((line) => line.id === id)) || !(await setDelivered(trx, subject.id, input.version, input.lines))) throw await clash(trx, subject.id);
    return { version: input.version + 1 };
  },
});

type Shared = Activity & ActivityYear & { shareUnitId: string };
export const answerShare = command({
  name: 'activities.answer-share', summary: 'A unit says that its share of a confirmed joint activity is right, or what is wrong with it.',
  input: answerShareInput, access: (actor, subject: Shared) => refuseAnswer(actor, subject), chain: ({ yearId }) => yearId, audit: (input, { id }) => ({ subjectId: id, details: input }),
  async subject(db, { activityId, unitId }): Promise<Shared | null> {
    const activity = await findActivity(db, activityId);
    return activity !== null && activity.shares.some((share) => share.unitId === unitId) ? { ...activity, shareUnitId: unitId } : null;
  },
  async run(trx, ctx) {
    const { subject, input } = ctx;
    if (subject.state !== 'confirmed') throw new Refused(409, 'activities.not-confirmed');
    if (!input.agrees && input.note === null) throw new Refused(422, 'activities.objection-needs-note');
    refuseSecret(input.note);
    if (!(await setAnswer(trx, input, input.agrees ? 'agreed' : 'objected', input.note, byOf(ctx)))) throw await clash(trx, subject.id);
    return { activityId: subject.id };
  },
});
