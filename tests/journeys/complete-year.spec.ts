import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/kit/server/pool.ts';
import { sheetOf } from '../demo-year.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

// The promise of the year's records: a unit that kept them scores itself and sends its sheet with fewer than sixty key presses and clicks.
const most = 60;
const unit = { slug: 'sotuphap', username: 'thuky.sotuphap' } as const;
let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney();
});
afterAll(() => journey?.end());

/** The unit's sheet as it is before anybody has scored anything. */
async function emptySheet(): Promise<void> {
  const { db } = openPool(journey.database.url);
  await sql`update score_sheets set status = 'draft', submitted_at = null where id = ${sheetOf(unit.slug)}`.execute(db);
  await sql`delete from criterion_scores where sheet_id = ${sheetOf(unit.slug)}`.execute(db);
  await db.destroy();
}

/** Does what a person does, and counts it: each key and each click is one input, a chord as many as it has keys. */
function hands(page: Page) {
  let inputs = 0;
  return {
    count: () => inputs,
    click: async (name: string | RegExp, role: 'button' | 'textbox' = 'button') => { inputs++; await page.getByRole(role, { name }).click(); },
    press: async (keys: string) => { inputs += keys.split('+').length; await page.keyboard.press(keys); },
    type: async (text: string) => { inputs += text.length; await page.keyboard.type(text); },
  };
}

test.each([1366, 390])('at %i px a complete year is scored and sent in under sixty inputs', async (width) => {
  await emptySheet();
  const page = await journey.open(width, '/nam/2020/cum/1/phieu-tu-cham');
  await signIn(page, unit.username);
  await page.goto(`${journey.url}/nam/2020/cum/1/phieu-tu-cham`);
  await page.getByRole('button', { name: /^Nhận cả \d+ gợi ý chưa chấm$/ }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const by = hands(page);
  await by.click(/^Nhận cả \d+ gợi ý chưa chấm$/);
  await page.getByText(/^Đã nhận \d+ gợi ý/).waitFor();
  await by.click(/^I\.1 Nghị quyết/, 'textbox');
  const box = page.locator('input[data-score]:focus');
  const isWaiting = async () => (await box.inputValue()) === '' && !/^[+−]/.test((await box.getAttribute('aria-label'))!);
  while (await isWaiting()) { // what no record tells is the person's own to judge: here it was all done
    const hint = await page.locator('.score-box', { has: box }).innerText();
    await by.type(/\d/.exec(hint)![0]);
    await by.press('Enter');
  }
  await page.getByText(/ · 40\/45 tiêu chí/).waitFor();
  if (width < 640) await by.click('Gửi phiếu…');
  else await by.press('Control+Enter');
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' });
  await confirm.waitFor();
  if (width < 640) await by.click(/^Gửi phiếu$/);
  else await by.press('Enter');
  await page.getByText(/^Đã gửi lúc 16\/11\/2020/).waitFor();
  console.log(`${width} px: ${by.count()} inputs`);
  expect(by.count()).toBeLessThan(most);
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.close();
});
