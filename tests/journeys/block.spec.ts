import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/kit/server/pool.ts';
import { seedClusters } from '../seed-clusters.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney();
  const { db } = openPool(journey.database.url);
  await seedClusters(db, [{ number: 2, units: 30, leaves: 60, leafMax: 200, stage: 'appraisal' }, { number: 3, units: 6, leaves: 12, leafMax: 1000, stage: 'closing', isPublic: true },
    ...Array.from({ length: 6 }, (_none, n) => ({ number: 4 + n, units: 4, leaves: 12, leafMax: 100 + 50 * n, stage: 'review' as const }))]);
  await db.destroy();
});
afterAll(() => journey?.end());

test('the emulation officer compares the clusters of the block, filters by stage, prints, and goes into one of them', async () => {
  const page = await journey.open(1440, '/');
  await signIn(page, 'troly.bochqs');
  await page.getByRole('navigation').getByRole('link', { name: 'Chấm điểm' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Các cụm của khối' }).click();
  await page.getByRole('heading', { name: 'Các cụm của Khối Tự vệ' }).waitFor();
  expect(await page.locator('.clusters tbody tr').count()).toBe(9);
  await page.getByRole('row', { name: /Cụm thi đua số 3/ }).getByText(/^Sở 3\.\d \(\d+,\d\d%\)$/).waitFor();
  const shares = (await page.locator('.block-bar b').allInnerTexts()).map((text) => Number(text.replace('%', '').replace(',', '.')));
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares).toHaveLength(9);
  await page.getByRole('img', { name: /^Biểu đồ 9 cụm: cao nhất Cụm thi đua số \d \d+,\d\d%/ }).waitFor();
  expect([await faultsOf(page), await sidewaysOf(page)]).toEqual([[], 0]);
  await page.getByLabel('Giai đoạn', { exact: true }).selectOption('closing');
  expect(await page.locator('.clusters tbody tr').count()).toBe(1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'In bảng các cụm, XLSX' }).click()]);
  expect(download.suggestedFilename()).toBe('cac-cum-2020.xlsx');
  await page.getByRole('link', { name: 'Cụm thi đua số 3' }).click();
  await page.waitForURL('**/nam/2020/cum/3/bang-diem');
  await page.locator('.score-grid tbody tr').nth(5).waitFor();
  await page.close();
});

test('on a phone the clusters are a list; dark too; nothing moves sideways', async () => {
  for (const dark of [false, true]) {
    const page = await journey.open(390, '/khoi', dark);
    await signIn(page, 'troly.bochqs');
    await page.locator('.cluster-cards li').nth(8).waitFor();
    expect([await faultsOf(page), await sidewaysOf(page)]).toEqual([[], 0]);
    await page.close();
  }
});

test('who is not of the command has no such place in the menu, and the address says whose it is', async () => {
  const page = await journey.open(1440, '/khoi');
  await signIn(page, 'thuky.soyte');
  await page.getByText('Trang này dành cho trợ lý thi đua').waitFor();
  expect(await page.getByRole('link', { name: 'Các cụm của khối' }).count()).toBe(0);
  await page.close();
});

test('a table of 30 units and 60 criteria shows every cell, and keys lead through all of it; what could still move is said below it', async () => {
  const page = await journey.open(1440, '/nam/2020/cum/2/bang-diem');
  await signIn(page, 'troly.bochqs');
  await page.locator('.score-grid tbody tr').nth(29).waitFor();
  const cells = () => page.locator('.score-grid tbody td').count();
  expect(await cells()).toBe(30 * (60 + 6 + 3)); // criteria, subtotals, and rank, total, grade; the name is a head
  await page.locator('.score-grid tbody tr').first().locator('td').nth(2).click();
  const place = () => page.evaluate('[document.activeElement.closest("tr").sectionRowIndex, document.activeElement.cellIndex]');
  expect(await place()).toEqual([0, 3]);
  for (const [key, to] of [['ArrowRight', [0, 4]], ['ArrowDown', [1, 4]], ['PageDown', [11, 4]], ['End', [11, 68]], ['Control+End', [29, 68]], ['Control+Home', [0, 1]], ['ArrowRight', [0, 3]]] as const) {
    await page.keyboard.press(key);
    expect([key, await place()]).toEqual([key, to]);
  }
  expect(await page.locator('.score-grid tbody [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await page.locator('.score-grid [aria-selected="true"]').count()).toBe(4);
  await page.getByText('Tự chấm', { exact: true }).click();
  await page.locator('.cell-bar').getByText('Thẩm định').waitFor({ state: 'detached' });
  expect(await cells()).toBe(30 * 69);
  await page.getByRole('button', { name: /^I\. / }).click();
  expect(await cells()).toBe(30 * (69 - 10));
  await page.getByText('Thẩm định', { exact: true }).first().click();
  await page.getByText('Xếp hạng: cách phân định và độ chắc').click();
  await page.locator('.ranges li').nth(5).waitFor();
  await page.locator('.score-grid tbody tr').first().locator('th').click();
  await page.keyboard.press('Enter');
  await page.locator('aside.panel').getByText(/Hạng \d+, (có thể \d+–\d+|không đổi được)/).waitFor();
  expect([await faultsOf(page), await sidewaysOf(page)]).toEqual([[], 0]);
  await page.close();
}, 180_000);

test('on a phone the ranked list says how far a rank could still move', async () => {
  const page = await journey.open(390, '/nam/2020/cum/2/bang-diem');
  await signIn(page, 'troly.bochqs');
  await page.locator('.ranking .range-line').first().waitFor();
  expect(await page.locator('.ranking > li').first().innerText()).toMatch(/có thể \d+–\d+/);
  expect([await faultsOf(page), await sidewaysOf(page)]).toEqual([[], 0]);
  await page.close();
});
