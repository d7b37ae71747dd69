import { takenFile, refuseSecret } from '../../documents/offers/taken-file.ts';
import { keepFile, loadFile } from '../../documents/store/files.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { listYearUnits } from '../../movement/store/place.ts';
import { leads, readsEntry, refuseLog, refusePhoto, refuseWrite, writesEntry } from '../access/events.ts';
import { attachEventPhotoInput, eventQuery, noteIncidentInput, photoQuery } from '../input/events.ts';
import { logOpensAt } from '../rules/log.ts';
import { phaseOf, refusalOfAct } from '../rules/phase.ts';
import { findEvent } from '../store/events.ts';
import { addPhoto, findPhoto, insertIncident, listIncidents, photosAreOf } from '../store/incidents.ts';
import { listPosts } from '../store/plan.ts';
import { explain, ofYear, refuseAct } from './checks.ts';

/** A clock may be so far ahead; what arrives so soon was written now. */
const aheadMs = 5 * 60_000;
const promptMs = 2 * 60_000;

async function findWriter(db: Db, { eventId, unitId }: { eventId: string; unitId: string | null }) {
  const subject = await findEvent(db, { eventId });
  return subject && (unitId === null || subject.unitIds.includes(unitId)) ? { ...subject, unitId } : null;
}

export const incidents = query({
  name: 'events.incidents', summary: 'The log of an event: all of it for who leads, what they wrote themselves for units that take part; to others there is none.', input: eventQuery, subject: findEvent, access: refuseLog,
  async run(db, { subject, actor, now }) {
    const [rows, units, posts] = await Promise.all([listIncidents(db, { eventId: subject.event.id }), listYearUnits(db, subject.yearId), listPosts(db, subject.event.id)]);
    const shown = rows.filter(({ unitId }) => readsEntry(actor, subject, unitId));
    const isOpen = refusalOfAct(phaseOf(subject.event, now), 'note') === null;
    const writers = [...subject.unitIds.filter((unitId) => writesEntry(actor, subject, unitId)), ...(leads(actor, subject) ? [null] : [])];
    return {
      now, opensAt: logOpensAt(subject.event), posts: posts.map(({ id, name }) => ({ id, name })), isWhole: leads(actor, subject), writers: isOpen ? writers : [],
      rows: shown.map(({ eventId: _event, ...row }) => ({ ...row, unit: units.find(({ unitId }) => unitId === row.unitId)?.shortName ?? null, mayCorrect: isOpen && writesEntry(actor, subject, row.unitId) })),
    };
  },
});

export const attachEventPhoto = command({
  name: 'events.attach-event-photo', summary: 'Keeps a photo for an entry of the log that follows; the same bytes again answer the photo that is there.', file: true, input: attachEventPhotoInput, subject: findWriter, access: refuseWrite, chain: ofYear,
  audit: (input, _subject, result: { photoId: string; sha256: string }) => ({ subjectId: input.eventId, details: { ...input, ...result } }),
  async run(trx, { subject: { event, unitId }, file, actor, now, newId }) {
    refuseAct(event, 'note', now);
    const kept = takenFile(file, ['image/jpeg', 'image/png']);
    await keepFile(trx, kept);
    return { photoId: await explain(addPhoto(trx, { id: newId(), eventId: event.id, yearId: event.yearId, unitId, sha256: kept.sha256, name: kept.name, byName: actor.name, at: now })), sha256: kept.sha256 };
  },
});

export const noteIncident = command({
  name: 'events.note-incident', summary: 'Writes into the log of an event what happened and what was done, with photos; writing an entry again is a correction with its reason, which may say that it was none.', input: noteIncidentInput, subject: findWriter, access: refuseWrite, chain: ofYear,
  audit: ({ eventId, unitId, number, at, isVoid }, _subject, { incidentId }: { incidentId: string }) => ({ subjectId: incidentId, details: { eventId, unitId, number, at, isVoid } }), // the log of the year has other readers
  async run(trx, { input, subject: { event }, actor, now, newId }) {
    refuseSecret(input.what, input.done, input.reason);
    refuseAct(event, 'note', now);
    const [at, noted] = [new Date(input.at), input.notedAt === null ? now : new Date(input.notedAt)];
    if (noted.getTime() > now.getTime() + aheadMs || at.getTime() > now.getTime() + aheadMs) throw new Refused(422, 'events.wrong-time');
    const notedAt = now.getTime() - noted.getTime() > promptMs && noted >= at ? noted : now;
    const rows = (await listIncidents(trx, { eventId: event.id })).filter((row) => row.id === input.incidentId && row.unitId === input.unitId); // of others not even a clash tells
    const last = rows.at(-1);
    if (input.number !== (last?.number ?? 0) + 1 || (input.incidentId !== null && last === undefined)) throw new Refused(409, 'kit.version-clash', {}, { current: last ?? null });
    if ((input.number > 1) !== (input.reason !== null) || (input.isVoid && input.number === 1)) throw new Refused(422, 'events.needs-correction');
    if (!(await photosAreOf(trx, input.photoIds, { eventId: event.id, unitId: input.unitId }))) throw new Refused(422, 'events.photo-unknown');
    const incidentId = input.incidentId ?? newId();
    const { eventId, unitId, number, postId, what, done, isVoid, reason } = input;
    const row = { id: incidentId, number, eventId, yearId: event.yearId, unitId, postId, at: at > notedAt ? notedAt : at, notedAt, receivedAt: notedAt < now ? now : null, byName: actor.name, what, done, isVoid, reason, photoIds: [...new Set(input.photoIds)] };
    if (!(await explain(insertIncident(trx, row)))) throw new Refused(409, 'kit.version-clash');
    return { incidentId, number };
  },
});

async function findPhotoSubject(db: Db, { photoId }: { photoId: string }) {
  const photo = await findPhoto(db, photoId);
  const subject = photo && (await findEvent(db, { eventId: photo.eventId }));
  return photo && subject && { ...subject, unitId: photo.unitId, photo };
}
export const eventPhoto = query({
  name: 'events.event-photo', summary: 'The bytes of a photo of the log, for who leads the event and the unit that took it.', input: photoQuery, subject: findPhotoSubject, access: refusePhoto,
  async run(db, { subject: { photo } }) {
    const { mediaType, bytes } = await loadFile(db, photo.sha256);
    return new Download(photo.name, mediaType, bytes);
  },
});
