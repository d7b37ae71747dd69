import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/kit/server/pool.ts';
import { beginJourney, signIn, type Journey, ownSheet } from './journey.ts';

let journey: Journey;
const files = mkdtempSync(join(tmpdir(), 'quyetthang-files-'));
beforeAll(async () => { journey = await beginJourney(); });
afterAll(async () => { await journey?.end(); rmSync(files, { recursive: true }); });

const box = (page: Page, code: string) => page.getByRole('textbox', { name: new RegExp(`^${code.replace('.', '\\.')} (?!Lý do)`) });
const addTo = async (page: Page, code: string, name: string, buffer: Buffer) => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: `Thêm minh chứng cho ${code}` }).click()]);
  writeFileSync(join(files, name), buffer);
  await chooser.setFiles(join(files, name));
};

test('a wrong password is told in a sentence, and what was typed stays', async () => {
  const page = await journey.open(390);
  await page.getByLabel('Tên đăng nhập').fill('thuky.soyte');
  await page.getByLabel('Mật khẩu').fill('sai mật khẩu');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('alert').filter({ hasText: 'Tên đăng nhập hoặc mật khẩu không đúng' }).waitFor();
  expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('thuky.soyte');
  await page.close();
});

test('text for a number, points over the maximum, a pasted formula, a huge file, a program called .pdf: each has its sentence', async () => {
  const page = await journey.open(390, ownSheet);
  await signIn(page, 'thuky.soyte');
  await box(page, 'VI.1').fill('bốn');
  await box(page, 'VI.1').blur();
  await page.getByText('Đồng chí nhập số, ví dụ 2,75.').waitFor();
  await box(page, 'VI.1').fill('40');
  await box(page, 'VI.1').blur();
  await page.getByText('Tiêu chí VI.1 tối đa 4 điểm.').waitFor();
  expect(await box(page, 'VI.1').inputValue()).toBe('40');
  await box(page, 'VI.1').focus();
  await page.evaluate(`navigator.clipboard.writeText('3,5\\n=HYPERLINK("http://x")\\n2\\n')`);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Sẽ ghi 2 ô; 0 ô giữ nguyên; bỏ qua 1 ô.').waitFor();
  await dialog.getByText('Không phải số, hoặc quá hai chữ số thập phân.').waitFor();
  await dialog.getByRole('textbox', { name: /^Lý do khác gợi ý ở VI\.1/ }).fill('Theo sổ theo dõi của cơ quan');
  await dialog.getByRole('button', { name: 'Ghi 2 ô' }).click();
  await page.getByText('Đã dán 2 ô, bỏ qua 1 ô.').waitFor();
  await addTo(page, 'I.1', 'lon.pdf', Buffer.alloc(30 * 1024 * 1024));
  await page.getByText('Tệp “lon.pdf” nặng 30 MB, lớn hơn 20 MB.').waitFor();
  await addTo(page, 'I.1', 'bao-cao.pdf', Buffer.from('MZ\u0090 chương trình'));
  await page.getByText('Tệp “bao-cao.pdf” không phải PDF, DOCX, XLSX, JPG hoặc PNG').waitFor();
  await addTo(page, 'I.1', 'nghi-quyet.pdf', Buffer.from('%PDF-1.4 nghị quyết'));
  await page.getByRole('link', { name: 'nghi-quyet.pdf' }).waitFor();
  await addTo(page, 'I.1', 'lan-hai.pdf', Buffer.from('%PDF-1.4 nghị quyết'));
  await page.getByText('đã có ở tiêu chí này').waitFor();
  await page.close();
});

test('the session ends while something is being typed: the sign-in comes over the page, and the text is saved after it', async () => {
  const page = await journey.open(390, ownSheet);
  await signIn(page, 'thuky.sotuphap');
  await box(page, 'VI.4').waitFor();
  await page.context().clearCookies();
  await box(page, 'VI.4').fill('1,5');
  await box(page, 'VI.4').blur();
  await page.getByRole('dialog', { name: 'Phiên đăng nhập đã hết' }).waitFor();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên đăng nhập').fill('thuky.sotuphap');
  await dialog.getByLabel('Mật khẩu').fill('QuyetThang@2020');
  await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await box(page, 'VI.4').inputValue()).toBe('1,5');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/save-scores') && answer.ok());
  await box(page, 'VI.4').focus();
  await box(page, 'VI.3').focus();
  await saved;
  await page.close();
});

test('two tabs: the second to save sees both values and chooses', async () => {
  const page = await journey.open(1440, ownSheet);
  await signIn(page, 'thuky.bandantoc');
  await box(page, 'V.6').waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await box(other, 'V.6').fill('1');
  await box(other, 'V.6').blur();
  await other.getByText(/^Đã lưu/).waitFor();
  await box(page, 'V.6').fill('2');
  await box(page, 'V.6').blur();
  await page.getByText('Ô này vừa được người khác sửa thành 1. Đồng chí đang nhập 2; chọn giữ số nào.').waitFor();
  await page.getByRole('button', { name: 'Giữ 2' }).click();
  await page.getByText(/^Đã lưu/).waitFor();
  await other.reload();
  await box(other, 'V.6').waitFor();
  expect(await box(other, 'V.6').inputValue()).toBe('2');
  await page.context().close();
});

test('the deadline passes while typing: what was typed is kept, and the sentence says whom to ask', async () => {
  const page = await journey.open(390, ownSheet);
  await signIn(page, 'thuky.soyte');
  await box(page, 'VI.3').waitFor();
  await page.getByRole('button', { name: /^Nhận cả \d+ gợi ý chưa chấm$/ }).click();
  await page.getByText(/^Đã nhận \d+ gợi ý/).waitFor();
  for (const input of await page.getByRole('textbox').all()) {
    if ((await input.inputValue()) !== '') continue;
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/save-scores') && answer.ok());
    await input.fill((await input.getAttribute('aria-label'))!.startsWith('−') ? '0' : '1');
    await input.blur();
    await saved;
  }
  const { db } = openPool(journey.database.url);
  await sql`update business_clock set shift = '2020-11-26T08:00+07'::timestamptz - clock_timestamp()`.execute(db);
  await db.destroy();
  await page.getByRole('button', { name: 'Gửi phiếu…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByRole('alert').filter({ hasText: 'Đã quá hạn gửi phiếu (25/11/2020 17:00)' }).waitFor();
  await page.reload();
  await box(page, 'VI.3').waitFor();
  expect(await box(page, 'VI.3').inputValue()).not.toBe('');
  await page.close();
});
