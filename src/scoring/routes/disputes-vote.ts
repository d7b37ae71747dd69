import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command } from '../../kit/server/command.ts';
import { listMembers } from '../../organisation/store.ts';
import { isVoteOver, refuseRule, refuseVote } from '../access/disputes.ts';
import { castVoteInput, countVotesInput, putToVoteInput } from '../input/disputes.ts';
import { daysAfter } from '../rules/disputes/clock.ts';
import { countVotes, passes } from '../rules/disputes/vote.ts';
import { loadDisputeSettings } from '../store/disputes.ts';
import { addEntry, castVote as writeVote, holdDocket, moveDocket, openVote } from '../store/disputes-write.ts';
import { conclude, clashed, heldAt, pointsToRule, stateAfter, stateToRule } from './disputes-acts.ts';
import { findForActor } from './disputes.ts';

export const putToVote = command({
  name: 'scoring.put-to-vote', summary: 'Before ruling, asks the member units in an open vote whether the claim is upheld, whole or in part; base, threshold and the claiming unit’s own vote are set on the docket.',
  input: putToVoteInput, subject: (db, input, actor) => findForActor(db, input.disputeId, actor), access: refuseRule, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, today, ...by }) {
    const docket = heldAt(input, subject);
    const state = stateAfter(stateToRule(docket, by.now), 'put-to-vote');
    const points = pointsToRule(docket, input);
    const { text: reason, voteBase, votePercent, ownVote } = input;
    const [members, settings] = await Promise.all([listMembers(trx, docket.clusterId, today), loadDisputeSettings(trx, docket.yearId)]);
    const dueAt = daysAfter(by.now, settings.voteDays);
    const terms = { vote_points: points, vote_reason: reason, vote_base: voteBase, vote_percent: votePercent, own_vote: ownVote };
    if (!(await moveDocket(trx, docket, state, { due_at: dueAt, ...terms }))) throw clashed();
    const electors = members.map(({ unitId }) => unitId).filter((unitId) => ownVote || unitId !== docket.unitId);
    await openVote(trx, docket, electors);
    await addEntry(trx, docket, { kind: 'put-to-vote', side: 'ruler', text: reason }, by);
    return { state, dueAt, electors: electors.length };
  },
});

export const castVote = command({
  name: 'scoring.cast-vote', summary: 'A member unit’s one open vote on a docket, by its head or secretary.',
  input: castVoteInput, access: refuseVote, chain: (subject) => subject.yearId,
  async subject(db, input, actor) {
    const docket = await findForActor(db, input.disputeId, actor);
    return docket && { ...docket, voterId: input.unitId };
  },
  async run(trx, { subject, input, actor, now }) {
    await holdDocket(trx, subject.id, 'share');
    const docket = (await findForActor(trx, subject.id, actor))!;
    stateAfter(docket.state, 'vote');
    if (docket.electors.find(({ unitId }) => unitId === input.unitId)?.choice !== null) throw new Refused(409, 'scoring.already-voted');
    if (isVoteOver(docket, now)) throw new Refused(409, 'scoring.vote-over', { due: formatInstant(docket.dueAt!) });
    if (!(await writeVote(trx, docket.id, input, { actor, now }))) throw new Refused(409, 'scoring.already-voted');
    return { unitId: input.unitId, choice: input.choice };
  },
});

export const countVote = command({
  name: 'scoring.count-vote', summary: 'Concludes a docket by its vote once all have voted or the time is over: what was put to the vote stands if it passed, else the claim is rejected.',
  input: countVotesInput, subject: (db, input, actor) => findForActor(db, input.disputeId, actor), access: refuseRule, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, ...by }) {
    await holdDocket(trx, subject.id, 'update');
    const docket = heldAt(input, (await findForActor(trx, subject.id, by.actor))!);
    stateAfter(docket.state, 'count');
    const { vote, electors, claimedPoints, cutPoints } = docket;
    const count = countVotes(electors.map(({ choice }) => choice), vote!.base);
    if (!isVoteOver(docket, by.now)) throw new Refused(409, 'scoring.vote-running', { count: count.absent, due: formatInstant(docket.dueAt!) });
    const isPassed = passes({ yes: count.yes, base: count.base, percent: vote!.percent });
    const points = isPassed ? vote!.points : cutPoints;
    const outcome = !isPassed ? 'rejected' : points === claimedPoints ? 'upheld' : 'partly';
    await conclude(trx, docket, { outcome, points, reason: input.text, kind: 'count' }, by);
    return { state: 'settled' as const, outcome, points, ...count };
  },
});
