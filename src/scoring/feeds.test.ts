import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { returnReport } from '../reports/routes/collect.ts';
import { loadReportFacts } from '../reports/store/facts.ts';
import { demoCriterionId } from './demo/load.ts';
import { cell as cellQuery } from './routes/appraisal.ts';
import { removeEvidence, uploadEvidence } from './routes/evidence.ts';
import { saveScores, sheet, submitSheet } from './routes/sheets.ts';
import { setSuggestionGap, sheetSuggestions, suggestionGaps, suggestions } from './routes/suggestions.ts';
import type { Feeds } from './rules/feeds/feeds.ts';
import { changeOf } from './rules/feeds/suggest.ts';

const unitId = demoUnitId('soyte');
const now = new Date('2020-11-16T08:00:00+07:00');
let year: Awaited<ReturnType<typeof openDemoYear>>;
/** The sample book is frozen; here its criteria name facts as if they had been written so. */
const nameFacts = async (facts: Record<string, Feeds | null>) => {
  await sql`alter table criteria disable trigger frozen`.execute(year.owner);
  for (const [code, feeds] of Object.entries(facts)) await sql`update criteria set feeds = ${feeds && JSON.stringify(feeds)} where id = ${demoCriterionId(code)}`.execute(year.owner);
  await sql`alter table criteria enable trigger frozen`.execute(year.owner);
};
const tagged = (...tags: string[]) => tags.map((tag) => ({ tag, name: '' }));
const take = (of: Record<string, string>) => Object.fromEntries(Object.entries(of).map(([key, measure]) => [key, { measure, when: 'at-least' as const, steps: [] }]));
const lateness: Feeds = { source: 'reports', only: tagged('kind/routine'), take: take({ late: 'late', lateDays: 'late-days', missing: 'missing' }) };
beforeAll(async () => {
  year = await openDemoYear();
  await nameFacts({
    'VI.1': lateness, 'VI.3': { ...lateness, only: tagged('form/dich-ngay', 'form/dich-tuan') }, 'IV.2': { source: 'training', only: [], take: take({ actual: 'strength', target: 'approved' }) },
    'V.4': { source: 'activities', only: tagged('with/joint'), take: take({ own: 'given', all: 'all' }) }, 'V.3': { source: 'activities', only: tagged('with/own'), take: take({ count: 'activities' }) },
  });
});
afterAll(() => year.end());

const read = async () => ({ ...(await year.as('thuky.soyte', sheet, { yearId: demoYearId, unitId })), ...(await year.as('thuky.soyte', suggestions, { sheetId: sheetOf('soyte') })) });
const cell = (code: string, version: number, input: object | null, more: { note?: string; seen?: string } = {}) => ({ criterionId: demoCriterionId(code), version, input, ...more });
const save = (...cells: ReturnType<typeof cell>[]) => year.as('thuky.soyte', saveScores, { sheetId: sheetOf('soyte'), stage: 'self', cells });
const suggested = async (code: string) => (await read()).suggested[demoCriterionId(code)]!;
const scoreOf = async (code: string) => (await read()).scores.find((score) => score.stage === 'self' && score.criterionId === demoCriterionId(code))!;

test('a sheet is suggested from the year’s records, each figure with the records behind it', async () => {
  const [facts] = await loadReportFacts(year.db, { yearId: demoYearId, year: 2020, unitIds: [unitId] }, now);
  const late = facts!.late.filter(({ formKind }) => formKind === 'routine');
  const missing = [...facts!.missing, ...facts!.returned].filter(({ formKind }) => formKind === 'routine');
  const found = await suggested('VI.1');
  expect(found.figures).toEqual({ late: late.length, 'late-days': late.reduce((sum, { days }) => sum + days, 0), missing: missing.length });
  expect(found.lines.map(({ id }) => id).sort()).toEqual([...late, ...missing].map(({ periodId }) => periodId).sort());
  expect(found.points).toBe(Math.max(0, 400 - 25 * late.length - 100 * missing.length));
  expect((await suggested('IV.2')).figures['approved']).toBeGreaterThan(0);
  const gift = await suggested('V.4');
  expect(gift.points).toBe(Math.min(300, Math.round((6000 * gift.figures['given']!) / gift.figures['all']!)));
  expect(gift.lines.every(({ tags }) => tags!.includes('with/joint'))).toBe(true);
});

