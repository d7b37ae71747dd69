import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../app/api.ts'; // wires what the stages ask of scoring
import { openCrossStage } from '../../tests/cross-stage.ts';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoUnitSlugs, type DemoUnitSlug } from '../accounts/demo.ts';
import { demoStageId, demoYearId } from '../movement/demo/year.ts';
import { moveOn, year as yearQuery } from '../movement/routes/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { cell } from './routes/appraisal.ts';
import { scoreboard } from './routes/board.ts';
import { commitDraw, confirmDraw, crossCheck, makeDraw, nameTeam, setAsideDraw } from './routes/cross-check.ts';
import { completeCrossUnit, crossEvidenceFile, crossSheet, crossSuggestions, reopenCrossUnit, saveCrossMarks } from './routes/cross-check-marks.ts';
import { crossInsight, crossMinutesPaper } from './routes/cross-check-papers.ts';
import { sheetSuggestions, suggestions } from './routes/suggestions.ts';
import { listCrossConfirmed } from './store/cross-check.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => {
  year = await openDemoYear();
  await openCrossStage(year.owner);
  const { drawId } = await year.as(leader, commitDraw, { yearId: demoYearId, checkers: 2, trim: false, alarmAbove: 50 });
  await year.as(leader, makeDraw, { drawId, version: 1 });
});
afterAll(() => year.end());

const leader = 'thuky.cumtruong';
const page = (username = leader) => year.as(username, crossCheck, { yearId: demoYearId });
const secretaryOf = (unitId: string) => {
  const slug = demoUnitSlugs.find((one) => demoUnitId(one) === unitId)!;
  return slug === 'sogddt' ? leader : `thuky.${slug}`;
};
/** Gives a whole unit the points of its appraisal, but for what is named. */
async function markAll(username: string, assignmentId: string, unlike: Record<string, { points: number; remark?: string }> = {}) {
  const { criteria, marks } = await year.as(username, crossSheet, { assignmentId });
  const versions = new Map(marks.map(({ criterionId, version }) => [criterionId, version]));
  const given = criteria.filter(({ isDue }) => isDue).map(({ id, code, before }) => ({ criterionId: id, version: versions.get(id) ?? 0, points: before, ...unlike[code] }));
  await year.as(username, saveCrossMarks, { assignmentId, marks: given });
}
type Team = { id: string; team: string; username: string };
/** The two teams of a unit: each with its assignment and who marks for it. */
async function teamsOf(slug: DemoUnitSlug) {
  return (await page()).assignments.filter(({ checkedId }) => checkedId === demoUnitId(slug)).map(({ id, team, checkerId }) => ({ id, team, username: secretaryOf(checkerId) }));
}

test('nobody marks before the draw is confirmed; another’s assignment, and one’s own unit, are not there', async () => {
  const { draw, assignments } = await page();
  const [first] = assignments;
  await expect(year.as(secretaryOf(first!.checkerId), saveCrossMarks, { assignmentId: first!.id, marks: [{ criterionId: first!.id, version: 0, points: 0 }] })).rejects.toMatchObject({ code: 'scoring.cross-not-confirmed' });
  await year.as('troly.bochqs', confirmDraw, { drawId: draw!.id, version: draw!.version });
  await expect(year.as(secretaryOf(first!.checkedId), crossSheet, { assignmentId: first!.id })).rejects.toMatchObject({ status: 404 });
  await expect(year.as('troly.bochqs', crossSheet, { assignmentId: first!.id })).rejects.toMatchObject({ status: 404 });
  const ofFinance = (await page('chamcheo')).assignments.filter(({ isMine }) => isMine);
  expect(ofFinance.length).toBeGreaterThanOrEqual(2);
  expect(ofFinance.every(({ checkerId }) => checkerId === demoUnitId('sotaichinh'))).toBe(true); // a checker of the cluster marks for the own unit's team
  await year.as(leader, nameTeam, { drawId: draw!.id, unitId: demoUnitId('sotaichinh'), name: 'Tổ Tài chính' });
  expect((await page()).assignments.filter(({ team }) => team === 'Tổ Tài chính')).toHaveLength(ofFinance.length);
});

