import { mediaTypes } from '../../documents/document/forms.ts';
import { downloadOf } from '../../documents/offers/download.ts';
import { Refused } from '../../kit/refuse.ts';
import { query } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { findYear } from '../../movement/store/year.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { refuseReadSheet, seesAll } from '../access/sheets.ts';
import { frontOf } from '../../documents/document/front.ts';
import { boardWorkbook } from '../document/board-workbook.ts';
import { rankingPaper } from '../document/ranking.ts';
import { scoreboardPaper } from '../document/scoreboard.ts';
import { sheetPaper as sheetTree } from '../document/sheet.ts';
import { boardPaperQuery, sheetPaperQuery } from '../input/sheets.ts';
import { exclusionsOf } from '../rules/exclusions.ts';
import { quotaLists } from '../rules/stability-quotas.ts';
import { scoreTree } from '../rules/tree.ts';
import { loadEntered } from '../store/closing.ts';
import { listEvidence } from '../store/evidence.ts';
import { findIssuedSet, findSheet, listCriteria, loadSheetScores, unitFactsOf } from '../store/sheets.ts';
import { readBoard, tiesOf } from './board.ts';

export const boardPaper = query({
  name: 'scoring.board-paper', summary: 'The ranking list or the scoreboard of a stage as PDF, DOCX or XLSX: a working print, always a draft.',
  input: boardPaperQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, input, actor, now, today }) {
    const found = await readBoard(db, subject, input.stage, today);
    if (found === null) throw new Refused(409, 'scoring.no-book');
    if (!found.isPublic && !seesAll(actor, subject)) throw new Refused(403, 'scoring.not-published');
    const issuer = await loadIssuer(db, subject.clusterId, today);
    const given = { issuer, year: subject, now, stage: input.stage, board: found.board, criteria: found.criteria, set: found.set };
    if (input.paper === 'ranking') return downloadOf(rankingPaper({ ...given, ties: tiesOf(found), quotas: quotaLists(found), exclusions: exclusionsOf(found.criteria, found.input.sheets) }), input.format, `danh-sach-xep-hang-${subject.year}`, now);
    const name = `bang-diem-${subject.year}`;
    const paper = scoreboardPaper(given);
    return input.format === 'xlsx' ? new Download(`${name}.xlsx`, mediaTypes.xlsx, await boardWorkbook({ ...given, entered: await loadEntered(db, subject.id, input.stage), front: frontOf(paper) })) : downloadOf(paper, input.format, name, now);
  },
});

export const sheetPaper = query({
  name: 'scoring.sheet-paper', summary: 'A unit’s self-score sheet as PDF, DOCX or XLSX, with reasons and evidence.',
  input: sheetPaperQuery, subject: (db, input) => findSheet(db, { sheetId: input.sheetId }), access: refuseReadSheet,
  async run(db, { subject, input, now, today }) {
    const [year, criteria, scores, evidence, set, issuer] = await Promise.all([findYear(db, subject.yearId), listCriteria(db, subject.criteriaSetId), loadSheetScores(db, subject.sheetId),
      listEvidence(db, subject.sheetId, { everywhere: false }), findIssuedSet(db, subject.yearId), loadIssuer(db, subject.clusterId, today)]);
    const { branches, total } = scoreTree(criteria, new Map(scores.filter((s) => s.stage === 'self').map((s) => [s.criterionId, s])), set?.bonusCap ?? 0, undefined, unitFactsOf(subject));
    const paper = sheetTree({ issuer, year: year!, now, unitName: subject.unitName, basePoints: set?.basePoints ?? 0, criteria, scores, evidence, total, branches: Object.fromEntries(branches) });
    return downloadOf(paper, input.format, `phieu-tu-cham-${year!.year}`, now);
  },
});
