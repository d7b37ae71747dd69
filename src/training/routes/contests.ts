import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { Refused } from '../../kit/refuse.ts';
import { command } from '../../kit/server/command.ts';
import { findPlacedYear, findUnitYear, listYearUnits, type PlacedYear } from '../../movement/store/place.ts';
import { refuseContest } from '../access/training.ts';
import { removeContestInput, saveContestInput } from '../input/training.ts';
import { deleteContest, findContest, hasContestNamed, insertContest, takeContest, updateContest, type ContestSubject } from '../store/contests.ts';
import { byOf, refuseOutside } from './checks.ts';

type ContestYear = PlacedYear & { unitId: string | null };
const chain = ({ yearId }: { yearId: string }) => yearId;

export const saveContest = command({
  name: 'training.save-contest', summary: 'Notes a contest or games of the year with the units that take part, by counts, and their rank and prize once it has begun; a unit itself notes what it holds for its own people.',
  input: saveContestInput, access: (actor, subject: ContestYear) => refuseContest(actor, subject), chain, audit: (input, _subject, { contestId }: { contestId: string }) => ({ subjectId: contestId, details: input }),
  async subject(db, { yearId, unitId }): Promise<ContestYear | null> {
    const year = unitId === null ? await findPlacedYear(db, yearId) : await findUnitYear(db, { yearId, unitId });
    return year && { ...year, unitId };
  },
  async run(trx, ctx) {
    const { input, subject, newId, today } = ctx;
    refuseOutside(subject, input.startsOn, input.endsOn);
    if (input.endsOn < input.startsOn) throw new Refused(422, 'training.backwards');
    if (input.unitId !== null && input.entries.some(({ unitId }) => unitId !== input.unitId)) throw new Refused(422, 'training.own-contest');
    if (input.startsOn > today && input.entries.some(({ rank, prize }) => rank !== null || prize !== null)) throw new Refused(422, 'training.contest-to-come', { day: input.startsOn });
    refuseSecret(input.name, input.place);
    const members = new Set((await listYearUnits(trx, subject.yearId)).map(({ unitId }) => unitId));
    const entries = [...new Map(input.entries.map((one) => [one.unitId, one])).values()];
    if (entries.some(({ unitId }) => !members.has(unitId))) throw new Refused(422, 'training.not-a-member');
    if (await hasContestNamed(trx, input)) throw new Refused(409, 'training.contest-there');
    if (input.contestId === null) {
      const contestId = newId();
      await insertContest(trx, { ...input, id: contestId, entries }, byOf(ctx));
      return { contestId };
    }
    const found = await takeContest(trx, input.contestId, subject.yearId);
    if (found === null || found.unitId !== input.unitId) throw new Refused(404, 'training.not-found');
    if (found.version !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current: found });
    await updateContest(trx, { ...input, id: found.id, version: found.version, entries }, byOf(ctx));
    return { contestId: found.id };
  },
});

export const removeContest = command({
  name: 'training.remove-contest', summary: 'Takes a contest away that has no results.',
  input: removeContestInput, subject: (db, { contestId }) => findContest(db, contestId), access: (actor, subject: ContestSubject) => refuseContest(actor, subject), chain, audit: ({ contestId }) => ({ subjectId: contestId }),
  async run(trx, { input, subject }) {
    const found = await takeContest(trx, input.contestId, subject.yearId);
    if (found === null || found.version !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current: found });
    if (found.entries.some(({ rank, prize }) => rank !== null || prize !== null)) throw new Refused(409, 'training.contest-has-results');
    await deleteContest(trx, found.id);
    return {};
  },
});