test('a team sees beside the claim what its appraiser sees of the records; who is not of the team sees nothing', async () => {
  const [one] = await teamsOf('sonoivu') as [Team, Team];
  const { suggested } = await year.as(one.username, crossSuggestions, { assignmentId: one.id });
  const { suggested: known } = await year.as(leader, suggestions, { sheetId: sheetOf('sonoivu') });
  expect(Object.keys(suggested).length).toBeGreaterThan(10);
  expect(suggested).toEqual(Object.fromEntries(Object.entries(known).map(([id, { mark: _mark, ...rest }]) => [id, rest])));
  const { criteria } = await year.as(one.username, crossSheet, { assignmentId: one.id });
  const claims = await year.as(leader, sheetSuggestions, { sheetId: sheetOf('sonoivu') });
  const reasons = claims.filter(({ reason }) => reason !== null);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { criterionId, claimed, reason, seen } of claims) {
    const claim = criteria.find(({ id }) => id === criterionId)?.claim;
    if (claim !== undefined) expect(claim).toMatchObject({ points: claimed, note: reason, ...(seen !== null && { suggestion: { points: seen } }) });
  }
  expect(criteria.filter(({ feeds }) => feeds === null).every(({ claim }) => claim === null)).toBe(true);
  for (const username of ['thuky.sonoivu', 'trucban', 'lanhdao']) await expect(year.as(username, crossSuggestions, { assignmentId: one.id })).rejects.toMatchObject({ status: 404 });
});

test('what one team gives is nowhere to be seen for the other before it is done itself', async () => {
  const [one, two] = await teamsOf('tinhuy') as [Team, Team];
  await markAll(one.username, one.id, { 'I.1': { points: 275, remark: 'Chỉ tổ một biết điều này' } });
  const hidden = async () => JSON.stringify(await Promise.all([year.as(two.username, crossSheet, { assignmentId: two.id }), page(two.username), year.as(two.username, scoreboard, { yearId: demoYearId, stage: 'cross' })]));
  expect(await hidden()).not.toContain('Chỉ tổ một biết');
  const { version } = await year.as(one.username, crossSheet, { assignmentId: one.id });
  expect(await year.as(one.username, completeCrossUnit, { assignmentId: one.id, version })).toMatchObject({ isUnitDone: false });
  expect(await hidden()).not.toContain('Chỉ tổ một biết');
  const { may, assignments } = await page(two.username);
  if (!may.insight) expect(assignments.find(({ id }) => id === one.id)!.progress).toBeNull();
  await expect(year.as(two.username, crossMinutesPaper, { sheetId: sheetOf('tinhuy'), format: 'pdf' })).rejects.toMatchObject({ code: 'scoring.cross-unfinished' });
  expect((await year.as('lanhdao', crossInsight, { yearId: demoYearId })).teams).toEqual([]); // even who sees all learns nothing of a unit that is still being marked
  await markAll(two.username, two.id);
  await expect(year.as(one.username, saveCrossMarks, { assignmentId: one.id, marks: [{ criterionId: one.id, version: 1, points: 1 }] })).rejects.toMatchObject({ code: 'scoring.cross-complete' });
  const seen = await year.as(one.username, crossSheet, { assignmentId: one.id });
  expect(seen.others!.length).toBeGreaterThan(30); // whoever is done sees the others
});

