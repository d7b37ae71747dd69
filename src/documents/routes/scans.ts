import { searchKey } from '../../kit/names.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { refuseIssue, refuseReadPaper, type PaperSubject } from '../access/issue.ts';
import { mediaTypes } from '../document/forms.ts';
import { attachScanInput, documentFileQuery, scanQuery } from '../input/issue.ts';
import { loadFile } from '../store/files.ts';
import { findForm, findScan, insertScan } from '../store/issue.ts';
import { findSubject } from './paper-subject.ts';
import { takenFile } from '../offers/taken-file.ts';

export const attachScan = command({
  name: 'documents.attach-scan', summary: 'Hangs the signed and stamped scan (PDF, JPG or PNG up to 20 MB) on its issued paper, found by id or by the code printed at its foot.',
  file: true, input: attachScanInput, subject: (db, input) => findSubject(db, input), access: refuseIssue, chain: (subject) => subject.yearId,
  audit: (_input, subject, result: { scanId: string; sha256: string }) => ({ subjectId: subject.id, details: result }),
  async run(trx, { subject, file, actor, now, newId }) {
    if (subject.issuedAt === null) throw new Refused(409, 'documents.not-issued');
    const kept = takenFile(file, ['application/pdf', 'image/jpeg', 'image/png']);
    const scanId = newId();
    if (!(await insertScan(trx, subject.id, scanId, kept, { personId: actor.personId, personName: actor.name, at: now }))) throw new Refused(409, 'documents.same-scan');
    return { documentId: subject.id, scanId, sha256: kept.sha256 };
  },
});

/** "danh-sach-xep-hang-2020": the kind's name without accents, and the year. */
export const fileNameOf = ({ kind, title, year }: Pick<PaperSubject, 'kind' | 'title' | 'year'>) => `${searchKey(kind?.name.vi ?? title).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}-${year}`;

export const documentFile = query({
  name: 'documents.document-file', summary: 'An issued paper in one of its forms: the very bytes of the day of issue.',
  input: documentFileQuery, subject: (db, input) => findSubject(db, input), access: refuseReadPaper,
  async run(db, { subject, input }) {
    const sha256 = await findForm(db, subject.id, input.format);
    if (sha256 === null) throw new Refused(404, 'documents.not-found');
    const { bytes } = await loadFile(db, sha256);
    return new Download(`${fileNameOf(subject)}.${input.format}`, mediaTypes[input.format], bytes);
  },
});

async function findScanSubject(db: Db, scanId: string) {
  const scan = await findScan(db, scanId);
  const subject = scan && (await findSubject(db, { documentId: scan.documentId }));
  return scan && subject && { ...subject, scan };
}

export const scanFile = query({
  name: 'documents.scan-file', summary: 'A scan of an issued paper, as it was attached.',
  input: scanQuery, subject: (db, input) => findScanSubject(db, input.scanId), access: refuseReadPaper,
  async run(db, { subject }) {
    const { mediaType, bytes } = await loadFile(db, subject.scan.sha256);
    return new Download(subject.scan.name, mediaType, bytes);
  },
});
