import { takenFile } from '../../documents/offers/taken-file.ts';
import { keepFile, loadFile } from '../../documents/store/files.ts';
import type { FileType } from '../../kit/file-type.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { refuseRead, refuseRecord } from '../access/activities.ts';
import { activityFileInput, attachActivityFileInput } from '../input/activities.ts';
import { findActivity } from '../store/activities.ts';
import { addFile, findFile, listFiles, removeFile } from '../store/acts.ts';

const types: FileType[] = ['image/jpeg', 'image/png', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const mostFiles = 30;

export const attachActivityFile = command({
  name: 'activities.attach-activity-file', summary: 'Hangs a photo, a receipt, a letter of thanks or another paper on an activity; the same bytes again answer the file that is there.',
  file: true, input: attachActivityFileInput, subject: (db, input) => findActivity(db, input.activityId), access: refuseRecord, chain: ({ yearId }) => yearId,
  audit: (input, _subject, result: { fileId: string; sha256: string }) => ({ subjectId: input.activityId, details: { ...input, ...result } }),
  async run(trx, { subject, input, file, actor, now, newId }) {
    const kept = takenFile(file, types);
    await keepFile(trx, kept);
    const fileId = await addFile(trx, { id: newId(), yearId: subject.yearId, activityId: subject.id, purpose: input.purpose, sha256: kept.sha256, name: kept.name, by: { personId: actor.personId, name: actor.name, at: now } });
    if ((await listFiles(trx, subject.id)).length > mostFiles) throw new Refused(409, 'activities.too-many-files', { most: mostFiles });
    return { fileId, sha256: kept.sha256 };
  },
});

async function findWithActivity(db: Db, fileId: string) {
  const file = await findFile(db, fileId);
  const activity = file && (await findActivity(db, file.activityId));
  return file && activity && { ...activity, file };
}

export const removeActivityFile = command({
  name: 'activities.remove-activity-file', summary: 'Takes a file off an activity.',
  input: activityFileInput, subject: (db, input) => findWithActivity(db, input.fileId), access: refuseRecord, chain: ({ yearId }) => yearId, audit: (_input, { id, file }) => ({ subjectId: id, details: { name: file.name, sha256: file.sha256 } }),
  async run(trx, { subject }) {
    await removeFile(trx, subject.file.id);
    return { activityId: subject.id };
  },
});

export const activityFile = query({
  name: 'activities.activity-file', summary: 'The bytes of a file on an activity.',
  input: activityFileInput, subject: (db, input) => findWithActivity(db, input.fileId), access: refuseRead,
  async run(db, { subject }) {
    const { mediaType, bytes } = await loadFile(db, subject.file.sha256);
    return new Download(subject.file.name, mediaType, bytes);
  },
});
