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

test('the leader notes a contest with its results and pastes counts from Excel: what is not understood is named and stays; a save that is late closes no other form', async () => {
  const leader = await journey.open(1440, `${place}?muc=hoi-thi`);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByRole('button', { name: 'Thêm hội thi, hội thao' }).click();
  await leader.getByLabel('Tên hội thi, hội thao').fill('Hội thao kỷ niệm ngày truyền thống');
  await leader.getByLabel('Loại', { exact: true }).selectOption({ label: 'Hội thao' });
  await leader.getByLabel('Nơi tổ chức').fill('Thao trường tỉnh');
  await leader.getByLabel('Từ ngày').fill('12/11/2020');
  await leader.getByLabel('Đến ngày').fill('13/11/2020');
  await leader.getByLabel('Số người: Sở Y tế').fill('12');
  await leader.getByLabel('Hạng: Sở Y tế').fill('1');
  await leader.getByLabel('Giải: Sở Y tế').selectOption({ label: 'Giải nhất' });
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Lưu' }).click();
  await leader.getByText('Kết quả: Sở Y tế hạng 1, giải nhất').waitFor();

  // The answer to one save is held while another contest is opened.
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await leader.route('**/save-contest', async (route) => { await held; await route.continue(); });
  await leader.getByRole('button', { name: 'Sửa: Hội thao kỷ niệm ngày truyền thống' }).click();
  await leader.getByLabel('Nơi tổ chức').fill('Thao trường Bộ CHQS tỉnh');
  await leader.getByRole('button', { name: 'Lưu' }).click();
  await leader.getByRole('button', { name: 'Sửa: Hội thi cán bộ tự vệ giỏi của cụm' }).click();
  await leader.getByLabel('Nơi tổ chức').fill('Đang gõ dở');
  release();
  await leader.getByText('12/11/2020 – 13/11/2020 · Thao trường Bộ CHQS tỉnh').waitFor();
  expect(await leader.getByLabel('Nơi tổ chức').inputValue()).toBe('Đang gõ dở');

  await leader.getByRole('link', { name: 'Lực lượng' }).click();
  await leader.getByRole('button', { name: 'Dán số liệu nhiều đơn vị từ Excel' }).click();
  const box = leader.getByLabel('Bảng chép từ Excel');
  await box.fill('STT\tĐơn vị\tCơ động\tTại chỗ\n1\tBan CHQS Sở Nội vụ\t21\t9\n2\tSở Xa Lạ\t4\t4\n\tCộng\t25\t13');
  await leader.getByText('Dòng 3: “Sở Xa Lạ” không phải đơn vị trong cụm').waitFor();
  await leader.getByText('Dòng 4: dòng cộng, không tính').waitFor();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Lưu 1 đơn vị' }).click();
  await leader.getByText('Đã lưu số liệu của 1 đơn vị.').waitFor();
  expect(await box.inputValue()).toBe('STT\tĐơn vị\tCơ động\tTại chỗ\n2\tSở Xa Lạ\t4\t4');
  await leader.close();
});
