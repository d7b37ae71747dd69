import { query, type Db } from '../../kit/server/command.ts';
import { findYearPlace } from '../../movement/store/year.ts';
import { listMembers } from '../../organisation/store.ts';
import { mayAppraise, mayReopen, refuseConclude, seesAll } from '../access/sheets.ts';
import { boardQuery } from '../input/sheets.ts';
import { composeBoard, forOneUnit } from '../rules/board.ts';
import { exclusionsOf } from '../rules/exclusions.ts';
import { tiePairs } from '../rules/ranking.ts';
import { isOpenToAppraiser, type SheetStatus } from '../rules/sheet-state.ts';
import { leaveOneOut, type CheckMark } from '../rules/stability-checkers.ts';
import { quotaCuts } from '../rules/stability-quotas.ts';
import { isDueOfUnit } from '../rules/tree.ts';
import { isSettled, openCellsOf, rankRanges, standingOf } from '../rules/what-could-move.ts';
import { listDisputedCells, loadBoard } from '../store/board.ts';
import { listCrossConfirmed, listDraws } from '../store/cross-check.ts';
import { listTeamMarks } from '../store/cross-check-marks.ts';
import { findIssuedSet, listCriteria, type ScoreStage } from '../store/sheets.ts';

export const scoreboard = query({
  name: 'scoring.scoreboard', summary: 'Every unit with section subtotals, total, rank and the rule that separated ties. Before publication a unit sees itself and the median.',
  input: boardQuery, subject: (db, input) => findYearPlace(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, today }) {
    const found = await readBoard(db, subject, input.stage, today);
    const may = { appraise: [] as string[], reopen: [] as string[], conclude: refuseConclude(actor, subject) === null };
    if (found === null) return { units: [], median: null, isPublic: false, criteria: [], setId: null, basePoints: 0, isSample: false, may };
    const { set, board, isPublic, leaderId } = found;
    for (const { sheetId, status, unitId } of board.units) {
      if (sheetId === null) continue;
      const sheet = { ...subject, status: status as SheetStatus, isLeader: unitId === leaderId };
      if (isOpenToAppraiser(sheet.status) && mayAppraise(actor, sheet)) may.appraise.push(sheetId);
      if (mayReopen(actor, sheet)) may.reopen.push(sheetId);
    }
    const own = new Set(actor.appointments.map((a) => a.unitId));
    const criteria = found.criteria.map(({ id, parentId, code, title, maxPoints, ruleKind, settings }) => ({ id, parentId, code, title, maxPoints, ruleKind, settings }));
    const shown = isPublic || seesAll(actor, subject) ? board : forOneUnit(board, own);
    return { ...shown, isPublic, criteria, setId: set.id, basePoints: set.basePoints, isSample: set.isSample, may };
  },
});

export const ranking = query({
  name: 'scoring.ranking', summary: 'How a stage’s ranking came about and how firm it is: every pair of equals step by step, the best and worst rank that open cells still allow each unit, the quotas of titles and what would change their lists. For those who see every unit.',
  input: boardQuery, subject: (db, input) => findYearPlace(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, today }) {
    const found = await readBoard(db, subject, input.stage, today);
    if (found === null || !(found.isPublic || seesAll(actor, subject))) return { ties: [], ranges: {}, quotas: [], checkers: [], exclusions: {} };
    const isChecked = (input.stage === 'cross' || input.stage === 'final') && seesAll(actor, subject); // how one team marks is told to those who compare units
    const checkers = isChecked ? leaveOneOut(found.input, await checkMarksOf(db, subject.id, found)) : [];
    return { ties: tiesOf(found), ranges: Object.fromEntries(rangesOf(found, input.stage, await listDisputedCells(db, subject.id))), quotas: quotaCuts(found), checkers, exclusions: Object.fromEntries(exclusionsOf(found.criteria, found.input.sheets)) };
  },
});

type Found = NonNullable<Awaited<ReturnType<typeof readBoard>>>;

/** The marks of every team on the sheets whose cross-check is done. */
async function checkMarksOf(db: Db, yearId: string, { input }: Found): Promise<CheckMark[]> {
  const draw = (await listDraws(db, yearId)).find(({ status }) => status === 'confirmed');
  if (draw === undefined) return [];
  const [done, marks] = await Promise.all([listCrossConfirmed(db, yearId), listTeamMarks(db, draw.id, null)]);
  const sheetOf = new Map(input.sheets.map(({ unitId, sheetId }) => [unitId, sheetId]));
  return marks.flatMap(({ checkerId, checkedId, team, criterionId, points }) => {
    const sheetId = sheetOf.get(checkedId);
    return points === null || sheetId === undefined || !done.has(sheetId) ? [] : [{ checkerId, checkerName: team, sheetId, criterionId, points }];
  });
}

/** Every pair of equals on a board, step by step. */
export const tiesOf = ({ board, criteria, set }: Found) => tiePairs(board.units.map((unit) => standingOf(unit, criteria, set.bonusCap)), set.tieChain);

function rangesOf({ board, criteria, input }: Found, stage: ScoreStage, disputed: ReadonlyMap<string, ReadonlySet<string>>) {
  const isDue = stage === 'self' ? isDueOfUnit : undefined;
  return rankRanges(input, new Map(board.units.map((unit) => [unit.unitId, openCellsOf(criteria, unit, { isSettled: isSettled(unit.status, stage), disputed: disputed.get(unit.unitId) }, isDue)])));
}

/** The score table of one stage as it stands, and what it was composed from; null before a criteria set is issued. */
export async function readBoard(db: Db, { id, clusterId }: { id: string; clusterId: string }, stage: ScoreStage, today: string) {
  const set = await findIssuedSet(db, id);
  if (set === null) return null;
  const [criteria, sheets, before, members] = await Promise.all([
    listCriteria(db, set.id), loadBoard(db, id, stage), stage === 'self' ? undefined : loadBoard(db, id, 'self'), listMembers(db, clusterId, today)]);
  const leaderId = members.find(({ leads }) => leads === 'leader')?.unitId ?? null;
  const input = { criteria, sheets, members, set, ...(before && { before }) };
  return { set, criteria, isPublic: set.isPublic, leaderId, input, board: composeBoard(input) };
}
