import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoShiftId } from '../../src/duty/demo/plan.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const place = '/nam/2020/cum/1/truc';

test('the officer on duty, on a phone, hands over the night and takes over the day with its strength, and sees who is missing; the secretary fills the gap by keyboard', async () => {
  const officer = await journey.open(390, place);
  await signIn(officer, 'trucban');
  await officer.getByText('Quá giờ, chưa bàn giao').waitFor();
  await officer.getByRole('button', { name: 'Bàn giao ca: Trực ban, 07:00–07:00, 15/11/2020' }).click();
  await officer.getByLabel('Có sự việc xảy ra').check();
  await officer.getByLabel('Sự việc và cách xử lý').fill('Mất điện 20 phút, đã báo điện lực');
  expect(await faultsOf(officer)).toEqual([]);
  await officer.getByRole('button', { name: 'Bàn giao ca', exact: true }).click();
  await officer.getByText('Sự việc: Mất điện 20 phút, đã báo điện lực').waitFor();

  await officer.getByRole('button', { name: 'Nhận ca: Trực ban, 07:00–07:00, 16/11/2020' }).click();
  await officer.getByLabel('Có mặt').fill('0');
  await officer.getByText('Có mặt và vắng cộng lại là 0, phải bằng 1.').waitFor();
  expect(await officer.getByRole('button', { name: 'Nhận ca', exact: true }).isDisabled()).toBe(true);
  await officer.getByLabel('Vắng: công tác').fill('1');
  expect(await faultsOf(officer)).toEqual([]);
  expect(await sidewaysOf(officer)).toBeLessThanOrEqual(0);
  await officer.getByRole('button', { name: 'Nhận ca', exact: true }).click();
  await officer.getByText('có mặt 0/1').waitFor();
  expect(await officer.getByText('thiếu 1').count()).toBe(2); // today's, and the gap of the 18th

  const secretary = await journey.open(1366, place);
  await signIn(secretary, 'thuky.soyte');
  const today = secretary.getByRole('button', { name: /^Ngày 16\/11\/2020/ });
  await today.focus();
  await secretary.keyboard.press('ArrowRight');
  await secretary.keyboard.press('ArrowRight');
  await secretary.keyboard.press('Enter');
  const panel = secretary.getByRole('region', { name: 'Ngày 18/11/2020' });
  await panel.getByText('thiếu 1').waitFor();
  expect(await panel.getByLabel(/chưa đủ giờ nghỉ với ca ngày 17\/11\/2020/).isDisabled()).toBe(true);
  await panel.getByLabel('Đặng Ngọc Sơn', { exact: true }).check();
  await panel.getByRole('button', { name: 'Lưu phân ca' }).click();
  await panel.getByText('1/1 người').waitFor();
  await secretary.keyboard.press('Escape');
  await secretary.keyboard.press('PageDown');
  await secretary.getByText('Tháng này chưa có ca trực.').waitFor();
  await secretary.getByRole('button', { name: 'Lập ca cho cả tháng' }).click();
  await secretary.getByRole('button', { name: 'Lập 31 ca', exact: true }).click();
  await secretary.getByText('Đã lập 31 ca').waitFor();
  await secretary.getByRole('button', { name: 'Phân ca tự động' }).click();
  await secretary.getByRole('button', { name: 'Lưu 31 ca' }).waitFor();
  expect(await secretary.getByRole('cell', { name: /ít ca ngày thường nhất/ }).count()).toBeGreaterThan(5);
  expect(await faultsOf(secretary)).toEqual([]);
  await secretary.getByRole('button', { name: 'Lưu 31 ca' }).click();
  await secretary.getByText('31 ca, 0 ca thiếu người.').waitFor();
  await secretary.getByRole('button', { name: 'Công bố', exact: true }).click();
  await secretary.getByRole('button', { name: 'Công bố lịch tháng 12/2020' }).click();
  await secretary.getByText('Đã công bố 16/11/2020').waitFor();
  await Promise.all([officer.close(), secretary.close()]);
});

