import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Answer } from '../rules/given.ts';
import type { ActivityKind } from '../rules/kinds.ts';
import type { Line } from '../rules/lines.ts';

/** A year with the place of its cluster, its days, and the units that are in the cluster at some time of it. */
export type ActivityYear = { yearId: string; year: number; clusterId: string; blockId: string; startsOn: string; endsOn: string; isDemo: boolean; sealedAt: Date | null; memberIds: string[] };
export async function findActivityYear(db: Db, yearId: string): Promise<ActivityYear | null> {
  const { rows } = await sql<ActivityYear>`
    select y.id as "yearId", y.year, y.cluster_id as "clusterId", c.block_id as "blockId", y.starts_on as "startsOn", y.ends_on as "endsOn", y.is_demo as "isDemo", y.sealed_at as "sealedAt",
      array(select m.unit_id from memberships m where m.cluster_id = y.cluster_id and m.valid && daterange(y.starts_on, y.ends_on, '[]')) as "memberIds"
    from emulation_years y join clusters c on c.id = y.cluster_id where y.id = ${yearId}`.execute(db);
  return rows[0] ?? null;
}

export type ActivityLine = Line & { id: string };
export type ActivityShare = { unitId: string; agencyName: string; shortName: string; amount: number; answer: Answer | null; answerNote: string | null; answeredByName: string | null; answeredAt: Date | null };
export type Activity = {
  id: string; yearId: string; unitId: string | null; agencyName: string | null; shortName: string | null; name: string; occasion: string; kind: ActivityKind; heldOn: string; beneficiary: string; beneficiaryCount: number | null; beneficiaryNoun: string | null; note: string | null;
  state: 'draft' | 'confirmed'; enteredByName: string; enteredAt: Date; confirmedByName: string | null; confirmedAt: Date | null; version: number; files: number; lines: ActivityLine[]; shares: ActivityShare[];
};

/** Activities of a year, or one of them, by their days; units under the names of that day. */
export async function listActivities(db: Db, asked: { yearId: string } | { activityId: string }): Promise<Activity[]> {
  const isOf = (activity: string) => ('yearId' in asked ? sql`${sql.ref(`${activity}.emulation_year_id`)} = ${asked.yearId}` : sql`${sql.ref(activity === 'a' ? 'a.id' : `${activity}.activity_id`)} = ${asked.activityId}`);
  const [heads, lines, shares] = await Promise.all([
    sql<Omit<Activity, 'lines' | 'shares'>>`
      select a.id, a.emulation_year_id as "yearId", a.unit_id as "unitId", n.agency_name as "agencyName", n.short_name as "shortName", a.name, a.occasion, a.kind, a.held_on as "heldOn", a.beneficiary, a.beneficiary_count as "beneficiaryCount",
        a.beneficiary_noun as "beneficiaryNoun", a.note, a.state, a.entered_by_name as "enteredByName", a.entered_at as "enteredAt", a.confirmed_by_name as "confirmedByName", a.confirmed_at as "confirmedAt", a.version,
        (select count(*)::int from activity_files f where f.activity_id = a.id) as files
      from activities a left join unit_names n on n.unit_id = a.unit_id and n.valid @> a.held_on where ${isOf('a')} order by a.held_on, a.name, a.id`.execute(db),
    sql<ActivityLine & { activityId: string }>`
      select l.activity_id as "activityId", l.id, l.kind, l.item, l.unit, l.quantity, l.unit_price as "unitPrice", l.starts_on as "startsOn", l.ends_on as "endsOn", l.delivered, l.over_reason as "overReason"
      from activity_lines l where ${isOf('l')} order by l.activity_id, l.position`.execute(db),
    sql<ActivityShare & { activityId: string }>`
      select s.activity_id as "activityId", s.unit_id as "unitId", n.agency_name as "agencyName", n.short_name as "shortName", s.amount, s.answer, s.answer_note as "answerNote", s.answered_by_name as "answeredByName", s.answered_at as "answeredAt"
      from activity_shares s join activities a on a.id = s.activity_id join unit_names n on n.unit_id = s.unit_id and n.valid @> a.held_on
        join memberships m on m.unit_id = s.unit_id and m.valid @> a.held_on where ${isOf('s')} order by s.activity_id, m.position`.execute(db),
  ]);
  const [lineOf, shareOf] = [groupOf(lines.rows), groupOf(shares.rows)];
  return heads.rows.map((head) => ({ ...head, lines: lineOf.get(head.id) ?? [], shares: shareOf.get(head.id) ?? [] }));
}
function groupOf<R extends { activityId: string }>(rows: readonly R[]): Map<string, Omit<R, 'activityId'>[]> {
  const groups = new Map<string, Omit<R, 'activityId'>[]>();
  for (const { activityId, ...row } of rows) groups.set(activityId, [...(groups.get(activityId) ?? []), row]);
  return groups;
}

