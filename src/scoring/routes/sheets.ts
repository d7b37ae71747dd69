import { formatInstant } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Trx } from '../../kit/server/command.ts';
import { mayAppraise, refuseAppraise, refuseCommandMark, refuseReadSheet, refuseScorer, refuseSaveSelf, refuseWithdraw } from '../access/sheets.ts';
import { saveScoresInput, sheetInput, sheetQuery } from '../input/sheets.ts';
import { isGated, scoreCell, type CellInput } from '../rules/kinds/registry.ts';
import { nextStatus } from '../rules/sheet-state.ts';
import { isDueOfUnit, scoreTree } from '../rules/tree.ts';
import { listHeldCriteria } from '../store/disputes.ts';
import { countEvidence, listEvidence } from '../store/evidence.ts';
import { addHistory } from '../store/history.ts';
import { loadSuggested, seenSuggestion } from './suggested.ts';
import { clearScore, findIssuedSet, findSheet, listCriteria, loadSheetScores, saveScore, setSheetStatus, unitFactsOf } from '../store/sheets.ts';

export const sheet = query({
  name: 'scoring.sheet', summary: 'A unit’s sheet: criteria, the scores of every stage with reasons and what was suggested then, and the totals of the self-score. What the records suggest now is asked for apart.',
  input: sheetQuery, subject: (db, input) => findSheet(db, input), access: refuseReadSheet,
  async run(db, { subject, actor }) {
    const [criteria, scores, set, evidence] = await Promise.all([
      listCriteria(db, subject.criteriaSetId), loadSheetScores(db, subject.sheetId), findIssuedSet(db, subject.yearId), listEvidence(db, subject.sheetId, { everywhere: mayAppraise(actor, subject) })]);
    const { branches, ...self } = scoreTree(criteria, new Map(scores.filter((s) => s.stage === 'self').map((s) => [s.criterionId, s])), set?.bonusCap ?? 0, isDueOfUnit, unitFactsOf(subject));
    const may = { save: refuseSaveSelf(actor, subject) === null, withdraw: refuseWithdraw(actor, subject) === null, appraise: refuseAppraise(actor, subject) === null };
    return { ...subject, basePoints: set?.basePoints ?? 0, may, criteria, scores, evidence, self: { ...self, branches: Object.fromEntries(branches) } };
  },
});

const refuseSave = { self: refuseSaveSelf, appraisal: refuseAppraise, command: refuseCommandMark };

export const saveScores = command({
  name: 'scoring.save-scores', summary: 'Saves cells of one sheet and stage (self, appraisal, command): typed points or figures; all or none. A self-score that is too far from what the records suggest needs its note (422). A clash answers what stands there now.',
  input: saveScoresInput,
  async subject(db, input) {
    const found = await findSheet(db, { sheetId: input.sheetId });
    return found && { ...found, stage: input.stage };
  },
  access: (actor, subject) => refuseSave[subject.stage](actor, subject),
  chain: (subject) => subject.yearId, audit: (input) => ({ subjectId: input.sheetId, details: input }),
  async run(trx, { subject, input, actor, now, today, newId }) {
    const tree = await listCriteria(trx, subject.criteriaSetId, input.cells.map((cell) => cell.criterionId));
    const criteria = new Map(tree.map((c) => [c.id, c]));
    const { absent } = scoreTree(tree, new Map(), 0, undefined, unitFactsOf(subject));
    const files = tree.some(isGated) ? await countEvidence(trx, subject.sheetId) : new Map<string, number>();
    const selfPoints = input.stage === 'self' ? null : new Map((await loadSheetScores(trx, subject.sheetId)).flatMap((s) => (s.stage === 'self' ? [[s.criterionId, s.points] as const] : [])));
    const held = input.stage === 'self' ? null : await listHeldCriteria(trx, subject.sheetId);
    const suggested = input.stage === 'self' ? await loadSuggested(trx, subject, input.cells.flatMap(({ criterionId }) => criteria.get(criterionId) ?? []), { now, today }) : null;
    const saved = [];
    for (const cell of input.cells) {
      const criterion = criteria.get(cell.criterionId);
      if (criterion === undefined) throw new Refused(404, 'scoring.not-found');
      const refusal = refuseScorer(actor, subject, criterion.scorer);
      if (refusal !== null) throw new Refused(403, refusal, { code: criterion.code });
      if (Object.hasOwn(absent, criterion.id)) throw new Refused(422, 'scoring.not-for-unit', { code: criterion.code });
      const docket = held?.get(cell.criterionId);
      if (docket !== undefined) throw new Refused(409, 'scoring.under-dispute', { code: criterion.code, number: docket.number });
      const key = { ...subject, criterionId: cell.criterionId };
      if (cell.input === null) {
        if (!(await clearScore(trx, key, cell.version))) throw await clash(trx, subject.sheetId, cell.criterionId, input.stage);
        saved.push({ criterionId: cell.criterionId, version: 0, points: null, reasons: [], effects: [] });
        continue;
      }
      if (input.stage === 'command' && !cell.note) throw new Refused(422, 'scoring.override-reason');
      const given = isGated(criterion) ? withAccepted(cell.input, input.stage, files.get(criterion.id) ?? 0) : cell.input;
      const score = scoreCell(criterion, given);
      if (selfPoints !== null && input.stage === 'appraisal' && criterion.scorer === 'unit' && selfPoints.get(cell.criterionId) !== score.points && !cell.note) throw new Refused(422, 'scoring.reason-needed', { code: criterion.code });
      const suggestion = suggested === null ? undefined : seenSuggestion(suggested, criterion, cell, { points: score.points, input: given });
      const isSaved = await saveScore(trx, key, { version: cell.version, input: given, note: cell.note, score, suggestion }, { personId: actor.personId, at: now });
      if (!isSaved) throw await clash(trx, subject.sheetId, cell.criterionId, input.stage);
      saved.push({ criterionId: cell.criterionId, version: cell.version + 1, ...score });
    }
    const marks = selfPoints === null ? [] : saved.map(({ criterionId, points }, n) => ({ kind: 'score' as const, criterionId, stage: input.stage, points, text: input.cells[n]!.note ?? null }));
    await addHistory(trx, subject, marks, { newId, actor, now });
    return { saved };
  },
});

