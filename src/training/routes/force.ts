import { Refused } from '../../kit/refuse.ts';
import { command, type Context, type Trx } from '../../kit/server/command.ts';
import { refuseSheet, refuseUnit } from '../access/training.ts';
import { noteDayInput, noteResultInput, ofPlanInput, removeDayInput, savePlanInput, saveStrengthInput, saveStrengthsInput } from '../input/training.ts';
import { deleteDay, deletePlan, findPlan, hasOverlap, insertPlan, listStrengths, saveDay, saveStrength as writeStrength, setResult, takePlan, updatePlan, type Plan } from '../store/force.ts';
import { findPlacedYear, findUnitYear, listYearUnits, type UnitYear } from '../../movement/store/place.ts';
import { byOf, refuseOutside, refuseToCome } from './checks.ts';

const ofUnit = { subject: findUnitYear, access: refuseUnit, chain: ({ yearId }: UnitYear) => yearId };
const ofPlan = { subject: (db: Parameters<typeof findPlan>[0], { planId }: { planId: string }) => findPlan(db, planId), access: refuseUnit, chain: ({ yearId }: UnitYear) => yearId, audit: ({ planId }: { planId: string }) => ({ subjectId: planId }) };

export const saveStrength = command({
  name: 'training.save-strength', summary: 'A unit notes its yearly registration and the strength of its force, as counts.',
  input: saveStrengthInput, ...ofUnit,
  async run(trx, ctx) {
    const { input, subject, newId } = ctx;
    refuseOutside(subject, input.registeredOn);
    refuseToCome(ctx, input.registeredOn);
    if (input.registered > input.eligible) throw new Refused(422, 'training.more-registered', { registered: input.registered, eligible: input.eligible });
    if (await writeStrength(trx, { ...input, id: newId() }, byOf(ctx))) return { version: input.version + 1 };
    throw new Refused(409, 'kit.version-clash', {}, { current: (await listStrengths(trx, subject.yearId)).find(({ unitId }) => unitId === subject.unitId) ?? null });
  },
});

export const saveStrengths = command({
  name: 'training.save-strengths', summary: 'Who leads the cluster notes registration and strength of several units from a sheet that they sent, as counts; all of them or none.',
  input: saveStrengthsInput, subject: (db, { yearId }) => findPlacedYear(db, yearId), access: (actor, subject) => refuseSheet(actor, subject), chain: ({ yearId }) => yearId,
  async run(trx, ctx) {
    const { input, subject, newId, today } = ctx;
    const units = new Map((await listYearUnits(trx, subject.yearId)).map((unit) => [unit.unitId, unit.shortName]));
    for (const row of input.rows) {
      const unit = units.get(row.unitId);
      if (unit === undefined) throw new Refused(422, 'training.not-a-member');
      refuseOutside(subject, row.registeredOn);
      refuseToCome({ today }, row.registeredOn);
      if (row.registered > row.eligible) throw new Refused(422, 'training.more-registered', { registered: row.registered, eligible: row.eligible });
      if (!(await writeStrength(trx, { ...row, yearId: subject.yearId, id: newId() }, byOf(ctx)))) throw new Refused(409, 'training.strength-changed', { unit });
    }
    return { saved: input.rows.length };
  },
});

/** A plan that is held, if it is the one that was seen. */
async function seen(trx: Trx, planId: string, version: number): Promise<Plan> {
  const plan = await takePlan(trx, planId);
  if (plan.version !== version) throw new Refused(409, 'kit.version-clash', {}, { current: plan });
  return plan;
}
const dayMs = 86_400_000;
/** Days from a day to a day, both counted. */
const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs + 1;
const fits = ({ startsOn, endsOn, plannedPeople }: Pick<Plan, 'startsOn' | 'endsOn' | 'plannedPeople'>, { days, trained }: Plan) => (trained ?? 0) <= plannedPeople && days.every(({ heldOn, present }) => heldOn >= startsOn && heldOn <= endsOn && present <= plannedPeople);

