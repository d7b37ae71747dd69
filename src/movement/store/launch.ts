import { sql } from 'kysely';
import { searchKey } from '../../kit/names.ts';
import { readClock } from '../../kit/server/business-clock.ts';
import type { Db, Trx } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import type { Direction } from '../rules/pledge.ts';

type Of = { yearId: string; clusterId: string; blockId: string };
const places = (db: Db) => db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id');

export type LaunchYear = Of & { year: number; theme: string; slogan: string; startsOn: string; endsOn: string; conferenceOn: string | null; conferencePlace: string | null; registrationsDueAt: Date | null; version: number; sealedAt: Date | null };
/** What is launched: the year with its theme and deadline. */
export const findLaunch = async (db: Db, yearId: string): Promise<LaunchYear | null> =>
  (await places(db).select(['y.id as yearId', 'y.cluster_id as clusterId', 'c.block_id as blockId', 'y.year', 'y.theme', 'y.slogan', 'y.starts_on as startsOn', 'y.ends_on as endsOn', 'y.conference_on as conferenceOn',
    'y.conference_place as conferencePlace', 'y.registrations_due_at as registrationsDueAt', 'y.version', 'y.sealed_at as sealedAt']).where('y.id', '=', yearId).executeTakeFirst()) ?? null;

/** A year and one of its members on that day. */
export async function findMember(db: Db, { yearId, unitId }: { yearId: string; unitId: string }): Promise<(LaunchYear & { unitId: string }) | null> {
  const year = await findLaunch(db, yearId);
  const { today } = await readClock(db);
  const isMember = year !== null && (await listMembers(db, year.clusterId, today)).some((member) => member.unitId === unitId);
  return isMember ? { ...year, unitId } : null;
}

