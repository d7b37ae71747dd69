import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import { asNamed } from '../../kit/measured.ts';
import type { Db } from '../../kit/server/command.ts';
import { standsFor } from '../../duty/access/duty.ts';
import { keepsForce, leads, mayApprove } from '../access/events.ts';
import { planParts } from '../rules/kinds.ts';
import { phaseOf } from '../rules/phase.ts';
import { openOf, strengthOf } from '../rules/shifts.ts';
import { listEvents, listForces, wrotePlan } from '../store/events.ts';
import { listChecks, listEventShifts, listPosts } from '../store/plan.ts';
import { workWords as words } from '../words/told.ts';

const weekMs = 7 * 86_400_000;

/** People to assign, things to make ready and, while it runs, what happens to be noted, for units; for who leads, plans to finish, short of people, to approve, and ends to sign. */
export async function eventWork(db: Db, { actor, year, now }: WorkAsked): Promise<WorkItem[]> {
  const units = [...new Set(actor.appointments.flatMap(({ unitId }) => (unitId !== null && standsFor(actor, unitId) ? [unitId] : [])))];
  const isLeader = leads(actor, year);
  const isApprover = mayApprove(actor, year);
  if (units.length === 0 && !isApprover) return [];
  const of = { yearId: year.id };
  const events = (await listEvents(db, of)).map((event) => ({ ...event, phase: phaseOf(event, now) })).filter(({ phase }) => phase !== 'closed' && phase !== 'cancelled');
  if (events.length === 0) return [];
  const [forces, allShifts, allChecks] = await Promise.all([listForces(db, of), listEventShifts(db, of), listChecks(db, of)]);
  const items = await Promise.all(events.map(async (event): Promise<WorkItem[]> => {
    const path = (part: string) => `/su-kien?su-kien=${event.id}&muc=${part}`;
    const item = (text: keyof typeof words, button: keyof typeof words, dueAt: Date, part: string, params: WorkItem['params'] = {}): WorkItem => ({ text: words[text], params: { name: asNamed(event.name), ...params }, button: words[button], dueAt, path: path(part) });
    const shifts = allShifts.filter(({ eventId }) => eventId === event.id);
    const checks = allChecks.filter(({ eventId, doneAt, dueAt, unitId }) => eventId === event.id && doneAt === null && dueAt.getTime() - now.getTime() < weekMs && (unitId === null ? isLeader : units.includes(unitId)));
    const own = forces.filter(({ eventId, unitId }) => eventId === event.id && keepsForce(actor, unitId)).flatMap(({ unitId }) => {
      const { missing } = strengthOf(shifts.filter((shift) => shift.unitId === unitId && shift.endsAt > now));
      return missing === 0 ? [] : [item('assign', 'assignNow', event.beginsAt, 'vi-tri', { n: missing })];
    });
    const ready = checks.map(({ what, dueAt }) => item('ready', 'readyNow', dueAt, 'chuan-bi', { what: asNamed(what) }));
    const isThere = isLeader || forces.some(({ eventId, unitId }) => eventId === event.id && units.includes(unitId));
    const note = event.phase === 'running' && isThere ? [item('note', 'noteNow', event.endsAt, 'nhat-ky')] : [];
    if (!isApprover) return [...note, ...own, ...ready];
    const posts = event.phase === 'draft' ? await listPosts(db, event.id) : [];
    const { emptyPosts, missing } = openOf({ posts, shifts });
    const isUnwritten = posts.length === 0 || emptyPosts.length > 0 || planParts.some((part) => event[part].trim() === '');
    const mayNow = event.phase === 'draft' && !isUnwritten && !(await wrotePlan(db, event.id, actor.personId));
    return [
      ...note, ...own, ...ready, ...(mayNow ? [item('approve', 'approveNow', event.beginsAt, 'vi-tri')] : []),
      ...(!isLeader ? [] : event.phase === 'ended' ? [item('sign', 'signNow', event.endsAt, 'ket-thuc')] : event.phase !== 'draft' ? [] : isUnwritten ? [item('write', 'writeNow', event.beginsAt, 'phuong-an')] : missing > 0 ? [item('short', 'look', event.beginsAt, 'vi-tri', { n: missing })] : []),
    ];
  }));
  return items.flat();
}
