import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/kit/server/pool.ts';
import { demoCriterionId } from '../../src/scoring/demo/load.ts';
import type { Feeds } from '../../src/scoring/rules/feeds/feeds.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey, ownSheet } from './journey.ts';

let journey: Journey;
const tagged = (...tags: string[]) => tags.map((tag) => ({ tag, name: '' }));
const take = (of: Record<string, string>) => Object.fromEntries(Object.entries(of).map(([key, measure]) => [key, { measure, when: 'at-least' as const, steps: [] }]));
const lateness: Feeds = { source: 'reports', only: tagged('kind/routine'), take: take({ late: 'late', lateDays: 'late-days', missing: 'missing' }) };
beforeAll(async () => {
  journey = await beginJourney();
  const { db } = openPool(journey.database.url);
  await sql`alter table criteria disable trigger frozen`.execute(db);
  for (const [code, feeds] of Object.entries<Feeds>({ 'VI.1': lateness, 'VI.3': { ...lateness, only: tagged('form/dich-ngay', 'form/dich-tuan') }, 'IV.2': { source: 'training', only: [], take: take({ actual: 'strength', target: 'approved' }) }, 'V.4': { source: 'activities', only: tagged('with/joint'), take: take({ own: 'given', all: 'all' }) }, 'I.6': { source: 'tasks', only: [], take: take({ 'counts 0': 'overdue' }) } }))
    await sql`update criteria set feeds = ${JSON.stringify(feeds)} where id = ${demoCriterionId(code)}`.execute(db);
  await db.destroy();
});
afterAll(() => journey?.end());

test('on a phone, a secretary sees what the year’s records give, opens a record, accepts, and differs with a reason', async () => {
  const page = await journey.open(390, ownSheet);
  await signIn(page, 'thuky.soyte');
  await page.getByRole('button', { name: /^Nhận gợi ý .* cho IV\.2$/ }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Các bản ghi gợi ý điểm VI.3' }).click();
  await page.getByRole('button', { name: /^Nhận gợi ý .* cho VI\.3$/ }).click();
  await page.getByText('Đúng theo gợi ý').first().waitFor();
  const box = page.getByRole('textbox', { name: /^IV\.2 Quân/ });
  await box.fill('1');
  await box.press('Enter');
  await page.keyboard.type('Ba đồng chí mới chuyển công tác');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/save-scores') && answer.ok());
  await page.keyboard.press('Enter');
  await saved;
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Nhận cả \d+ gợi ý chưa chấm$/ }).click();
  await page.getByText(/^Đã nhận \d+ gợi ý/).waitFor();
  await page.close();
});

test('on a desk, a record of the suggestion opens', async () => {
  const page = await journey.open(1366, ownSheet);
  await signIn(page, 'thuky.soyte');
  await page.getByRole('button', { name: 'Các bản ghi gợi ý điểm VI.3' }).click();
  await page.getByRole('link', { name: /dịch/ }).first().click();
  await page.waitForURL(/bao-cao\?ky=/);
  await page.close();
});
