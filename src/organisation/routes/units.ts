import { sql } from 'kysely';
import { formatDate } from '../../kit/dates.ts';
import { searchKey } from '../../kit/names.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { refuseAdminister, refuseManageBlock } from '../access.ts';
import { clusterQuery, createClusterInput, importUnitsInput, nothing, renameUnitInput, setLeadershipInput, unitChangeInput, unitQuery } from '../input.ts';
import { endUnit, findCluster, findUnitPlace, insertUnit, listClusters, listMembers, loadUnitHistory } from '../store.ts';

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

export const clusters = query({
  name: 'organisation.clusters', summary: 'All clusters with their block.',
  input: nothing, subject: async () => ({}), access: free,
  run: (db) => listClusters(db),
});

export const createCluster = command({
  name: 'organisation.create-cluster', summary: 'Makes a cluster, and its block when there is none of that name.',
  input: createClusterInput, subject: async () => ({}), access: refuseAdminister, chain: () => 'system',
  async run(trx, { input, newId }) {
    const clusterId = newId();
    const { blockName, superiorName, provinceName, number, name, symbol } = input;
    const known = await trx.selectFrom('blocks').select('id').where('name', '=', blockName).executeTakeFirst();
    const blockId = known?.id ?? newId();
    if (known === undefined) await trx.insertInto('blocks').values({ id: blockId, name: blockName, superior_name: superiorName, province_name: provinceName }).execute();
    await trx.insertInto('clusters').values({ id: clusterId, block_id: blockId, number, name, paper_symbol: symbol }).execute();
    return { clusterId, blockId };
  },
});

export const importUnits = command({
  name: 'organisation.import-units', summary: 'Adds units to a cluster from a day on, in the order given; a name that the cluster has already is refused.',
  input: importUnitsInput, subject: (db, input) => findCluster(db, input.clusterId), access: (actor, cluster) => refuseManageBlock(actor, cluster), chain: () => 'system', audit: (input) => ({ subjectId: input.clusterId, details: input }),
  async run(trx, { input, newId }) {
    const members = await listMembers(trx, input.clusterId, input.from);
    const taken = new Set(members.map(({ agencyName }) => searchKey(agencyName)));
    for (const unit of input.units) {
      if (taken.has(searchKey(unit.agencyName))) throw new Refused(409, 'organisation.unit-there', { name: unit.agencyName });
      taken.add(searchKey(unit.agencyName));
    }
    const last = Math.max(0, ...members.map(({ position }) => position));
    for (const [n, unit] of input.units.entries()) await insertUnit(trx, { ...unit, unitId: newId(), clusterId: input.clusterId, position: last + n + 1, from: input.from, decisionRef: null }, newId);
    return { added: input.units.length };
  },
});

export const changeUnit = command({
  name: 'organisation.change-unit', summary: 'Merges a unit into another, splits a new one off, or dissolves it, from a day on; what was before that day stays.',
  input: unitChangeInput, subject: (db, input) => findUnitPlace(db, input.unitId, input.on), access: refuseManageBlock, chain: () => 'system', audit: (input) => ({ subjectId: input.unitId, details: input }),
  async run(trx, { input, subject, newId }) {
    const { unitId, on, decisionRef } = input;
    const toUnitId = input.kind === 'merge' ? input.intoUnitId : input.kind === 'split' ? newId() : null;
    if (toUnitId === unitId) throw new Refused(422, 'organisation.into-itself');
    if (input.kind === 'merge' && (await findUnitPlace(trx, input.intoUnitId, on)) === null) throw new Refused(422, 'organisation.not-a-member');
    if (input.kind === 'split') {
      const members = await listMembers(trx, subject.clusterId, on);
      await insertUnit(trx, { ...input.newUnit, unitId: toUnitId!, clusterId: subject.clusterId, position: Math.max(...members.map(({ position }) => position)) + 1, from: on, decisionRef }, newId);
    } else await endUnit(trx, unitId, on);
    await trx.insertInto('unit_changes').values({ id: newId(), kind: input.kind, from_unit_id: unitId, to_unit_id: toUnitId, effective_on: on, decision_ref: decisionRef }).execute();
    return { unitId, toUnitId };
  },
});
