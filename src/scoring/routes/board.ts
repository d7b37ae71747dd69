import { query } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store.ts';
import { listMembers } from '../../organisation/store.ts';
import { seesAll } from '../access.ts';
import { boardQuery } from '../input.ts';
import { composeBoard, forOneUnit } from '../rules/board.ts';
import { isPublished, loadBoard } from '../store/board.ts';
import { findIssuedSet, listCriteria } from '../store/sheets.ts';

export const scoreboard = query({
  name: 'scoring.scoreboard', summary: 'Every unit with section subtotals, total, rank and the rule that separated ties. Before publication a unit sees itself and the median.',
  input: boardQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, today }) {
    const set = await findIssuedSet(db, subject.id);
    if (set === null) return { units: [], median: null, isPublic: false, criteria: [], isSample: false };
    const [criteria, sheets, members, isPublic] = await Promise.all([
      listCriteria(db, set.id), loadBoard(db, subject.id, input.stage), listMembers(db, subject.clusterId, today), isPublished(db, subject.id)]);
    const board = composeBoard({ criteria, sheets, members, set });
    const own = new Set(actor.appointments.map((a) => a.unitId));
    const book = criteria.map(({ id, parentId, code, title, maxPoints, ruleKind }) => ({ id, parentId, code, title, maxPoints, ruleKind }));
    const shown = isPublic || seesAll(actor, subject) ? board : forOneUnit(board, own);
    return { ...shown, isPublic, criteria: book, isSample: set.isSample };
  },
});
