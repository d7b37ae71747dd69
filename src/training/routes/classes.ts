import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { Refused } from '../../kit/refuse.ts';
import { command } from '../../kit/server/command.ts';
import { refuseClass, refusePerson, refuseUnit } from '../access/training.ts';
import { addPeopleInput, removeClassInput, removePersonInput, saveClassInput, savePersonInput } from '../input/training.ts';
import { deleteClass, findClass, hasClassNamed, insertClass, takeClass, updateClass, type ClassSubject } from '../store/classes.ts';
import { addPerson, deletePerson, findPerson, isCertificateTaken, savePerson as writePerson } from '../store/people.ts';
import { findPlacedYear, findUnitYear, listYearUnits, type PlacedYear } from '../../movement/store/place.ts';
import { byOf, refuseOutside } from './checks.ts';

type ClassYear = PlacedYear & { unitId: string | null };
const chain = ({ yearId }: { yearId: string }) => yearId;

export const saveClass = command({
  name: 'training.save-class', summary: 'Opens a class of defence and security knowledge with seats for units, or changes one; a unit itself holds group 4 for its own people.',
  input: saveClassInput, access: (actor, subject: ClassYear) => refuseClass(actor, subject), chain, audit: (input, _subject, { classId }: { classId: string }) => ({ subjectId: classId, details: input }),
  async subject(db, { yearId, unitId }): Promise<ClassYear | null> {
    const year = unitId === null ? await findPlacedYear(db, yearId) : await findUnitYear(db, { yearId, unitId });
    return year && { ...year, unitId };
  },
  async run(trx, ctx) {
    const { input, subject, newId } = ctx;
    refuseOutside(subject, input.startsOn, input.endsOn);
    if (input.endsOn < input.startsOn) throw new Refused(422, 'training.backwards');
    if (input.unitId !== null && (input.group !== 4 || input.seats.some(({ unitId }) => unitId !== input.unitId))) throw new Refused(422, 'training.own-class');
    refuseSecret(input.name, input.place);
    const units = new Map((await listYearUnits(trx, subject.yearId)).map((unit) => [unit.unitId, unit]));
    const asked = new Map(input.seats.map(({ unitId, seats }) => [unitId, seats]));
    if ([...asked.keys()].some((unitId) => !units.has(unitId))) throw new Refused(422, 'training.not-a-member');
    const given = { ...input, yearId: subject.yearId, seats: [...asked].map(([unitId, seats]) => ({ unitId, seats })) };
    if (await hasClassNamed(trx, input)) throw new Refused(409, 'training.class-there');
    if (input.classId === null) {
      const classId = newId();
      await insertClass(trx, { ...given, id: classId }, byOf(ctx));
      return { classId };
    }
    const found = await takeClass(trx, input.classId, subject.yearId);
    if (found === null || found.unitId !== input.unitId) throw new Refused(404, 'training.not-found');
    if (found.version !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current: found });
    for (const { unitId, sent } of found.seats) if (sent > (asked.get(unitId) ?? 0)) throw new Refused(409, 'training.seats-taken', { unit: units.get(unitId)?.shortName ?? '', sent });
    const count = found.seats.reduce((sum, { sent }) => sum + sent, 0);
    if (found.group !== input.group && count > 0) throw new Refused(409, 'training.class-in-use', { count });
    await updateClass(trx, { ...given, id: found.id, version: found.version }, byOf(ctx));
    return { classId: found.id };
  },
});

export const removeClass = command({
  name: 'training.remove-class', summary: 'Takes a class away to which nobody is sent.',
  input: removeClassInput, subject: (db, { classId }) => findClass(db, classId), access: (actor, subject: ClassSubject) => refuseClass(actor, subject), chain, audit: ({ classId }) => ({ subjectId: classId }),
  async run(trx, { input, subject }) {
    const found = await takeClass(trx, input.classId, subject.yearId);
    if (found === null || found.version !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current: found });
    const count = found.seats.reduce((sum, { sent }) => sum + sent, 0);
    if (count > 0) throw new Refused(409, 'training.class-in-use', { count });
    await deleteClass(trx, found.id);
    return {};
  },
});

export const addPeople = command({
  name: 'training.add-people', summary: 'Puts people of the own unit on the list of those who are due for a class of a group; all of them or none.',
  input: addPeopleInput, subject: findUnitYear, access: refuseUnit, chain,
  // The log keeps how many, not who: names go when their record goes.
  audit: ({ unitId, group, people }) => ({ subjectId: unitId, details: { unitId, group, count: people.length } }),
  async run(trx, ctx) {
    const { input, subject, newId } = ctx;
    for (const { name, post } of input.people) {
      refuseSecret(name, post);
      if (!(await addPerson(trx, { id: newId(), yearId: subject.yearId, unitId: subject.unitId, group: input.group, name, post }, byOf(ctx)))) throw new Refused(409, 'training.person-there', { name });
    }
    return { added: input.people.length };
  },
});

const ofPerson = { subject: (db: Parameters<typeof findPerson>[0], { personId }: { personId: string }) => findPerson(db, personId), access: refusePerson, chain, audit: ({ personId }: { personId: string }) => ({ subjectId: personId }) };

export const savePerson = command({
  name: 'training.save-person', summary: 'Sends somebody to a class, notes whether he attended, and his certificate.', input: savePersonInput, ...ofPerson,
  async run(trx, ctx) {
    const { input, subject, today } = ctx;
    const { classId, attended, certificateNumber, certificateOn } = input;
    if ((attended !== null && classId === null) || (certificateNumber !== null && attended !== true)) throw new Refused(422, 'training.result-without-class');
    if (classId !== null) {
      const found = await takeClass(trx, classId, subject.yearId);
      const own = found?.seats.find(({ unitId }) => unitId === subject.unitId);
      if (found === null || own === undefined || found.group !== subject.group) throw new Refused(422, 'training.no-seat');
      if (subject.classId !== classId && own.sent >= own.seats) throw new Refused(409, 'training.class-full', { name: found.name, seats: own.seats });
      if (attended !== null && found.startsOn > today) throw new Refused(422, 'training.class-to-come', { day: found.startsOn });
      if ((certificateNumber === null) !== (certificateOn === null) || (certificateOn !== null && (certificateOn < found.startsOn || certificateOn > today))) throw new Refused(422, 'training.certificate-whole', { day: found.startsOn });
    } else if (certificateOn !== null) throw new Refused(422, 'training.result-without-class');
    if (certificateNumber !== null && (await isCertificateTaken(trx, { yearId: subject.yearId, number: certificateNumber, personId: subject.id }))) throw new Refused(409, 'training.certificate-taken', { number: certificateNumber });
    if (!(await writePerson(trx, { id: subject.id, ...input }, byOf(ctx)))) throw new Refused(409, 'kit.version-clash', {}, { current: { version: (await findPerson(trx, subject.id))?.version ?? null } });
    return { version: input.version + 1 };
  },
});

export const removePerson = command({
  name: 'training.remove-person', summary: 'Takes somebody off the list who was put there by mistake or is no longer due.', input: removePersonInput, ...ofPerson,
  async run(trx, { input, subject }) {
    if (subject.attended === true) throw new Refused(409, 'training.person-in-class');
    if (!(await deletePerson(trx, subject.id, input.version))) throw new Refused(409, 'kit.version-clash', {}, { current: await findPerson(trx, subject.id) });
    return {};
  },
});
