import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

// Each kind of person, on a phone, from the sign-in to the end of what the day asks; every step begins at the page of the day.
let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const day = 'Việc của tôi hôm nay';
async function onPhone(username: string): Promise<Page> {
  const page = await journey.open(390);
  await signIn(page, username);
  return page;
}
async function backToTheDay(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Việc hôm nay' }).click();
  await page.getByRole('heading', { name: day }).waitFor();
}
async function leave(page: Page): Promise<void> {
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.close();
}

test('the officer on duty takes over the shift and sends the report of the week as nil, both from the page of the day', async () => {
  const page = await onPhone('trucban');
  await page.getByRole('heading', { name: day }).waitFor();
  await page.getByRole('link', { name: /^Nhận ca: Nhận .*Trực ban 07:00–07:00/ }).click();
  await page.getByRole('button', { name: 'Nhận ca: Trực ban, 07:00–07:00, 16/11/2020' }).click();
  await page.getByRole('button', { name: 'Nhận ca', exact: true }).click();
  await page.getByText(/^Nhận 16\/11\/2020/).first().waitFor();
  await backToTheDay(page);
  await page.getByRole('link', { name: /^Nhập: Gửi Báo cáo dịch Covid-19 hằng tuần · Tuần 46/ }).click();
  await page.getByRole('button', { name: 'Không có tình hình: gửi ngay' }).click();
  await page.getByText(/^Không có tình hình; gửi lúc 16\/11\/2020/).waitFor();
  await backToTheDay(page);
  expect(await page.getByRole('link', { name: /^Nhận ca|Tuần 46/ }).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await leave(page);
});

test('the leader’s secretary chases who has not sent, with the sentence for Zalo, and reads the provisional roll-up', async () => {
  const page = await onPhone('thuky.cumtruong');
  await page.getByRole('link', { name: /^Nhắc: \d+ đơn vị chưa nộp Báo cáo dịch Covid-19 hằng tuần · Tuần 46/ }).click();
  await page.getByRole('button', { name: /^Nhắc \d+ đơn vị$/ }).click();
  await page.getByText(/^Đã ghi nhắc \d+ đơn vị/).waitFor();
  await page.getByRole('button', { name: 'Chép tin nhắn' }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^Kính đề nghị Ban CHQS .* nộp Báo cáo dịch Covid-19 hằng tuần, Tuần 46 .*trước 16 giờ ngày 16\/11\/2020/);
  await page.getByRole('link', { name: /tổng hợp/i }).first().click();
  await page.getByText(/^Số liệu tạm thời: còn \d+ đơn vị chưa gửi/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await leave(page);
});

test('the command’s officer goes by keys through what waits, and from the block into a cluster', async () => {
  const page = await onPhone('troly.bochqs');
  await page.getByRole('heading', { name: day }).waitFor();
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await links.nth(1).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: day }).waitFor({ state: 'detached' });
  await page.goto(`${journey.url}/khoi`);
  await page.getByText('Cụm thi đua số 1').first().waitFor();
  await leave(page);
});

test('who only looks on begins at the scores, has nothing to do, and is told so', async () => {
  const page = await onPhone('lanhdao');
  await page.getByRole('heading', { name: 'Bảng điểm thi đua năm 2020' }).waitFor();
  await backToTheDay(page);
  await page.getByText('Hôm nay không có việc.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const account = page.getByRole('button', { name: /^Tài khoản/ });
  for (const _time of ['fetched', 'there']) {
    await account.press('Enter');
    await page.getByRole('menu').and(page.locator(':focus-within')).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem').first().and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await account.and(page.locator(':focus')).waitFor();
  }
  await leave(page);
});

test('a delegate finds no work of a unit on the page of the day, and the administrator begins with the accounts', async () => {
  const delegate = await onPhone('daibieu');
  await delegate.getByText('Hôm nay không có việc.').waitFor();
  const more = delegate.getByRole('button', { name: 'Thêm' });
  for (const closed of [() => more.tap(), () => delegate.getByRole('heading', { name: day }).tap(), () => more.tap()]) {
    await more.tap();
    await delegate.getByRole('menuitem').first().waitFor();
    await closed();
    await delegate.getByRole('menuitem').first().waitFor({ state: 'hidden' });
  }
  await leave(delegate);
  const administrator = await onPhone('quantri');
  await administrator.getByRole('navigation').getByRole('link', { name: 'Quản trị' }).click();
  await administrator.getByRole('navigation').getByRole('link', { name: 'Tài khoản' }).click();
  await administrator.getByText('Hoàng Ngọc Oanh').first().waitFor();
  await leave(administrator);
});

/** What a page fetches of script, in KiB as it is sent; asked from its own beginning, with everything that it shows. */
async function scriptOf(page: Page, path: string, shows: string): Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => { if (response.url().endsWith('.js')) bodies.set(response.url(), response.body()); });
  await page.goto(journey.url + path);
  await page.getByText(shows).first().waitFor();
  return (await Promise.all(bodies.values())).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1024;
}

test('the first pages on a phone fetch at most 180 KiB of script', async () => {
  const page = await journey.open(390);
  const found = { signIn: await scriptOf(page, '/', 'Đăng nhập'), day: 0, reports: 0 };
  await signIn(page, 'thuky.soyte');
  await page.getByRole('heading', { name: day }).waitFor();
  found.day = await scriptOf(await page.context().newPage(), '/nam/2020/cum/1/hom-nay', day);
  found.reports = await scriptOf(await page.context().newPage(), '/nam/2020/cum/1/bao-cao', 'Báo cáo tình hình năm 2020');
  expect(Math.max(...Object.values(found)), JSON.stringify(found)).toBeLessThanOrEqual(180);
  await page.context().close();
});
