import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import type { Actor } from '../../kit/server/actor.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { findYearPlace } from '../../movement/store/year.ts';
import { listMembers } from '../../organisation/store.ts';
import { disputeActs, dueActs, isVoteOver, refuseOpenDispute, refuseReadDispute, votesLeft, type DisputeSubject } from '../access/disputes.ts';
import { refuseConclude, refuseReadSheet } from '../access/sheets.ts';
import { disputeQuery, openDisputeInput } from '../input/disputes.ts';
import { cellQuery, yearInput } from '../input/sheets.ts';
import { daysAfter } from '../rules/disputes/clock.ts';
import { cutOf, phaseOf, refuseOpening, type Phase, type Publication } from '../rules/disputes/claim.ts';
import { holderOf } from '../rules/disputes/state.ts';
import { countVotes, passes } from '../rules/disputes/vote.ts';
import { isClusterWide, scoreCell } from '../rules/kinds/registry.ts';
import { isExtra } from '../rules/tree.ts';
import { loadPublication } from '../store/board.ts';
import { findDispute, findDisputeOf, listDisputes, listEntries, listUnitsOf, loadDisputeSettings, type Dispute } from '../store/disputes.ts';
import { openDocket } from '../store/disputes-write.ts';
import { listEvidence } from '../store/evidence.ts';
import { findSheet, listCriteria, loadCell, setSheetStatus, type SheetSubject } from '../store/sheets.ts';

/** A docket as the caller meets it. */
export async function findForActor(db: Db, disputeId: string, actor: Actor): Promise<DisputeSubject | null> {
  const docket = await findDispute(db, disputeId);
  return docket && { ...docket, isKin: (await listUnitsOf(db, actor.personId)).has(docket.unitId) };
}

/** Whose turn it is, by role and by the unit's name where a unit holds the role. */
const heldBy = (docket: Dispute, now: Date, leading: ReadonlyMap<string | null, string>) => {
  const role = holderOf({ state: docket.state, isLeaders: docket.isLeader, scorer: docket.criterion.scorer, cutStage: docket.cutStage, isVoteOver: docket.state === 'voting' && isVoteOver(docket, now) });
  return role && { role, unitName: leading.get(role) ?? null };
};
const leadingUnits = async (db: Db, clusterId: string, today: string): Promise<Map<string | null, string>> => new Map((await listMembers(db, clusterId, today)).map(({ leads, shortName }) => [leads, shortName]));

export const disputes = query({
  name: 'scoring.disputes', summary: 'The dockets of a year that the caller may read: where each stands, whose turn it is, when it is due, what the caller may do; and the time in which disputes are taken.',
  input: yearInput, subject: (db, input) => findYearPlace(db, input.yearId), access: () => null,
  async run(db, { subject, actor, now, today }) {
    const [all, units, settings, publication, leading] = await Promise.all([listDisputes(db, subject.id), listUnitsOf(db, actor.personId), loadDisputeSettings(db, subject.id), loadPublication(db, subject.id), leadingUnits(db, subject.clusterId, today)]);
    const dockets = all.map((docket) => ({ ...docket, isKin: units.has(docket.unitId) })).filter((docket) => refuseReadDispute(actor, docket) === null)
      .map((docket) => {
        const { id, number, state, dueAt, endedAt, unitName, shortName, unitId, claimedPoints, cutPoints, outcome, ruledPoints, criterion: { code, title } } = docket;
        const isMine = disputeActs(actor, docket, now).some((act) => dueActs.includes(act));
        return { id, number, state, dueAt, endedAt, unitId, unitName, shortName, code, title, claimedPoints, cutPoints, outcome, ruledPoints, holder: heldBy(docket, now, leading), isMine };
      });
    return { now, dockets, settings, publication, phase: phaseOf(publication, now), may: { configure: refuseConclude(actor, subject) === null } };
  },
});