test('a suggestion is accepted as it was seen, and stays beside the score', async () => {
  const { input, mark, points } = await suggested('VI.3');
  await save(cell('VI.3', 0, input, { seen: mark }));
  expect(await scoreOf('VI.3')).toMatchObject({ points, note: null, suggestion: { points, gap: 0, seenAt: expect.stringMatching(/^2020-11-16T01:00/) } });
  await expect(save(cell('VI.3', 1, input, { seen: 'late=99' }))).rejects.toMatchObject({ status: 409, code: 'scoring.suggestion-changed', extra: { current: { points, mark } } });
});

test('a score that differs says why; a note that stands is enough; a score as suggested needs none', async () => {
  const { points } = await suggested('IV.2');
  const other = points === 300 ? 275 : 300;
  await expect(save(cell('IV.2', 0, { typed: other }))).rejects.toMatchObject({ status: 422, code: 'scoring.difference-reason', params: { code: 'IV.2', suggested: points, typed: other } });
  await expect(save(cell('IV.2', 0, { typed: other }, { note: '   ' }))).rejects.toMatchObject({ code: 'scoring.difference-reason' });
  await save(cell('IV.2', 0, { typed: other }, { note: 'Bổ sung hai đồng chí sau ngày đăng ký' }));
  await save(cell('IV.2', 1, { typed: 200 }));
  expect(await scoreOf('IV.2')).toMatchObject({ points: 200, note: 'Bổ sung hai đồng chí sau ngày đăng ký', suggestion: { points } });
  await save(cell('IV.2', 2, { typed: points }, { note: '' }));
  await expect(save(cell('IV.2', 3, { typed: other }))).rejects.toMatchObject({ code: 'scoring.difference-reason' });
  await save(cell('IV.2', 3, null));
});

test('from the gap that the year sets on a reason is needed, by the moment it holds from', async () => {
  const { points } = await suggested('IV.2');
  const near = points - 10;
  await year.owner.insertInto('suggestion_gaps').values({ emulation_year_id: demoYearId, since: '2020-11-20T00:00+07', points: 500, set_by_name: 'Thư ký Cụm trưởng' }).execute();
  await expect(save(cell('IV.2', 0, { typed: near }))).rejects.toMatchObject({ code: 'scoring.difference-reason' });
  const set = (username: string, gap: number) => year.as(username, setSuggestionGap, { yearId: demoYearId, points: gap });
  await expect(set('thuky.soyte', 20)).rejects.toMatchObject({ status: 403, code: 'scoring.not-book-editor' });
  await expect(set('thuky.cumtruong', 0)).rejects.toMatchObject({ status: 409, code: 'scoring.gap-stands' });
  await set('thuky.cumtruong', 20);
  expect((await year.as('thuky.soyte', suggestionGaps, { yearId: demoYearId })).set.map((one) => one.points)).toEqual([500, 20]);
  expect((await read()).gap).toBe(20);
  await save(cell('IV.2', 0, { typed: near }));
  expect(await scoreOf('IV.2')).toMatchObject({ points: near, suggestion: { gap: 20 } });
  await expect(save(cell('IV.2', 1, { typed: points - 20 }))).rejects.toMatchObject({ code: 'scoring.difference-reason' });
  await expect(sql`delete from suggestion_gaps`.execute(year.owner)).rejects.toThrow();
});

test('a report that comes back later changes the suggestion, says which, and leaves the score', async () => {
  const { input, mark, points } = await suggested('VI.1');
  await save(cell('VI.1', 0, input, { seen: mark }));
  const [facts] = await loadReportFacts(year.db, { yearId: demoYearId, year: 2020, unitIds: [unitId] }, now);
  const report = facts!.onTime.filter(({ formKind }) => formKind === 'routine').at(-1)!;
  const { n } = await year.owner.selectFrom('report_contents').select(sql<number>`count(*)::int`.as('n')).where('report_id', '=', report.reportId).executeTakeFirstOrThrow();
  await year.as('thuky.cumtruong', returnReport, { periodId: report.periodId, unitId, version: n, reason: 'Số liệu chưa khớp', dueAt: '2020-11-17T16:00:00+07:00' });
  await year.setClock('2020-11-18T08:00:00+07:00');
  const after = await suggestions.call(year.owner, { actor: await actorOf(year.db, 'thuky.soyte'), raw: { sheetId: sheetOf('soyte') } }); // another connection asks the clock anew
  const score = await scoreOf('VI.1');
  expect(score.points).toBe(points);
  const change = changeOf(score.suggestion!, after.suggested[demoCriterionId('VI.1')]!)!;
  expect(change).toMatchObject({ before: points, after: points - 100, figures: [{ measure: 'missing', after: (input.evidence as { missing: number }).missing + 1 }] });
  expect(change.lines.map(({ line }) => line.id)).toEqual([report.periodId]);
});

