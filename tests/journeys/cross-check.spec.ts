import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoUnitSlugs } from '../../src/accounts/demo.ts';
import { openPool } from '../../src/kit/server/pool.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoAgencyName, demoUnitId } from '../../src/organisation/demo.ts';
import { crossCheck } from '../../src/scoring/routes/cross-check.ts';
import { crossSheet, saveCrossMarks } from '../../src/scoring/routes/cross-check-marks.ts';
import { openCrossStage } from '../cross-stage.ts';
import { actorOf } from '../demo-year.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney();
  const { db } = openPool(journey.database.url);
  await openCrossStage(db);
  await db.destroy();
});
afterAll(() => journey?.end());
const address = '/nam/2020/cum/1/cham-cheo';

/** The two teams that check Sở Y tế, as the draw made them; the leader's and the deputy's own teams last. */
async function teamsOfHealth(): Promise<{ assignmentId: string; username: string }[]> {
  const { db } = openPool(journey.database.appUrl);
  const { assignments } = await crossCheck.call(db, { actor: await actorOf(db, 'thuky.cumtruong'), raw: { yearId: demoYearId } });
  await db.destroy();
  return assignments.filter(({ checkedId }) => checkedId === demoUnitId('soyte')).map(({ id, checkerId }) => {
    const slug = demoUnitSlugs.find((one) => demoUnitId(one) === checkerId)!;
    return { assignmentId: id, username: slug === 'sogddt' ? 'thuky.cumtruong' : `thuky.${slug}` };
  });
}
/** Marks what is left of a unit as it was appraised, but for the last `spare` criteria. */
async function markRest({ assignmentId, username }: { assignmentId: string; username: string }, spare: number): Promise<void> {
  const { db } = openPool(journey.database.appUrl);
  const actor = await actorOf(db, username);
  const { criteria, left } = await crossSheet.call(db, { actor, raw: { assignmentId } });
  const marks = criteria.filter(({ id }) => left.unmarked.includes(id)).slice(0, left.unmarked.length - spare).map(({ id, before }) => ({ criterionId: id, version: 0, points: before }));
  await saveCrossMarks.call(db, { actor, raw: { assignmentId, marks }, key: `journey-${assignmentId}` });
  await db.destroy();
}
const box = (page: Page) => page.locator('input[data-score]');
const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();

