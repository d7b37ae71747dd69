import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Grade } from '../rules/kinds/classification.ts';
import type { Feeds } from '../rules/feeds/feeds.ts';
import type { TieStep } from '../rules/ranking.ts';
import { resultRules, type ResultRules } from '../rules/results.ts';
import type { ModifierUse } from '../rules/kinds/registry.ts';

export type SetStatus = 'draft' | 'issued' | 'superseded';
export type BookSet = {
  id: string; yearId: string; clusterId: string; blockId: string; versionNumber: number; title: string; status: SetStatus; basePoints: number; bonusCap: number;
  tieChain: TieStep[]; grades: Grade[]; results: ResultRules; isSample: boolean; issuedAt: Date | null; issuerName: string | null; version: number;
  year: number; basedOn: string | null; proposal: Proposal | null;
};
/** Who proposed which version of a draft for issue, and when; any change to the draft takes it back. */
export type Proposal = { version: number; personId: string; name: string; at: Date };
export type BookRow = { id: string; parentId: string | null; position: number; code: string; title: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: ModifierUse[]; evidenceRule: string; scorer: string; regulationRef: string | null; feeds: Feeds | null };

const setColumns = sql`
  s.id, s.emulation_year_id as "yearId", y.cluster_id as "clusterId", c.block_id as "blockId", s.version_number as "versionNumber", s.title, s.status, s.base_points as "basePoints",
  s.bonus_cap as "bonusCap", s.tie_chain as "tieChain", s.grades, s.results, s.is_sample as "isSample", s.issued_at as "issuedAt", s.version,
  y.year, s.based_on as "basedOn", i.full_name as "issuerName", s.proposed_version as "proposedVersion", s.proposed_by as "proposedBy", s.proposed_at as "proposedAt", p.full_name as "proposerName"
  from criteria_sets s join emulation_years y on y.id = s.emulation_year_id join clusters c on c.id = y.cluster_id left join people p on p.id = s.proposed_by left join people i on i.id = s.issued_by`;
type SetRow = Omit<BookSet, 'proposal'> & { proposedVersion: number | null; proposedBy: string | null; proposedAt: Date | null; proposerName: string | null };
const setOf = ({ proposedVersion, proposedBy, proposedAt, proposerName, ...set }: SetRow): BookSet =>
  ({ ...set, results: resultRules.parse(set.results), proposal: proposedVersion === null ? null : { version: proposedVersion, personId: proposedBy!, name: proposerName!, at: proposedAt! } });

export async function findSet(db: Db, setId: string): Promise<BookSet | null> {
  const [row] = (await sql<SetRow>`select ${setColumns} where s.id = ${setId}`.execute(db)).rows;
  return row === undefined ? null : setOf(row);
}
/** The versions of a year's book, the newest first. */
export const listSets = async (db: Db, yearId: string): Promise<BookSet[]> =>
  (await sql<SetRow>`select ${setColumns} where s.emulation_year_id = ${yearId} order by s.version_number desc`.execute(db)).rows.map(setOf);

/** The book in force at the end of the nearest earlier year of the same cluster that has one. */
export async function findLastYears(db: Db, { clusterId, year }: { clusterId: string; year: number }): Promise<BookSet | null> {
  const [row] = (await sql<SetRow>`select ${setColumns} where y.cluster_id = ${clusterId} and y.year < ${year} and s.status = 'issued' order by y.year desc limit 1`.execute(db)).rows;
  return row === undefined ? null : setOf(row);
}

/** The book that a version is compared with: the one it was copied from, else the version before it, else last year's. */
export async function findBase(db: Db, set: BookSet): Promise<BookSet | null> {
  if (set.basedOn !== null) return findSet(db, set.basedOn);
  return (await listSets(db, set.yearId)).find(({ versionNumber }) => versionNumber < set.versionNumber) ?? findLastYears(db, set);
}

export async function listBook(db: Db, setId: string): Promise<BookRow[]> {
  const { rows } = await sql<BookRow>`
    select id, parent_id as "parentId", position, code, title, max_points as "maxPoints", rule_kind as "ruleKind", settings, modifiers, evidence_rule as "evidenceRule", scorer, regulation_ref as "regulationRef", feeds
    from criteria where criteria_set_id = ${setId} order by position`.execute(db);
  return rows;
}

/** Writes a criterion, new or known by its id. */
export async function putCriterion(trx: Trx, setId: string, row: BookRow): Promise<void> {
  const values = { parent_id: row.parentId, position: row.position, code: row.code, title: row.title, max_points: row.maxPoints, rule_kind: row.ruleKind, settings: JSON.stringify(row.settings), modifiers: JSON.stringify(row.modifiers), evidence_rule: row.evidenceRule, scorer: row.scorer, regulation_ref: row.regulationRef, feeds: row.feeds && JSON.stringify(row.feeds) };
  await trx.insertInto('criteria').values({ id: row.id, criteria_set_id: setId, ...values }).onConflict((same) => same.column('id').doUpdateSet(values)).execute();
}
export const dropCriteria = (trx: Trx, ids: readonly string[]) => ids.length === 0 ? Promise.resolve() : trx.deleteFrom('criteria').where('id', 'in', ids).execute().then(() => undefined);

type NewSet = { id: string; yearId: string; versionNumber: number; title: string; basePoints: number; bonusCap: number; tieChain: unknown; grades: unknown; results: unknown; isSample: boolean; basedOn: string | null };
export const insertSet = (trx: Trx, set: NewSet) => trx.insertInto('criteria_sets').values({
  id: set.id, emulation_year_id: set.yearId, version_number: set.versionNumber, title: set.title, status: 'draft', base_points: set.basePoints, bonus_cap: set.bonusCap,
  tie_chain: JSON.stringify(set.tieChain), grades: JSON.stringify(set.grades), results: JSON.stringify(set.results), is_sample: set.isSample, based_on: set.basedOn,
}).execute();

/** Any change to a draft raises its version and takes a proposal back: false when somebody else has changed it since. */
export async function touchSet(trx: Trx, set: { id: string; version: number }, changes: Record<string, unknown> = {}): Promise<boolean> {
  const changed = await trx.updateTable('criteria_sets').set({ proposed_version: null, proposed_by: null, proposed_at: null, ...changes, version: set.version + 1 }).where('id', '=', set.id).where('version', '=', set.version).executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

export async function supersedeIssued(trx: Trx, yearId: string): Promise<void> {
  await trx.updateTable('criteria_sets').set({ status: 'superseded' }).where('emulation_year_id', '=', yearId).where('status', '=', 'issued').execute();
}

export const isScored = async (db: Db, yearId: string): Promise<boolean> =>
  (await sql<{ any: boolean }>`select exists (select from criterion_scores where emulation_year_id = ${yearId}) as any`.execute(db)).rows[0]!.any;

/** An empty sheet of the issued set for every unit that has none; sheets that were waiting move to the set. */
export async function openSheets(trx: Trx, yearId: string, setId: string, unitIds: readonly string[], newId: () => string): Promise<void> {
  await trx.updateTable('score_sheets').set({ criteria_set_id: setId }).where('emulation_year_id', '=', yearId).execute();
  if (unitIds.length === 0) return;
  await trx.insertInto('score_sheets').values(unitIds.map((unitId) => ({ id: newId(), emulation_year_id: yearId, unit_id: unitId, criteria_set_id: setId })))
    .onConflict((same) => same.columns(['emulation_year_id', 'unit_id']).doNothing()).execute();
}
