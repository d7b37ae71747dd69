import { createHash } from 'node:crypto';
import { fileTypeOf, fileTypes, type FileType } from '../../kit/file-type.ts';
import { Refused } from '../../kit/refuse.ts';
import type { UploadedFile } from '../../kit/server/command.ts';
import { secretMark } from '../rules/secrecy.ts';
import type { KeptFile } from '../store/files.ts';

const mostBytes = 20 * 1024 * 1024;

/** A file as it may be kept: of one of the kinds by its bytes, of a size, without a mark of secrecy in its name. Throws the refusal otherwise. */
export function takenFile(file: UploadedFile | null, types: readonly FileType[]): KeptFile & { name: string } {
  if (file === null) throw new Refused(400, 'kit.no-file');
  refuseSecret(file.name);
  if (file.bytes.length === 0) throw new Refused(422, 'documents.empty-file', { name: file.name });
  if (file.bytes.length > mostBytes) throw new Refused(413, 'documents.file-too-large', { name: file.name, megabytes: Math.ceil(file.bytes.length / 1024 / 1024) });
  const mediaType = fileTypeOf(file.bytes);
  if (mediaType === null || !types.includes(mediaType)) throw new Refused(422, 'documents.wrong-file-type', { name: file.name, types: types.map((type) => fileTypes[type]).join(', ') });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { sha256, mediaType, bytes: file.bytes, name: file.name.normalize('NFC').replace(/[\p{Cc}/\\]/gu, '_').slice(-200) };
}

/** Refuses what bears a mark of secrecy: nothing of it is written down, the log keeps who tried and which mark. */
export function refuseSecret(...texts: (string | null)[]): void {
  for (const text of texts) {
    const mark = text === null ? null : secretMark(text);
    if (mark !== null) throw new Refused(422, 'documents.secret', { mark }, { isLogged: true });
  }
}
