import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import { dayAfter, instantOf } from '../../kit/dates.ts';
import type { Db } from '../../kit/server/command.ts';
import { findUnitYear, type UnitYear } from '../../movement/store/place.ts';
import { keepsRoster, standsFor } from '../access/duty.ts';
import { timeOf } from '../rules/kinds.ts';
import { monthAfter, monthOf, rosterDueAt } from '../rules/months.ts';
import { loadUnitLines, type ShiftLine } from '../store/lines.ts';
import { findRoster } from '../store/rosters.ts';
import { listRules, ruleOn } from '../store/settings.ts';
import { roleNames } from '../words/names.ts';
import { workWords as words } from '../words/work.ts';

const soonMs = 14 * 86_400_000;

/** Of the caller's units: today's shifts to take over, those begun and not handed over, and next month's roster once its day is near. */
export async function dutyWork(db: Db, asked: WorkAsked): Promise<WorkItem[]> {
  const units = [...new Set(asked.actor.appointments.flatMap(({ unitId }) => (unitId !== null && standsFor(asked.actor, unitId) ? [unitId] : [])))];
  const found = (await Promise.all(units.map((unitId) => findUnitYear(db, { yearId: asked.year.id, unitId })))).filter((unit) => unit !== null);
  return (await Promise.all(found.map(async (unit) => [...(await ofShifts(db, asked, unit)), ...(await ofRoster(db, asked, unit))]))).flat();
}

async function ofShifts(db: Db, { now, today }: WorkAsked, unit: UnitYear): Promise<WorkItem[]> {
  const dayEnds = instantOf(dayAfter(today, 1));
  const lines = await loadUnitLines(db, unit, dayAfter(today, -1), today);
  return lines.filter(({ personIds }) => personIds.length > 0).flatMap((line): WorkItem[] => {
    const { take, hand, startsAt, endsAt } = line;
    if (take === null) return startsAt < dayEnds && endsAt > now ? [itemOf(line, 'take')] : [];
    return hand === null && endsAt < dayEnds ? [itemOf(line, 'hand')] : [];
  });
}
const itemOf = ({ unitId, role, startsAt, endsAt }: ShiftLine, act: 'take' | 'hand'): WorkItem => ({
  text: words[act], params: { role: roleNames[role], from: timeOf(startsAt), to: timeOf(endsAt) }, button: words[`${act}Now`], dueAt: act === 'take' ? startsAt : endsAt, path: `/truc?muc=bay-ngay&don-vi=${unitId}`,
});

async function ofRoster(db: Db, { actor, now, today, year }: WorkAsked, { unitId, endsOn }: UnitYear): Promise<WorkItem[]> {
  const month = monthAfter(monthOf(today), 1);
  if (!keepsRoster(actor, unitId) || month > endsOn) return [];
  const dueAt = rosterDueAt(month, ruleOn(await listRules(db, year.clusterId), month));
  if (dueAt.getTime() - now.getTime() > soonMs || (await findRoster(db, unitId, month))?.publishedAt) return [];
  return [{ text: words.publish, params: { month: `${month.slice(5, 7)}/${month.slice(0, 4)}` }, button: words.open, dueAt, path: `/truc?muc=thang&thang=${month.slice(0, 7)}&don-vi=${unitId}` }];
}
