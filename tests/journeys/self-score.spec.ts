import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

test('on a phone, a secretary fills in what is missing, learns what is wrong, and sends the sheet', async () => {
  const page = await journey.open(390);
  expect(await faultsOf(page)).toEqual([]);
  await signIn(page, 'thuky.soyte');
  await page.getByRole('heading', { name: 'Việc của tôi hôm nay' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Tự chấm: Tự chấm và gửi phiếu điểm' }).click();
  const last = page.getByRole('textbox', { name: /^VI\.4 / });
  await last.fill('9');
  await last.blur();
  await page.getByText('Tiêu chí VI.4 tối đa 2 điểm.').waitFor();
  expect(await last.inputValue()).toBe('9');
  await page.getByRole('button', { name: 'Gửi phiếu…' }).click();
  await page.getByRole('alert').filter({ hasText: 'chưa có điểm' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đến VI.4' }).click();
  await last.and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: /^Nhận cả \d+ gợi ý chưa chấm$/ }).click();
  await page.getByText(/^Đã nhận \d+ gợi ý/).waitFor();
  for (const box of await page.getByRole('textbox').all()) {
    if ((await box.inputValue()) !== '' && (await box.inputValue()) !== '9') continue;
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/save-scores') && answer.ok());
    await box.fill((await box.getAttribute('aria-label'))!.startsWith('−') ? '0' : '1');
    await box.blur();
    await saved;
  }
  await page.getByRole('button', { name: 'Gửi phiếu…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi phiếu' }).click();
  await page.getByText(/^Đã gửi lúc 16\/11\/2020/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.close();
});

test('with the keyboard alone, the leader’s secretary signs in and sees twenty units ranked', async () => {
  const page = await journey.open(1440, '/nam/2020/cum/1/bang-diem');
  await page.getByLabel('Tên đăng nhập').focus();
  await page.keyboard.type('thuky.cumtruong');
  await page.keyboard.press('Tab');
  await page.keyboard.type('QuyetThang@2020');
  await page.keyboard.press('Enter');
  await page.getByRole('grid').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(20);
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});
