import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const board = '/nam/2020/cum/1/bang-diem';
async function showAppraisal(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Loại điểm' }).getByText('Thẩm định', { exact: true }).click();
  await page.locator('td.waiting').first().waitFor();
}
const cell = (page: Page, unit: string, column: number) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit, exact: true }) }).locator('td').nth(column + 2);

test('with keys alone, the leader’s secretary moves to a cell, sees why, marks it with a reason, and finds the difference again', async () => {
  const page = await journey.open(1440, board);
  await signIn(page, 'thuky.cumtruong');
  await showAppraisal(page);
  await page.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('1');
  const panel = page.getByRole('complementary', { name: 'Tỉnh ủy' });
  await panel.getByRole('heading', { name: 'Kế hoạch công tác quốc phòng, tự vệ ban hành đúng hạn' }).waitFor();
  await page.keyboard.type(',5'); // the digit has opened the box and stands in it
  expect(await panel.getByLabel('Thẩm định', { exact: true }).inputValue()).toBe('1,5');
  await panel.getByRole('button', { name: 'Lưu điểm thẩm định' }).press('Enter');
  await panel.getByRole('alert').filter({ hasText: 'ghi lý do' }).waitFor();
  await panel.getByLabel('Lý do').fill('Kế hoạch ban hành chậm 10 ngày');
  await panel.getByRole('button', { name: 'Lưu điểm thẩm định' }).press('Enter');
  await panel.getByText('“Kế hoạch ban hành chậm 10 ngày”').first().waitFor();
  await panel.getByText('Nguyễn Thị Hạnh').waitFor();
  expect(page.url()).toContain('tieu-chi=I.2');
  await page.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press(']');
  await page.locator('.cell-bar').filter({ hasText: 'I.2' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test('a block pasted from Excel is shown before it is written, and Ctrl+Z takes it back', async () => {
  const page = await journey.open(1440, board);
  await signIn(page, 'thuky.cumtruong');
  await showAppraisal(page);
  const target = cell(page, 'Sở KH-ĐT', 0);
  await target.click();
  await page.evaluate(`navigator.clipboard.writeText('2,5\\t1\\r\\n9\\t=1+1\\r\\n')`);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Sẽ ghi 2 ô; 0 ô giữ nguyên; bỏ qua 2 ô.').waitFor();
  await dialog.getByText('Tiêu chí I.1 tối đa 3 điểm.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByLabel('Lý do').fill('Theo biên bản kiểm tra');
  await dialog.getByRole('button', { name: 'Ghi 2 ô' }).click();
  await page.getByText('Đã dán 2 ô, bỏ qua 2 ô.').waitFor();
  await page.locator('td[tabindex="0"]:not(.waiting)', { hasText: '2,5' }).waitFor();
  await page.locator('td[tabindex="0"]').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('Đã hoàn tác lần dán.').waitFor();
  await page.locator('td[tabindex="0"].waiting').waitFor();
  await page.close();
});

test('a sheet goes back with a reason on a phone; its unit reads the reason', async () => {
  const page = await journey.open(390, board);
  await signIn(page, 'thuky.cumtruong');
  await page.getByRole('button', { name: /Sở Nội vụ/ }).click();
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Cả phiếu của đơn vị' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Trả lại phiếu…' }).click();
  await drawer.getByLabel('Lý do trả lại').fill('Thiếu minh chứng mục II');
  await drawer.getByRole('button', { name: 'Trả lại đơn vị' }).click();
  await drawer.getByText('Đã trả lại đơn vị để bổ sung.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
  const unit = await journey.open(390);
  await signIn(unit, 'thuky.sonoivu');
  await unit.getByRole('link', { name: 'Mở: Sửa và gửi lại phiếu điểm bị trả' }).click(); // the page of the day leads to it
  await unit.getByText('Phiếu được trả lại: Thiếu minh chứng mục II').waitFor();
  await unit.getByRole('button', { name: 'Gửi phiếu…' }).click();
  await unit.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click();
  await unit.getByText(/^Đã gửi lúc/).waitFor();
  await unit.close();
});

test('all sheets that were sent are accepted at once; what is missing for the final score is said on the button', async () => {
  const page = await journey.open(1440, board);
  await signIn(page, 'thuky.cumtruong');
  await showAppraisal(page);
  await page.getByRole('button', { name: 'Chốt thẩm định 16 phiếu' }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByRole('button', { name: /^Chốt thẩm định/ }).waitFor({ state: 'detached' });
  await page.getByText('Điểm chốt', { exact: true }).click();
  expect(await page.getByRole('button', { name: 'Chốt điểm (còn 4 phiếu)' }).isDisabled()).toBe(true);
  await page.close();
});
