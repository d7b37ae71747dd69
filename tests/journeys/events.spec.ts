import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { demoArmyDay, demoEventId } from '../../src/events/demo/plan.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const list = '/nam/2020/cum/1/su-kien';
const place = `${list}?su-kien=${demoEventId(demoArmyDay)}`;
/** One pixel. */
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
/** Opens the page anew until the server has seen the new time. */
async function openedAt(page: Page, path: string, shows: string): Promise<void> {
  for (let isThere = false; !isThere;) {
    await page.goto(journey.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    isThere = (await page.getByText(shows).count()) > 0;
  }
}

test('a plan is completed, manned and approved by another person at the keyboard; on a phone without a network an incident with a photo is written and arrives once; the end is signed', async () => {
  const leader = await journey.open(1366, `${place}&muc=vi-tri`);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByText('Đồng chí đã soạn phương án này; Cụm phó hoặc Bộ CHQS tỉnh duyệt.').waitFor();
  await leader.getByRole('button', { name: 'Thêm vị trí' }).press('Enter');
  await leader.getByLabel('Tên vị trí, chốt').fill('Vòng ngoài');
  await leader.getByLabel('Nhiệm vụ').fill('Tuần tra quanh hội trường');
  await leader.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await leader.getByRole('button', { name: 'Lập ca: Vòng ngoài' }).press('Enter');
  await leader.getByLabel('Mỗi ca (giờ)').fill('3');
  await leader.getByLabel('Người mỗi ca').fill('1');
  await leader.getByLabel('Sở Y tế', { exact: true }).check();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Lập 2 ca' }).press('Enter');
  await leader.getByText('2/8 lượt người').waitFor();
  await leader.getByText('Đã lập 2 ca.').waitFor();

  const unit = await journey.open(1366, `${place}&muc=vi-tri`);
  await signIn(unit, 'thuky.soyte');
  await unit.getByText('Chọn người cho ca Cổng, nơi đón tiếp').waitFor(); // what is short of its own people is open
  const first = unit.getByRole('group', { name: /^Chọn người cho ca Cổng/ });
  await first.getByRole('checkbox').nth(0).check();
  await first.getByRole('checkbox').nth(1).check();
  await unit.locator('summary').filter({ hasText: 'Vòng ngoài' }).first().click();
  const second = unit.getByRole('group', { name: /^Chọn người cho ca Vòng ngoài/ }).first();
  expect(await second.getByRole('checkbox', { name: /trùng Cổng, nơi đón tiếp/ }).count()).toBe(2); // who is at the gate cannot be here too
  await second.getByRole('checkbox').nth(0).check();
  expect(await faultsOf(unit)).toEqual([]);
  const asked = unit.waitForEvent('dialog').then((dialog) => dialog.dismiss());
  await unit.getByRole('link', { name: 'Chuẩn bị' }).click();
  await asked;
  expect(await second.getByRole('checkbox').nth(0).isChecked()).toBe(true); // what is not saved is not left without a word
  await unit.getByRole('button', { name: 'Lưu phân người' }).click();
  await unit.getByText('3/4 lượt người').waitFor();

  const command = await journey.open(1366, `${place}&muc=vi-tri`);
  await signIn(command, 'troly.bochqs');
  await command.getByRole('button', { name: 'Duyệt phương án' }).press('Enter');
  await command.getByLabel(/^Còn thiếu 3 người ở 2 ca/).fill('Sở Nội vụ cử người sau');
  expect(await faultsOf(command)).toEqual([]);
  await command.keyboard.press('Tab');
  await command.keyboard.press('Enter');
  await command.getByText('Đã duyệt, chưa bắt đầu').waitFor();
  await Promise.all([unit.close(), command.close()]);

  await journey.setClock('2020-12-22T07:10:00+07:00');
  const officer = await journey.open(390, list);
  await signIn(officer, 'trucban');
  await openedAt(officer, list, 'Đang diễn ra, chờ ký');
  expect(await faultsOf(officer)).toEqual([]);
  await officer.getByRole('link', { name: 'Ghi sự việc' }).tap();
  await officer.getByText('Chưa có sự việc nào được ghi.').waitFor();
  await officer.context().setOffline(true);
  await officer.getByRole('button', { name: 'Ghi sự việc' }).tap();
  await officer.getByText(/^Xảy ra lúc 22\/12\/2020 07:1\d$/).waitFor();
  await officer.getByLabel('Việc gì xảy ra').fill('Mất điện khu đón tiếp 10 phút');
  await officer.getByLabel('Đã xử trí thế nào').fill('Bật máy phát, báo điện lực');
  await officer.getByLabel('Vị trí', { exact: true }).selectOption({ label: 'Cổng, nơi đón tiếp' });
  await officer.locator('input[type=file]').setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: photo });
  await officer.getByText('Ảnh 1: anh.png').waitFor();
  expect(await faultsOf(officer)).toEqual([]);
  expect(await sidewaysOf(officer)).toBeLessThanOrEqual(0);
  await officer.getByRole('button', { name: 'Gửi sự việc' }).tap();
  await officer.getByText('Chờ gửi (1)').waitFor();
  await officer.context().setOffline(false);
  await officer.getByText('Chờ gửi (1)').waitFor({ state: 'detached' });
  await officer.getByText('Xử trí: Bật máy phát, báo điện lực').waitFor();
  await officer.waitForFunction('document.querySelector(".event-photo img")?.naturalWidth === 1');
  await officer.reload();
  await officer.getByText('Mất điện khu đón tiếp 10 phút').waitFor();
  expect(await officer.getByText('Mất điện khu đón tiếp 10 phút').count()).toBe(1);
  await officer.close();

  await journey.setClock('2020-12-22T12:05:00+07:00');
  await openedAt(leader, place, 'Đã hết giờ, chờ ký kết thúc');
  await leader.getByText('Nhật ký có 1 sự việc.').waitFor();
  await leader.getByRole('button', { name: 'Ký: có 1 sự việc' }).press('Enter');
  await leader.getByLabel('Đánh giá kết quả (không bắt buộc)').fill('Buổi lễ an toàn, một sự việc nhỏ đã xử trí');
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Ký kết thúc' }).press('Enter');
  await leader.getByText('Nguyễn Thị Hạnh ký 22/12/2020 12:05').waitFor();
  await leader.getByText('Đã ký kết thúc').waitFor();
});

