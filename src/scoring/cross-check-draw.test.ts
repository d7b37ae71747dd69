import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoUnitSlugs } from '../accounts/demo.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { addCrossWish, commitDraw, crossCheck, makeDraw, removeCrossWish, setAsideDraw, setCrossPrevious } from './routes/cross-check.ts';
import { drawAssignments } from './rules/cross-check/draw.ts';
import { sha256 } from '../kit/sha256.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const leader = 'thuky.cumtruong';
const page = (username = leader) => year.as(username, crossCheck, { yearId: demoYearId });
const commit = () => year.as(leader, commitDraw, { yearId: demoYearId, checkers: 2, trim: false, alarmAbove: 50 });

test('a draw is bound by the hash of its seed before it is made, and can be redone from what is published', async () => {
  const { wishId } = await year.as(leader, addCrossWish, { yearId: demoYearId, kind: 'conflict', unitId: demoUnitId('sotaichinh'), otherUnitId: demoUnitId('sokhdt'), reason: 'Cùng khối tài chính' });
  await expect(year.as(leader, addCrossWish, { yearId: demoYearId, kind: 'conflict', unitId: demoUnitId('sokhdt'), otherUnitId: demoUnitId('sotaichinh'), reason: 'Lặp lại' })).rejects.toMatchObject({ code: 'kit.duplicate' });
  await year.as(leader, addCrossWish, { yearId: demoYearId, kind: 'excused', unitId: demoUnitId('bandantoc'), otherUnitId: null, reason: 'Thiếu người' });
  await year.as(leader, setCrossPrevious, { yearId: demoYearId, pairs: [{ checker: demoUnitId('soyte'), checked: demoUnitId('tinhuy') }] });
  await expect(year.as('thuky.soyte', commitDraw, { yearId: demoYearId, checkers: 2, trim: false, alarmAbove: null })).rejects.toMatchObject({ status: 403 });
  const { seedHash, drawId } = await commit();
  const before = await page('thuky.soyte');
  expect([before.draw?.seedHash, before.draw?.seed, before.assignments, before.wishes]).toEqual([seedHash, null, [], []]);
  await expect(year.as(leader, removeCrossWish, { wishId })).rejects.toMatchObject({ status: 409, code: 'scoring.cross-wish-late' });
  await expect(commit()).rejects.toMatchObject({ code: 'scoring.cross-draw-in-force' });
  await year.as(leader, makeDraw, { drawId, version: 1 });
  const { draw, assignments } = await page('thuky.soyte');
  expect(sha256(draw!.seed!)).toBe(seedHash);
  const key = (checker: string, checked: string) => `${checker} ${checked}`;
  expect(assignments.map(({ checkerId, checkedId }) => key(checkerId, checkedId)).sort()).toEqual(drawAssignments({ ...draw!.plan, seed: draw!.seed! }).assignments!.map(({ checker, checked }) => key(checker, checked)).sort());
  expect(assignments).toHaveLength(40);
  expect(assignments.filter(({ checkerId }) => checkerId === demoUnitId('bandantoc'))).toEqual([]);
  await expect(year.as(leader, makeDraw, { drawId, version: 2 })).rejects.toMatchObject({ status: 409, code: 'scoring.cross-wrong-step' });
});

test('a redraw needs a reason and keeps the old draw; the new one has a seed of its own', async () => {
  const { draw } = await page();
  await expect(year.as(leader, setAsideDraw, { drawId: draw!.id, version: draw!.version, reason: ' ' })).rejects.toMatchObject({ status: 400 });
  await year.as(leader, setAsideDraw, { drawId: draw!.id, version: draw!.version, reason: 'Sở Y tế xin không chấm đợt này' });
  const again = await commit();
  expect(again.seedHash).not.toBe(draw!.seedHash);
  await year.as(leader, makeDraw, { drawId: again.drawId, version: 1 });
  const now = await page();
  expect(now.setAside).toMatchObject([{ position: 1, setAsideReason: 'Sở Y tế xin không chấm đợt này', seed: draw!.seed }]);
  expect(now.draw).toMatchObject({ position: 2, status: 'drawn' });
});

test('an impossible draw is refused with the single wishes that would make it possible', async () => {
  const fresh = await openDemoYear();
  const raw = { yearId: demoYearId, checkers: 5, trim: false, alarmAbove: null };
  const keep = new Set(['tinhuy', 'ubnd', 'soyte', 'sogddt', 'sotaichinh', 'sokhdt', 'sonoivu']);
  await sql`update memberships set valid = '[2020-01-01,2020-02-01)' where not unit_id = any(${demoUnitSlugs.filter((slug) => keep.has(slug)).map(demoUnitId)}::uuid[])`.execute(fresh.owner);
  await expect(fresh.as(leader, commitDraw, raw)).rejects.toMatchObject({ status: 422, code: 'scoring.cross-impossible', extra: { current: [{ kind: 'fewer', k: 3 }] } });
  await fresh.as(leader, addCrossWish, { yearId: demoYearId, kind: 'conflict', unitId: demoUnitId('tinhuy'), otherUnitId: demoUnitId('ubnd'), reason: 'Cùng trụ sở' });
  const pair = [demoUnitId('tinhuy'), demoUnitId('ubnd')].sort();
  await expect(fresh.as(leader, commitDraw, { ...raw, checkers: 3 })).rejects.toMatchObject({ extra: { current: [{ kind: 'conflict', units: pair }, { kind: 'fewer', k: 2 }] } });
  await fresh.end();
});

test('the tables refuse what no draw may hold, whatever the program asks', async () => {
  const { draw, assignments } = await page();
  const [first] = assignments;
  const insert = (checker: string, checked: string) => sql`insert into cross_assignments (id, emulation_year_id, draw_id, checker_unit_id, checked_unit_id) values (gen_random_uuid(), ${demoYearId}, ${draw!.id}, ${checker}, ${checked})`.execute(year.owner);
  const { checkerId, checkedId } = first!;
  await expect(insert(checkerId, checkerId)).rejects.toMatchObject({ code: '23514' }); // the own unit
  await expect(insert(checkerId, checkedId)).rejects.toMatchObject({ code: '23505' }); // the same twice
  await expect(insert(checkedId, checkerId)).rejects.toMatchObject({ code: '23505' }); // two that check each other
  await expect(sql`update cross_draws set seed = ${'0'.repeat(64)}, seed_hash = ${sha256('0'.repeat(64))} where id = ${draw!.id}`.execute(year.owner)).rejects.toMatchObject({ code: '23514' });
  await expect(sql`update cross_draws set plan = '{}' where id = ${draw!.id}`.execute(year.owner)).rejects.toMatchObject({ code: '23514' });
  const commitRow = (seed: string, hash: string, position: number) => sql`insert into cross_draws (id, emulation_year_id, position, plan, seed, seed_hash, committed_at) values (gen_random_uuid(), ${demoYearId}, ${position}, '{}', ${seed}, ${hash}, now())`.execute(year.owner);
  await expect(commitRow('1'.repeat(64), sha256('2'.repeat(64)), 9)).rejects.toMatchObject({ code: '23514' }); // another seed than the hash says
  await expect(commitRow('1'.repeat(64), sha256('1'.repeat(64)), 9)).rejects.toMatchObject({ code: '23505' }); // two draws in force
});
