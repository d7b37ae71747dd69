import { Refused } from '../../kit/refuse.ts';
import { command, query, type Context, type Db, type Trx } from '../../kit/server/command.ts';
import { Download } from '../../kit/server/http.ts';
import { refuseMark, refuseMarkNow, refuseReopenCross } from '../access/cross-check.ts';
import { assignmentQuery, completeInput, crossFileQuery, crossMarksInput, reopenCrossInput } from '../input/cross-check.ts';
import { crossScores, dueOf, leftOf, markedByTeams, scoreBefore } from '../rules/cross-check/marks.ts';
import { scoreCell } from '../rules/kinds/registry.ts';
import { listAssignments } from '../store/cross-check.ts';
import { findAssignment, holdSheet, listMarks, listTeamMarks, saveMark, setComplete, writeCrossScores, type AssignmentSubject } from '../store/cross-check-marks.ts';
import { findEvidence, listEvidence, loadBlob } from '../store/evidence.ts';
import { listCriteria, loadSheetScores, unitFactsOf } from '../store/sheets.ts';
import { loadSuggestions } from '../store/suggestions.ts';

export const crossSheet = query({
  name: 'scoring.cross-sheet', summary: 'What a team marks of one unit: criteria with the self-score, the unit’s reason where it differs from its suggestion, the appraisal and the evidence, its own marks; those of the other teams only when its own are complete.',
  input: assignmentQuery, subject: (db, input, actor) => findAssignment(db, input.assignmentId, actor.personId), access: refuseMark,
  async run(db, { subject, actor }) {
    const [criteria, scores, marks, evidence] = await Promise.all([listCriteria(db, subject.criteriaSetId), loadSheetScores(db, subject.sheetId), listMarks(db, subject.assignmentId), listEvidence(db, subject.sheetId, { everywhere: false })]);
    const marked = markedByTeams(criteria, unitFactsOf(subject));
    const due = new Set(dueOf(marked, scores).map(({ id }) => id));
    const { unmarked, unexplained } = leftOf(marked, scores, marks);
    const others = subject.completedAt === null ? null : (await listTeamMarks(db, subject.drawId, subject.unitId)).filter(({ assignmentId }) => assignmentId !== subject.assignmentId);
    return {
      assignmentId: subject.assignmentId, version: subject.assignmentVersion, team: subject.team, unitName: subject.unitName, status: subject.status, completedAt: subject.completedAt, closedBecause: refuseMarkNow(actor, subject), marks, others, evidence, left: { unmarked: unmarked.map(({ id }) => id), unexplained: unexplained.map(({ id }) => id) },
      criteria: marked.map((criterion) => {
        const at = (stage: string) => scores.find((score) => score.criterionId === criterion.id && score.stage === stage);
        const { id, code, title, maxPoints, ruleKind, settings, feeds } = criterion;
        const claim = at('self');
        return { id, code, title, maxPoints, ruleKind, settings, feeds, isDue: due.has(id), self: claim?.points ?? null, claim: claim === undefined || feeds === null ? null : { points: claim.points, input: claim.input, suggestion: claim.suggestion, note: claim.note }, appraisal: at('appraisal')?.points ?? null, before: scoreBefore(scores, id)?.points ?? null, note: at('appraisal')?.note ?? null };
      }).filter(({ isDue, before }) => isDue || before === null), // what is not applicable to the unit is left to its appraisal
    };
  },
});

export const crossSuggestions = query({
  name: 'scoring.cross-suggestions', summary: 'What the year’s records suggest now for the criteria of a unit that a team checks, by criterion id, as its appraiser sees it: points in hundredths, figures, records without a way into them.',
  input: assignmentQuery, subject: (db, input, actor) => findAssignment(db, input.assignmentId, actor.personId), access: refuseMark,
  async run(db, { subject, now, today }) {
    return { suggested: Object.fromEntries(await loadSuggestions(db, subject, await listCriteria(db, subject.criteriaSetId), { now, today })) };
  },
});

async function findFile(db: Db, { assignmentId, evidenceId }: { assignmentId: string; evidenceId: string }, personId: string | null) {
  const [assignment, item] = await Promise.all([findAssignment(db, assignmentId, personId), findEvidence(db, evidenceId)]);
  return assignment && item && item.sheetId === assignment.sheetId ? { ...assignment, item } : null;
}
export const crossEvidenceFile = query({
  name: 'scoring.cross-evidence-file', summary: 'The bytes of a piece of evidence, for the team that checks its unit.',
  input: crossFileQuery, subject: (db, input, actor) => findFile(db, input, actor.personId), access: refuseMark,
  async run(db, { subject }) {
    const { mediaType, bytes } = await loadBlob(db, subject.item.sha256);
    return new Download(subject.item.fileName, mediaType, bytes);
  },
});

