import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';

/** Whether a unit is a member of a cluster on a day. */
export async function isMemberOn(db: Db, { unitId, clusterId }: { unitId: string; clusterId: string }, day: string): Promise<boolean> {
  return (await sql`select from memberships where unit_id = ${unitId} and cluster_id = ${clusterId} and valid @> ${day}::date`.execute(db)).rows.length > 0;
}
