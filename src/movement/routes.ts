import { Refused } from '../kit/refuse.ts';
import { command, query, type Context, type Trx } from '../kit/server/command.ts';
import { refuseMoveOn, refuseReopen } from './access.ts';
import { moveOnInput, reopenInput, sealInput, yearQuery, yearsQuery } from './input.ts';
import { neighbour, openOf } from './rules/stages.ts';
import { findYear, listYears, moveStage, sealYear, type Year } from './store.ts';

export const year = query({
  name: 'movement.year', summary: 'An emulation year with its stages in order.',
  input: yearQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  run: async (_db, { subject }) => subject,
});

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
  run: (trx, ctx) => step(trx, ctx, 1),
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
    await sealYear(trx, subject.id, actor.personId, now, newId());
    return { yearId: subject.id };
  },
});
