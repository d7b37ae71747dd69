import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';
import type { Outcome } from '../rules/disputes/claim.ts';
import type { Ruling } from '../rules/disputes/ruling.ts';
import type { DisputeEvent, DisputeState } from '../rules/disputes/state.ts';
import type { Choice, VoteBase } from '../rules/disputes/vote.ts';
import type { Reason } from '../rules/kinds/contracts.ts';
import type { ModifierUse } from '../rules/kinds/registry.ts';
import type { SheetStatus } from '../rules/sheet-state.ts';
import type { ScoreStage } from './sheets.ts';

/** A unit that may vote on a docket, and how it did; null until it has. */
export type Elector = { unitId: string; shortName: string; choice: Choice | null; byName: string | null; at: string | null };
/** A docket with where it stands: its sheet, its criterion, the cut as it was, the terms of its vote, its ruling. Points in hundredths. */
export type Dispute = {
  id: string; number: number; state: DisputeState; version: number; dueAt: Date | null; openedAt: Date; openedByName: string; endedAt: Date | null;
  sheetId: string; yearId: string; unitId: string; clusterId: string; blockId: string; status: SheetStatus; sheetVersion: number; isLeader: boolean; unitName: string; shortName: string; isPublic: boolean;
  criterion: { id: string; code: string; title: string; maxPoints: number; ruleKind: string; settings: unknown; modifiers: ModifierUse[]; scorer: string };
  selfPoints: number | null; claimedPoints: number; claim: string;
  cutStage: ScoreStage; cutPoints: number; cutReasons: Reason[]; cutNote: string | null; cutBy: string | null; cutByName: string | null; cutAt: Date;
  vote: { points: number; reason: string; base: VoteBase; percent: number; ownVote: boolean } | null; electors: Elector[];
  outcome: Outcome | null; ruledPoints: number | null; rulingReason: string | null; ruledByName: string | null;
};

const shortNameOf = (unit: ReturnType<typeof sql.ref>) => sql`coalesce((select n.short_name from unit_names n where n.unit_id = ${unit} order by (n.valid @> business_today()) desc, lower(n.valid) desc limit 1), '')`;

const loadDisputes = async (db: Db, which: ReturnType<typeof sql>): Promise<Dispute[]> => (await sql<Dispute>`
  select d.id, d.number, d.state, d.version, d.due_at as "dueAt", d.opened_at as "openedAt", d.opened_by_name as "openedByName", d.ended_at as "endedAt",
    d.sheet_id as "sheetId", d.emulation_year_id as "yearId", s.unit_id as "unitId", y.cluster_id as "clusterId", cl.block_id as "blockId", s.status, s.version as "sheetVersion",
    exists (select from leadership_terms t where t.cluster_id = y.cluster_id and t.unit_id = s.unit_id and t.role = 'leader' and t.valid @> business_today()) as "isLeader",
    coalesce((select n.agency_name from unit_names n where n.unit_id = s.unit_id order by (n.valid @> business_today()) desc, lower(n.valid) desc limit 1), '') as "unitName", ${shortNameOf(sql.ref('s.unit_id'))} as "shortName",
    coalesce((select p.is_public from score_publications p where p.emulation_year_id = d.emulation_year_id), false) as "isPublic",
    jsonb_build_object('id', c.id, 'code', c.code, 'title', c.title, 'maxPoints', c.max_points, 'ruleKind', c.rule_kind, 'settings', c.settings, 'modifiers', c.modifiers, 'scorer', c.scorer) as criterion,
    d.self_points as "selfPoints", d.claimed_points as "claimedPoints", d.claim,
    d.cut_stage as "cutStage", d.cut_points as "cutPoints", d.cut_reasons as "cutReasons", d.cut_note as "cutNote", d.cut_by as "cutBy", d.cut_by_name as "cutByName", d.cut_at as "cutAt",
    case when d.vote_points is not null then jsonb_build_object('points', d.vote_points, 'reason', d.vote_reason, 'base', d.vote_base, 'percent', d.vote_percent, 'ownVote', d.own_vote) end as vote,
    coalesce((select jsonb_agg(jsonb_build_object('unitId', v.unit_id, 'shortName', ${shortNameOf(sql.ref('v.unit_id'))}, 'choice', v.choice, 'byName', v.cast_by_name, 'at', v.cast_at) order by m.position, v.unit_id)
      from dispute_votes v left join memberships m on m.unit_id = v.unit_id and m.cluster_id = y.cluster_id and m.valid @> business_today() where v.dispute_id = d.id), '[]') as electors,
    d.outcome, d.ruled_points as "ruledPoints", d.ruling_reason as "rulingReason", d.ruled_by_name as "ruledByName"
  from disputes d join score_sheets s on s.id = d.sheet_id join criteria c on c.id = d.criterion_id join emulation_years y on y.id = d.emulation_year_id join clusters cl on cl.id = y.cluster_id
  where ${which} order by d.number`.execute(db)).rows;

