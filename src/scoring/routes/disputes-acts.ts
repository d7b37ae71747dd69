import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, type Db, type Trx } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { refuseExplainDispute, refuseRule, refuseWithdrawDispute, sideOf, type DisputeSubject } from '../access/disputes.ts';
import { explainDisputeInput, ruleDisputeInput, withdrawDisputeInput } from '../input/disputes.ts';
import { daysAfter, timeLeft } from '../rules/disputes/clock.ts';
import { ruledPoints, type Outcome } from '../rules/disputes/claim.ts';
import { nextState, type DisputeEvent, type DisputeState } from '../rules/disputes/state.ts';
import { scoreCell } from '../rules/kinds/registry.ts';
import { loadDisputeSettings, nameOpenDisputes } from '../store/disputes.ts';
import { addEntry, moveDocket, settleDocket } from '../store/disputes-write.ts';
import { addHistory } from '../store/history.ts';
import { stateWords } from '../words/disputes.ts';
import { findForActor } from './disputes.ts';

/** The docket as the caller saw it. */
export function heldAt({ version }: { version: number }, docket: DisputeSubject): DisputeSubject {
  if (docket.version !== version) throw new Refused(409, 'kit.version-clash', {}, { current: { version: docket.version, state: docket.state } });
  return docket;
}

/** Where an event leads a docket; refused where it leads nowhere. */
export function stateAfter(state: DisputeState, event: DisputeEvent): DisputeState {
  const next = nextState(state, event);
  if (next === null) throw new Refused(409, 'scoring.dispute-moved', { state: say(stateWords[state]) }, { current: { state } });
  return next;
}

/** The ruler may go on once the cut has been explained, or the time for it has run out. */
export function stateToRule({ state, dueAt }: DisputeSubject, now: Date): DisputeState {
  if (state !== 'explaining') return state;
  if (!timeLeft(dueAt!, now).isOver) throw new Refused(409, 'scoring.explaining-still', { due: formatInstant(dueAt!) });
  return stateAfter(state, 'lapse');
}

/** The points of a ruling: in the criterion's range and step, and between what stands and what is claimed. */
export function pointsToRule({ criterion, claimedPoints, cutPoints }: DisputeSubject, asked: { outcome: Outcome; points: number | null }): number {
  const points = ruledPoints(asked, { claimed: claimedPoints, cut: cutPoints });
  if (typeof points === 'string') throw new Refused(422, points);
  if (asked.outcome !== 'rejected') scoreCell(criterion, { typed: points });
  return points;
}

export const clashed = () => new Refused(409, 'kit.version-clash');

/** Refused with their numbers and units while dockets of a year, or of one sheet, are open. */
export async function refuseWhileOpen(db: Db, yearId: string, sheetId?: string): Promise<void> {
  const open = await nameOpenDisputes(db, yearId, sheetId);
  if (open.count > 0) throw new Refused(409, 'scoring.disputes-open', open);
}

export const explainDispute = command({
  name: 'scoring.explain-dispute', summary: 'The side that cut explains, and the docket goes to who rules; further words of either side are added as long as nobody has ruled.',
  input: explainDisputeInput, subject: (db, input, actor) => findForActor(db, input.disputeId, actor), access: refuseExplainDispute, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, ...by }) {
    const docket = heldAt(input, subject);
    const side = sideOf(by.actor, docket)!;
    const event = side === 'appraiser' && docket.state === 'explaining' ? 'explain' : 'add';
    const state = stateAfter(docket.state, event);
    const dueAt = event === 'explain' ? daysAfter(by.now, (await loadDisputeSettings(trx, docket.yearId)).ruleDays) : docket.dueAt;
    if (!(await moveDocket(trx, docket, state, { due_at: dueAt }))) throw clashed();
    await addEntry(trx, docket, { kind: event, side, text: input.text }, by);
    return { state, version: docket.version + 1 };
  },
});

export const withdrawDispute = command({
  name: 'scoring.withdraw-dispute', summary: 'The unit withdraws its dispute before a vote or a ruling; the docket is kept.',
  input: withdrawDisputeInput, subject: (db, input, actor) => findForActor(db, input.disputeId, actor), access: refuseWithdrawDispute, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, ...by }) {
    const docket = heldAt(input, subject);
    const state = stateAfter(docket.state, 'withdraw');
    if (!(await moveDocket(trx, docket, state, { due_at: null, ended_at: by.now }))) throw clashed();
    await addEntry(trx, docket, { kind: 'withdraw', side: 'unit', text: null }, by);
    await addHistory(trx, docket, [{ kind: 'dispute-withdrawn', criterionId: docket.criterion.id }], by);
    return { state };
  },
});

export const ruleDispute = command({
  name: 'scoring.rule-dispute', summary: 'Settles a docket: upheld, partly or rejected, with a reason. The points stand at once, on the appraisal or on the final score.',
  input: ruleDisputeInput, subject: (db, input, actor) => findForActor(db, input.disputeId, actor), access: refuseRule, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, ...by }) {
    const docket = heldAt(input, subject);
    stateAfter(stateToRule(docket, by.now), 'rule');
    const { outcome, text: reason } = input;
    const points = pointsToRule(docket, input);
    await conclude(trx, docket, { outcome, points, reason, kind: 'rule' }, by);
    return { state: 'settled' as const, outcome, points };
  },
});

type Conclusion = { outcome: Outcome; points: number; reason: string; kind: 'rule' | 'count' };
type By = Parameters<typeof addEntry>[3];
/** Lets the ruling stand and enters it in the docket. */
export async function conclude(trx: Trx, docket: DisputeSubject, { kind, ...ruling }: Conclusion, by: By): Promise<void> {
  if (docket.status === 'locked') throw new Refused(409, 'scoring.window-over', { until: '–' });
  if (!(await settleDocket(trx, docket, ruling, by))) throw clashed();
  await addEntry(trx, docket, { kind, side: 'ruler', text: ruling.reason }, by);
}
