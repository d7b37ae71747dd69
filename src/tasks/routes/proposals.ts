import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Context, type Trx } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { findYear, type Year } from '../../movement/store/year.ts';
import { listMembers } from '../../organisation/store.ts';
import { answersTo, proposes, readsProposal, refuseAnswer, refuseMake, refuseProposer } from '../access/proposals.ts';
import { answerProposalInput, finishProposalInput, makeProposalInput, proposalsQuery, withdrawProposalInput } from '../input/proposals.ts';
import { daysUnanswered, nextProposal, type ProposalEvent } from '../rules/proposals.ts';
import { findProposal, insertProposal, listProposals, moveProposal, type Proposal } from '../store/proposals.ts';
import { proposalStateNames } from '../words/proposals.ts';

export const proposals = query({
  name: 'tasks.proposals', summary: 'What units and the cluster proposed to their superiors in a year, as far as the caller may read it, the latest first.',
  input: proposalsQuery, subject: (db, { yearId }) => findYear(db, yearId), access: () => null,
  async run(db, { subject, actor, today }) {
    const [all, members] = await Promise.all([listProposals(db, subject.id), listMembers(db, subject.clusterId, today)]);
    const place = { clusterId: subject.clusterId, blockId: subject.blockId };
    const found = all.filter((one) => readsProposal(actor, one)).map(({ yearId: _year, clusterId: _cluster, blockId: _block, ...one }) => {
      const may = { ...one, ...place };
      return { ...one, unansweredDays: daysUnanswered(one, today), mayAnswer: nextProposal(one, 'answer') !== null && answersTo(actor, may), mayFinish: nextProposal(one, 'finish') !== null && proposes(actor, may), mayWithdraw: nextProposal(one, 'withdraw') !== null && proposes(actor, may) };
    });
    return { proposals: found, today, makesFor: [...(proposes(actor, { ...place, unitId: null }) ? [{ unitId: null, shortName: null }] : []), ...members.filter(({ unitId }) => proposes(actor, { ...place, unitId })).map(({ unitId, shortName }) => ({ unitId, shortName }))] };
  },
});

type MakeSubject = Year & { unitId: string | null };
/** Days follow one another up to today. */
function refuseOrder(today: string, day: string, before: string): void {
  if (day > today) throw new Refused(422, 'tasks.proposal-to-come', { day });
  if (day < before) throw new Refused(422, 'tasks.proposal-order', { day, before });
}

export const makeProposal = command({
  name: 'tasks.make-proposal', summary: 'Notes what a unit, or the cluster, proposed to a superior.',
  input: makeProposalInput, access: (actor, subject: MakeSubject) => refuseMake(actor, subject), chain: ({ id }) => id, audit: (input, _subject, { proposalId }: { proposalId: string }) => ({ subjectId: proposalId, details: input }),
  async subject(db, { yearId, unitId }): Promise<MakeSubject | null> {
    const year = await findYear(db, yearId);
    return year && { ...year, unitId };
  },
  async run(trx, { input, subject, actor, now, today, newId }) {
    if (input.proposedOn < subject.startsOn || input.proposedOn > subject.endsOn) throw new Refused(422, 'tasks.proposal-outside', { from: subject.startsOn, to: subject.endsOn });
    refuseOrder(today, input.proposedOn, subject.startsOn);
    if (input.answerBy !== null && input.answerBy < input.proposedOn) throw new Refused(422, 'tasks.proposal-order', { day: input.answerBy, before: input.proposedOn });
    if (input.unitId === null && input.recipient === 'cluster') throw new Refused(422, 'tasks.proposal-to-itself');
    if (input.unitId !== null && !(await listMembers(trx, subject.clusterId, input.proposedOn)).some(({ unitId }) => unitId === input.unitId)) throw new Refused(422, 'tasks.not-a-member');
    refuseSecret(input.title, input.content);
    const proposalId = newId();
    await insertProposal(trx, { ...input, id: proposalId, yearId: subject.id }, { personId: actor.personId, name: actor.name, at: now });
    return { proposalId };
  },
});

type Move = Parameters<typeof moveProposal>[3];
/** Moves a proposal that stands as it was seen; else 409 with what stands there. */
async function move(trx: Trx, { subject, input }: Context<{ version: number }, Proposal>, event: ProposalEvent, with_: Omit<Move, 'state'>) {
  const current = (await findProposal(trx, subject.id))!;
  if (current.version !== input.version) throw new Refused(409, 'kit.version-clash', {}, { current });
  const state = nextProposal(current, event);
  if (state === null) throw new Refused(409, 'tasks.proposal-not-now', { state: say(proposalStateNames[current.state]) });
  if (!(await moveProposal(trx, subject.id, input.version, { state, ...with_ }))) throw new Refused(409, 'kit.version-clash', {}, { current: await findProposal(trx, subject.id) });
  return { state, version: input.version + 1 };
}
const ofOne = { subject: (db: Parameters<typeof findProposal>[0], { proposalId }: { proposalId: string }) => findProposal(db, proposalId), chain: ({ yearId }: Proposal) => yearId, audit: ({ proposalId }: { proposalId: string }) => ({ subjectId: proposalId }) };

export const answerProposal = command({
  name: 'tasks.answer-proposal', summary: 'Notes what the superior answered: the cluster and the command themselves, others by the paper that came back.', input: answerProposalInput, ...ofOne, access: refuseAnswer,
  async run(trx, ctx) {
    const { answer, number, answeredOn, note } = ctx.input;
    refuseOrder(ctx.today, answeredOn, ctx.subject.proposedOn);
    refuseSecret(note);
    return move(trx, ctx, 'answer', { answer, answer_number: number, answered_on: answeredOn, answer_note: note, answered_by_name: ctx.actor.name });
  },
});
export const finishProposal = command({
  name: 'tasks.finish-proposal', summary: 'Notes what came of a proposal that was agreed to, wholly or in part.', input: finishProposalInput, ...ofOne, access: refuseProposer,
  async run(trx, ctx) {
    refuseOrder(ctx.today, ctx.input.doneOn, ctx.subject.answeredOn ?? ctx.subject.proposedOn);
    refuseSecret(ctx.input.result);
    return move(trx, ctx, 'finish', { result: ctx.input.result, done_on: ctx.input.doneOn });
  },
});
export const withdrawProposal = command({
  name: 'tasks.withdraw-proposal', summary: 'Takes back a proposal that is not answered yet, with a reason.', input: withdrawProposalInput, ...ofOne, access: refuseProposer,
  async run(trx, ctx) {
    refuseSecret(ctx.input.reason);
    return move(trx, ctx, 'withdraw', { withdrawn_reason: ctx.input.reason });
  },
});
