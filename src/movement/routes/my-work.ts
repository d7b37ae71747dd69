import { workItems } from '../../kit/contracts.ts';
import { query } from '../../kit/server/command.ts';
import { yearQuery } from '../input/year.ts';
import { openOf } from '../rules/stages.ts';
import { findYear } from '../store/year.ts';

export const myWork = query({
  name: 'movement.my-work', summary: 'What waits for the caller in a year, the soonest first, what has no deadline last: reports, tasks, sheets, disputes, the pledge. Nothing of a sealed year.',
  input: yearQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, actor, now, today }) {
    const stage = openOf(subject.stages);
    const asked = { actor, now, today, year: { ...subject, stageKind: stage?.kind ?? null, stageDueAt: stage?.dueAt ?? null } };
    const items = subject.sealedAt === null ? (await Promise.all(workItems.answers.map((ask) => ask(db, asked)))).flat() : [];
    const at = (dueAt: Date | null) => dueAt?.getTime() ?? Infinity;
    return { now, today, items: items.sort((a, b) => (at(a.dueAt) === at(b.dueAt) ? 0 : at(a.dueAt) - at(b.dueAt))) };
  },
});
