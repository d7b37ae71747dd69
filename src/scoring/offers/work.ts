import type { WorkAsked, WorkItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { holds } from '../../kit/server/actor.ts';
import { listMembers } from '../../organisation/store.ts';
import { isOfTeam } from '../access/cross-check.ts';
import { disputeActs, dueActs } from '../access/disputes.ts';
import { mayAppraise } from '../access/sheets.ts';
import { isOpen } from '../rules/disputes/state.ts';
import { findPersonUnit, listAssignments, listDraws } from '../store/cross-check.ts';
import { listDisputes, listUnitsOf } from '../store/disputes.ts';
import { listSheets } from '../store/sheets.ts';
import { workWords as words } from '../words/work.ts';

/** The own sheet while it is to be sent, or the appraisal of it read; the sheets to appraise; what one's team checks; the disputes that wait for the caller. */
export async function scoringWork(db: Db, asked: WorkAsked): Promise<WorkItem[]> {
  const [sheets, members] = await Promise.all([listSheets(db, asked.year.id), listMembers(db, asked.year.clusterId, asked.today)]);
  return [...ofSheets(asked, sheets, members.find(({ leads }) => leads === 'leader')?.unitId ?? null), ...(await ofTeams(db, asked, new Map(sheets.map(({ unitId, name }) => [unitId, name])))), ...(await ofDisputes(db, asked))];
}

type Sheets = Awaited<ReturnType<typeof listSheets>>;
function ofSheets({ actor, year }: WorkAsked, sheets: Sheets, leaderId: string | null): WorkItem[] {
  const dueIn = (stage: string) => (year.stageKind === stage ? year.stageDueAt : null);
  const own = sheets.flatMap(({ unitId, status }): WorkItem[] => {
    if (!holds(actor, 'unit-secretary', { unitId })) return [];
    if (status === 'draft' && year.stageKind === 'self-scoring') return [{ text: words.score, params: {}, button: words.fill, dueAt: year.stageDueAt, path: '/phieu-tu-cham' }];
    if (status === 'returned') return [{ text: words.again, params: {}, button: words.open, dueAt: dueIn('appraisal'), path: '/phieu-tu-cham' }];
    return status === 'appraised' ? [{ text: words.explain, params: {}, button: words.look, dueAt: dueIn('appraisal'), path: '/phieu-tu-cham' }] : [];
  });
  const sent = sheets.filter(({ unitId, status }) => status === 'submitted' && mayAppraise(actor, { ...year, isLeader: unitId === leaderId })).length;
  return sent === 0 ? own : [...own, { text: words.appraise, params: { count: sent }, button: words.mark, dueAt: dueIn('appraisal'), path: '/bang-diem' }];
}

async function ofTeams(db: Db, { actor, year }: WorkAsked, nameOf: ReadonlyMap<string, string>): Promise<WorkItem[]> {
  const draw = year.stageKind === 'cross-check' ? (await listDraws(db, year.id)).find(({ status }) => status === 'confirmed') : undefined;
  if (draw === undefined) return [];
  const [assignments, personUnitId] = await Promise.all([listAssignments(db, draw.id), findPersonUnit(db, actor.personId)]);
  return assignments.filter(({ completedAt, checkerId, checkedId }) => completedAt === null && isOfTeam(actor, { ...year, checkerId, unitId: checkedId, personUnitId }))
    .map(({ id, checkedId }) => ({ text: words.check, params: { unit: nameOf.get(checkedId) ?? '' }, button: words.cross, dueAt: year.stageDueAt, path: `/cham-cheo?phan-cong=${id}` }));
}

async function ofDisputes(db: Db, { actor, year, now }: WorkAsked): Promise<WorkItem[]> {
  const open = (await listDisputes(db, year.id)).filter(({ state }) => isOpen(state));
  if (open.length === 0) return [];
  const units = await listUnitsOf(db, actor.personId);
  return open.filter((docket) => disputeActs(actor, { ...docket, isKin: units.has(docket.unitId) }, now).some((act) => dueActs.includes(act)))
    .map(({ id, number, shortName, criterion: { code }, dueAt }) => ({ text: words.dispute, params: { number, unit: shortName, code }, button: words.open, dueAt, path: `/kien-nghi?ho-so=${id}` }));
}
