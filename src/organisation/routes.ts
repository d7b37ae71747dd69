import { sql } from 'kysely';
import { formatDate } from '../kit/dates.ts';
import { searchKey } from '../kit/names.ts';
import { Refused } from '../kit/refuse.ts';
import { command, query, type Db } from '../kit/server/command.ts';
import { refuseManageBlock } from './access.ts';
import { clusterQuery, renameUnitInput, setLeadershipInput, unitQuery } from './input.ts';
import { findCluster, findUnitPlace, listMembers, loadUnitHistory } from './store.ts';

const free = () => null;

export const units = query({
  name: 'organisation.units', summary: 'The members of a cluster on a day, under the names of that day; today when no day is given.',
  input: clusterQuery, subject: (db, input) => findCluster(db, input.clusterId), access: free,
  run: (db, { input, today }) => listMembers(db, input.clusterId, input.day ?? today),
});

export const unit = query({
  name: 'organisation.unit', summary: 'The names that a unit has had and what happened to it.',
  input: unitQuery, subject: (db, input) => loadUnitHistory(db, input.unitId), access: free,
  run: async (_db, { subject }) => subject,
});

export const renameUnit = command({
  name: 'organisation.rename-unit', summary: 'Gives a unit a new name from a day on; papers of earlier days keep the old one.',
  input: renameUnitInput, subject: (db, input) => findUnitPlace(db, input.unitId, input.from), access: refuseManageBlock, chain: () => 'system',
  audit: (input) => ({ subjectId: input.unitId }),
  async run(trx, { input, newId }) {
    const began = await beganOf(trx, input.unitId);
    if (began === null || input.from <= began) throw new Refused(409, 'organisation.not-after-last-name', { from: formatDate(began ?? input.from) });
    await sql`update unit_names set valid = daterange(lower(valid), ${input.from}::date) where unit_id = ${input.unitId} and upper_inf(valid)`.execute(trx);
    await trx.insertInto('unit_names').values({
      id: newId(), unit_id: input.unitId, agency_name: input.agencyName, short_name: input.shortName, abbreviation: input.abbreviation,
      search_key: searchKey(`${input.agencyName} ${input.shortName} ${input.abbreviation}`), valid: `[${input.from},)`, decision_ref: input.decisionRef,
    }).execute();
    await trx.insertInto('unit_changes').values({ id: newId(), kind: 'rename', from_unit_id: input.unitId, to_unit_id: input.unitId, effective_on: input.from, decision_ref: input.decisionRef }).execute();
    return { unitId: input.unitId };
  },
});

export const setLeadership = command({
  name: 'organisation.set-leadership', summary: 'Names the unit that leads a cluster, or its deputy, for a term; refused when terms overlap.',
  input: setLeadershipInput, subject: (db, input) => findCluster(db, input.clusterId), access: refuseManageBlock, chain: () => 'system',
  audit: (input) => ({ subjectId: input.clusterId }),
  async run(trx, { input, newId }) {
    const members = await listMembers(trx, input.clusterId, input.from);
    if (!members.some((member) => member.unitId === input.unitId)) throw new Refused(422, 'organisation.not-a-member');
    const id = newId();
    await trx.insertInto('leadership_terms').values({
      id, cluster_id: input.clusterId, unit_id: input.unitId, role: input.role, selection: input.selection, valid: `[${input.from},${input.until})`, decision_ref: input.decisionRef,
    }).execute();
    return { id };
  },
});

async function beganOf(db: Db, unitId: string): Promise<string | null> {
  const { rows } = await sql<{ began: string }>`select lower(valid)::text as began from unit_names where unit_id = ${unitId} and upper_inf(valid)`.execute(db);
  return rows[0]?.began ?? null;
}
