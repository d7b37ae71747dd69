import type { PaperKind } from '../../../documents/offers/papers.ts';
import { formatPoints } from '../../../kit/points.ts';
import { holds } from '../../../kit/server/actor.ts';
import { say } from '../../../kit/words.ts';
import { findYear } from '../../../movement/store/year.ts';
import { loadIssuer } from '../../../organisation/store.ts';
import { sheetPaper } from '../../document/sheet.ts';
import { isLeaf } from '../../rules/outline.ts';
import { scoreTree } from '../../rules/tree.ts';
import { listEvidence } from '../../store/evidence.ts';
import { findIssuedSet, findSheet, listCriteria, listSheets, loadSheetScores, unitFactsOf } from '../../store/sheets.ts';
import { kindWords as words, missingWords, sheetWording } from '../../words/paper-kinds.ts';

/** A unit's self-score as its own board signs it; each sheet of the year is a subject. */
export const sheetKind: PaperKind = {
  id: 'self-score-sheet', name: words.sheet, type: 'PĐ', issuedBy: 'unit', page: 'a4-landscape', stages: ['self-scoring'], wording: sheetWording,
  mayMake: (actor, _asked, unitId) => unitId !== null && holds(actor, 'unit-secretary', { unitId }),
  subjects: async (db, { yearId }, actor) => (await listSheets(db, yearId)).filter(({ unitId }) => holds(actor, 'unit-secretary', { unitId })).map(({ sheetId, unitId, name }) => ({ id: sheetId, name: say(words.sheetOf, { unit: name }), unitId })),
  async read(db, { subjectId, clusterId, now, today }) {
    const sheet = subjectId === null ? null : await findSheet(db, { sheetId: subjectId });
    if (sheet === null) return nothingYet;
    const [year, criteria, scores, evidence, set, issuer] = await Promise.all([findYear(db, sheet.yearId), listCriteria(db, sheet.criteriaSetId), loadSheetScores(db, sheet.sheetId), listEvidence(db, sheet.sheetId, { everywhere: false }), findIssuedSet(db, sheet.yearId), loadIssuer(db, clusterId, today)]);
    const self = new Map(scores.filter(({ stage }) => stage === 'self').map((score) => [score.criterionId, score]));
    const { branches, total, missing } = scoreTree(criteria, self, set?.bonusCap ?? 0, undefined, unitFactsOf(sheet));
    const basePoints = set?.basePoints ?? 0;
    const { blocks } = sheetPaper({ issuer, year: year!, now, unitName: sheet.unitName, basePoints, criteria, scores, evidence, total, branches: Object.fromEntries(branches) });
    const open = criteria.filter((criterion) => isLeaf(criterion) && missing.includes(criterion.id));
    const points = [...self.values()].map(({ criterionId, points }) => `${criterionId.slice(-4)} ${points}`).sort().join(';');
    return {
      figures: [
        { key: words.year.vi, name: words.year, text: String(year!.year), value: year!.year }, { key: words.unitName.vi, name: words.unitName, text: sheet.unitName, value: sheet.unitName },
        { key: words.total.vi, name: words.total, text: total === null ? '–' : formatPoints(total), value: points, opens: './phieu-tu-cham' }, { key: words.base.vi, name: words.base, text: formatPoints(basePoints), value: basePoints },
      ],
      parts: [{ key: words.sheetTable.vi, name: words.sheetTable, blocks: blocks.slice(0, 1), count: criteria.filter(isLeaf).length }],
      missing: open.length === 0 ? [] : [{ text: missingWords.unscored, params: { count: open.length, codes: open.map(({ code }) => code).join(', ') }, opens: './phieu-tu-cham' }],
    };
  },
};

/** Before there is a sheet every placeholder is known and open. */
const nothingYet = {
  figures: [words.year, words.unitName, words.total, words.base].map((name) => ({ key: name.vi, name, text: '…', value: '' })),
  parts: [{ key: words.sheetTable.vi, name: words.sheetTable, blocks: [] }], missing: [{ text: missingWords.noBook, params: {} }],
};
