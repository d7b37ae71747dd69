import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../../src/app/demo.ts';
import { startServer } from '../../src/app/server.ts';
import { cloneDatabase, type TestDatabase } from '../../src/kit/server/test-database.ts';
import { openBrowser } from './browser.ts';

let database: TestDatabase;
let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
beforeAll(async () => {
  database = await cloneDatabase();
  await loadDemo({ url: database.url, at: 'open' });
  server = await startServer({ appUrl: database.appUrl, port: 0, demo: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await database?.drop();
});

async function open(width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 844 } })).newPage();
  await page.goto(server.url);
  return page;
}
async function signIn(page: Page, username: string): Promise<void> {
  await page.getByRole('button', { name: username }).click();
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}
const faultsOf = async (page: Page) => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);

test('on a phone, a secretary fills in what is missing, learns what is wrong, and sends the sheet', async () => {
  const page = await open(390);
  expect(await faultsOf(page)).toEqual([]);
  await signIn(page, 'thuky.soyte');
  const last = page.getByRole('textbox', { name: /^VI\.4 / });
  await last.fill('9');
  await last.blur();
  await page.getByText('Tiêu chí VI.4 tối đa 2 điểm.').waitFor();
  expect(await last.inputValue()).toBe('9');
  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByRole('alert').filter({ hasText: 'chưa có điểm' }).waitFor();
  for (const box of await page.getByRole('textbox').all()) {
    if ((await box.inputValue()) !== '' && (await box.inputValue()) !== '9') continue;
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/save-scores') && answer.ok());
    await box.fill((await box.getAttribute('aria-label'))!.startsWith('−') ? '0' : '1,5');
    await box.blur();
    await saved;
  }
  await page.getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByText(/^Đã gửi lúc 16\/11\/2020/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  await page.close();
});

test('with the keyboard alone, the leader’s secretary signs in and sees twenty units ranked', async () => {
  const page = await open(1440);
  await page.getByLabel('Tên đăng nhập').focus();
  await page.keyboard.type('thuky.cumtruong');
  await page.keyboard.press('Tab');
  await page.keyboard.type('QuyetThang@2020');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Phiếu tự chấm' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('table').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(20);
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});
