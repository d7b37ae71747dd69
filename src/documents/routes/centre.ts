import { query, type Db } from '../../kit/server/command.ts';
import { readClock } from '../../kit/server/business-clock.ts';
import { refuseWording } from '../access/drafts.ts';
import { makesPaper, refuseReadPaper, type PaperSubject } from '../access/issue.ts';
import { keepsRegister, readsIncoming } from '../access/registers.ts';
import { centreQuery, paperCheckQuery } from '../input/centre.ts';
import { findKind, paperKinds, type PaperAsked, type PaperKind } from '../offers/papers.ts';
import { changedFigures } from '../rules/changes.ts';
import { numberText } from '../rules/numbers.ts';
import { listPapers } from '../store/issue.ts';
import { findIssuerPlace, findOpenStage } from '../store/place.ts';
import { readKind } from './draft-paper.ts';
import { withKind } from './paper-subject.ts';
import type { Actor } from '../../kit/server/actor.ts';

type Read = Awaited<ReturnType<PaperKind['read']>>;

const keyOf = (row: PaperSubject) => `${row.paper} ${row.asked.subjectId}`;
/** Reads what a kind says now of the figures that papers of it keep, once for each kind and subject however many papers there are. */
function reader(db: Db, papers: readonly PaperSubject[]) {
  const named = new Map<string, Set<string>>();
  for (const row of papers) named.set(keyOf(row), new Set([...(named.get(keyOf(row)) ?? []), ...Object.keys(row.figures)]));
  const known = new Map<string, Promise<Read>>();
  return (row: PaperSubject, kind: PaperKind): Promise<Read> => {
    const key = keyOf(row);
    if (!known.has(key)) known.set(key, readKind(kind, db, { ...row.asked, only: named.get(key)! }));
    return known.get(key)!;
  };
}

export const centre = query({
  name: 'documents.centre', summary: 'The papers of a year: which the caller may make and what they lack, the drafts, and what was issued, with the figures that have changed since.',
  input: centreQuery, subject: findIssuerPlace, access: () => null,
  async run(db, { subject: place, actor, now, today }) {
    const asked: PaperAsked = { yearId: place.yearId, year: place.year, clusterId: place.clusterId, blockId: place.blockId, subjectId: null, now, today, only: new Set() };
    const [stage, rows] = await Promise.all([findOpenStage(db, place.yearId), listPapers(db, place.yearId)]);
    const seen = (await Promise.all(rows.map((row) => withKind(db, row, { now, today })))).filter((row) => refuseReadPaper(actor, row) === null);
    const numberOf = new Map(rows.map(({ id, number, symbol }) => [id, number === null ? null : numberText(number, symbol!)]));
    const kinds = (await Promise.all(paperKinds.answers.map((kind) => kindLine(db, kind, asked, actor)))).filter((line) => line !== null);
    const current = seen.filter(({ state }) => state === 'draft' || state === 'issued');
    const read = reader(db, current);
    return {
      kinds: kinds.map((line) => ({ ...line, isLikely: stage !== null && line.stages.includes(stage) })),
      papers: await Promise.all(seen.map(async (row) => ({
        ...lineOf(row, numberOf), changed: row.kind !== null && current.includes(row) ? changedFigures(row.figures, (await read(row, row.kind)).figures) : [],
        mayIssue: makesPaper(actor, row),
      }))),
      may: { keep: keepsRegister(actor, place), readIncoming: readsIncoming(actor, place), word: refuseWording(actor, place) === null },
      /** The units whose own register the caller keeps. */
      units: actor.appointments.filter(({ role, unitId }) => role === 'unit-secretary' && unitId !== null).map(({ unitId }) => unitId!),
      today,
    };
  },
});

/** A kind as the caller may make it: about what, and what it lacks where there is one for the year; null for the others. */
async function kindLine(db: Db, kind: PaperKind, asked: PaperAsked, actor: Actor) {
  const { id, name, type, issuedBy, stages } = kind;
  if (kind.subjects === null) {
    const unitId = issuedBy === 'unit' ? (actor.appointments.find((a) => a.role === 'unit-secretary')?.unitId ?? null) : null;
    return kind.mayMake(actor, asked, unitId) ? { id, name, type, issuedBy, stages, subjects: null, missing: (await kind.read(db, asked)).missing } : null;
  }
  const subjects = (await kind.subjects(db, asked, actor)).filter((about) => kind.mayMake(actor, { ...asked, subjectId: about.id }, about.unitId));
  return subjects.length > 0 ? { id, name, type, issuedBy, stages, subjects, missing: [] } : null;
}

function lineOf({ id, paper, kind, type, title, summary, state, signedOn, issuedByName, issuedAt, madeByName, madeAt, unitId, unitName, formats, scans, code, version, supersedesId, correctedById, voidReason, signatures, recipients }: PaperSubject, numberOf: ReadonlyMap<string, string | null>) {
  return {
    id, paper, kindName: kind?.name ?? null, type, title, summary, state, number: numberOf.get(id) ?? null, signedOn, issuedByName, issuedAt, madeByName, madeAt, unitId, unitName, formats, scans, code, version, voidReason, signatures, recipients,
    corrects: supersedesId === null ? null : { id: supersedesId, number: numberOf.get(supersedesId) ?? null }, correctedBy: correctedById === null ? null : { id: correctedById, number: numberOf.get(correctedById) ?? null },
  };
}

export const paperCheck = query({
  name: 'documents.paper-check', summary: 'What a kind of paper still lacks, for one subject where it has several.',
  input: paperCheckQuery, access: () => null,
  async subject(db, input, actor) {
    const [place, kind] = [await findIssuerPlace(db, { yearId: input.yearId }), findKind(input.paper)];
    if (place === null || kind === null) return null;
    const { now, today } = await readClock(db);
    const asked: PaperAsked = { yearId: place.yearId, year: place.year, clusterId: place.clusterId, blockId: place.blockId, subjectId: input.subjectId ?? null, now, today, only: new Set() };
    if (kind.subjects === null) return kind.mayMake(actor, asked, null) ? { kind, asked } : null;
    const about = (await kind.subjects(db, asked, actor)).find(({ id }) => id === input.subjectId);
    return about !== undefined && kind.mayMake(actor, asked, about.unitId) ? { kind, asked } : null;
  },
  run: async (db, { subject: { kind, asked } }) => ({ missing: (await kind.read(db, asked)).missing }),
});
