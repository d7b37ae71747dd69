import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { speaksFor } from '../access/launch.ts';
import { refuseMoveOn } from '../access/year.ts';
import { isLate } from '../rules/pledge.ts';
import { openOf } from '../rules/stages.ts';
import { findLaunch, listRegistrations, listSignatures, listTargets } from '../store/launch.ts';
import { findYear } from '../store/year.ts';
import { movementWorkWords as words } from '../words/my-work.ts';

const weekMs = 7 * 86_400_000;

/** A pledge that the caller's unit has not signed, a registration that is still taken, and for those who move the year on the stage that ends within a week. */
export async function movementWork(db: Db, { actor, year, now, today }: WorkAsked): Promise<WorkItem[]> {
  const [launch, found, members, targets, signatures, registrations] = await Promise.all([findLaunch(db, year.id), findYear(db, year.id), listMembers(db, year.clusterId, today), listTargets(db, year.id), listSignatures(db, year.id), listRegistrations(db, year.id)]);
  const dueAt = launch?.registrationsDueAt ?? null;
  const own = members.filter(({ unitId }) => speaksFor(actor, unitId));
  const stage = openOf(found?.stages ?? []);
  return [
    ...own.flatMap(({ unitId }): WorkItem[] => (targets.length === 0 || signatures.some((one) => one.unitId === unitId) ? [] : [{ text: words.sign, params: {}, button: words.open, dueAt: null, path: '/giao-uoc' }])),
    ...own.flatMap(({ unitId }): WorkItem[] => (dueAt === null || isLate(dueAt, now) || registrations.some((one) => one.unitId === unitId) ? [] : [{ text: words.register, params: {}, button: words.enter, dueAt, path: '/giao-uoc' }])),
    ...(stage !== null && stage.dueAt.getTime() - now.getTime() < weekMs && refuseMoveOn(actor, year) === null ? [{ text: words.moveOn, params: { stage: stage.name }, button: words.open, dueAt: stage.dueAt, path: '/quy-trinh' }] : []),
  ];
}
