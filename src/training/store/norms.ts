import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Norm } from '../rules/kinds.ts';

/** Every norm there ever was, each kind from the oldest. */
export async function listNorms(db: Db): Promise<Norm[]> {
  const { rows } = await sql<Norm>`select id, code, days, periods, month, legal_basis as "legalBasis", lower(valid)::text as "from", upper(valid)::text as "to", version from training_norms order by code, lower(valid)`.execute(db);
  return rows;
}
type Figures = Pick<Norm, 'code' | 'days' | 'periods' | 'month' | 'legalBasis'>;
/** Corrects a norm; false when other than `version` stands there by now. */
export const correctNorm = async (trx: Trx, id: string, version: number, { days, periods, month, legalBasis }: Figures) =>
  (await trx.updateTable('training_norms').set({ days, periods, month, legal_basis: legalBasis, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
/** From a day on another norm stands in the place of one that was in force on it. */
export async function replaceNorm(trx: Trx, old: Norm, { id, from, ...norm }: Figures & { id: string; from: string }): Promise<void> {
  await sql`update training_norms set valid = daterange(lower(valid), ${from}::date), version = version + 1 where id = ${old.id}`.execute(trx);
  await trx.insertInto('training_norms').values({ id, code: norm.code, days: norm.days, periods: norm.periods, month: norm.month, legal_basis: norm.legalBasis, valid: `[${from},${old.to ?? ''})` }).execute();
}
