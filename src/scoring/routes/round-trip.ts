import { mediaTypes } from '../../documents/document/forms.ts';
import { query } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { searchKey } from '../../kit/names.ts';
import { loadIssuer } from '../../organisation/store.ts';
import { refuseReadSheet } from '../access/sheets.ts';
import { sheetWorkbook as writeWorkbook } from '../document/sheet-workbook.ts';
import { sheetInput } from '../input/sheets.ts';
import { isLeaf } from '../rules/outline.ts';
import { fillingOf, imprintOf } from '../rules/round-trip/filling.ts';
import { countEvidence } from '../store/evidence.ts';
import { loadSheetBook } from '../store/round-trip.ts';
import { findSheet, listCriteria, loadSheetScores, unitFactsOf } from '../store/sheets.ts';
import { loadSuggestions } from '../store/suggestions.ts';
import { workbookWords } from '../words/round-trip.ts';

export const sheetWorkbook = query({
  name: 'scoring.sheet-workbook', summary: 'A unit’s self-score sheet as a workbook to be filled in and loaded back; with what stands now, what the records suggest, its row versions and a mark.',
  input: sheetInput, subject: (db, input) => findSheet(db, input), access: refuseReadSheet,
  async run(db, { subject, now, today }) {
    const { sheetId, unitId, unitName, yearId, criteriaSetId } = subject;
    const criteria = await listCriteria(db, criteriaSetId);
    const suggestions = await loadSuggestions(db, subject, criteria, { now, today });
    const [scores, book, issuer, files] = await Promise.all([loadSheetScores(db, sheetId), loadSheetBook(db, criteriaSetId), loadIssuer(db, subject.clusterId, today), countEvidence(db, sheetId)]);
    const self = new Map(scores.filter(({ stage }) => stage === 'self').map((score) => [score.criterionId, score]));
    const leaves = criteria.filter(isLeaf).map((criterion) => ({ criterion, version: self.get(criterion.id)?.version ?? 0, filling: fillingOf(criterion, self.get(criterion.id) ?? null) }));
    const fillings = new Map(leaves.map(({ criterion, filling }) => [criterion.id, filling]));
    const mark = { sheetId, unitId, unitName, yearId, year: book.year, setId: criteriaSetId, setVersion: book.setVersion, takenAt: now.toISOString(), cells: Object.fromEntries(leaves.map(({ criterion, version, filling }) => [criterion.code, [version, imprintOf(filling)] as [number, string]])) };
    const bytes = await writeWorkbook({ ...book, unitName, place: issuer.place, now, mark, criteria, fillingOf: ({ id }) => fillings.get(id)!, unit: unitFactsOf(subject), filesOf: (id) => files.get(id) ?? 0, suggestionOf: (id) => suggestions.get(id) ?? null });
    return new Download(`${workbookWords.fileName(searchKey(unitName).replace(/[^a-z0-9]+/g, '-'), book.year)}.xlsx`, mediaTypes.xlsx, bytes);
  },
});
