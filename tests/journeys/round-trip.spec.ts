import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeInto } from '../papers/fill-in.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey, ownSheet } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

async function download(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải phiếu để điền (XLSX)' }).click()]);
  expect(file.suggestedFilename()).toBe('phieu-tu-cham-de-dien-so-y-te-2020.xlsx');
  return new Uint8Array(await readFile(await file.path()));
}
const load = (page: Page, bytes: Uint8Array, name = 'phieu-so-y-te.xlsx') => page.locator('.round-trip input[type=file]').setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
const typed = (code: string, value: number | string) => ({ code, head: 'Điểm nhập tay', value });

test('a secretary fills the sheet in with Excel, loads it, rejects one difference, accepts the rest, and sends the sheet', async () => {
  const page = await journey.open(1440, ownSheet);
  await signIn(page, 'thuky.soyte');
  const out = await download(page);
  await load(page, new TextEncoder().encode('không phải Excel'), 'anh.xlsx');
  await page.getByRole('alert').filter({ hasText: 'Tệp “anh.xlsx” không phải tệp Excel (.xlsx).' }).waitFor();

  await load(page, out);
  await page.getByText('Phiếu trong tệp không có chỗ nào khác với hệ thống.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();

  const rejected = await page.getByRole('textbox', { name: /^I\.6 / }).inputValue();
  const boxes = page.getByRole('textbox');
  const missing = [];
  for (const box of await boxes.all()) if ((await box.inputValue()) === '') missing.push((await box.getAttribute('aria-label'))!.split(' ')[0]!);
  const notes = [{ code: 'I.3', head: 'Ghi chú', value: 'QuyÕt ®Þnh cña ñy ban' }, { code: 'I.6 a', head: 'Số liệu', value: '1' }];
  await load(page, typeInto(out, [...missing.map((code) => typed(code, code.startsWith('−') ? 0 : code.startsWith('+') ? '0,5' : '1,5')), typed('I.2', 'rất tốt'), typed('II.5', 9), ...notes]));
  const dialog = page.getByRole('dialog');
  await dialog.getByText('“rất tốt” không phải số.', { exact: false }).waitFor();
  await dialog.getByText('Tiêu chí II.5 tối đa 2 điểm.', { exact: false }).waitFor();
  await dialog.getByText('“Quyết định của ủy ban”').waitFor();
  await dialog.getByRole('button', { name: 'Đổi sang Unicode' }).click();
  await dialog.getByRole('region', { name: /^I\.3 / }).getByText('Ghi chú: Quyết định của ủy ban').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Nhận tất cả' }).click();
  await dialog.getByRole('checkbox', { name: 'Nhận I.6' }).uncheck();
  const write = dialog.getByRole('button', { name: `Ghi ${missing.length + 1} tiêu chí đã nhận` });
  expect(await write.isDisabled()).toBe(true); // some of it is not what the records suggest
  await dialog.getByRole('textbox', { name: /^Lý do chung cho \d+ tiêu chí khác gợi ý/ }).fill('Theo sổ theo dõi của cơ quan');
  await write.click();
  await page.getByText(`Đã ghi ${missing.length + 1} tiêu chí từ phiếu “phieu-so-y-te.xlsx”.`).waitFor();
  expect(await page.getByRole('textbox', { name: /^VI\.4 / }).inputValue()).toBe('1,5');
  expect(await page.getByRole('textbox', { name: /^I\.6 / }).inputValue()).toBe(rejected);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gửi phiếu…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByText(/^Đã gửi lúc 16\/11\/2020/).waitFor();
  expect(await page.locator('.round-trip input[type=file]').count()).toBe(0);
  await page.getByRole('button', { name: 'Rút phiếu để sửa' }).click();
  await page.locator('.round-trip input[type=file]').waitFor({ state: 'attached' });
  await page.close();
});

test('on a phone and with the keyboard alone: what was changed on both sides shows both and waits for a choice', async () => {
  const page = await journey.open(390, ownSheet);
  await signIn(page, 'thuky.soyte');
  const out = await download(page);
  const box = page.getByRole('textbox', { name: /^VI\.4 / });
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/save-scores') && answer.ok());
  await box.fill('1');
  await box.blur();
  await saved;
  await load(page, typeInto(out, [typed('VI.4', 2)]));
  const row = page.getByRole('region', { name: /^VI\.4 / });
  await row.getByText('Cả hai bên cùng sửa').waitFor();
  await row.getByText('nhập tay 2').waitFor();
  await row.getByText('nhập tay 1', { exact: true }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  const focus = async (name: string) => { for (let n = 0; n < 20 && (await page.evaluate('document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent')) !== name; n++) await page.keyboard.press('Tab'); };
  await focus('Nhận tất cả');
  await page.keyboard.press('Enter');
  expect(await row.getByRole('checkbox').isChecked()).toBe(false);
  await focus('Nhận VI.4');
  await page.keyboard.press('Space');
  await focus('Ghi 1 tiêu chí đã nhận');
  await page.keyboard.press('Enter');
  await page.getByText('Đã ghi 1 tiêu chí từ phiếu “phieu-so-y-te.xlsx”.').waitFor();
  expect(await box.inputValue()).toBe('2');
  await page.close();
});

test('the leader’s secretary downloads any unit’s sheet to send it on', async () => {
  const page = await journey.open(1440, '/nam/2020/cum/1/bang-diem');
  await signIn(page, 'thuky.cumtruong');
  await page.getByRole('grid').waitFor();
  await page.getByRole('rowheader').filter({ hasText: 'Sở Y tế' }).first().click();
  await page.keyboard.press('Enter');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Phiếu tự chấm để điền (XLSX)' }).click()]);
  expect(file.suggestedFilename()).toBe('phieu-tu-cham-de-dien-so-y-te-2020.xlsx');
  await page.close();
});
