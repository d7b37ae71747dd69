import { demoId, demoUnitSlugs, demoUsers } from '../../accounts/demo.ts';
import { randomFrom } from '../../kit/random.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoAgencyName, demoPersonId, demoUnitFacts, demoUnitId } from '../../organisation/demo.ts';
import type { Score } from '../rules/kinds/contracts.ts';
import { absenceOf, isClusterWide, isGated, scoreCell, type CellInput, type RuledCriterion } from '../rules/kinds/registry.ts';
import { closeTogether } from '../rules/official.ts';
import book from './criteria.json' with { type: 'json' };
import { loadCrossCheckDemo } from './cross-check.ts';
import { loadDemoDisputes } from './disputes.ts';
import { demoFeeds, keptBeside, loadDemoFacts } from './feeds.ts';
import { loadDemoFiles } from './files.ts';
import { demoEvidence } from './evidence.ts';

type Row = [code: string, title: string, max: number, ruleKind?: string, settings?: unknown, modifiers?: { kind: string; settings: unknown }[]];

export const demoSetId = demoId(12, 1);
export const demoSheetId = (n: number) => demoId(14, n + 1);
/** Still filling in when the demo opens: the errand is to finish and send these. */
export const unsentDemoUnits: readonly string[] = ['soyte', 'sotuphap', 'bandantoc'];

const rows = (book as Row[]).map(([code, title, max, ruleKind = 'group-sum', settings = {}, modifiers = []], n) =>
  ({ id: demoId(13, n + 1), code, title, maxPoints: max * 100, ruleKind, settings, modifiers, position: n + 1 }));
const idOf = new Map(rows.map((row) => [row.code, row.id]));
const leaves: RuledCriterion[] = rows.filter((row) => row.ruleKind !== 'group-sum');
export const demoCriterionId = (code: string) => idOf.get(code)!;