test('without a network a shift is handed over all the same, and arrives by itself; a swap goes from one to the other to the secretary', async () => {
  const away = await beginJourney();
  const officer = await away.open(390, place);
  await signIn(officer, 'trucban');
  await officer.getByText('Quá giờ, chưa bàn giao').waitFor();
  await officer.context().setOffline(true);
  await officer.getByRole('button', { name: 'Bàn giao ca: Trực ban, 07:00–07:00, 15/11/2020' }).click();
  await officer.getByLabel('Ghi chú bàn giao').fill('Bàn giao chìa khóa phòng trực');
  await officer.getByRole('button', { name: 'Bàn giao ca', exact: true }).click();
  await officer.getByText('Chờ gửi (1)').waitFor();
  await officer.getByText('Đã ghi trên máy này, chờ gửi.').waitFor();
  expect(await faultsOf(officer)).toEqual([]);
  expect(await sidewaysOf(officer)).toBeLessThanOrEqual(0);
  await officer.context().setOffline(false);
  await officer.getByText(/^Bàn giao 16\/11\/2020/).waitFor();
  await officer.getByText('Chờ gửi (1)').waitFor({ state: 'detached' });

  await officer.getByRole('button', { name: '7 ngày sau' }).click();
  await officer.getByRole('button', { name: 'Xin đổi ca: Trực ban, 07:00–07:00, 24/11/2020' }).click();
  await officer.getByRole('radio').first().check();
  await officer.getByLabel('Lý do').fill('Đi công tác');
  expect(await faultsOf(officer)).toEqual([]);
  expect(await sidewaysOf(officer)).toBeLessThanOrEqual(0);
  await officer.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await officer.getByText('Đã gửi đề nghị.').waitFor();
  await officer.getByRole('link', { name: 'Đổi ca' }).click();
  await officer.getByText(/Võ Văn Thành nhường Trực ban, 07:00–07:00, 24\/11\/2020/).waitFor();

  const secretary = await away.open(1366, `${place}?muc=doi-ca`);
  await signIn(secretary, 'thuky.soyte');
  const line = secretary.getByRole('listitem').filter({ hasText: '24/11/2020' });
  await line.getByRole('button', { name: /^Đồng ý đổi/ }).click();
  expect(await faultsOf(secretary)).toEqual([]);
  await line.getByRole('button', { name: /^Duyệt/ }).click();
  await line.getByText('Trạng thái: đã duyệt').waitFor();
  await away.end();
});

test('the address of a shift opens its day with the shift in focus; of a shift that is gone it says so; next month begins as the last one was laid', async () => {
  const shiftId = demoShiftId('soyte', 'officer', '2020-10-14');
  const secretary = await journey.open(390, `${place}?ca=${shiftId}&don-vi=${demoUnitId('soyte')}`);
  await signIn(secretary, 'thuky.soyte');
  const panel = secretary.getByRole('region', { name: 'Ngày 14/10/2020' });
  await panel.waitFor();
  await secretary.getByText('Tháng 10/2020').waitFor();
  await panel.getByRole('group', { name: 'Trực ban, 07:00–07:00' }).waitFor();
  expect(await secretary.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Trực ban, 07:00–07:00');
  expect(await faultsOf(secretary)).toEqual([]);
  await secretary.getByRole('button', { name: 'Tháng sau' }).click();
  await secretary.getByText('Tháng 11/2020').waitFor();
  expect(await panel.count()).toBe(0);
  expect(secretary.url()).not.toContain('ca=');

  await secretary.goto(`${journey.url}${place}?ca=${demoShiftId('sonoivu', 'officer', '2020-10-14')}`);
  await secretary.getByText('Ca trực trong đường dẫn không còn trong lịch').waitFor(); // of another unit: to this reader there is none
  await secretary.close();

  const other = await journey.open(390, `${place}?muc=thang&thang=2020-12`);
  await signIn(other, 'thuky.sonoivu');
  await other.getByRole('button', { name: 'Lập ca cho cả tháng' }).click();
  await other.getByText('Trực ban từ 07:00, 24 giờ: 1 người, mọi ngày').waitFor();
  expect(await faultsOf(other)).toEqual([]);
  expect(await sidewaysOf(other)).toBeLessThanOrEqual(0);
  await other.getByRole('button', { name: 'Lập 31 ca như tháng 11/2020' }).click();
  await other.getByText('Đã lập 31 ca; 0 ca đã có từ trước.').waitFor();
  await other.getByText('31 ca, 31 ca thiếu người').waitFor();
  await other.close();
});
