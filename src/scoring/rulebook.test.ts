import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoUnitSlugs } from '../accounts/demo.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoCriterionId } from './demo/load.ts';
import { appraiseSheet, cell, finaliseScores } from './routes/appraisal.ts';
import { scoreboard } from './routes/board.ts';
import { removeEvidence, uploadEvidence } from './routes/evidence.ts';
import { saveScores, sheet, submitSheet } from './routes/sheets.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const officer = 'troly.bochqs';
const compared = demoCriterionId('I.5'); // beside the highest of the cluster
const gated = demoCriterionId('VI.1'); // needs an accepted piece of evidence
const own = { sheetId: sheetOf('soyte') };
const selfOf = async (criterionId: string) => (await year.as('thuky.soyte', sheet, { yearId: demoYearId, unitId: demoUnitId('soyte') })).scores.find((s) => s.stage === 'self' && s.criterionId === criterionId)!;
const boardOf = (username: string, stage: 'self' | 'appraisal' | 'final') => year.as(username, scoreboard, { yearId: demoYearId, stage });
const saveSelf = (criterionId: string, version: number, input: object) => year.as('thuky.soyte', saveScores, { ...own, stage: 'self', cells: [{ criterionId, version, input }] });

test('a criterion that compares units takes figures and no points; the unit sees its own provisional points, the leader sees the comparison', async () => {
  const before = await selfOf(compared);
  await expect(saveSelf(compared, before.version, { typed: 200 })).rejects.toMatchObject({ status: 422, code: 'scoring.figures-needed' });
  await saveSelf(compared, before.version, { evidence: { actual: 26 } });
  expect(await selfOf(compared)).toMatchObject({ points: 200, effects: [{ kind: 'provisional' }] }); // alone it is the highest itself
  const { units } = await boardOf('thuky.cumtruong', 'self');
  const rowOf = (slug: 'soyte' | 'sonoivu') => units.find(({ unitId }) => unitId === demoUnitId(slug))!;
  expect(rowOf('soyte').cells[compared]).toBe(200);
  expect(rowOf('soyte').provisional).toContain(compared);
  const figures = (await year.owner.selectFrom('criterion_scores').select('input').where('sheet_id', '=', sheetOf('sonoivu')).where('criterion_id', '=', compared).where('stage', '=', 'self').executeTakeFirstOrThrow()).input as { evidence: { actual: number } };
  expect(rowOf('sonoivu').cells[compared]).toBe(Math.floor((200 * figures.evidence.actual) / 26 + 0.5));
  const why = await year.as('thuky.cumtruong', cell, { sheetId: sheetOf('sonoivu'), criterionId: compared });
  expect(why.marks[0]!.reasons).toMatchObject([{ code: 'ratio-of-best', params: { best: 26 } }]);
  expect((await year.as('thuky.sonoivu', cell, { sheetId: sheetOf('sonoivu'), criterionId: compared })).marks[0]!.reasons).toMatchObject([{ params: { best: figures.evidence.actual } }]); // others' figures are not told
});

test('where evidence decides, the self-score follows the files', async () => {
  await saveSelf(gated, 0, { evidence: { late: 0, lateDays: 0, missing: 0 } });
  expect(await selfOf(gated)).toMatchObject({ points: 400, effects: [{ kind: 'unverified' }] });
  const { evidenceId } = await year.as('thuky.soyte', uploadEvidence, { ...own, criterionId: gated }, { name: 'bao-cao.pdf', bytes: Buffer.from('%PDF-1.4 báo cáo') });
  expect(await selfOf(gated)).toMatchObject({ points: 400, effects: [] });
  await year.as('thuky.soyte', removeEvidence, { evidenceId });
  expect(await selfOf(gated)).toMatchObject({ effects: [{ kind: 'unverified' }] });
});

test('what does not exist for a unit cannot be entered and is not missed', async () => {
  const forDepartments = demoCriterionId('IV.5');
  const party = await year.as('thuky.tinhuy', sheet, { yearId: demoYearId, unitId: demoUnitId('tinhuy') });
  expect(party.self.absent).toEqual({ [forDepartments]: 'rescale' });
  expect(party.self.isComplete).toBe(true);
  const input = { typed: 100 };
  await expect(year.as('thuky.cumtruong', saveScores, { sheetId: sheetOf('tinhuy'), stage: 'appraisal', cells: [{ criterionId: forDepartments, version: 0, input, note: 'Thử' }] })).rejects.toMatchObject({ status: 422, code: 'scoring.not-for-unit' });
});

test('closing takes the last confirmed stage: a mark of the command, with its reason, stands over the appraisal; comparisons become official', async () => {
  for (const slug of ['soyte', 'sotuphap', 'bandantoc'] as const) {
    const { criteria, self, sheetId } = await year.as(`thuky.${slug}`, sheet, { yearId: demoYearId, unitId: demoUnitId(slug) });
    const cells = criteria.filter(({ id }) => self.missing.includes(id)).map(({ id, maxPoints }) => ({ criterionId: id, version: 0, input: { typed: maxPoints }, note: 'Theo sổ theo dõi của đơn vị' }));
    await year.as(`thuky.${slug}`, saveScores, { sheetId, stage: 'self', cells });
    await year.as(`thuky.${slug}`, submitSheet, { sheetId });
  }
  const mark = { sheetId: sheetOf('sonoivu'), stage: 'command' as const };
  const criterionId = demoCriterionId('II.5');
  await expect(year.as('thuky.cumtruong', saveScores, { ...mark, cells: [{ criterionId, version: 0, input: { typed: 50 }, note: 'x' }] })).rejects.toMatchObject({ status: 403, code: 'scoring.not-officer' });
  await expect(year.as(officer, saveScores, { ...mark, cells: [{ criterionId, version: 0, input: { typed: 50 } }] })).rejects.toMatchObject({ status: 422, code: 'scoring.override-reason' });
  await year.as(officer, saveScores, { ...mark, cells: [{ criterionId, version: 0, input: { typed: 50 }, note: 'Kết luận kiểm tra đột xuất ngày 10/11' }] });
  for (const slug of demoUnitSlugs) await year.as(officer, appraiseSheet, { sheetId: sheetOf(slug) });
  await year.as(officer, finaliseScores, { yearId: demoYearId });
  const { units } = await boardOf('thuky.cumtruong', 'final');
  expect(units.find(({ unitId }) => unitId === demoUnitId('sonoivu'))!.cells[criterionId]).toBe(50);
  expect(units.every(({ provisional, rank }) => provisional.length === 0 && rank !== null)).toBe(true);
  const best = Math.max(...units.map((unit) => unit.cells[compared]!));
  expect(best).toBe(200);
  expect(units.filter((unit) => unit.cells[compared] === 200).map(({ unitId }) => unitId)).toEqual([demoUnitId('soyte')]); // 26 is the highest
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from criterion_scores where stage = 'final' and effects @> '[{"kind":"provisional"}]'`.execute(year.owner);
  expect(rows[0]!.n).toBe(0);
});

test('grades ask more than a total, and the first of the ranking may be named: as the book’s results say', async () => {
  const { units } = await boardOf('thuky.cumtruong', 'final');
  expect(units.filter(({ titles }) => titles.includes('Đề nghị khen tập thể')).length + units.filter(({ tiedFor }) => tiedFor.includes('Đề nghị khen tập thể')).length).toBeGreaterThanOrEqual(8);
  for (const unit of units) if (unit.grade === 'Xuất sắc') expect(unit.sections['II']).toBeGreaterThanOrEqual(1900);
});