/** A sample book, marked as such, and twenty sheets: 17 sent when the demo opens, all final when it is played to the end. */
export async function loadScoringDemo(trx: Trx, { at }: { at: 'open' | 'closed' }): Promise<void> {
  await trx.insertInto('criteria_sets').values({
    id: demoSetId, emulation_year_id: demoYearId, version_number: 1, title: 'Bộ tiêu chí chấm điểm thi đua năm 2020 (mẫu)', status: 'draft', is_sample: true,
    tie_chain: JSON.stringify([{ kind: 'section', code: 'II' }, { kind: 'fewer-penalties' }, { kind: 'more-bonus' }, { kind: 'section', code: 'I' }]),
    grades: JSON.stringify([{ label: 'Xuất sắc', from: 9500, requires: [{ kind: 'at-least', code: 'II', points: 1900 }, { kind: 'no-penalty' }, { kind: 'all-verified' }] }, { label: 'Tốt', from: 8500 }, { label: 'Khá', from: 7000 }, { label: 'Hoàn thành', from: 5000 }]),
    results: JSON.stringify({ quotas: [{ title: 'Suy tôn đơn vị dẫn đầu', by: 'count', value: 1, rounding: 'down', grade: 'Xuất sắc' }, { title: 'Đề nghị khen tập thể', by: 'count', value: 8, rounding: 'down', grade: 'Tốt' }], peerFloor: { percent: 30, effect: 'warn' } }),
  }).execute();
  await trx.insertInto('criteria').values(rows.map(({ id, code, title, maxPoints, ruleKind, settings, modifiers, position }) => ({
    id, criteria_set_id: demoSetId, parent_id: code.includes('.') ? idOf.get(code.split('.')[0]!)! : null, position, code, title, max_points: maxPoints,
    rule_kind: ruleKind, settings: JSON.stringify(settings), modifiers: JSON.stringify(modifiers), feeds: demoFeeds[code] === undefined ? null : JSON.stringify(demoFeeds[code]), regulation_ref: 'Mẫu minh họa',
  }))).execute();
  await trx.updateTable('criteria_sets').set({ status: 'issued', issued_at: '2020-02-20T08:00+07' }).where('id', '=', demoSetId).execute();

  const random = randomFrom(2020);
  const sheets = demoUnitSlugs.map((slug, n) => {
    const isSent = at === 'closed' || !unsentDemoUnits.includes(slug);
    const status = at === 'closed' ? 'final' : isSent ? 'submitted' : 'draft';
    return { slug, isSent, row: { id: demoSheetId(n), emulation_year_id: demoYearId, unit_id: demoUnitId(slug), criteria_set_id: demoSetId, status, submitted_at: isSent ? '2020-11-16T07:30+07' : null } };
  });
  await trx.insertInto('score_sheets').values(sheets.map((sheet) => ({ ...sheet.row, status: 'draft' }))).execute(); // sent below, when what was suggested stands beside the scores
  const secretaryOf = new Map(demoUsers.filter((u) => u.username.startsWith('thuky.')).map((u) => [u.unitSlug, demoPersonId(u.userId)]));
  const leader = demoUsers.find((u) => u.username === 'thuky.cumtruong')!;
  const [leaderSecretary, leaderName] = [demoPersonId(leader.userId), leader.personName];
  const facts = await loadDemoFacts(trx, sheets.map(({ row }) => row.unit_id), new Date(scoredAt));
  const filled = sheets.map(({ slug, isSent, row }) => {
    const unit = demoUnitFacts(slug);
    const handedIn = leaves.filter(({ modifiers }) => absenceOf(modifiers, unit) === null).flatMap((leaf) => {
      const input = demoEvidence(leaf, random);
      return input === null ? [] : [{ leaf, input: isGated(leaf) ? { ...input, accepted: Number(isSent) } : input, isCut: random() < 0.04 }];
    });
    const known = isSent ? handedIn : handedIn.slice(0, slug === 'soyte' ? 20 : 6);
    const marks = known.map(({ leaf, input, isCut }) => {
      const self = scoreCell(leaf, input);
      const isLower = at === 'closed' && isCut && self.points >= 50 && leaf.ruleKind !== 'bonus' && !isClusterWide(leaf.ruleKind);
      const appraised: CellInput = isLower ? { typed: self.points - (self.points >= 200 ? 50 : 25) } : input;
      return { criterionId: leaf.id, input, self, appraised, isLower, kept: keptBeside(leaf, facts.get(row.unit_id)!, self, input, scoredAt), ...scoreCell(leaf, appraised) };
    });
    return { slug, row, unitId: row.unit_id, unit, marks };
  });
  const official = closeTogether(leaves, filled.map(({ marks, ...sheet }) => ({ ...sheet, marks: marks.map(({ appraised, ...mark }) => ({ ...mark, input: appraised })) })));
  const cells = filled.flatMap(({ slug, row, marks }, n) => marks.flatMap((mark, k) => {
    const cell = (stage: string, score: Score, input: CellInput, more: { entered_by: string | null; entered_at: string; note?: string | null; suggestion?: string | null }) =>
      ({ note: null, suggestion: null, ...scoreRow(score, input), emulation_year_id: demoYearId, sheet_id: row.id, criterion_id: mark.criterionId, stage, ...more });
    const self = cell('self', mark.self, mark.input, { entered_by: secretaryOf.get(slug) ?? null, entered_at: scoredAt, note: mark.kept.note, suggestion: mark.kept.suggestion && JSON.stringify(mark.kept.suggestion) });
    if (at === 'open') return [self];
    const later = { entered_by: leaderSecretary, entered_at: '2020-12-04T09:00+07', ...(mark.isLower && { note: cutNote }) };
    return [self, cell('appraisal', mark, mark.appraised, later), cell('final', official[n]!.marks[k]!, mark.appraised, { ...later, entered_at: '2020-12-24T15:00+07' })];
  }));
  await trx.insertInto('criterion_scores').values(cells).execute();
  for (const { row } of sheets) if (row.status !== 'draft') await trx.updateTable('score_sheets').set({ status: row.status }).where('id', '=', row.id).execute();
  const cuts = cells.filter(({ stage, note }) => stage === 'appraisal' && note !== null);
  if (cuts.length > 0) await trx.insertInto('score_history').values(cuts.map(({ sheet_id, criterion_id, points, note }, n) => ({
    id: demoId(15, n + 1), emulation_year_id: demoYearId, sheet_id, criterion_id, kind: 'score', stage: 'appraisal', points, text: note, by_person: leaderSecretary, by_name: leaderName, at: '2020-12-04T09:00+07',
  }))).execute();
  const handedIn = sheets.filter(({ isSent }) => isSent).map(({ slug, row }) => ({ sheetId: row.id, unitName: demoAgencyName(slug), personId: secretaryOf.get(slug) ?? null }));
  await loadDemoFiles(trx, handedIn, demoCriterionId);
  if (at === 'closed') await loadCrossCheckDemo(trx);
  if (at === 'closed') await loadDemoDisputes(trx);
}

/** When the sample's units scored themselves. */
const scoredAt = '2020-11-16T07:00:00+07:00';
const cutNote = 'Minh chứng thiếu một văn bản (minh họa)';

const scoreRow = ({ points, reasons, effects }: Score, input: CellInput) => ({ points, input: JSON.stringify(input), reasons: JSON.stringify(reasons), effects: JSON.stringify(effects) });
