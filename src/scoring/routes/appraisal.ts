import { Refused } from '../../kit/refuse.ts';
import { command, query, type Context, type Db, type Trx } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store/year.ts';
import { mayAppraise, refuseAppraise, refuseCommandMark, refuseConclude, refuseExplain, refuseReadSheet, refuseReopen, seesAll } from '../access/sheets.ts';
import { cellQuery, commentInput, explainInput, returnSheetInput, sheetInput, yearInput } from '../input/sheets.ts';
import { scoreTogether } from '../rules/cluster-pass.ts';
import { isClusterWide } from '../rules/kinds/registry.ts';
import { letRulingsStand } from '../rules/disputes/ruling.ts';
import { closeTogether, officialMarks } from '../rules/official.ts';
import { nextStatus, type SheetEvent } from '../rules/sheet-state.ts';
import { scoreTree } from '../rules/tree.ts';
import { listCrossConfirmed } from '../store/cross-check.ts';
import { listRulings } from '../store/disputes.ts';
import { listEvidence } from '../store/evidence.ts';
import { dropFinal, insertFinal, loadClosingSheets } from '../store/closing.ts';
import { addHistory, listHistory, type HistoryKind } from '../store/history.ts';
import { dropRepeatedMarks, fillStage, findIssuedSet, findSheet, listCriteria, loadCell, loadSheetScores, setSheetStatus, unitFactsOf, type Criterion, type SheetSubject, type StageMark } from '../store/sheets.ts';
import { loadSuggestions } from '../store/suggestions.ts';
import { refuseWhileOpen } from './disputes-acts.ts';

export const cell = query({
  name: 'scoring.cell', summary: 'Why a criterion has its points: every stage with reasons and who entered it, the rule, what the records suggested and suggest now, and what happened.',
  input: cellQuery, subject: (db, input) => findSheet(db, { sheetId: input.sheetId }), access: refuseReadSheet,
  async run(db, { subject, input, actor, now, today }) {
    const criterion = (await listCriteria(db, subject.criteriaSetId)).find(({ id }) => id === input.criterionId);
    if (criterion === undefined) throw new Refused(404, 'scoring.not-found');
    const everywhere = mayAppraise(actor, subject);
    const [suggestions, marks, history, files] = await Promise.all([
      loadSuggestions(db, subject, [criterion], { now, today }), loadCell(db, subject.sheetId, criterion.id), listHistory(db, subject.sheetId, criterion.id), listEvidence(db, subject.sheetId, { everywhere })]);
    const evidence = files.filter(({ criterionId }) => criterionId === criterion.id);
    const may = { appraise: refuseAppraise(actor, subject) === null, command: refuseCommandMark(actor, subject) === null, explain: refuseExplain(actor, subject) === null };
    const shown = isClusterWide(criterion.ruleKind) && seesAll(actor, subject) ? await comparedMarks(db, subject, criterion, marks) : marks;
    return { sheetId: subject.sheetId, unitId: subject.unitId, status: subject.status, criterion, suggestion: suggestions.get(criterion.id) ?? null, marks: shown, evidence, history, may };
  },
});

/** Provisional marks of a criterion that compares units, counted over all units as they stand; only for who sees all of them. */
async function comparedMarks(db: Db, { yearId, unitId }: SheetSubject, criterion: Criterion, marks: StageMark[]): Promise<StageMark[]> {
  const sheets = await loadClosingSheets(db, yearId);
  return marks.map((mark) => {
    if (!mark.effects.some(({ kind }) => kind === 'provisional')) return mark;
    const cells = sheets.flatMap((sheet) => sheet.marks.flatMap(({ criterionId, stage, input }) => (criterionId === criterion.id && stage === mark.stage ? [{ unitId: sheet.unitId, unit: sheet.unit, cell: input }] : [])));
    const score = scoreTogether(criterion, cells).get(unitId);
    return score === undefined ? mark : { ...mark, ...score, effects: [...score.effects, { kind: 'provisional' as const }] };
  });
}

export const returnSheet = command({
  name: 'scoring.return-sheet', summary: 'Sends a sheet back to its unit with a reason.',
  input: returnSheetInput, subject: (db, input) => findSheet(db, input), access: refuseAppraise, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    await refuseWhileOpen(trx, ctx.subject.yearId, ctx.subject.sheetId);
    await dropRepeatedMarks(trx, ctx.subject.sheetId);
    return move(trx, ctx, 'return', 'return', ctx.input.reason);
  },
});