test('the leader’s secretary writes a wish down, fixes the list, draws, and anybody checks the draw again on the own screen', async () => {
  const before = await journey.open(390, address);
  await signIn(before, 'thuky.soyte');
  await before.getByText('Chưa bốc thăm. Thư ký Cụm trưởng').waitFor();
  await before.close();
  const page = await journey.open(1440, address);
  await signIn(page, 'thuky.cumtruong');
  await page.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Sở Tài chính' });
  await page.getByLabel('và đơn vị', { exact: true }).selectOption({ label: 'Sở Kế hoạch và Đầu tư' });
  await page.getByLabel('Lý do (cùng ngành').fill('Cùng khối tài chính');
  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByText('không chấm nhau · Cùng khối tài chính').waitFor();
  await page.getByLabel('Đơn vị chấm và đơn vị được chấm năm trước').fill('Sở Y tế\tTỉnh ủy\nSở Lạ\tTỉnh ủy');
  await page.getByText('Dòng 2 chưa hiểu: Sở Lạ – Tỉnh ủy').waitFor();
  await page.getByLabel('Đơn vị chấm và đơn vị được chấm năm trước').fill('Sở Y tế\tTỉnh ủy');
  await page.getByRole('button', { name: 'Lưu 1 phân công năm trước' }).click();
  await page.getByText('Đã ghi 1 phân công năm trước.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Chốt danh sách, công bố mã băm' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByText('công bố khi bốc thăm').waitFor();
  const hash = await page.locator('.cross-code').first().innerText();
  await page.getByRole('button', { name: 'Bốc thăm', exact: true }).click();
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await page.getByText('bốc lại trên máy này ra đúng 40 phân công đã công bố').waitFor();
  expect(await page.locator('.cross-code').first().innerText()).toBe(hash);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xác nhận kết quả' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByText('Đơn vị tôi được phân công chấm').waitFor();
  const notice = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Thông báo phân công, PDF' }).click();
  expect(readFileSync((await (await notice).path())!).subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
  const viewer = await journey.open(390, address); // who conducts nothing checks it all the same, on a phone
  await signIn(viewer, 'lanhdao');
  await viewer.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await viewer.getByText('✔ Đúng').waitFor();
  expect(await faultsOf(viewer)).toEqual([]);
  expect(await sidewaysOf(viewer)).toBeLessThanOrEqual(0);
  await viewer.close();
});

test('with keys alone a checker marks, explains a difference and completes the unit; until then the other team’s marks are hidden', async () => {
  const [one] = await teamsOfHealth();
  await markRest(one!, 2);
  const page = await journey.open(1440, `${address}?phan-cong=${one!.assignmentId}`);
  await signIn(page, one!.username);
  await page.getByRole('heading', { name: /chấm Sở Y tế$/ }).waitFor();
  await page.getByText('Điểm của các tổ khác hiện sau khi tổ hoàn thành đơn vị này.').waitFor();
  await box(page).focus();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await page.getByText(/tối đa .* điểm\.$/).waitFor(); // refused, so it stays to be read
  expect(await box(page).inputValue()).toBe('99');
  const title = page.locator('.cross-mark h2');
  const first = await title.innerText();
  /** The criterion changed, and the keys are in its box. */
  const moved = async (isBack: boolean) => {
    await title.filter(isBack ? { hasText: first } : { hasNotText: first }).waitFor();
    await page.locator('input[data-score]:focus').waitFor();
  };
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await moved(false);
  await page.keyboard.type('0');
  await page.keyboard.press('ArrowUp');
  await moved(true);
  await page.getByText(/^Khác điểm thẩm định -/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chưa thấy hồ sơ');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await moved(false);
  await saved(page);
  await page.getByRole('button', { name: 'Hoàn thành đơn vị này' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Còn 1 tiêu chí khác điểm thẩm định chưa có nhận xét:').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Đến / }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await box(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hồ sơ ký sau hạn');
  await page.keyboard.press('Shift+Tab');
  await saved(page);
  await page.getByRole('button', { name: 'Hoàn thành đơn vị này' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn thành đơn vị này' }).press('Enter');
  await page.getByText(/^✔ Đã hoàn thành/).waitFor();
  await page.getByRole('heading', { name: 'Các tổ khác' }).waitFor();
  await page.close();
});

test('on a phone the second checker completes the unit; its minutes can then be printed and the scoreboard shows the mean', async () => {
  const [, two] = await teamsOfHealth();
  await markRest(two!, 1);
  const page = await journey.open(390, address);
  await signIn(page, two!.username);
  await page.getByRole('button', { name: 'Chấm Sở Y tế', exact: true }).click();
  await page.getByRole('heading', { name: /chấm Sở Y tế$/ }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Chưa thấy hồ sơ');
  await box(page).fill('0');
  await page.getByLabel('Nhận xét').fill('Không có minh chứng');
  await page.getByRole('button', { name: '‹ Trước' }).click();
  await saved(page);
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Hoàn thành đơn vị này' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn thành đơn vị này' }).click();
  await page.getByText(/^✔ Đã hoàn thành/).waitFor();
  await page.getByRole('button', { name: '‹ Danh sách đơn vị' }).click();
  const minutes = page.waitForEvent('download');
  await page.getByRole('link', { name: `Biên bản chấm chéo ${demoAgencyName('soyte')}, DOCX` }).click();
  expect((await minutes).suggestedFilename()).toBe('bien-ban-cham-cheo-2020.docx');
  await page.close();
  const board = await journey.open(1440, '/nam/2020/cum/1/bang-diem');
  await signIn(board, 'thuky.cumtruong');
  await board.getByRole('radiogroup', { name: 'Loại điểm' }).getByText('Chấm chéo', { exact: true }).click();
  await board.getByRole('row').filter({ has: board.getByRole('rowheader', { name: 'Sở Y tế', exact: true }) }).locator('td', { hasText: /^\d/ }).first().waitFor();
  await board.close();
});

test('a team reads beside the claim what the records suggest and the reason of the unit, without a way into its records', async () => {
  const [one] = await teamsOfHealth();
  const page = await journey.open(390, `${address}?phan-cong=${one!.assignmentId}`);
  await signIn(page, one!.username);
  await page.getByLabel('Tiêu chí', { exact: true }).selectOption({ label: await page.getByLabel('Tiêu chí', { exact: true }).locator('option').filter({ hasText: /III\.1/ }).first().innerText() });
  await page.getByRole('heading', { name: /^III\.1/ }).waitFor();
  const mark = page.getByRole('region', { name: 'Tổ chấm' });
  await mark.getByText(/^Gợi ý \d/).waitFor();
  await mark.getByRole('button', { name: 'Các bản ghi gợi ý điểm III.1' }).click();
  await mark.getByRole('listitem').first().waitFor();
  expect(await mark.getByRole('link').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.close();
});