export const saveCrossMarks = command({
  name: 'scoring.save-cross-marks', summary: 'Saves marks and remarks of a team for one unit; all or none. A clash answers what stands there now.',
  input: crossMarksInput, subject: (db, input, actor) => findAssignment(db, input.assignmentId, actor.personId), access: refuseMarkNow, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now }) {
    const criteria = await listCriteria(trx, subject.criteriaSetId, input.marks.map(({ criterionId }) => criterionId));
    const marked = new Set(markedByTeams(criteria, unitFactsOf(subject)));
    const saved = [];
    for (const { criterionId, ...mark } of input.marks) {
      const criterion = criteria.find(({ id }) => id === criterionId);
      if (criterion === undefined) throw new Refused(404, 'scoring.not-found');
      if (!marked.has(criterion)) throw new Refused(422, 'scoring.cross-not-marked', { code: criterion.code });
      if (typeof mark.points === 'number') scoreCell(criterion, { typed: mark.points }); // within its range and in its step, or refused
      const version = await saveMark(trx, { ...subject, criterionId }, { ...mark, remark: mark.remark === '' ? null : mark.remark }, { personId: actor.personId, at: now });
      if (version === null) throw new Refused(409, 'kit.version-clash', {}, { current: (await listMarks(trx, subject.assignmentId)).find((other) => other.criterionId === criterionId) ?? null });
      saved.push({ criterionId, version });
    }
    return { saved };
  },
});

export const completeCrossUnit = command({
  name: 'scoring.complete-cross-unit', summary: 'Locks a team’s marks for a unit; refused while a mark, or the remark to one unlike the appraisal, is missing. After the last team their mean becomes the cross score.',
  input: completeInput, subject: (db, input, actor) => findAssignment(db, input.assignmentId, actor.personId), access: refuseMarkNow, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    const { subject, actor, now } = ctx;
    const by = { personId: actor.personId, at: now };
    await lock(trx, ctx, by);
    const [criteria, scores, marks] = await Promise.all([listCriteria(trx, subject.criteriaSetId), loadSheetScores(trx, subject.sheetId), listTeamMarks(trx, subject.drawId, subject.unitId)]);
    const { unmarked, unexplained } = leftOf(markedByTeams(criteria, unitFactsOf(subject)), scores, marks.filter(({ assignmentId }) => assignmentId === subject.assignmentId));
    const told = (left: readonly { code: string }[]) => ({ count: left.length, codes: left.map(({ code }) => code).join(', ') });
    if (unmarked.length > 0) throw new Refused(422, 'scoring.cross-unmarked', told(unmarked));
    if (unexplained.length > 0) throw new Refused(422, 'scoring.cross-unexplained', told(unexplained));
    const teams = (await listAssignments(trx, subject.drawId)).filter(({ checkedId }) => checkedId === subject.unitId);
    const isUnitDone = teams.every(({ completedAt }) => completedAt !== null);
    if (isUnitDone) await writeCrossScores(trx, subject, crossScores(criteria, scores, teams.map(({ id, team }) => ({ team, marks: marks.filter(({ assignmentId }) => assignmentId === id) })), subject), by);
    return { completedAt: now, isUnitDone };
  },
});

export const reopenCrossUnit = command({
  name: 'scoring.reopen-cross-unit', summary: 'Opens a team’s marks for a unit again, with a reason; the unit’s cross scores go until the team is done once more.',
  input: reopenCrossInput, subject: (db, input, actor) => findAssignment(db, input.assignmentId, actor.personId), access: refuseReopenCross, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    await lock(trx, ctx, null);
    await writeCrossScores(trx, ctx.subject, [], { personId: null, at: ctx.now });
    return { reopened: true };
  },
});

async function lock(trx: Trx, { subject, input }: Context<{ version: number }, AssignmentSubject>, by: { personId: string | null; at: Date } | null): Promise<void> {
  await holdSheet(trx, subject.sheetId);
  if (!(await setComplete(trx, { ...subject, assignmentVersion: input.version }, by))) throw new Refused(409, 'kit.version-clash');
}
