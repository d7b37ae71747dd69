import { fileTypes, type FileType } from '../../kit/file-type.ts';
import { matches } from '../../kit/names.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { keepsRegister, refuseKeepRegister, refuseReadIncoming } from '../access/registers.ts';
import { finishIncomingInput, incomingInput, registerIncomingInput } from '../input/incoming.ts';
import { registerQuery } from '../input/registers.ts';
import { matchesNumber, registerYears, yearOf } from '../rules/numbers.ts';
import { refuseSecret, takenFile } from '../offers/taken-file.ts';
import { keepFile, loadFile } from '../store/files.ts';
import { changeIncoming, findIncoming, findTwin, holdArrivals, insertIncoming, listIncoming, type IncomingLine } from '../store/incoming.ts';
import { findIssuerPlace, findRegisterYear } from '../store/place.ts';
import { refuseYear } from './registers.ts';

export const incoming = query({
  name: 'documents.incoming', summary: 'The register of incoming papers of a cluster, or of one unit, in a calendar year, found by number in any writing or by words.',
  input: registerQuery, subject: findIssuerPlace, access: refuseReadIncoming,
  async run(db, { subject, input, actor, today }) {
    const year = input.year ?? subject.year;
    const { search = '' } = input;
    const lines = await listIncoming(db, { ...subject, year });
    const shown = lines.filter(({ number, sender, summary, handling }) => search === '' || (number !== null && matchesNumber(search, number)) || matches(search, `${sender} ${summary} ${handling ?? ''}`));
    return { year, years: registerYears(subject.year, today), issuer: subject.name, today, lines: shown, all: lines.length, may: { keep: keepsRegister(actor, subject) } };
  },
});

export const registerIncoming = command({
  name: 'documents.register-incoming', summary: 'Enters an incoming paper under the next arrival number of its year; the same paper is not entered twice.',
  input: registerIncomingInput, subject: findIssuerPlace, access: refuseKeepRegister, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now, today, newId }) {
    const { receivedOn, datedOn, sender, number, summary, handling } = input;
    if (receivedOn > today) throw new Refused(422, 'documents.received-later', { day: receivedOn });
    refuseYear(subject.year, yearOf(receivedOn), today);
    if (datedOn !== null && datedOn > receivedOn) throw new Refused(422, 'documents.dated-after-arrival', { dated: datedOn, received: receivedOn });
    refuseSecret(sender, number, summary, handling);
    const receiver = { ...subject, year: yearOf(receivedOn) };
    await holdArrivals(trx, receiver);
    const twin = await findTwin(trx, receiver, input);
    if (twin !== null) throw new Refused(409, 'documents.incoming-twice', { number: number!, sender, arrival: twin.arrival });
    const incomingId = newId();
    const arrival = await insertIncoming(trx, receiver, incomingId, input, { personId: actor.personId, name: actor.name, at: now });
    return { incomingId, arrival };
  },
});

async function findWithPlace(db: Db, incomingId: string) {
  const line = await findIncoming(db, incomingId);
  const place = line && (await findRegisterYear(db, line));
  return line && place && { ...line, ...place };
}
const clash = async (db: Db, { id }: IncomingLine) => new Refused(409, 'kit.version-clash', {}, { current: await findIncoming(db, id) });

export const finishIncoming = command({
  name: 'documents.finish-incoming', summary: 'Says on which day an incoming paper was dealt with.',
  input: finishIncomingInput, subject: (db, input) => findWithPlace(db, input.incomingId), access: refuseKeepRegister, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, today }) {
    if (subject.doneOn !== null) throw new Refused(409, 'documents.incoming-done', { day: subject.doneOn });
    if (input.doneOn < subject.receivedOn || input.doneOn > today) throw new Refused(422, 'documents.done-before-arrival', { received: subject.receivedOn });
    if (!(await changeIncoming(trx, { id: subject.id, version: input.version }, { done_on: input.doneOn }))) throw await clash(trx, subject);
    return { incomingId: subject.id };
  },
});

export const attachIncomingFile = command({
  name: 'documents.attach-incoming-file', summary: 'Hangs the file of an incoming paper on its line: PDF, DOCX, XLSX, JPG or PNG up to 20 MB, by its bytes and not its name.',
  file: true, input: incomingInput, subject: (db, input) => findWithPlace(db, input.incomingId), access: refuseKeepRegister, chain: (subject) => subject.yearId,
  audit: (input, _subject, { sha256 }: { sha256: string }) => ({ subjectId: input.incomingId, details: { sha256 } }),
  async run(trx, { subject, file }) {
    if (subject.sha256 !== null) throw new Refused(409, 'documents.file-there');
    const kept = takenFile(file, Object.keys(fileTypes) as FileType[]);
    await keepFile(trx, kept);
    if (!(await changeIncoming(trx, subject, { sha256: kept.sha256, file_name: kept.name }))) throw await clash(trx, subject);
    return { sha256: kept.sha256 };
  },
});

export const incomingFile = query({
  name: 'documents.incoming-file', summary: 'The file of an incoming paper, as it was attached.',
  input: incomingInput, access: refuseReadIncoming,
  async subject(db, input) {
    const found = await findWithPlace(db, input.incomingId);
    return found === null || found.sha256 === null ? null : { ...found, sha256: found.sha256, fileName: found.fileName! };
  },
  async run(db, { subject }) {
    const { mediaType, bytes } = await loadFile(db, subject.sha256);
    return new Download(subject.fileName, mediaType, bytes);
  },
});
