import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { hashPassword } from '../../accounts/offers/auth.ts';
import { insertUsers, isNameTaken } from '../../accounts/store.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { placeOfRole, refuseAdminister } from '../access.ts';
import { appointInput, endAppointmentInput, nothing, personInput, setUpInput } from '../input.ts';
import type { OrganisationRefusal } from '../words.ts';
import { insertPerson, listPeople, updatePerson } from '../store.ts';

const anything = async () => ({});

export const people = query({
  name: 'organisation.people', summary: 'Everybody with both posts and the appointments in force; phones and accounts are for the administrator.',
  input: nothing, subject: anything, access: () => null,
  async run(db, { actor }) {
    const everybody = await listPeople(db);
    if (refuseAdminister(actor) === null) return everybody;
    return everybody.map((person) => ({ ...person, phone: null, userId: null, username: null }));
  },
});

export const savePerson = command({
  name: 'organisation.save-person', summary: 'Adds a person, or changes name, unit, both posts, rank, phone and account.',
  input: personInput, subject: anything, access: refuseAdminister, chain: () => 'system',
  async run(trx, { input, newId }) {
    const { personId, version, ...given } = input;
    const id = personId ?? newId();
    if (personId === null) await insertPerson(trx, id, given);
    else if (!(await updatePerson(trx, id, version, given))) throw new Refused(409, 'kit.version-clash');
    return { personId: id };
  },
});

export const appoint = command({
  name: 'organisation.appoint', summary: 'Gives a person a role in a unit, a cluster or a block from a day on; rights come from here only.',
  input: appointInput, subject: anything, access: refuseAdminister, chain: () => 'system', audit: (input) => ({ subjectId: input.personId, details: input }),
  async run(trx, { input, newId }) {
    const place = placeOfRole[input.role];
    if ((place === null) !== (input.placeId === null)) throw new Refused(422, 'organisation.wrong-place');
    const appointmentId = newId();
    await trx.insertInto('appointments').values({ id: appointmentId, person_id: input.personId, role: input.role, valid: `[${input.from},)`, decision_ref: input.decisionRef, ...(place !== null && { [place]: input.placeId }) }).execute();
    return { appointmentId };
  },
});

export const endAppointment = command({
  name: 'organisation.end-appointment', summary: 'Ends an appointment: from the day given the person no longer has its rights.',
  input: endAppointmentInput, subject: findAppointment, access: refuseAdminister, chain: () => 'system',
  async run(trx, { input, subject }) {
    if (input.on <= subject.from) await trx.deleteFrom('appointments').where('id', '=', subject.id).execute(); // it never came into force
    else await sql`update appointments set valid = daterange(lower(valid), ${input.on}::date) where id = ${subject.id}`.execute(trx);
    return { appointmentId: subject.id };
  },
});

async function findAppointment(db: Db, { appointmentId }: { appointmentId: string }): Promise<{ id: string; from: string } | null> {
  const { rows } = await sql<{ id: string; from: string }>`select id, lower(valid)::text as from from appointments where id = ${appointmentId}`.execute(db);
  return rows[0] ?? null;
}

/** Null: there is no such link, it was used, or it is too old. */
type SetUpLink = { hash: string | null };
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

export const setUp = command({
  name: 'organisation.set-up', summary: 'Makes the first administrator of an empty server, by the one-time link that its start printed.',
  input: setUpInput,
  async subject(db, { token }): Promise<SetUpLink> {
    const { rows } = await sql<{ hash: string | null }>`select token_hash as hash from setup_links where token_hash = ${hashOf(token)} and used_at is null and expires_at > clock_timestamp()`.execute(db);
    return rows[0] ?? { hash: null };
  },
  access: (_actor, link: SetUpLink): OrganisationRefusal | null => (link.hash === null ? 'organisation.link-invalid' : null), chain: () => 'system', audit: ({ username, name }) => ({ details: { username, name } }),
  async run(trx, { input, subject, newId, today }) {
    if (await isNameTaken(trx, input.username)) throw new Refused(409, 'accounts.user-name-taken', { username: input.username });
    const [userId, personId] = [newId(), newId()];
    await sql`update setup_links set used_at = clock_timestamp() where token_hash = ${subject.hash}`.execute(trx);
    await insertUsers(trx, [{ id: userId, username: input.username, name: input.name, passwordHash: await hashPassword(input.password), mustChangePassword: false, isDemo: false }], newId);
    await insertPerson(trx, personId, { userId, fullName: input.name, unitId: null, agencyPost: null, boardPost: null, militaryRank: null, phone: null, postRank: 99 });
    await trx.insertInto('appointments').values({ id: newId(), person_id: personId, role: 'administrator', valid: `[${today},)` }).execute();
    return { username: input.username };
  },
});
