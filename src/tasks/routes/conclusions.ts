import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { Refused } from '../../kit/refuse.ts';
import { command } from '../../kit/server/command.ts';
import { findYearPlace } from '../../movement/store/year.ts';
import { listMembers } from '../../organisation/store.ts';
import { refuseGive } from '../access/tasks.ts';
import { giveConclusionsInput } from '../input/conclusions.ts';
import { insertTask } from '../store/tasks.ts';

export const giveConclusions = command({
  name: 'tasks.give-conclusions', summary: 'Makes a task of each conclusion of a meeting and gives it to its units; all of them or none.',
  input: giveConclusionsInput, subject: (db, { yearId }) => findYearPlace(db, yearId), access: refuseGive, chain: ({ id }) => id,
  async run(trx, { subject, input, actor, now, today, newId }) {
    if (input.sourceOn !== null && input.sourceOn > today) throw new Refused(422, 'tasks.source-to-come');
    const members = new Set((await listMembers(trx, subject.clusterId, today)).map(({ unitId }) => unitId));
    const { sourceNumber, sourceOn, yearId } = input;
    let units = 0;
    for (const [n, { title, unitIds, dueAt: due }] of input.conclusions.entries()) {
      const dueAt = new Date(due);
      if (dueAt <= now) throw new Refused(422, 'tasks.conclusion-due', { line: n + 1 });
      const asked = [...new Set(unitIds ?? members)];
      if (asked.length === 0 || asked.some((unitId) => !members.has(unitId))) throw new Refused(422, 'tasks.conclusion-unit', { line: n + 1 });
      refuseSecret(title);
      await insertTask(trx, { id: newId(), yearId, title, sourceKind: 'meeting', sourceNumber, sourceOn, proofAsked: null, dueAt, units: asked.map((unitId) => ({ id: newId(), unitId })) }, { personId: actor.personId, name: actor.name, at: now });
      units += asked.length;
    }
    return { tasks: input.conclusions.length, units };
  },
});
