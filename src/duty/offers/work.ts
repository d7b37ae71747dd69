import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { dayAfter, formatDate } from '../../kit/dates.ts';
import { listMembers } from '../../organisation/store.ts';
import { isPerson, keepsRoster, leadsDuty, standsFor } from '../access/duty.ts';
import { dayOf, earlyMs, timeOf } from '../rules/kinds.ts';
import { monthAfter, monthOf, rosterDueAt } from '../rules/months.ts';
import { loadUnitLines, type ShiftLine } from '../store/lines.ts';
import { listRosters } from '../store/rosters.ts';
import { listRules, ruleOn } from '../store/settings.ts';
import { listSwaps, type SwapRow } from '../store/swaps.ts';
import { roleNames } from '../words/names.ts';
import { workWords as words } from '../words/work.ts';

const hourMs = 3_600_000;
const fortnightMs = 14 * 86_400_000;
/** Of shifts that were not handed over, those of the last days are still asked for. */
const daysBack = 3;
const daysAhead = 7;

const itemOf = ({ unitId, role, startsAt, endsAt }: ShiftLine, act: 'take' | 'hand'): WorkItem => ({
  text: words[act], params: { role: roleNames[role], from: timeOf(startsAt), to: timeOf(endsAt) }, button: words[`${act}Now`], dueAt: act === 'take' ? startsAt : endsAt, path: `/truc?muc=bay-ngay&don-vi=${unitId}`,
});
const ofSwap = ({ from, shift }: SwapRow, act: 'answer' | 'approve', path: string): WorkItem => ({ text: words[act], params: { name: from.name, day: formatDate(dayOf(shift)) }, button: words[`${act}Now`], dueAt: shift.startsAt, path });
const monthName = (month: string) => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** Shifts to take over and to hand over, swaps to answer and to approve, for who stands or keeps them; rosters to publish and shifts that are short, for who keeps them; for those who lead, how many rosters are missing. */
export async function dutyWork(db: Db, { actor, year, now, today }: WorkAsked): Promise<WorkItem[]> {
  const units = [...new Set(actor.appointments.flatMap(({ unitId }) => (unitId !== null && standsFor(actor, unitId) ? [unitId] : [])))];
  const isLeader = leadsDuty(actor, year);
  if (units.length === 0 && !isLeader) return [];
  const [swaps, members, rules, rosters, ...lines] = await Promise.all([Promise.all(units.map((unitId) => listSwaps(db, { yearId: year.id, unitId }))), listMembers(db, year.clusterId, today), listRules(db, year.clusterId), listRosters(db, year.id), ...units.map((unitId) => loadUnitLines(db, { yearId: year.id, unitId }, dayAfter(today, -daysBack), dayAfter(today, daysAhead)))]);
  const months = [monthOf(today), monthAfter(monthOf(today), 1)].filter((month) => month.startsWith(String(year.year)));
  const isOpen = (month: string, unitId: string) => (rosters.find((one) => one.unitId === unitId && one.month === month)?.publishedAt ?? null) === null;
  const dueOf = (month: string) => rosterDueAt(month, ruleOn(rules, month));
  const dueSoon = months.filter((month) => dueOf(month).getTime() - now.getTime() < fortnightMs);
  const own = units.flatMap((unitId, n): WorkItem[] => {
    const path = (search: string) => `/truc?don-vi=${unitId}&${search}`;
    const toTake = lines[n]!.filter(({ take, hand, startsAt, endsAt }) => take === null && hand === null && startsAt.getTime() - earlyMs <= now.getTime() && endsAt > now);
    const toHand = lines[n]!.filter(({ take, hand, endsAt }) => take !== null && hand === null && endsAt.getTime() - hourMs <= now.getTime());
    const short = lines[n]!.filter(({ missing, take, startsAt }) => missing > 0 && take === null && startsAt > now);
    return [
      ...toHand.map((line) => itemOf(line, 'hand')),
      ...toTake.map((line) => itemOf(line, 'take')),
      ...swaps[n]!.flatMap((swap): WorkItem[] => (swap.state === 'asked' && isPerson(actor, swap.to) ? [ofSwap(swap, 'answer', path('muc=doi-ca'))] : swap.state === 'agreed' && keepsRoster(actor, unitId) ? [ofSwap(swap, 'approve', path('muc=doi-ca'))] : [])),
      ...(!keepsRoster(actor, unitId) ? [] : [
        ...dueSoon.filter((month) => isOpen(month, unitId)).map((month): WorkItem => ({ text: words.publish, params: { month: monthName(month) }, button: words.open, dueAt: dueOf(month), path: path(`muc=thang&thang=${month.slice(0, 7)}`) })),
        ...(short[0] === undefined ? [] : [{ text: words.short, params: { count: short.length }, button: words.assign, dueAt: short[0].startsAt, path: path(`muc=thang&thang=${short[0].onDay.slice(0, 7)}`) }]),
      ]),
    ];
  });
  if (!isLeader) return own;
  return [...own, ...dueSoon.flatMap((month): WorkItem[] => {
    const missing = members.filter(({ unitId }) => isOpen(month, unitId)).length;
    return missing === 0 ? [] : [{ text: words.missing, params: { count: missing, month: monthName(month) }, button: words.look, dueAt: dueOf(month), path: `/truc?muc=don-vi-khac&thang=${month.slice(0, 7)}` }];
  })];
}
