import { Refused } from '../../kit/refuse.ts';
import { formatPoints } from '../../kit/points.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { refuseNote, refuseRecords, seesRegistrations, speaksFor } from '../access/launch.ts';
import { launchQuery, noteResultInput, pledgeRecordsQuery, removeResultInput } from '../input/launch.ts';
import { needsReason } from '../rules/measured.ts';
import { findLaunch, findMember, listResults, listTargets, removeResult as dropResult, saveResult, type LaunchYear, type Target } from '../store/launch.ts';
import { listMeasures, readMeasured } from '../store/measured.ts';

export const pledgeFigures = query({
  name: 'movement.pledge-figures', summary: 'What the records of the year say now of the targets that they measure: of the cluster, and of the units that the caller may compare (its own, or all); and by what a target may be measured.',
  input: launchQuery, subject: (db, input) => findLaunch(db, input.yearId), access: () => null,
  async run(db, { subject, actor, now, today }) {
    const [targets, members] = [await listTargets(db, subject.yearId), await listMembers(db, subject.clusterId, today)];
    const found = await readMeasured(db, { ...subject, now, today }, targets);
    const seesAll = seesRegistrations(actor, subject);
    const seen = members.filter(({ unitId }) => seesAll || speaksFor(actor, unitId));
    return {
      now, measures: listMeasures(),
      targets: [...found].map(([targetId, { measure, cluster, units }]) => ({
        targetId, measure, cluster, units: seen.flatMap(({ unitId, agencyName }) => { const unit = units.find((one) => one.unitId === unitId); return unit === undefined ? [] : [{ unitId, agencyName, amount: unit.amount, done: unit.done, of: unit.of, records: unit.records.length }]; }),
      })),
    };
  },
});

export const pledgeRecords = query({
  name: 'movement.pledge-records', summary: 'The records behind the figure of one unit, each with what it adds and the page that opens it.',
  input: pledgeRecordsQuery, subject: findTarget<string>, access: (actor, subject: OfTarget<string>) => refuseRecords(actor, subject),
  async run(db, { subject, now, today }) {
    const units = (await readMeasured(db, { ...subject, now, today }, [subject.target])).get(subject.target.id)?.units ?? [];
    return { records: units.find(({ unitId }) => unitId === subject.unitId)?.records ?? [] };
  },
});

type OfTarget<Unit> = LaunchYear & { unitId: Unit; target: Target };
async function findTarget<Unit extends string | null>(db: Db, { yearId, targetId, unitId }: { yearId: string; targetId: string; unitId: Unit }): Promise<OfTarget<Unit> | null> {
  const year = unitId === null ? await findLaunch(db, yearId) : await findMember(db, { yearId, unitId });
  const target = (await listTargets(db, yearId)).find(({ id }) => id === targetId);
  return year === null || target === undefined ? null : { ...year, unitId, target };
}
const clash = async (db: Db, { yearId, targetId, unitId }: { yearId: string; targetId: string; unitId: string | null }) =>
  new Refused(409, 'kit.version-clash', {}, { current: (await listResults(db, yearId)).find((one) => one.targetId === targetId && one.unitId === unitId) ?? null });

export const noteResult = command({
  name: 'movement.note-result', summary: 'Notes what became of a target, of a unit or of the cluster as a whole; a result that differs from what the records say needs a reason, and keeps what they said.',
  input: noteResultInput, subject: findTarget<string | null>, access: (actor, subject: OfTarget<string | null>) => refuseNote(actor, subject), chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now, today, newId }) {
    const found = (await readMeasured(trx, { ...subject, now, today }, [subject.target])).get(subject.target.id);
    const measured = (input.unitId === null ? found?.cluster.amount : found?.units.find(({ unitId }) => unitId === input.unitId)?.amount) ?? null;
    if (needsReason(input.done, measured) && input.note === null) throw new Refused(422, 'movement.difference-reason', { measured: formatPoints(measured!), done: formatPoints(input.done) });
    if (!(await saveResult(trx, { ...input, measured, id: newId() }, { personId: actor.personId, name: actor.name, at: now }))) throw await clash(trx, input);
    return { version: input.version + 1, measured };
  },
});

export const removeResult = command({
  name: 'movement.remove-result', summary: 'Takes back a result that was noted by hand: what the records say stands again, or nothing where nothing measures the target.',
  input: removeResultInput, subject: findTarget<string | null>, access: (actor, subject: OfTarget<string | null>) => refuseNote(actor, subject), chain: (subject) => subject.yearId,
  async run(trx, { input }) {
    if (!(await dropResult(trx, input))) throw await clash(trx, input);
    return { targetId: input.targetId };
  },
});
