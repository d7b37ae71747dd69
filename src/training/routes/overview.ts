import { query } from '../../kit/server/command.ts';
import { seesRegistrations, speaksFor } from '../../movement/access/launch.ts';
import { keepsNorms, opensClasses, readsCounts } from '../access/training.ts';
import { overviewQuery } from '../input/training.ts';
import { shownPeople } from '../rules/hidden-names.ts';
import { listClasses, type KnowledgeClass } from '../store/classes.ts';
import { listContests, type Contest } from '../store/contests.ts';
import { listNorms } from '../store/norms.ts';
import { listPeople } from '../store/people.ts';
import { findPlacedYear } from '../../movement/store/place.ts';
import { loadUnits } from '../store/units.ts';

/** The classes that a reader of some units sees: of the cluster with the seats of those units, and those that one of them holds itself. */
const classesOf = (all: readonly KnowledgeClass[], mayRead: (unitId: string) => boolean, isOpener: boolean) =>
  all.filter(({ unitId, seats }) => isOpener || (unitId === null ? seats.some((one) => mayRead(one.unitId)) : mayRead(unitId))).map((one) => ({ ...one, seats: one.seats.filter(({ unitId }) => mayRead(unitId)) }));
/** The contests in which one of the units that a reader sees takes part, with those units. */
const contestsOf = (all: readonly Contest[], mayRead: (unitId: string) => boolean, isOpener: boolean) =>
  all.map((one) => ({ ...one, entries: one.entries.filter(({ unitId }) => mayRead(unitId)) })).filter(({ entries }) => isOpener || entries.length > 0);

export const overview = query({
  name: 'training.overview', summary: 'Force, training, classes and contests of a year: counts of the units that the caller may read, names of those due in the units that he speaks for as long as they are not hidden, and the norms.',
  input: overviewQuery, subject: (db, { yearId }) => findPlacedYear(db, yearId), access: () => null,
  async run(db, { subject, actor, today }) {
    const mayRead = (unitId: string) => readsCounts(actor, { ...subject, unitId });
    const all = await loadUnits(db, subject.yearId);
    const own = all.map(({ unitId }) => unitId).filter((unitId) => speaksFor(actor, unitId));
    const [people, allClasses, allContests, norms] = await Promise.all([listPeople(db, subject.yearId, own), listClasses(db, subject.yearId), listContests(db, subject.yearId), listNorms(db)]);
    const shown = shownPeople(people, { classes: allClasses, norms, yearEndsOn: subject.endsOn, today });
    const units = all.filter(({ unitId }) => mayRead(unitId)).map((one) => ({ ...one, groups: one.groups.map(({ attendedIds: _attended, ...counts }) => counts) }));
    return {
      units, own: own.map((unitId) => ({ unitId, people: shown.filter((one) => one.unitId === unitId) })), classes: classesOf(allClasses, mayRead, opensClasses(actor, subject)), contests: contestsOf(allContests, mayRead, opensClasses(actor, subject)), norms, today, startsOn: subject.startsOn, endsOn: subject.endsOn,
      may: { readAll: seesRegistrations(actor, subject), openClasses: opensClasses(actor, subject), keepNorms: keepsNorms(actor) },
    };
  },
});