test('who appraises sees what was suggested beside what is claimed, with the reason, and what changed', async () => {
  const lines = await year.as('thuky.cumtruong', sheetSuggestions, { sheetId: sheetOf('soyte') });
  const { points } = await suggested('IV.2');
  expect(lines.find(({ code }) => code === 'IV.2')).toMatchObject({ claimed: points - 10, seen: points, now: points, isChanged: false });
  expect(lines.find(({ code }) => code === 'VI.1')).toMatchObject({ claimed: 400, seen: 400 });
  const held = { sheetId: sheetOf('soyte'), criterionId: demoCriterionId('IV.2') };
  const found = await year.as('thuky.cumtruong', cellQuery, held);
  expect(found).toMatchObject({ suggestion: { points }, marks: [{ stage: 'self', points: points - 10, suggestion: { points, gap: 20 } }] });
  await expect(year.as('thuky.sonoivu', sheetSuggestions, { sheetId: sheetOf('soyte') })).rejects.toMatchObject({ status: 404 });
});

test('where files decide over points, the suggestion beside a score follows them too', async () => {
  const held = { sheetId: sheetOf('soyte'), criterionId: demoCriterionId('V.3') };
  await sql`alter table criteria disable trigger frozen`.execute(year.owner);
  await sql`update criteria set modifiers = '[{"kind": "evidence-gate", "settings": {"atLeast": 1, "otherwise": "zero"}}]' where id = ${held.criterionId}`.execute(year.owner);
  await sql`alter table criteria enable trigger frozen`.execute(year.owner);
  const { input, mark } = await suggested('V.3');
  await save(cell('V.3', 0, input, { seen: mark }));
  expect(await scoreOf('V.3')).toMatchObject({ points: 0, suggestion: { points: 0 } });
  const { evidenceId } = await year.as('thuky.soyte', uploadEvidence, held, { name: 'a.pdf', bytes: Buffer.from('%PDF-1.4 thử') });
  const counted = await scoreOf('V.3');
  expect(counted.suggestion!.points).toBe(counted.points);
  await year.as('thuky.soyte', removeEvidence, { evidenceId });
  expect(await scoreOf('V.3')).toMatchObject({ points: 0, suggestion: { points: 0 } });
});

test('the tables refuse what the rules refuse, and keep what was seen from the sending on', async () => {
  const run = (statement: ReturnType<typeof sql>) => statement.execute(year.owner);
  const at = sql`sheet_id = ${sheetOf('soyte')} and criterion_id = ${demoCriterionId('VI.3')} and stage = 'self'`;
  const impossible = { code: '23514' };
  await expect(run(sql`update criterion_scores set points = points - 25 where ${at}`)).rejects.toMatchObject({ ...impossible, constraint: 'difference_has_reason' });
  await run(sql`update criterion_scores set points = points - 25, note = 'Trễ do mất mạng' where ${at}`);
  await expect(run(sql`update criterion_scores set note = '  ' where ${at}`)).rejects.toMatchObject({ constraint: 'difference_has_reason' });
  await expect(run(sql`update criterion_scores set suggestion = '{"points": 1}' where ${at}`)).rejects.toMatchObject(impossible);
  await expect(run(sql`insert into criterion_scores select emulation_year_id, sheet_id, criterion_id, 'appraisal', points, input, reasons, effects, note, entered_by, entered_at, version, suggestion from criterion_scores where ${at}`)).rejects.toMatchObject({ constraint: 'suggested_to_the_unit' });
  await expect(run(sql`update criteria set feeds = '{"source": "duty"}' where criteria_set_id = (select criteria_set_id from score_sheets limit 1)`)).rejects.toThrow();
  const { criteria, self } = await read();
  const missing = criteria.filter(({ id }) => self.missing.includes(id));
  await save(...missing.map((one) => cell(one.code, 0, { typed: one.maxPoints }, { note: 'Theo sổ theo dõi của đơn vị' })));
  await year.as('thuky.soyte', submitSheet, { sheetId: sheetOf('soyte') });
  const kept = { ...impossible, constraint: 'sent_sheet_keeps_suggestion' };
  await expect(run(sql`update criterion_scores set suggestion = jsonb_set(suggestion, '{points}', '1') where ${at}`)).rejects.toMatchObject(kept);
  await expect(run(sql`update criterion_scores set suggestion = null where ${at}`)).rejects.toMatchObject(kept);
  await expect(run(sql`delete from criterion_scores where ${at}`)).rejects.toMatchObject(kept);
});
