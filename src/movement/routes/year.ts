import { Refused } from '../../kit/refuse.ts';
import { openItems, type OpenItem } from '../../kit/contracts.ts';
import { command, query, type Context, type Db, type Trx } from '../../kit/server/command.ts';
import { refuseMoveOn, refuseReopen } from '../access/year.ts';
import { say } from '../../kit/words.ts';
import { findCluster, listClusters } from '../../organisation/store.ts';
import { createYearInput, moveOnInput, reopenInput, sealInput, stageDatesInput, yearQuery, yearsQuery } from '../input/year.ts';
import { neighbour, openOf, outOfOrder, usualStages } from '../rules/stages.ts';
import { findYear, insertYear, listMoves, listYears, moveStage, sealYear, setStageDates, type Year } from '../store/year.ts';

export const year = query({
  name: 'movement.year', summary: 'An emulation year with its stages, the moves made, what is still open in the stage in force, and what the caller may do.',
  input: yearQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, actor }) {
    const [moves, open] = await Promise.all([listMoves(db, subject.id), openItemsOf(db, subject)]);
    return { ...subject, moves, open, may: { moveOn: refuseMoveOn(actor, subject) === null, reopen: refuseReopen(actor, subject) === null } };
  },
});

/** What other nouns still have to do in the stage in force. */
async function openItemsOf(db: Db, { id, stages }: Year): Promise<OpenItem[]> {
  const stage = openOf(stages);
  return stage === null ? [] : (await Promise.all(openItems.answers.map((ask) => ask(db, { yearId: id, stageKind: stage.kind })))).flat();
}

/** No stage ends, and no year is sealed, over something that blocks it. */
async function refuseWhileOpen(trx: Trx, year: Year): Promise<void> {
  const blocking = (await openItemsOf(trx, year)).filter(({ isBlocking }) => isBlocking);
  if (blocking.length > 0) throw new Refused(409, 'movement.still-open', { items: blocking.map(({ text, params }) => say(text, params)).join(' ') }, { current: blocking });
}

export const years = query({
  name: 'movement.years', summary: 'All emulation years with their cluster and the stage in force.',
  input: yearsQuery, subject: async () => ({}), access: () => null,
  run: (db) => listYears(db),
});

type Step = { yearId: string; fromStageId: string; reason?: string };
async function step(trx: Trx, { subject, input, actor, now, newId }: Context<Step, Year>, direction: 1 | -1) {
  const from = openOf(subject.stages);
  const to = neighbour(subject.stages, direction);
  if (from === null || from.id !== input.fromStageId) throw new Refused(409, 'movement.stage-moved', {}, { current: from });
  if (to === null) throw new Refused(409, direction === 1 ? 'movement.last-stage' : 'movement.first-stage');
  const moved = await moveStage(trx, {
    yearId: subject.id, fromId: from.id, toId: to.id, kind: direction === 1 ? 'forward' : 'reopen', reason: input.reason ?? null, personId: actor.personId, at: now, id: newId(),
  });
  if (!moved) throw new Refused(409, 'movement.stage-moved');
  return { openStageId: to.id, kind: to.kind };
}

export const moveOn = command({
  name: 'movement.move-on', summary: 'Closes the stage in force and opens the next.',
  input: moveOnInput, subject: (db, input) => findYear(db, input.yearId), access: refuseMoveOn, chain: (subject) => subject.id,
  async run(trx, ctx) {
    await refuseWhileOpen(trx, ctx.subject);
    return step(trx, ctx, 1);
  },
});

export const reopenStage = command({
  name: 'movement.reopen-stage', summary: 'Goes back to the stage before; the reason is kept.',
  input: reopenInput, subject: (db, input) => findYear(db, input.yearId), access: refuseReopen, chain: (subject) => subject.id,
  run: (trx, ctx) => step(trx, ctx, -1),
});

export const seal = command({
  name: 'movement.seal', summary: 'Seals the year: from now on the database refuses any change to it.',
  input: sealInput, subject: (db, input) => findYear(db, input.yearId), access: refuseReopen, chain: (subject) => subject.id,
  async run(trx, { subject, actor, now, newId }) {
    if (openOf(subject.stages)?.kind !== 'closing') throw new Refused(409, 'movement.not-closing');
    await refuseWhileOpen(trx, subject);
    await sealYear(trx, subject.id, actor.personId, now, newId());
    return { yearId: subject.id };
  },
});

export const stageDates = command({
  name: 'movement.stage-dates', summary: 'Changes when stages begin and are due; days follow one another.',
  input: stageDatesInput, subject: (db, input) => findYear(db, input.yearId), access: refuseMoveOn, chain: (subject) => subject.id,
  async run(trx, { subject, input }) {
    const given = new Map(input.stages.map((stage) => [stage.id, stage]));
    const after = subject.stages.map((stage) => ({ ...stage, ...given.get(stage.id) })).map(({ name, startsOn, dueAt }) => ({ name, startsOn, dueAt: new Date(dueAt) }));
    const fault = outOfOrder(after);
    if (fault !== null) throw new Refused(422, 'movement.out-of-order', { stage: fault });
    for (const stage of input.stages) if (!(await setStageDates(trx, subject.id, stage))) throw new Refused(409, 'kit.version-clash');
    return { changed: input.stages.length };
  },
});

export const createYear = command({
  name: 'movement.create-year', summary: 'Begins an emulation year of a cluster with its seven stages; the first is open, the days can be changed.',
  input: createYearInput, access: refuseMoveOn, chain: () => 'system',
  async subject(db, input) {
    const cluster = await findCluster(db, input.clusterId);
    return cluster && { clusterId: cluster.id, blockId: cluster.blockId };
  },
  async run(trx, { input, newId, now }) {
    const yearId = newId();
    await insertYear(trx, { id: yearId, ...input, openedAt: now, stages: usualStages(input.year).map((stage) => ({ id: newId(), ...stage })) });
    return { yearId };
  },
});

export const clustersToBegin = query({
  name: 'movement.clusters-to-begin', summary: 'The clusters in which the caller may begin an emulation year.',
  input: yearsQuery, subject: async () => ({}), access: () => null,
  run: async (db, { actor }) => (await listClusters(db)).filter(({ id, blockId }) => refuseMoveOn(actor, { clusterId: id, blockId }) === null),
});