export const dispute = query({
  name: 'scoring.dispute', summary: 'One docket from claim to ruling: the cut with its reasons, the evidence, what each side said, the open vote, and what the caller may do now.',
  input: disputeQuery, subject: (db, input, actor) => findForActor(db, input.disputeId, actor), access: refuseReadDispute,
  async run(db, { subject, actor, now, today }) {
    const [entries, files, settings, leading] = await Promise.all([listEntries(db, subject.id), listEvidence(db, subject.sheetId, { everywhere: false }), loadDisputeSettings(db, subject.yearId), leadingUnits(db, subject.clusterId, today)]);
    const evidence = files.filter(({ criterionId }) => criterionId === subject.criterion.id).map(({ id, fileName }) => ({ id, fileName }));
    const count = subject.vote && { ...countVotes(subject.electors.map(({ choice }) => choice), subject.vote.base) };
    const { isKin: _isKin, ...docket } = subject;
    return {
      ...docket, now, entries, evidence, mayOpenEvidence: refuseReadSheet(actor, subject) === null, holder: heldBy(subject, now, leading),
      count: count && { ...count, passes: passes({ ...count, percent: subject.vote!.percent }) }, acts: disputeActs(actor, subject, now), voteFor: votesLeft(actor, subject), terms: settings,
    };
  },
});

/** What keeps a unit from disputing a cell now, as a code with its parameters; else the cut that it may dispute. */
async function claimable(db: Db, { sheet, criterionId, publication, now }: { sheet: SheetSubject; criterionId: string; publication: Publication; now: Date }) {
  const [tree, marks, standing] = await Promise.all([listCriteria(db, sheet.criteriaSetId, [criterionId]), loadCell(db, sheet.sheetId, criterionId), findDisputeOf(db, sheet.sheetId, criterionId)]);
  const criterion = tree.find(({ id }) => id === criterionId);
  if (criterion === undefined) throw new Refused(404, 'scoring.not-found');
  const phase: Phase = phaseOf(publication, now);
  const refusal = refuseOpening(sheet.status, phase);
  const cut = cutOf(marks, { maxPoints: criterion.maxPoints, isExtra: isExtra(criterion.ruleKind) });
  const no = (code: string, params: Record<string, string | number> = {}) => ({ criterion, marks, standing, cut, refusal: { code, params } });
  if (standing !== null) return no('scoring.disputed-already', { number: standing.number });
  if (cut === null) return no('scoring.nothing-cut', { code: criterion.code });
  if (isClusterWide(criterion.ruleKind)) return no('scoring.compared', { code: criterion.code });
  if (refusal !== null) return no(refusal, { until: publication.until === null ? '–' : formatInstant(publication.until) });
  return { criterion, marks, standing, cut, refusal: null };
}

export const cellDispute = query({
  name: 'scoring.cell-dispute', summary: 'The docket that stands on a cell, and whether the caller may open one: from which points to which, or why not.',
  input: cellQuery, subject: (db, input) => findSheet(db, { sheetId: input.sheetId }), access: refuseReadSheet,
  async run(db, { subject, input, actor, now }) {
    const { standing, cut, refusal } = await claimable(db, { sheet: subject, criterionId: input.criterionId, publication: await loadPublication(db, subject.yearId), now });
    const isOwn = refuseOpenDispute(actor, subject) === null;
    const docket = standing && { id: standing.id, number: standing.number, state: standing.state, outcome: standing.outcome };
    return { docket, cut: cut && { points: cut.points, from: cut.from }, mayOpen: isOwn && refusal === null, refusal: isOwn && cut !== null && docket === null ? refusal : null };
  },
});

export const openDispute = command({
  name: 'scoring.open-dispute', summary: 'A unit disputes one criterion: the points that it claims and why. The cut is taken over from the scores as it stands.',
  input: openDisputeInput, subject: (db, input) => findSheet(db, { sheetId: input.sheetId }), access: refuseOpenDispute, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, ...by }) {
    const settings = await loadDisputeSettings(trx, subject.yearId, { isHeld: true });
    const { criterion, marks, cut, refusal } = await claimable(trx, { sheet: subject, criterionId: input.criterionId, publication: await loadPublication(trx, subject.yearId), now: by.now });
    if (refusal !== null) throw new Refused(['scoring.nothing-cut', 'scoring.compared'].includes(refusal.code) ? 422 : 409, refusal.code, refusal.params);
    scoreCell(criterion, { typed: input.points }); // within the criterion's range and step
    if (input.points <= cut.points) throw new Refused(422, 'scoring.claim-not-higher', { min: cut.points });
    if (!(await setSheetStatus(trx, subject, subject.status))) throw new Refused(409, 'kit.version-clash'); // returned or made final at this very moment
    const selfPoints = marks.find(({ stage }) => stage === 'self')?.points ?? null;
    return openDocket(trx, { ...subject, criterionId: criterion.id, selfPoints, points: input.points, claim: input.text, cut, dueAt: daysAfter(by.now, settings.explainDays) }, by);
  },
});
