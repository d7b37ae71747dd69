import { Refused } from '../../kit/refuse.ts';
import { readClock } from '../../kit/server/business-clock.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { refuseWording } from '../access/drafts.ts';
import { saveTemplateInput, templateQuery, templatesQuery } from '../input/drafts.ts';
import { findKind, paperKinds, type PaperAsked } from '../offers/papers.ts';
import { parseSentence, parseWording } from '../rules/wording.ts';
import { findEarlierText } from '../store/drafts.ts';
import { findIssuerPlace, type IssuerPlace } from '../store/place.ts';
import { insertWording, listLatest, listWordings } from '../store/templates.ts';
import { knownKeys, readKind } from './draft-paper.ts';

export const templates = query({
  name: 'documents.templates', summary: 'The kinds of paper with the version of their wording that is in force (0: as it comes with the product).',
  input: templatesQuery, subject: findIssuerPlace, access: refuseWording,
  async run(db, { subject }) {
    const own = new Map((await listLatest(db, subject.clusterId)).map((line) => [line.paper, line]));
    return paperKinds.answers.map(({ id, name, type, stages, issuedBy }) => ({ id, name, type, stages, issuedBy, version: own.get(id)?.version ?? 0, byName: own.get(id)?.byName ?? null, at: own.get(id)?.at ?? null }));
  },
});

type Place = IssuerPlace & { kind: NonNullable<ReturnType<typeof findKind>> };
async function findTemplate(db: Db, { yearId, paper }: { yearId: string; paper: string }): Promise<Place | null> {
  const [place, kind] = [await findIssuerPlace(db, { yearId }), findKind(paper)];
  return place === null || kind === null ? null : { ...place, kind };
}

/** What the placeholders of a kind give now; of a kind about one of several things, for the first of them, or nothing yet. */
async function readNow(db: Db, { kind, yearId, year, clusterId, blockId }: Place, actor: Parameters<NonNullable<Place['kind']['subjects']>>[2]) {
  const asked: PaperAsked = { yearId, year, clusterId, blockId, subjectId: null, ...(await readClock(db)) };
  const first = kind.subjects === null ? null : (await kind.subjects(db, asked, actor))[0];
  return readKind(kind, db, { ...asked, subjectId: first?.id ?? null });
}

export const template = query({
  name: 'documents.template', summary: 'The wording of a kind: the text in force, every version with who wrote it and why, the text that comes with the product, and what each placeholder gives now.',
  input: templateQuery, subject: findTemplate, access: refuseWording,
  async run(db, { subject, actor }) {
    const { kind, clusterId, year } = subject;
    const [own, read, earlier] = await Promise.all([listWordings(db, clusterId, kind.id), readNow(db, subject, actor), findEarlierText(db, { clusterId, unitId: null, paper: kind.id, year })]);
    const shipped = { ...kind.wording, version: 0, note: null, byName: null, at: null };
    return { paper: kind.id, kindName: kind.name, versions: [...own, shipped], figures: read.figures, parts: read.parts, earlier, hasSubjects: kind.subjects !== null };
  },
});

export const saveTemplate = command({
  name: 'documents.save-template', summary: 'Saves a new version of the wording of a kind, with a note; refuses placeholders that do not exist, by line (422 with the faults as `current`).',
  input: saveTemplateInput, subject: findTemplate, access: refuseWording, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now, newId }) {
    const { kind, clusterId } = subject;
    const known = knownKeys(await readNow(trx, subject, actor));
    const { title, summary, body, note, paper } = input;
    const faults = [...parseSentence(title, known).faults, ...parseSentence(summary, known).faults, ...parseWording(body, known).faults];
    if (faults.length > 0) throw new Refused(422, 'documents.wording-faulty', { count: faults.length, line: faults[0]!.line }, { current: faults });
    const latest = (await listWordings(trx, clusterId, kind.id))[0]?.version ?? 0;
    const by = { personId: actor.personId, personName: actor.name, at: now };
    const isFirst = latest === input.version && (await insertWording(trx, { id: newId(), clusterId, paper, version: input.version + 1, title, summary, body, note, ...by }));
    if (!isFirst) throw new Refused(409, 'documents.wording-clash', { version: latest === input.version ? latest + 1 : latest }, { current: { version: latest } });
    return { version: input.version + 1 };
  },
});