test('of two who change one post the second sees what the first wrote before anything is saved over it, and loses nothing of his own', async () => {
  const own = await beginJourney();
  const [first, second] = [await own.open(1366, `${place}&muc=vi-tri`), await own.open(390, `${place}&muc=vi-tri`)];
  for (const page of [first, second]) {
    await signIn(page, 'thuky.cumtruong');
    await page.getByRole('button', { name: 'Sửa: Bãi đỗ xe', exact: true }).click();
  }
  await first.getByLabel('Nhiệm vụ').fill('Sắp xếp xe theo sơ đồ');
  await first.getByRole('button', { name: 'Lưu', exact: true }).click();
  await first.getByText('Sắp xếp xe theo sơ đồ').waitFor();
  await second.getByLabel('Nhiệm vụ').fill('Giữ lối cho xe cứu thương');
  await second.getByRole('button', { name: 'Lưu', exact: true }).click();
  await second.getByText('Nhiệm vụ đang là: Sắp xếp xe theo sơ đồ').waitFor();
  expect(await second.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);
  expect(await faultsOf(second)).toEqual([]);
  expect(await sidewaysOf(second)).toBeLessThanOrEqual(0);
  await second.getByRole('button', { name: 'Đã xem, dùng nội dung trong ô' }).click();
  await second.getByRole('button', { name: 'Lưu', exact: true }).click();
  await second.getByText('Giữ lối cho xe cứu thương').waitFor();
  await second.getByRole('button', { name: 'Lưu', exact: true }).waitFor({ state: 'detached' });
  await own.end();
});