export const findDispute = async (db: Db, disputeId: string): Promise<Dispute | null> => (await loadDisputes(db, sql`d.id = ${disputeId}`))[0] ?? null;
/** The dockets of a year in the order of their numbers. */
export const listDisputes = (db: Db, yearId: string): Promise<Dispute[]> => loadDisputes(db, sql`d.emulation_year_id = ${yearId}`);
/** The docket that stands on a cell: open or ruled; one that was withdrawn does not. */
export const findDisputeOf = async (db: Db, sheetId: string, criterionId: string): Promise<Dispute | null> =>
  (await loadDisputes(db, sql`d.sheet_id = ${sheetId} and d.criterion_id = ${criterionId} and d.state <> 'withdrawn'`))[0] ?? null;

/** The settled rulings of a year: the points (hundredths) that stand for a cell whatever a stage before gave. */
export const listRulings = (db: Db, yearId: string): Promise<Ruling[]> =>
  db.selectFrom('disputes').select(['sheet_id as sheetId', 'criterion_id as criterionId', (e) => e.ref('ruled_points').$notNull().as('points'), 'id as disputeId', 'number'])
    .where('emulation_year_id', '=', yearId).where('state', '=', 'settled').orderBy('number').execute();

/** The criteria of a sheet whose points move only by a docket, open or ruled. */
export const listHeldCriteria = async (db: Db, sheetId: string): Promise<Map<string, { number: number }>> =>
  new Map((await db.selectFrom('disputes').select(['criterion_id', 'number']).where('sheet_id', '=', sheetId).where('state', '<>', 'withdrawn').execute())
    .map(({ criterion_id, number }) => [criterion_id, { number }]));

/** The open dockets of a year, or of one sheet: how many, and each by number, unit and criterion, as it is said to people. */
export async function nameOpenDisputes(db: Db, yearId: string, sheetId?: string): Promise<{ count: number; dockets: string }> {
  const { rows } = await sql<{ number: number; shortName: string; code: string }>`
    select d.number, c.code, ${shortNameOf(sql.ref('s.unit_id'))} as "shortName" from disputes d join criteria c on c.id = d.criterion_id join score_sheets s on s.id = d.sheet_id
    where d.emulation_year_id = ${yearId} and d.ended_at is null ${sheetId === undefined ? sql`` : sql`and d.sheet_id = ${sheetId}`} order by d.number`.execute(db);
  return { count: rows.length, dockets: rows.map(({ number, shortName, code }) => `${number} (${shortName}, ${code})`).join('; ') };
}

export type DisputeEntry = { id: string; kind: DisputeEvent; side: 'unit' | 'appraiser' | 'ruler'; text: string | null; byName: string; at: Date };
/** What was said and done in a docket after its claim, the oldest first. */
export const listEntries = async (db: Db, disputeId: string): Promise<DisputeEntry[]> =>
  (await sql<DisputeEntry>`select id, kind, side, text, by_name as "byName", at from dispute_entries where dispute_id = ${disputeId} order by at, id`.execute(db)).rows;

export type DisputeSettings = { explainDays: number; ruleDays: number; voteDays: number; objectionDays: number; voteBase: VoteBase; votePercent: number; ownVote: boolean; version: number };
/** A year's own settings; `isHeld` keeps them until the transaction ends, which numbers its dockets one after another. */
export async function loadDisputeSettings(db: Db, yearId: string, { isHeld } = { isHeld: false }): Promise<DisputeSettings> {
  const { rows } = await sql<DisputeSettings>`
    select explain_days as "explainDays", rule_days as "ruleDays", vote_days as "voteDays", objection_days as "objectionDays", vote_base as "voteBase", vote_percent as "votePercent", own_vote as "ownVote", version
    from dispute_settings where emulation_year_id = ${yearId} ${isHeld ? sql`for update` : sql``}`.execute(db);
  return rows[0]!;
}

/** The units that a person belongs to, by post or by appointment: such a person rules on none of their disputes. */
export async function listUnitsOf(db: Db, personId: string | null): Promise<Set<string>> {
  if (personId === null) return new Set();
  const { rows } = await sql<{ unitId: string }>`
    select unit_id as "unitId" from people where id = ${personId} and unit_id is not null
    union select unit_id from appointments where person_id = ${personId} and unit_id is not null and valid @> business_today()`.execute(db);
  return new Set(rows.map(({ unitId }) => unitId));
}
