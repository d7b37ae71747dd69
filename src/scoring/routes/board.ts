import { query } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store.ts';
import { listMembers } from '../../organisation/store.ts';
import { mayAppraise, refuseConclude, seesAll } from '../access.ts';
import { boardQuery } from '../input.ts';
import { composeBoard, forOneUnit } from '../rules/board.ts';
import { isOpenToAppraiser } from '../rules/sheet-state.ts';
import { isPublished, loadBoard } from '../store/board.ts';
import { findIssuedSet, listCriteria } from '../store/sheets.ts';

export const scoreboard = query({
  name: 'scoring.scoreboard', summary: 'Every unit with section subtotals, total, rank and the rule that separated ties. Before publication a unit sees itself and the median.',
  input: boardQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, today }) {
    const set = await findIssuedSet(db, subject.id);
    const may = { appraise: [] as string[], conclude: refuseConclude(actor, subject) === null };
    if (set === null) return { units: [], median: null, isPublic: false, criteria: [], basePoints: 0, isSample: false, may };
    const [criteria, sheets, before, members, isPublic] = await Promise.all([
      listCriteria(db, set.id), loadBoard(db, subject.id, input.stage), input.stage === 'self' ? [] : loadBoard(db, subject.id, 'self'), listMembers(db, subject.clusterId, today), isPublished(db, subject.id)]);
    const leader = members.find(({ leads }) => leads === 'leader')?.unitId;
    may.appraise = sheets.filter(({ unitId, status }) => isOpenToAppraiser(status) && mayAppraise(actor, { ...subject, isLeader: unitId === leader })).map(({ sheetId }) => sheetId);
    const board = composeBoard({ criteria, sheets, before, members, set });
    const own = new Set(actor.appointments.map((a) => a.unitId));
    const book = criteria.map(({ id, parentId, code, title, maxPoints, ruleKind, settings }) => ({ id, parentId, code, title, maxPoints, ruleKind, settings }));
    const shown = isPublic || seesAll(actor, subject) ? board : forOneUnit(board, own);
    return { ...shown, isPublic, criteria: book, basePoints: set.basePoints, isSample: set.isSample, may };
  },
});