/** An activity with its year's place; null when there is none. */
export async function findActivity(db: Db, activityId: string): Promise<(Activity & ActivityYear) | null> {
  const [activity] = await listActivities(db, { activityId });
  const year = activity && (await findActivityYear(db, activity.yearId));
  return activity && year ? { ...year, ...activity } : null;
}

export type By = { personId: string | null; name: string; at: Date };
export type ActivityValues = Pick<Activity, 'name' | 'occasion' | 'kind' | 'heldOn' | 'beneficiary' | 'beneficiaryCount' | 'beneficiaryNoun' | 'note'> & { lines: ActivityLine[]; shares: { unitId: string; amount: number }[] };
type Of = { id: string; yearId: string; unitId: string | null };
const headOf = (given: ActivityValues) => ({ name: given.name, occasion: given.occasion, kind: given.kind, held_on: given.heldOn, beneficiary: given.beneficiary, beneficiary_count: given.beneficiaryCount, beneficiary_noun: given.beneficiaryNoun, note: given.note });

export async function insertActivity(trx: Trx, of: Of, given: ActivityValues, by: By): Promise<void> {
  await trx.insertInto('activities').values({ id: of.id, emulation_year_id: of.yearId, unit_id: of.unitId, ...headOf(given), entered_by: by.personId, entered_by_name: by.name, entered_at: by.at }).execute();
  await writeParts(trx, of, given, [], by);
}

/** Writes a draft anew, lines and shares as they are given; an answer stays where the share stays. False when somebody changed it since `version`. */
export async function updateActivity(trx: Trx, of: Of & { version: number; shares: readonly ActivityShare[] }, given: ActivityValues, by: By): Promise<boolean> {
  const held = await trx.updateTable('activities').set({ ...headOf(given), version: of.version + 1 }).where('id', '=', of.id).where('version', '=', of.version).where('state', '=', 'draft').executeTakeFirst();
  if (held.numUpdatedRows === 0n) return false;
  await trx.deleteFrom('activity_lines').where('activity_id', '=', of.id).execute();
  await trx.deleteFrom('activity_shares').where('activity_id', '=', of.id).execute();
  await writeParts(trx, of, given, of.shares, by);
  return true;
}

/** What one unit does alone is its own share, agreed by who records it. */
async function writeParts(trx: Trx, { id, yearId, unitId }: Of, { lines, shares }: ActivityValues, before: readonly ActivityShare[], by: By): Promise<void> {
  const of = { activity_id: id, emulation_year_id: yearId };
  if (lines.length > 0) await trx.insertInto('activity_lines').values(lines.map(({ unitPrice, startsOn, endsOn, overReason, ...line }, n) => ({ ...line, ...of, position: n + 1, unit_price: unitPrice, starts_on: startsOn, ends_on: endsOn, over_reason: overReason }))).execute();
  if (shares.length === 0) return;
  await trx.insertInto('activity_shares').values(shares.map((share) => {
    const kept = before.find((one) => one.unitId === share.unitId && one.amount === share.amount);
    const answer = unitId !== null ? { answer: 'agreed', answered_by: by.personId, answered_by_name: by.name, answered_at: by.at } : { answer: kept?.answer ?? null, answer_note: kept?.answerNote ?? null, answered_by_name: kept?.answeredByName ?? null, answered_at: kept?.answeredAt ?? null };
    return { ...of, unit_id: share.unitId, amount: share.amount, ...answer };
  })).execute();
}