type LaunchValues = { version: number; theme: string; slogan: string; conferenceOn: string | null; conferencePlace: string | null; registrationsDueAt: string | null };
/** False when somebody changed the launch since `version`. */
export async function saveLaunch(trx: Trx, yearId: string, { version, ...given }: LaunchValues): Promise<boolean> {
  const row = { theme: given.theme, slogan: given.slogan, conference_on: given.conferenceOn, conference_place: given.conferencePlace, registrations_due_at: given.registrationsDueAt };
  return (await trx.updateTable('emulation_years').set({ ...row, version: version + 1 }).where('id', '=', yearId).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
}

export type Target = { id: string; position: number; measure: string; unitOfMeasure: string; direction: Direction; target: number; source: string; measuredBy: string | null };
export async function listTargets(db: Db, yearId: string): Promise<Target[]> {
  const rows = await db.selectFrom('pledge_targets').select(['id', 'position', 'measure', 'unit_of_measure as unitOfMeasure', 'direction', 'target', 'source', 'measured_by as measuredBy']).where('emulation_year_id', '=', yearId).orderBy('position').execute();
  return rows as Target[]; // direction is checked by the table
}

/** Writes the pledge as it is given, in its order; false when somebody changed the year's launch since `version`. */
export async function replaceTargets(trx: Trx, yearId: string, version: number, targets: readonly Omit<Target, 'position'>[]): Promise<boolean> {
  const held = await trx.updateTable('emulation_years').set({ version: version + 1 }).where('id', '=', yearId).where('version', '=', version).executeTakeFirst();
  if (held.numUpdatedRows === 0n) return false;
  const kept = targets.map(({ id }) => id);
  await trx.deleteFrom('pledge_targets').where('emulation_year_id', '=', yearId).$if(kept.length > 0, (gone) => gone.where('id', 'not in', kept)).execute();
  if (targets.length === 0) return true;
  await trx.insertInto('pledge_targets').values(targets.map(({ unitOfMeasure, measuredBy, ...target }, n) => ({ ...target, emulation_year_id: yearId, position: n + 1, unit_of_measure: unitOfMeasure, measured_by: measuredBy })))
    .onConflict((same) => same.column('id').doUpdateSet((e) => ({ position: e.ref('excluded.position'), measure: e.ref('excluded.measure'), unit_of_measure: e.ref('excluded.unit_of_measure'), direction: e.ref('excluded.direction'), target: e.ref('excluded.target'), source: e.ref('excluded.source'), measured_by: e.ref('excluded.measured_by') }))).execute();
  return true;
}

export type Signature = { unitId: string; position: number; signerName: string; signerPost: string; signedAt: Date };
/** In the order in which they signed. */
export const listSignatures = (db: Db, yearId: string): Promise<Signature[]> =>
  db.selectFrom('pledge_signatures').select(['unit_id as unitId', 'position', 'signer_name as signerName', 'signer_post as signerPost', 'signed_at as signedAt']).where('emulation_year_id', '=', yearId).orderBy('position').execute();

type By = { personId: string | null; name: string; at: Date };
/** The next signature under the pledge; false when the unit signed already. Two units at once get two places, since the year is held meanwhile. */
export async function addSignature(trx: Trx, yearId: string, { unitId, signerName, signerPost }: { unitId: string; signerName: string; signerPost: string }, by: By): Promise<boolean> {
  await trx.selectFrom('emulation_years').select('id').where('id', '=', yearId).forUpdate().execute();
  const signed = await listSignatures(trx, yearId);
  if (signed.some((signature) => signature.unitId === unitId)) return false;
  await trx.insertInto('pledge_signatures').values({ emulation_year_id: yearId, unit_id: unitId, position: (signed.at(-1)?.position ?? 0) + 1, signer_name: signerName, signer_post: signerPost, entered_by: by.personId, entered_by_name: by.name, signed_at: by.at }).execute();
  return true;
}
export const dropSignatures = (trx: Trx, yearId: string) => trx.deleteFrom('pledge_signatures').where('emulation_year_id', '=', yearId).execute();

export type Result = { targetId: string; unitId: string | null; done: number; /** What the records said when it was noted. */ measured: number | null; note: string | null; byName: string; at: Date; version: number };
/** The results noted so far, the cluster's own first. */
export const listResults = (db: Db, yearId: string): Promise<Result[]> =>
  db.selectFrom('pledge_results').select(['target_id as targetId', 'unit_id as unitId', 'done', 'measured', 'note', 'noted_by_name as byName', 'noted_at as at', 'version']).where('emulation_year_id', '=', yearId).orderBy('unit_id', (order) => order.asc().nullsFirst()).execute();

type NewResult = { id: string; yearId: string; targetId: string; unitId: string | null; version: number; done: number; measured: number | null; note: string | null };
/** Notes a result if nobody changed it since `version`, 0 for none yet; false on a clash. */
export async function saveResult(trx: Trx, { id, yearId, targetId, unitId, version, done, measured, note }: NewResult, by: By): Promise<boolean> {
  const noted = { done, measured, note, noted_by: by.personId, noted_by_name: by.name, noted_at: by.at };
  if (version === 0) {
    const added = await trx.insertInto('pledge_results').values({ id, emulation_year_id: yearId, target_id: targetId, unit_id: unitId, ...noted }).onConflict((same) => same.doNothing()).executeTakeFirst();
    return added.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await trx.updateTable('pledge_results').set({ ...noted, version: version + 1 }).where('target_id', '=', targetId).where('unit_id', 'is not distinct from', unitId).where('version', '=', version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
/** Takes a noted result back; false when somebody changed it since `version`. */
export const removeResult = async (trx: Trx, { targetId, unitId, version }: { targetId: string; unitId: string | null; version: number }): Promise<boolean> =>
  (await trx.deleteFrom('pledge_results').where('target_id', '=', targetId).where('unit_id', 'is not distinct from', unitId).where('version', '=', version).executeTakeFirst()).numDeletedRows === 1n;

export type Campaign = { id: string; name: string; theme: string; startsOn: string; endsOn: string; version: number };
export const listCampaigns = (db: Db, yearId: string): Promise<Campaign[]> =>
  db.selectFrom('campaigns').select(['id', 'name', 'theme', 'starts_on as startsOn', 'ends_on as endsOn', 'version']).where('emulation_year_id', '=', yearId).orderBy('starts_on').orderBy('name').execute();
export const findCampaign = async (db: Db, id: string): Promise<(Of & { id: string }) | null> =>
  (await places(db).innerJoin('campaigns as k', 'k.emulation_year_id', 'y.id').select(['k.id', 'y.id as yearId', 'y.cluster_id as clusterId', 'c.block_id as blockId']).where('k.id', '=', id).executeTakeFirst()) ?? null;
/** False when somebody changed the campaign since `version`, 0 for a new one. */
export async function saveCampaign(trx: Trx, yearId: string, { id, version, name, theme, startsOn, endsOn }: Campaign): Promise<boolean> {
  const row = { name, theme, starts_on: startsOn, ends_on: endsOn };
  if (version === 0) return (await trx.insertInto('campaigns').values({ id, emulation_year_id: yearId, ...row }).executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  return (await trx.updateTable('campaigns').set({ ...row, version: version + 1 }).where('id', '=', id).where('emulation_year_id', '=', yearId).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
}
export const removeCampaign = (trx: Trx, id: string) => trx.deleteFrom('campaigns').where('id', '=', id).execute();

export type Title = { id: string; code: string; name: string; subject: 'collective' | 'individual'; legalBasis: string };
/** The titles that the law of a day (YYYY-MM-DD) knows, collectives first. */
export async function listTitles(db: Db, day: string): Promise<Title[]> {
  const { rows } = await sql<Title>`select id, code, name, subject, legal_basis as "legalBasis" from emulation_titles where valid @> ${day}::date order by subject, position`.execute(db);
  return rows;
}

export type Registration = { id: string; unitId: string; titleId: string; title: string; subject: 'collective' | 'individual'; name: string; post: string | null; lateReason: string | null; at: Date; byName: string };
/** In the order of lists: collectives before persons, titles in their order, then as they came in. */
export async function listRegistrations(db: Db, yearId: string): Promise<Registration[]> {
  const { rows } = await sql<Registration>`
    select r.id, r.unit_id as "unitId", r.title_id as "titleId", t.name as title, r.subject, r.subject_name as name, r.post, r.late_reason as "lateReason", r.registered_at as at, r.registered_by_name as "byName"
    from title_registrations r join emulation_titles t on t.id = r.title_id where r.emulation_year_id = ${yearId} order by r.subject, t.position, r.registered_at, r.id`.execute(db);
  return rows;
}
export const findRegistration = async (db: Db, id: string) =>
  (await places(db).innerJoin('title_registrations as r', 'r.emulation_year_id', 'y.id').select(['r.id', 'r.unit_id as unitId', 'y.id as yearId', 'y.cluster_id as clusterId', 'c.block_id as blockId', 'y.registrations_due_at as dueAt']).where('r.id', '=', id).executeTakeFirst()) ?? null;
type NewRegistration = { id: string; name: string; post: string | null };
/** The names that were registered for this title already; when there is any, nothing is written. */
export async function addRegistrations(trx: Trx, to: { yearId: string; unitId: string; title: Pick<Title, 'id' | 'subject'>; lateReason: string | null }, subjects: readonly NewRegistration[], by: By): Promise<string[]> {
  const there = new Set((await trx.selectFrom('title_registrations').select('subject_key').where('emulation_year_id', '=', to.yearId).where('unit_id', '=', to.unitId).where('title_id', '=', to.title.id).execute()).map((row) => row.subject_key));
  const twice = subjects.filter(({ name }, n) => there.has(searchKey(name)) || subjects.some((other, m) => m < n && searchKey(other.name) === searchKey(name))).map(({ name }) => name);
  if (twice.length > 0) return twice;
  await trx.insertInto('title_registrations').values(subjects.map(({ id, name, post }) => ({
    id, emulation_year_id: to.yearId, unit_id: to.unitId, title_id: to.title.id, subject: to.title.subject, subject_name: name, subject_key: searchKey(name), post, late_reason: to.lateReason, registered_by: by.personId, registered_by_name: by.name, registered_at: by.at,
  }))).execute();
  return [];
}
export const removeRegistration = (trx: Trx, id: string) => trx.deleteFrom('title_registrations').where('id', '=', id).execute();
