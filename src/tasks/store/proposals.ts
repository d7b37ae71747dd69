import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { Answer, ProposalState, Recipient } from '../rules/proposals.ts';

export type Proposal = {
  id: string; yearId: string; clusterId: string; blockId: string; unitId: string | null; shortName: string | null; recipient: Recipient; title: string; content: string; number: string | null; proposedOn: string; answerBy: string | null;
  state: ProposalState; version: number; answer: Answer | null; answerNumber: string | null; answeredOn: string | null; answerNote: string | null; answeredByName: string | null; result: string | null; doneOn: string | null; withdrawnReason: string | null; madeByName: string;
};
type Filter = { yearId: string } | { proposalId: string };
const list = async (db: Db, filter: Filter) => (await sql<Proposal>`
  select p.id, p.emulation_year_id as "yearId", y.cluster_id as "clusterId", c.block_id as "blockId", p.unit_id as "unitId", n.short_name as "shortName", p.recipient, p.title, p.content, p.document_number as number, p.proposed_on as "proposedOn", p.answer_by as "answerBy",
    p.state, p.version, p.answer, p.answer_number as "answerNumber", p.answered_on as "answeredOn", p.answer_note as "answerNote", p.answered_by_name as "answeredByName", p.result, p.done_on as "doneOn", p.withdrawn_reason as "withdrawnReason", p.made_by_name as "madeByName"
  from proposals p join emulation_years y on y.id = p.emulation_year_id join clusters c on c.id = y.cluster_id
    left join lateral (select short_name from unit_names x where x.unit_id = p.unit_id and lower(x.valid) <= p.proposed_on order by lower(x.valid) desc limit 1) n on true
  where ${'yearId' in filter ? sql`p.emulation_year_id = ${filter.yearId}` : sql`p.id = ${filter.proposalId}`} order by p.proposed_on desc, p.made_at desc, p.id`.execute(db)).rows;
/** Every proposal of a year, the latest first; a unit under its name of the day it proposed. */
export const listProposals = (db: Db, yearId: string) => list(db, { yearId });
export const findProposal = async (db: Db, proposalId: string) => (await list(db, { proposalId }))[0] ?? null;

type NewProposal = Pick<Proposal, 'id' | 'yearId' | 'unitId' | 'recipient' | 'title' | 'content' | 'number' | 'proposedOn' | 'answerBy'>;
export const insertProposal = (trx: Trx, given: NewProposal, by: { personId: string | null; name: string; at: Date }) => trx.insertInto('proposals').values({
  id: given.id, emulation_year_id: given.yearId, unit_id: given.unitId, recipient: given.recipient, title: given.title, content: given.content, document_number: given.number, proposed_on: given.proposedOn, answer_by: given.answerBy, made_by: by.personId, made_by_name: by.name, made_at: by.at,
}).execute();

type Move = { state: ProposalState; answer?: Answer; answer_number?: string | null; answered_on?: string; answer_note?: string; answered_by_name?: string; result?: string; done_on?: string; withdrawn_reason?: string };
/** Moves a proposal; false when other than `version` stands there by now. */
export const moveProposal = async (trx: Trx, id: string, version: number, move: Move) =>
  (await trx.updateTable('proposals').set({ ...move, version: version + 1 }).where('id', '=', id).where('version', '=', version).executeTakeFirst()).numUpdatedRows === 1n;
