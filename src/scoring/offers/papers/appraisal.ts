import { counted, figure, part } from '../../../documents/offers/figures.ts';
import type { PaperAsked, PaperKind } from '../../../documents/offers/papers.ts';
import { formatPoints } from '../../../kit/points.ts';
import type { Db } from '../../../kit/server/command.ts';
import { say } from '../../../kit/words.ts';
import { makesClusterPaper, speaksFor } from '../../../movement/access/launch.ts';
import { listMembers, loadIssuer } from '../../../organisation/store.ts';
import { mayAppraise } from '../../access/sheets.ts';
import { appraisalTable, appraisedLines, changedLines, explanationTable } from '../../document/appraisal.ts';
import { scoreTree } from '../../rules/tree.ts';
import { listExplanations } from '../../store/history.ts';
import { findIssuedSet, findSheet, listCriteria, listSheets, loadSheetScores, unitFactsOf, type ScoreStage } from '../../store/sheets.ts';
import { appraisalFigureWords as words, appraisalKindWords as kinds, appraisalMissingWords as lacks, appraisalWording, explanationWording } from '../../words/appraisal-papers.ts';

const nothing = new Map<string, { points: number | null }>();

/** One sheet with its marks before and after the appraisal; without a sheet everything is there, and empty. */
async function readSheet(db: Db, { yearId, year, subjectId, clusterId, today }: PaperAsked) {
  const [sheet, set, issuer] = await Promise.all([subjectId === null ? null : findSheet(db, { sheetId: subjectId }), findIssuedSet(db, yearId), loadIssuer(db, clusterId, today)]);
  const [criteria, scores, explanations] = sheet === null ? [[], [], []] : await Promise.all([listCriteria(db, sheet.criteriaSetId), loadSheetScores(db, sheet.sheetId), listExplanations(db, sheet.sheetId)]);
  const treeAt = (stage: ScoreStage) => scoreTree(criteria, new Map(scores.filter((score) => score.stage === stage).map((score) => [score.criterionId, score])), set?.bonusCap ?? 0, undefined, sheet === null ? undefined : unitFactsOf(sheet));
  const [self, appraisal] = sheet === null ? [null, null] : [treeAt('self'), treeAt('appraisal')];
  const lines = appraisedLines(criteria, scores);
  const changed = changedLines(lines);
  const shown = (points: number | null) => (points === null ? '–' : formatPoints(points));
  const [before, after] = [self?.total ?? null, appraisal?.total ?? null];
  const answered = new Set(explanations.map(({ criterionId }) => criterionId));
  const isAppraised = sheet !== null && ['appraised', 'explained', 'final', 'locked'].includes(sheet.status);
  const figures = [
    figure(words.year, year), figure(words.cluster, issuer.cluster), figure(words.unit, sheet?.unitName ?? null), figure(words.book, set?.title ?? null), figure(words.self, shown(before)), figure(words.appraised, shown(after)),
    figure(words.change, shown(before === null || after === null ? null : after - before)), counted(words.changed, changed.length), counted(words.explained, changed.filter(({ criterion }) => answered.has(criterion.id)).length),
  ];
  const missing = sheet === null ? [{ text: lacks.noSheet, params: {} }] : isAppraised ? [] : [{ text: lacks.notAppraised, params: {}, opens: './bang-diem' }];
  return { criteria, lines, changed, explanations, answered, figures, missing, branches: { self: self?.branches ?? nothing, appraisal: appraisal?.branches ?? nothing } };
}

/** A unit's sheet as the cluster appraised it: both scores side by side, with the reason of every difference. The leader's own sheet is for the deputy. */
export const appraisalKind: PaperKind = {
  id: 'appraisal-sheet', name: kinds.appraisal, type: 'PTĐ', issuedBy: 'cluster', page: 'a4-landscape', stages: ['appraisal'], mayMake: makesClusterPaper, wording: appraisalWording,
  concerns: async (db, sheetId) => (await findSheet(db, { sheetId }))?.unitId ?? null,
  async subjects(db, { yearId, clusterId, blockId, today }, actor) {
    const [sheets, members] = await Promise.all([listSheets(db, yearId), listMembers(db, clusterId, today)]);
    const leaderId = members.find(({ leads }) => leads === 'leader')?.unitId;
    return sheets.filter(({ unitId }) => mayAppraise(actor, { clusterId, blockId, isLeader: unitId === leaderId })).map(({ sheetId, unitId, name }) => ({ id: sheetId, name: say(kinds.ofUnit, { unit: name }), unitId }));
  },
  async read(db, asked) {
    const { criteria, lines, changed, branches, figures, missing } = await readSheet(db, asked);
    const touched = new Set(changed.map(({ criterion }) => criterion.id));
    return { figures, missing, parts: [part(words.appraisalTable, [appraisalTable(lines, criteria, branches)], lines.length), part(words.changedTable, [appraisalTable(changed, criteria.filter(({ id }) => touched.has(id)), branches)], changed.length)] };
  },
};

/** What a unit answers to the appraisal of its sheet. */
export const explanationKind: PaperKind = {
  id: 'explanation-note', name: kinds.explanation, type: 'PGT', issuedBy: 'unit', page: 'a4-landscape', stages: ['appraisal'], wording: explanationWording,
  mayMake: (actor, _asked, unitId) => unitId !== null && speaksFor(actor, unitId),
  subjects: async (db, { yearId }, actor) => (await listSheets(db, yearId)).filter(({ unitId }) => speaksFor(actor, unitId)).map(({ sheetId, unitId, name }) => ({ id: sheetId, name: say(kinds.ofUnit, { unit: name }), unitId })),
  async read(db, asked) {
    const { changed, explanations, answered, figures, missing } = await readSheet(db, asked);
    const silent = changed.filter(({ criterion }) => !answered.has(criterion.id)).map(({ criterion }) => criterion.code);
    return { figures, parts: [part(words.explanationTable, [explanationTable(changed, explanations)], changed.length)], missing: [...missing, ...(missing.length === 0 && changed.length === 0 ? [{ text: lacks.nothingChanged, params: {} }] : []), ...(silent.length === 0 ? [] : [{ text: lacks.unexplained, params: { count: silent.length, codes: silent.join(', ') }, opens: './bang-diem' }])] };
  },
};
