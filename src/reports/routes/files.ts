import { takenFile } from '../../documents/offers/taken-file.ts';
import { keepFile, loadFile } from '../../documents/store/files.ts';
import type { FileType } from '../../kit/file-type.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db, type Trx } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { refuseRead, refuseSend } from '../access/reports.ts';
import { attachFileInput, reportFileInput } from '../input/reports.ts';
import { addFile, findFile, listFiles, removeFile } from '../store/files.ts';
import { findOwed, takeReport, type OwedReport } from '../store/reports.ts';

const types: FileType[] = ['image/jpeg', 'image/png', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const mostOf = ({ fields }: OwedReport) => Math.max(0, ...fields.map((field) => (field.type === 'files' ? field.most : 0)));

/** Files change until the report is excused; what was sent keeps its own list of them. */
async function hold(trx: Trx, subject: OwedReport, newId: string) {
  const taken = await takeReport(trx, subject, newId);
  if (taken.state === 'waived') throw new Refused(409, 'reports.waived');
  return taken;
}

export const attachFile = command({
  name: 'reports.attach-file', summary: 'Hangs a photo or a document on a report before it is sent or corrected; the same bytes again answer the file that is there.',
  file: true, input: attachFileInput, subject: findOwed, access: refuseSend, chain: ({ yearId }) => yearId,
  audit: (input, _subject, result: { fileId: string; sha256: string }) => ({ subjectId: input.periodId, details: { ...input, ...result } }),
  async run(trx, { subject, file, actor, now, newId }) {
    const kept = takenFile(file, types);
    const taken = await hold(trx, subject, newId());
    await keepFile(trx, kept);
    const fileId = await addFile(trx, { id: newId(), yearId: subject.yearId, reportId: taken.id, sha256: kept.sha256, name: kept.name, personId: actor.personId, at: now });
    const most = mostOf(subject);
    if ((await listFiles(trx, taken.id)).length > most) throw new Refused(409, 'reports.too-many-files', { most });
    return { fileId, sha256: kept.sha256 };
  },
});

async function findWithReport(db: Db, fileId: string) {
  const file = await findFile(db, fileId);
  const owed = file && (await findOwed(db, file));
  return file && owed && { ...owed, file };
}

export const removeReportFile = command({
  name: 'reports.remove-report-file', summary: 'Takes a file off a report; versions that were sent with it keep it.',
  input: reportFileInput, subject: (db, input) => findWithReport(db, input.fileId), access: refuseSend, chain: ({ yearId }) => yearId, audit: (input, { file }) => ({ subjectId: input.fileId, details: { name: file.name } }),
  async run(trx, { subject, now, newId }) {
    await hold(trx, subject, newId());
    await removeFile(trx, subject.file.id, now);
    return { fileId: subject.file.id };
  },
});

export const reportFile = query({
  name: 'reports.report-file', summary: 'The bytes of a file on a report, for who may read the report.',
  input: reportFileInput, subject: (db, input) => findWithReport(db, input.fileId), access: refuseRead,
  async run(db, { subject }) {
    const { mediaType, bytes } = await loadFile(db, subject.file.sha256);
    return new Download(subject.file.name, mediaType, bytes);
  },
});