test('a unit is complete with every mark, and a remark where it differs; the last team makes the mean the cross score', async () => {
  const [one, two] = await teamsOf('tinhuy') as [Team, Team];
  const sheetNow = () => year.as(two.username, crossSheet, { assignmentId: two.id });
  const { criteria, marks, version } = await sheetNow();
  const [first, second] = criteria;
  const versionOf = (id: string) => marks.find(({ criterionId }) => criterionId === id)!.version;
  await expect(year.as(two.username, saveCrossMarks, { assignmentId: two.id, marks: [{ criterionId: first!.id, version: 1, points: first!.maxPoints + 25 }] })).rejects.toMatchObject({ code: 'scoring.over-maximum' });
  await year.as(two.username, saveCrossMarks, { assignmentId: two.id, marks: [{ criterionId: first!.id, version: versionOf(first!.id), points: 250 }, { criterionId: second!.id, version: versionOf(second!.id), points: null }] });
  await expect(year.as(two.username, saveCrossMarks, { assignmentId: two.id, marks: [{ criterionId: first!.id, version: 1, points: 200 }] })).rejects.toMatchObject({ status: 409, code: 'kit.version-clash', extra: { current: { points: 250, version: 2 } } });
  await expect(year.as(two.username, completeCrossUnit, { assignmentId: two.id, version })).rejects.toMatchObject({ code: 'scoring.cross-unmarked', params: { count: 1, codes: second!.code } });
  await year.as(two.username, saveCrossMarks, { assignmentId: two.id, marks: [{ criterionId: second!.id, version: 2, points: second!.before }] });
  await expect(year.as(two.username, completeCrossUnit, { assignmentId: two.id, version })).rejects.toMatchObject({ code: 'scoring.cross-unexplained', params: { codes: 'I.1' } });
  await year.as(two.username, saveCrossMarks, { assignmentId: two.id, marks: [{ criterionId: first!.id, version: 2, remark: 'Quyết định ký muộn' }] });
  expect(await listCrossConfirmed(year.db, demoYearId)).toEqual(new Set());
  expect(await year.as(two.username, completeCrossUnit, { assignmentId: two.id, version })).toMatchObject({ isUnitDone: true });
  expect(await listCrossConfirmed(year.db, demoYearId)).toEqual(new Set([sheetOf('tinhuy')]));
  const { marks: stages } = await year.as(leader, cell, { sheetId: sheetOf('tinhuy'), criterionId: first!.id });
  const cross = stages.find(({ stage }) => stage === 'cross')!;
  expect([cross.points, cross.reasons]).toEqual([263, [{ code: 'assessors', params: { count: 2, lowest: 250, highest: 275 }, change: 263 }]]); // 262,5 hundredths, half up, once
  expect(cross.note).toContain(`${one.team}: Chỉ tổ một biết điều này`);
  const board = await year.as(leader, scoreboard, { yearId: demoYearId, stage: 'cross' });
  expect(board.units.find(({ unitId }) => unitId === demoUnitId('tinhuy'))).toMatchObject({ isComplete: true, rank: 1 });
});

test('the marks stay locked in the table itself; opening them again takes a reason and the cross scores away', async () => {
  const [one] = await teamsOf('tinhuy');
  await expect(sql`update cross_marks set points = 0 where assignment_id = ${one!.id}`.execute(year.owner)).rejects.toMatchObject({ code: '23514' });
  const { version } = await year.as(one!.username, crossSheet, { assignmentId: one!.id });
  await expect(year.as('thuky.bqlkcn', reopenCrossUnit, { assignmentId: one!.id, version, reason: 'Nhập nhầm ô' })).rejects.toMatchObject({ status: 403 });
  await year.as(leader, reopenCrossUnit, { assignmentId: one!.id, version, reason: 'Nhập nhầm ô I.1' });
  expect(await listCrossConfirmed(year.db, demoYearId)).toEqual(new Set());
  expect((await year.owner.selectFrom('criterion_scores').select('stage').where('stage', '=', 'cross').execute())).toEqual([]);
  await year.as(one!.username, completeCrossUnit, { assignmentId: one!.id, version: version + 1 });
  expect(await listCrossConfirmed(year.db, demoYearId)).toEqual(new Set([sheetOf('tinhuy')]));
});