export const savePlan = command({
  name: 'training.save-plan', summary: 'A unit plans training of one kind of its force, or changes a plan.',
  input: savePlanInput, ...ofUnit, audit: (input, _subject, { planId }: { planId: string }) => ({ subjectId: planId, details: input }),
  async run(trx, ctx) {
    const { input, subject, newId } = ctx;
    refuseOutside(subject, input.startsOn, input.endsOn);
    if (input.endsOn < input.startsOn) throw new Refused(422, 'training.backwards');
    const room = daysFrom(input.startsOn, input.endsOn);
    if (input.plannedDays > room) throw new Refused(422, 'training.too-few-days', { from: input.startsOn, to: input.endsOn, room, days: input.plannedDays });
    if (input.planId === null) {
      if (await hasOverlap(trx, input)) throw new Refused(409, 'training.plan-overlaps');
      const planId = newId();
      await insertPlan(trx, { ...input, id: planId }, byOf(ctx));
      return { planId };
    }
    const found = await findPlan(trx, input.planId);
    if (found === null || found.unitId !== subject.unitId || found.yearId !== subject.yearId) throw new Refused(404, 'training.not-found');
    const plan = await seen(trx, input.planId, input.version);
    if (await hasOverlap(trx, input)) throw new Refused(409, 'training.plan-overlaps');
    if (!fits(input, plan)) throw new Refused(422, 'training.plan-too-small');
    await updatePlan(trx, plan.id, plan.version, input, byOf(ctx));
    return { planId: plan.id };
  },
});

export const removePlan = command({
  name: 'training.remove-plan', summary: 'Takes a plan away on which no day was held yet.', input: ofPlanInput, ...ofPlan,
  async run(trx, { input }) {
    const plan = await seen(trx, input.planId, input.version);
    if (plan.days.length > 0) throw new Refused(409, 'training.days-in-plan', { count: plan.days.length });
    await deletePlan(trx, plan.id);
    return {};
  },
});

/** What passed cannot be more than were there on some day. */
const mostOf = (days: readonly { present: number }[]) => Math.max(0, ...days.map(({ present }) => present));
function refuseUnderResult(plan: Plan, days: readonly { present: number }[]): void {
  if ((plan.trained ?? 0) > mostOf(days)) throw new Refused(409, 'training.result-needs-days');
}

export const noteDay = command({
  name: 'training.note-day', summary: 'Notes a day of training that was held and how many were there; a day that is noted again is corrected.', input: noteDayInput, ...ofPlan,
  async run(trx, ctx) {
    const { input, subject, newId } = ctx;
    const plan = await takePlan(trx, subject.id);
    if (input.heldOn < plan.startsOn || input.heldOn > plan.endsOn) throw new Refused(422, 'training.day-outside-plan', { day: input.heldOn, from: plan.startsOn, to: plan.endsOn });
    refuseToCome(ctx, input.heldOn);
    if (input.present > plan.plannedPeople) throw new Refused(422, 'training.more-present', { present: input.present, planned: plan.plannedPeople });
    refuseUnderResult(plan, [...plan.days.filter(({ heldOn }) => heldOn !== input.heldOn), input]);
    await saveDay(trx, { id: newId(), yearId: subject.yearId, ...input }, byOf(ctx));
    return {};
  },
});

export const removeDay = command({
  name: 'training.remove-day', summary: 'Takes a day of training away that was noted by mistake.', input: removeDayInput, ...ofPlan,
  async run(trx, { input, subject }) {
    const plan = await takePlan(trx, subject.id);
    refuseUnderResult(plan, plan.days.filter(({ heldOn }) => heldOn !== input.heldOn));
    if (!(await deleteDay(trx, subject.id, input.heldOn))) throw new Refused(404, 'training.not-found');
    return {};
  },
});

export const noteResult = command({
  name: 'training.note-result', summary: 'Notes how many passed at the end of a plan, or takes that back (null).', input: noteResultInput, ...ofPlan,
  async run(trx, ctx: Context<{ planId: string; version: number; trained: number | null }, UnitYear>) {
    const { input } = ctx;
    const plan = await seen(trx, input.planId, input.version);
    if ((input.trained ?? 0) > mostOf(plan.days)) throw new Refused(422, 'training.more-trained', { trained: input.trained!, most: mostOf(plan.days) });
    await setResult(trx, plan.id, plan.version, input.trained, byOf(ctx));
    return { version: plan.version + 1 };
  },
});
