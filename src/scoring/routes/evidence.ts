import { createHash } from 'node:crypto';
import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db, type Trx } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { refuseReadSheet, refuseSaveSelf } from '../access/sheets.ts';
import { cellQuery, evidenceInput } from '../input/sheets.ts';
import { fileTypeOf } from '../../kit/file-type.ts';
import type { Score } from '../rules/kinds/contracts.ts';
import { isGated, scoreCell } from '../rules/kinds/registry.ts';
import { addEvidence, countEvidence, findEvidence, loadBlob, removeEvidence as deleteEvidence } from '../store/evidence.ts';
import { findSheet, listCriteria, loadSheetScores, saveScore, type SheetSubject } from '../store/sheets.ts';

const mostBytes = 20 * 1024 * 1024;

async function findWithSheet(db: Db, evidenceId: string) {
  const item = await findEvidence(db, evidenceId);
  const sheet = item && (await findSheet(db, { sheetId: item.sheetId }));
  return item && sheet && { ...sheet, item };
}

export const uploadEvidence = command({
  name: 'scoring.upload-evidence', summary: 'Hangs a file on a criterion: PDF, DOCX, XLSX, JPG or PNG up to 20 MB, by its bytes and not its name.',
  file: true, input: cellQuery, subject: (db, input) => findSheet(db, { sheetId: input.sheetId }), access: refuseSaveSelf, chain: (subject) => subject.yearId,
  audit: ({ sheetId, criterionId }, _subject, result: { evidenceId: string; sha256: string }) => ({ subjectId: sheetId, details: { criterionId, ...result } }),
  async run(trx, { subject, input, file, actor, now, newId }) {
    if (file === null) throw new Refused(400, 'kit.no-file');
    refuseSecret(file.name);
    if (file.bytes.length === 0) throw new Refused(422, 'scoring.empty-file', { name: file.name });
    if (file.bytes.length > mostBytes) throw new Refused(413, 'kit.too-large');
    const mediaType = fileTypeOf(file.bytes);
    if (mediaType === null) throw new Refused(422, 'scoring.wrong-file-type', { name: file.name });
    if (!(await listCriteria(trx, subject.criteriaSetId)).some(({ id }) => id === input.criterionId)) throw new Refused(404, 'scoring.not-found');
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const evidenceId = newId();
    const item = { id: evidenceId, yearId: subject.yearId, ...input, fileName: file.name.normalize('NFC').replace(/[\p{Cc}/\\]/gu, '_').slice(-200), personId: actor.personId, at: now };
    if (!(await addEvidence(trx, item, { sha256, mediaType, bytes: file.bytes }))) throw new Refused(409, 'scoring.same-file', { name: file.name });
    await rescoreGated(trx, subject, input.criterionId, { personId: actor.personId, at: now });
    return { evidenceId, sha256 };
  },
});

export const removeEvidence = command({
  name: 'scoring.remove-evidence', summary: 'Takes a file off its criterion; the log keeps that it was there.',
  input: evidenceInput, subject: (db, input) => findWithSheet(db, input.evidenceId), access: refuseSaveSelf, chain: (subject) => subject.yearId,
  audit: (input, { item }) => ({ subjectId: item.sheetId, details: item }),
  async run(trx, { subject, actor, now }) {
    await deleteEvidence(trx, subject.item.id);
    await rescoreGated(trx, subject, subject.item.criterionId, { personId: actor.personId, at: now });
    return { evidenceId: subject.item.id };
  },
});

/** Where the number of files decides over the points, a self-score follows the files, and with it the points of the suggestion beside it. */
async function rescoreGated(trx: Trx, sheet: SheetSubject, criterionId: string, by: { personId: string | null; at: Date }): Promise<void> {
  const criterion = (await listCriteria(trx, sheet.criteriaSetId, [criterionId])).find(({ id }) => id === criterionId);
  const cell = (await loadSheetScores(trx, sheet.sheetId)).find((score) => score.stage === 'self' && score.criterionId === criterionId);
  if (criterion === undefined || cell === undefined || !isGated(criterion)) return;
  const input = { ...cell.input, accepted: (await countEvidence(trx, sheet.sheetId)).get(criterionId) ?? 0 };
  const { accepted } = input;
  const suggestion = cell.suggestion && { ...cell.suggestion, input: { ...cell.suggestion.input, accepted }, ...pick(scoreCell(criterion, { ...cell.suggestion.input, accepted })) };
  await saveScore(trx, { ...sheet, criterionId, stage: 'self' }, { version: cell.version, input, score: scoreCell(criterion, input), suggestion }, by);
}

const pick = ({ points, reasons }: Score) => ({ points, reasons });

export const evidenceFile = query({
  name: 'scoring.evidence-file', summary: 'The bytes of a piece of evidence, for who may read the sheet.',
  input: evidenceInput, subject: (db, input) => findWithSheet(db, input.evidenceId), access: refuseReadSheet,
  async run(db, { subject }) {
    const { mediaType, bytes } = await loadBlob(db, subject.item.sha256);
    return new Download(subject.item.fileName, mediaType, bytes);
  },
});