/** A unit's own files count as they are; who appraises may say how many of them are accepted. */
const withAccepted = (input: CellInput, stage: string, files: number): CellInput => ({ ...input, accepted: stage === 'self' ? files : (input.accepted ?? files) });

async function clash(trx: Trx, sheetId: string, criterionId: string, stage: string): Promise<Refused> {
  const current = (await loadSheetScores(trx, sheetId)).find((s) => s.criterionId === criterionId && s.stage === stage) ?? null;
  return new Refused(409, 'kit.version-clash', {}, { current });
}

export const submitSheet = command({
  name: 'scoring.submit-sheet', summary: 'Sends a sheet; refused with the list of criteria that have no score.',
  input: sheetInput, subject: (db, input) => findSheet(db, input), chain: (subject) => subject.yearId,
  access: (actor, subject) => { const refusal = refuseSaveSelf(actor, subject); return refusal === 'scoring.sheet-sent' ? null : refusal; },
  async run(trx, { subject, actor, now, newId }) {
    const status = nextStatus(subject.status, 'submit');
    if (status === null) throw new Refused(409, 'scoring.already-submitted', { at: formatInstant(subject.submittedAt ?? now) });
    const isLate = subject.selfDueAt !== null && now > subject.selfDueAt && subject.status === 'draft';
    if (isLate) throw new Refused(409, 'scoring.deadline-passed', { due: formatInstant(subject.selfDueAt!) });
    const criteria = await listCriteria(trx, subject.criteriaSetId);
    const scores = (await loadSheetScores(trx, subject.sheetId)).filter((s) => s.stage === 'self');
    const { missing } = scoreTree(criteria, new Map(scores.map((s) => [s.criterionId, s])), 0, isDueOfUnit, unitFactsOf(subject));
    const codes = criteria.filter((c) => missing.includes(c.id)).map((c) => c.code);
    if (codes.length > 0) throw new Refused(422, 'scoring.incomplete', { count: codes.length, codes: codes.join(', ') });
    const proven = new Set((await listEvidence(trx, subject.sheetId, { everywhere: false })).map(({ criterionId }) => criterionId));
    const unproven = criteria.filter(({ id, evidenceRule }) => evidenceRule === 'required' && !proven.has(id)).map(({ code }) => code);
    if (unproven.length > 0) throw new Refused(422, 'scoring.no-evidence', { count: unproven.length, codes: unproven.join(', ') });
    if (!(await setSheetStatus(trx, subject, status, { submittedAt: now, submittedBy: actor.personId }))) throw new Refused(409, 'scoring.already-submitted', { at: formatInstant(now) });
    await addHistory(trx, subject, [{ kind: 'submit' }], { newId, actor, now });
    return { status, submittedAt: now };
  },
});

export const withdrawSheet = command({
  name: 'scoring.withdraw-sheet', summary: 'Takes a sent sheet back to the unit while nobody has begun to appraise it.',
  input: sheetInput, subject: (db, input) => findSheet(db, input), access: refuseWithdraw, chain: (subject) => subject.yearId,
  async run(trx, { subject, actor, now, newId }) {
    if ((await loadSheetScores(trx, subject.sheetId)).some((score) => score.stage !== 'self')) throw new Refused(409, 'scoring.appraisal-begun');
    if (!(await setSheetStatus(trx, subject, 'draft'))) throw new Refused(409, 'kit.version-clash');
    await addHistory(trx, subject, [{ kind: 'withdraw' }], { newId, actor, now });
    return { status: 'draft' as const };
  },
});
