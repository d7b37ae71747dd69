import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/kit/server/pool.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const change = async (values: { conference_place: string }) => {
  const { db } = openPool(journey.database.url);
  await db.updateTable('emulation_years').set(values).where('id', '=', demoYearId).execute();
  await db.destroy();
};

test('the wording is edited, a broken placeholder is named by its line; a draft begins from it, a source changes, the paragraph is marked and refreshed, on a phone too', async () => {
  const page = await journey.open(1440, '/nam/2020/cum/1/van-ban/mau');
  await signIn(page, 'thuky.cumtruong');
  await page.getByRole('link', { name: 'Kế hoạch phát động phong trào thi đua' }).click();
  const body = page.getByLabel('Nội dung');
  await body.waitFor();
  const shipped = await body.inputValue();
  await body.fill(`${shipped}\nTổng số {{so don vi}} đơn vị`);
  await page.getByText(`Dòng ${shipped.split('\n').length + 1}: Không có số liệu nào tên “so don vi”; có phải đồng chí định viết “số đơn vị”?`).waitFor();
  await page.getByLabel('Ghi chú: sửa gì, vì sao').fill('Thêm câu kết');
  await page.keyboard.press('Control+s');
  await page.getByRole('alert').filter({ hasText: 'Lời văn còn 1 chỗ chưa đúng' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await body.fill(`${shipped}\nTổng số {{số đơn vị}} đơn vị thành viên, họp tại `);
  await page.getByRole('button', { name: /^Chèn nơi hội nghị/ }).click();
  await page.getByRole('article').getByText('Tổng số 20 đơn vị thành viên, họp tại Hội trường Sở Giáo dục và Đào tạo').waitFor();
  await page.getByText('thêm: Tổng số').waitFor();
  await page.getByRole('button', { name: 'Lưu thành phiên bản 1' }).click();
  await page.getByText('Đã lưu phiên bản 1.').waitFor();

  await page.getByRole('button', { name: 'Soạn dự thảo từ mẫu này' }).click();
  await page.getByRole('heading', { name: 'Soạn dự thảo: Kế hoạch phát động phong trào thi đua' }).waitFor();
  const sheet = page.getByRole('article');
  await sheet.getByText('TM. CỤM THI ĐUA SỐ 1').waitFor();
  await page.getByLabel('Họ và tên người ký').fill('Trần Văn Bình');
  await page.getByLabel('Họ và tên người ký').press('Control+s');
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải dự thảo dạng PDF' }).click()]);
  expect(readFileSync(await download.path()).subarray(0, 4).toString()).toBe('%PDF');

  await change({ conference_place: 'Hội trường Tỉnh ủy' });
  await page.reload();
  await sheet.getByText('“nơi hội nghị”: trước Hội trường Sở Giáo dục và Đào tạo, nay Hội trường Tỉnh ủy').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Lấy số liệu mới: nơi hội nghị' }).first().click();
  await sheet.getByText('họp tại Hội trường Tỉnh ủy').waitFor();
  expect(await sheet.getByText('Số liệu đã đổi').count()).toBe(0);

  const phone = await journey.open(390, new URL(page.url()).pathname, true);
  await signIn(phone, 'thuky.cumtruong');
  await phone.getByLabel('Nội dung').waitFor();
  await change({ conference_place: 'Nhà văn hóa' });
  await phone.reload();
  await phone.getByRole('button', { name: 'Lấy tất cả số liệu mới (1)' }).waitFor();
  await phone.getByText('Xem trước', { exact: true }).click();
  await phone.getByText('nay Nhà văn hóa').first().waitFor();
  expect(await faultsOf(phone)).toEqual([]);
  expect(await sidewaysOf(phone)).toBeLessThanOrEqual(0);
  await phone.getByRole('button', { name: 'Lấy tất cả số liệu mới (1)' }).click();
  await phone.getByRole('article').getByText('họp tại Nhà văn hóa').waitFor();
  await phone.getByText('Lời văn', { exact: true }).click();
  await phone.getByLabel('Trích yếu').fill('Phát động thi đua năm {{năm}}');
  await phone.getByLabel('Trích yếu').blur();
  await phone.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  expect(await faultsOf(phone)).toEqual([]);

  await page.getByLabel('Trích yếu').fill('Của tôi'); // the other page is old now: both texts are there to choose from
  await page.keyboard.press('Control+s');
  await page.getByText('Người khác vừa sửa dự thảo này.').waitFor();
  expect(await page.getByLabel('Trích yếu').inputValue()).toBe('Của tôi');
  await page.getByRole('button', { name: 'Lấy bản vừa sửa' }).click();
  await sheet.getByText('Phát động thi đua năm 2020').waitFor();
  await phone.close();
  await page.close();
});
