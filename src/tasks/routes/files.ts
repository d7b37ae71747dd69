import { takenFile } from '../../documents/offers/taken-file.ts';
import { keepFile, loadFile } from '../../documents/store/files.ts';
import type { FileType } from '../../kit/file-type.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db, type Trx } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { refuseRead, refuseUnitOf } from '../access/tasks.ts';
import { attachProofInput, proofFileInput } from '../input/tasks.ts';
import { nextState } from '../rules/state.ts';
import { addFile, findFile, listFiles, removeFile } from '../store/files.ts';
import { findAssignment, takeAssignment } from '../store/tasks.ts';

const types: FileType[] = ['image/jpeg', 'image/png', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const most = 10;

/** Proof changes while the unit still has the task. */
async function hold(trx: Trx, assignmentId: string) {
  const { state } = await takeAssignment(trx, assignmentId);
  if (nextState(state, 'withdraw') === null) throw new Refused(409, 'tasks.files-closed');
}

export const attachProof = command({
  name: 'tasks.attach-proof', summary: 'Hangs a photo or a document on a task before it is reported done; the same bytes again answer the file that is there.',
  file: true, input: attachProofInput, subject: (db, { assignmentId }) => findAssignment(db, assignmentId), access: refuseUnitOf, chain: ({ yearId }) => yearId,
  audit: (input, _subject, result: { fileId: string; sha256: string }) => ({ subjectId: input.assignmentId, details: result }),
  async run(trx, { subject, file, actor, now, newId }) {
    const kept = takenFile(file, types);
    await hold(trx, subject.id);
    await keepFile(trx, kept);
    const fileId = await addFile(trx, { id: newId(), yearId: subject.yearId, assignmentId: subject.id, sha256: kept.sha256, name: kept.name, personId: actor.personId, at: now });
    if ((await listFiles(trx, subject.id)).length > most) throw new Refused(409, 'tasks.too-many-files', { most });
    return { fileId, sha256: kept.sha256 };
  },
});

async function findWithTask(db: Db, fileId: string) {
  const file = await findFile(db, fileId);
  const found = file && (await findAssignment(db, file.assignmentId));
  return file && found && { ...found, file };
}

export const removeProof = command({
  name: 'tasks.remove-proof', summary: 'Takes a file off a task; a finishing that named it keeps it.',
  input: proofFileInput, subject: (db, { fileId }) => findWithTask(db, fileId), access: refuseUnitOf, chain: ({ yearId }) => yearId, audit: (input, { file }) => ({ subjectId: input.fileId, details: { name: file.name } }),
  async run(trx, { subject, now }) {
    await hold(trx, subject.id);
    await removeFile(trx, subject.file.id, now);
    return { fileId: subject.file.id };
  },
});

export const proofFile = query({
  name: 'tasks.proof-file', summary: 'The bytes of a file on a task, for who may read the task.',
  input: proofFileInput, subject: (db, { fileId }) => findWithTask(db, fileId), access: refuseRead,
  async run(db, { subject }) {
    const { mediaType, bytes } = await loadFile(db, subject.file.sha256);
    return new Download(subject.file.name, mediaType, bytes);
  },
});