test('of two teams that finish a unit at the same moment the later one waits, and leaves the mean behind', async () => {
  const [one, two] = await teamsOf('soyte') as [Team, Team];
  for (const { id, username } of [one, two]) await markAll(username, id);
  let isSettled = false;
  const later = await year.owner.transaction().execute(async (trx) => { // the first team's command, held open just before it ends
    await sql`select from score_sheets where id = ${sheetOf('soyte')} for update`.execute(trx);
    await sql`update cross_assignments set completed_at = now(), version = 2 where id = ${one.id}`.execute(trx);
    const command = year.as(two.username, completeCrossUnit, { assignmentId: two.id, version: 1 }).finally(() => { isSettled = true; });
    const waits = async () => (await sql<{ n: number }>`select count(*)::int as n from pg_locks where not granted`.execute(year.owner)).rows[0]!.n > 0;
    while (!isSettled && !(await waits()));
    return { command };
  });
  expect(await later.command).toMatchObject({ isUnitDone: true });
  expect((await listCrossConfirmed(year.db, demoYearId)).has(sheetOf('soyte'))).toBe(true);
});

test('once a team has marked there is no redraw; the stage ends when every unit is complete', async () => {
  const { draw, assignments } = await page();
  await expect(year.as(leader, setAsideDraw, { drawId: draw!.id, version: draw!.version, reason: 'Muốn bốc lại' })).rejects.toMatchObject({ code: 'scoring.cross-marked' });
  const open = async () => (await year.as(leader, yearQuery, { yearId: demoYearId })).open;
  expect(await open()).toMatchObject([{ isBlocking: true, params: { count: 18 } }]);
  await expect(year.as(leader, moveOn, { yearId: demoYearId, fromStageId: demoStageId('cross-check') })).rejects.toMatchObject({ code: 'movement.still-open' });
  for (const { id, checkerId } of assignments.filter(({ completedAt }) => completedAt === null)) {
    await markAll(secretaryOf(checkerId), id);
    await year.as(secretaryOf(checkerId), completeCrossUnit, { assignmentId: id, version: 1 });
  }
  expect(await open()).toEqual([]);
  const board = await year.as(leader, scoreboard, { yearId: demoYearId, stage: 'cross' });
  expect(board.units.every(({ isComplete }) => isComplete)).toBe(true);
});

test('who sees all reads how leniently each marks; who does not is told that there is no such page', async () => {
  const { teams, units } = await year.as('lanhdao', crossInsight, { yearId: demoYearId });
  const [one, two] = (await page()).assignments.filter(({ checkedId }) => checkedId === demoUnitId('tinhuy'));
  const rowOf = (unitId: string) => teams.find((row) => row.unitId === unitId)!;
  const unlike = [one!, two!].map(({ checkerId }) => rowOf(checkerId));
  expect(unlike.map(({ fromAppraisal }) => fromAppraisal! < 0)).toEqual([true, true]);
  expect(unlike.map(({ fromOthers }) => fromOthers).sort((a, b) => a! - b!)[0]).toBeLessThan(0);
  expect(units).toHaveLength(20);
  await expect(year.as('thuky.soyte', crossInsight, { yearId: demoYearId })).rejects.toMatchObject({ status: 404 });
});

test('evidence is read through the assignment, of its own unit only', async () => {
  const closed = await openDemoYear('closed');
  const { assignments } = await closed.as(leader, crossCheck, { yearId: demoYearId });
  const [first] = await closed.owner.selectFrom('evidence_items').select(['id', 'sheet_id']).where('sheet_id', '=', sheetOf('tinhuy')).execute();
  const mine = assignments.find(({ checkedId }) => checkedId === demoUnitId('tinhuy'))!;
  const another = assignments.find(({ checkedId, checkerId }) => checkedId !== demoUnitId('tinhuy') && checkerId === mine.checkerId)!;
  const username = secretaryOf(mine.checkerId);
  expect(await closed.as(username, crossEvidenceFile, { assignmentId: mine.id, evidenceId: first!.id })).toMatchObject({ mediaType: 'application/pdf' });
  await expect(closed.as(username, crossEvidenceFile, { assignmentId: another.id, evidenceId: first!.id })).rejects.toMatchObject({ status: 404 });
  await expect(closed.as(username, saveCrossMarks, { assignmentId: mine.id, marks: [{ criterionId: first!.id, version: 1, points: 0 }] })).rejects.toMatchObject({ code: 'scoring.cross-complete' });
  expect((await listCrossConfirmed(closed.db, demoYearId)).size).toBe(20);
  await closed.end();
});