export const appraiseSheet = command({
  name: 'scoring.appraise-sheet', summary: 'Marks the appraisal of a sheet as done; cells without a mark keep the self-score. Refused while a criterion that the cluster or the command scores has no mark.',
  input: sheetInput, subject: (db, input) => findSheet(db, input), access: refuseAppraise, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    await fillStage(trx, ctx.subject.sheetId, { from: 'self', to: 'appraisal' }, { personId: ctx.actor.personId, at: ctx.now });
    const criteria = await listCriteria(trx, ctx.subject.criteriaSetId);
    const marked = (await loadSheetScores(trx, ctx.subject.sheetId)).filter(({ stage }) => stage === 'appraisal');
    const missing = new Set(scoreTree(criteria, new Map(marked.map((mark) => [mark.criterionId, mark])), 0, undefined, unitFactsOf(ctx.subject)).missing);
    const codes = criteria.filter(({ id }) => missing.has(id)).map(({ code }) => code);
    if (codes.length > 0) throw new Refused(422, 'scoring.incomplete', { count: codes.length, codes: codes.join(', ') });
    return move(trx, ctx, 'appraise', 'appraise');
  },
});

export const reopenSheet = command({
  name: 'scoring.reopen-sheet', summary: 'Goes back one step with a reason: an appraised sheet is to be appraised again, a final score is open again. Final scores of a published year are not reopened.',
  input: returnSheetInput, subject: (db, input) => findSheet(db, input), access: refuseReopen, chain: (subject) => subject.yearId,
  async run(trx, ctx) {
    const { sheetId, yearId, status } = ctx.subject;
    if (nextStatus(status, 'reopen') === null) throw new Refused(409, 'scoring.not-reopened');
    if (status === 'final') {
      if ((await findIssuedSet(trx, yearId))?.isPublic) throw new Refused(409, 'scoring.published-first');
      await dropFinal(trx, sheetId);
    }
    return move(trx, ctx, 'reopen', 'reopen', ctx.input.reason);
  },
});

export const explain = command({
  name: 'scoring.explain', summary: 'The unit explains one criterion after the appraisal; the sheet then counts as explained.',
  input: explainInput, subject: (db, input) => findSheet(db, { sheetId: input.sheetId }), access: refuseExplain, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, ...by }) {
    if (subject.status === 'appraised' && !(await setSheetStatus(trx, subject, 'explained'))) throw new Refused(409, 'kit.version-clash');
    await addHistory(trx, subject, [{ kind: 'explain', criterionId: input.criterionId, text: input.text }], by);
    return { status: 'explained' as const };
  },
});

export const comment = command({
  name: 'scoring.comment', summary: 'Adds a remark of the appraiser to one criterion.',
  input: commentInput, subject: (db, input) => findSheet(db, { sheetId: input.sheetId }), access: refuseAppraise, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, ...by }) {
    await addHistory(trx, subject, [{ kind: 'comment', criterionId: input.criterionId, text: input.text }], by);
    return { added: true };
  },
});

export const finaliseScores = command({
  name: 'scoring.finalise-scores', summary: 'Makes the official scores of all sheets final: of each criterion the last confirmed stage, and criteria that compare units over all of them; a ruling on a dispute wins; refused with the list of sheets that are not appraised.',
  input: yearInput, subject: (db, input) => findYear(db, input.yearId), access: refuseConclude, chain: (subject) => subject.id,
  async run(trx, { subject, ...by }) {
    const set = await findIssuedSet(trx, subject.id);
    if (set === null) throw new Refused(409, 'scoring.no-book');
    const [sheets, crossConfirmed] = [await loadClosingSheets(trx, subject.id), await listCrossConfirmed(trx, subject.id)];
    const open = sheets.filter(({ status }) => nextStatus(status, 'finalise') === null && status !== 'final' && status !== 'locked');
    if (open.length > 0) throw new Refused(409, 'scoring.not-ready', { count: open.length, units: open.map(({ name }) => name).join(', ') });
    const official = sheets.map((sheet) => ({ ...sheet, marks: officialMarks(sheet.marks, { order: set.results.stageOrder, isCrossConfirmed: crossConfirmed.has(sheet.sheetId) }) }));
    const due = letRulingsStand(closeTogether(await listCriteria(trx, set.id), official), await listRulings(trx, subject.id)).filter(({ status }) => status !== 'final' && status !== 'locked');
    for (const sheet of due) {
      await insertFinal(trx, { yearId: subject.id, sheetId: sheet.sheetId }, sheet.marks, { personId: by.actor.personId, at: by.now });
      if (!(await setSheetStatus(trx, sheet, 'final'))) throw new Refused(409, 'kit.version-clash');
      await addHistory(trx, { yearId: subject.id, sheetId: sheet.sheetId }, [{ kind: 'finalise' }], by);
    }
    return { finalised: due.length };
  },
});

type Step = Context<unknown, SheetSubject>;
async function move(trx: Trx, { subject, ...by }: Step, event: SheetEvent, kind: HistoryKind, reason?: string) {
  const status = nextStatus(subject.status, event);
  const isMoved = status !== null && (await setSheetStatus(trx, subject, status, event === 'return' ? { returnReason: reason ?? null } : {}));
  if (!isMoved) throw new Refused(409, 'kit.version-clash', {}, { current: { status: subject.status } });
  await addHistory(trx, subject, [{ kind, text: reason ?? null }], by);
  return { status };
}
