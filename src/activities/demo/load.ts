import { demoId, demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import { demoActivities } from './plan.ts';

export const demoActivityId = (n: number) => demoId(80, n + 1);
/** The joint gift of notebooks, which some units are still to confirm when the demo opens. */
export const demoNotebooks = 2;
const waiting: DemoUnitSlug[] = ['soyte', 'sonoivu', 'sogtvt', 'thanhtra'];

/** The activities of 2020. When the demo opens what comes later is a plan, the monthly notebooks have two months to go, four units are to confirm a share and one objects. */
export async function loadActivitiesDemo(trx: Trx, { at }: { at: 'open' | 'closed' }): Promise<void> {
  const secretaryOf = new Map(demoUsers.filter(({ username }) => username.startsWith('thuky.')).map((user) => [user.unitSlug, { id: demoPersonId(user.userId), name: user.personName }]));
  const isOpen = at === 'open';
  const isAhead = (heldOn: string) => isOpen && heldOn > '2020-11-16';
  const of = { emulation_year_id: demoYearId };
  await trx.insertInto('activities').values(demoActivities.map((one, n) => {
    const by = secretaryOf.get(one.unit ?? 'sogddt')!;
    return { id: demoActivityId(n), ...of, unit_id: one.unit && demoUnitId(one.unit), name: one.name, occasion: one.occasion, kind: one.kind, held_on: one.heldOn, beneficiary: one.beneficiary, beneficiary_count: one.count, beneficiary_noun: one.noun, note: one.note,
      entered_by: by.id, entered_by_name: by.name, entered_at: `${isAhead(one.heldOn) ? '2020-11-10' : one.heldOn}T16:00+07` };
  })).execute();
  const lines = demoActivities.flatMap((one, n) => one.lines.map((line, position) => ({ ...line, activity: n, position, heldOn: one.heldOn })));
  await trx.insertInto('activity_lines').values(lines.map(({ activity, position, heldOn, kind, item, unit, quantity, unitPrice, startsOn, endsOn, delivered }, n) => ({
    id: demoId(81, n + 1), ...of, activity_id: demoActivityId(activity), position: position + 1, kind, item, unit, quantity, unit_price: unitPrice, starts_on: startsOn, ends_on: endsOn,
    delivered: isAhead(heldOn) ? 0 : isOpen && kind === 'monthly' ? delivered - quantity * 2 : delivered,
  }))).execute();
  await trx.insertInto('activity_shares').values(demoActivities.flatMap(({ unit, heldOn, shares }, n) => shares.map(([slug, amount]) => {
    const [by, isOpenGift] = [secretaryOf.get(slug)!, isOpen && n === demoNotebooks];
    const answer = isAhead(heldOn) && unit === null ? null : isOpenGift && waiting.includes(slug) ? null : isOpenGift && slug === 'sokhcn' ? 'objected' : 'agreed';
    return { ...of, activity_id: demoActivityId(n), unit_id: demoUnitId(slug), amount, answer, answer_note: answer === 'objected' ? 'Đơn vị đã chuyển 200 quyển vở, đề nghị đối chiếu lại (minh họa)' : null,
      ...(answer !== null && { answered_by: by.id, answered_by_name: by.name, answered_at: `${heldOn}T16:30+07` }) };
  }))).execute();
  const leader = secretaryOf.get('sogddt')!;
  for (const [n, { unit, heldOn }] of demoActivities.entries()) {
    if (isAhead(heldOn)) continue;
    const by = unit === null ? leader : secretaryOf.get(unit)!;
    await trx.updateTable('activities').set({ state: 'confirmed', confirmed_by: by.id, confirmed_by_name: by.name, confirmed_at: `${heldOn}T16:30+07` }).where('id', '=', demoActivityId(n)).execute();
  }
}
