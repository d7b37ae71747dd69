import { query, type Db } from '../../kit/server/command.ts';
import { findYearPlace } from '../../movement/store.ts';
import { listMembers } from '../../organisation/store.ts';
import { mayAppraise, refuseConclude, seesAll } from '../access.ts';
import { boardQuery } from '../input.ts';
import { composeBoard, forOneUnit } from '../rules/board.ts';
import { isOpenToAppraiser, type SheetStatus } from '../rules/sheet-state.ts';
import { loadBoard } from '../store/board.ts';
import { findIssuedSet, listCriteria, type ScoreStage } from '../store/sheets.ts';

export const scoreboard = query({
  name: 'scoring.scoreboard', summary: 'Every unit with section subtotals, total, rank and the rule that separated ties. Before publication a unit sees itself and the median.',
  input: boardQuery, subject: (db, input) => findYearPlace(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, today }) {
    const found = await readBoard(db, subject, input.stage, today);
    const may = { appraise: [] as string[], conclude: refuseConclude(actor, subject) === null };
    if (found === null) return { units: [], median: null, isPublic: false, criteria: [], setId: null, basePoints: 0, isSample: false, may };
    const { set, board, isPublic, leaderId } = found;
    may.appraise = board.units.filter(({ sheetId, status, unitId }) => sheetId !== null && isOpenToAppraiser(status as SheetStatus) && mayAppraise(actor, { ...subject, isLeader: unitId === leaderId })).map(({ sheetId }) => sheetId!);
    const own = new Set(actor.appointments.map((a) => a.unitId));
    const criteria = found.criteria.map(({ id, parentId, code, title, maxPoints, ruleKind, settings }) => ({ id, parentId, code, title, maxPoints, ruleKind, settings }));
    const shown = isPublic || seesAll(actor, subject) ? board : forOneUnit(board, own);
    return { ...shown, isPublic, criteria, setId: set.id, basePoints: set.basePoints, isSample: set.isSample, may };
  },
});

/** The score table of one stage as it stands; null before a criteria set is issued. */
export async function readBoard(db: Db, { id, clusterId }: { id: string; clusterId: string }, stage: ScoreStage, today: string) {
  const set = await findIssuedSet(db, id);
  if (set === null) return null;
  const [criteria, sheets, before, members] = await Promise.all([
    listCriteria(db, set.id), loadBoard(db, id, stage), stage === 'self' ? undefined : loadBoard(db, id, 'self'), listMembers(db, clusterId, today)]);
  const leaderId = members.find(({ leads }) => leads === 'leader')?.unitId ?? null;
  return { set, criteria, isPublic: set.isPublic, leaderId, board: composeBoard({ criteria, sheets, members, set, ...(before && { before }) }) };
}
