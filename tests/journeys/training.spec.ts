import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const place = '/nam/2020/cum/1/huan-luyen';

test('the leader opens a class with a seat for Sở Y tế; its secretary, on a phone, corrects the strength, notes a day of training, and sends somebody to the class', async () => {
  const leader = await journey.open(1440, `${place}?muc=lop`);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByRole('button', { name: 'Mở lớp', exact: true }).click();
  await leader.getByLabel('Tên lớp').fill('Lớp đối tượng 3, khóa bổ sung');
  await leader.getByLabel('Nơi học').fill('Trường Quân sự tỉnh');
  await leader.getByLabel('Từ ngày').fill('23/11/2020');
  await leader.getByLabel('Đến ngày').fill('25/11/2020');
  await leader.getByLabel('Số chỗ: Sở Y tế').fill('1');
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Lưu' }).click();
  await leader.getByText('đã cử 0/1').waitFor();

  const unit = await journey.open(390, place);
  await signIn(unit, 'thuky.soyte');
  await unit.getByLabel('Công dân trong độ tuổi').fill('1.5');
  await unit.getByText('Nhập số nguyên, ví dụ 45 hoặc 1.234').waitFor();
  await unit.getByLabel('Công dân trong độ tuổi').fill('1.234');
  await unit.getByRole('button', { name: 'Lưu' }).click();
  await unit.getByRole('cell', { name: '1.234' }).waitFor();

  await unit.getByRole('link', { name: 'Huấn luyện tự vệ' }).click();
  await unit.getByRole('button', { name: 'Ghi ngày, kết quả: Tự vệ cơ động, 09/11/2020 – 20/11/2020' }).click();
  await unit.getByLabel('Ngày huấn luyện').fill('16/11/2020');
  await unit.getByLabel('Có mặt').fill('200');
  await unit.getByRole('button', { name: 'Ghi ngày', exact: true }).click();
  await unit.getByText('Số có mặt (200) lớn hơn quân số của đợt').waitFor();
  await unit.getByLabel('Có mặt').fill('5');
  expect(await faultsOf(unit)).toEqual([]);
  expect(await sidewaysOf(unit)).toBeLessThanOrEqual(0);
  await unit.getByRole('button', { name: 'Ghi ngày', exact: true }).click();
  await unit.getByText('16/11/2020: 5 người').waitFor();

  await unit.getByRole('link', { name: 'Lớp kiến thức' }).click();
  await unit.getByRole('combobox', { name: 'Đối tượng', exact: true }).selectOption({ label: 'Đối tượng 3' });
  await unit.getByLabel('Mỗi dòng một người').fill('1. Lê Văn Sáu; Trưởng phòng\n');
  await unit.getByRole('button', { name: 'Thêm 1 người' }).click();
  await unit.getByText('Đã thêm 1 người.').waitFor();
  await unit.getByRole('button', { name: 'Sửa: Lê Văn Sáu' }).click();
  await unit.getByLabel('Lớp', { exact: true }).selectOption({ label: '23/11/2020 – 25/11/2020: Lớp đối tượng 3, khóa bổ sung' });
  await unit.getByLabel('Kết quả', { exact: true }).selectOption({ label: 'Đã học' });
  expect(await faultsOf(unit)).toEqual([]);
  expect(await sidewaysOf(unit)).toBeLessThanOrEqual(0);
  await unit.getByRole('button', { name: 'Lưu' }).click();
  await unit.getByText('Lớp khai giảng ngày 23/11/2020 nên chưa ghi kết quả được.').waitFor();
  await unit.getByLabel('Kết quả', { exact: true }).selectOption({ label: 'Chưa ghi' });
  await unit.getByRole('button', { name: 'Lưu' }).click();
  await unit.getByText('Đối tượng 3 · Lớp đối tượng 3, khóa bổ sung', { exact: true }).waitFor();
  await leader.reload();
  await leader.getByText('đã cử 1/1').waitFor();
  expect(await leader.getByText('Lê Văn Sáu').count()).toBe(0);
  await Promise.all([leader.close(), unit.close()]);
});
