import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const list = '/nam/2020/cum/1/hoat-dong';
const name = 'Tặng quà học sinh nghèo dịp 20/11';

test('the leader records a joint gift of 250tr, splits it evenly and confirms it; a unit agrees to its share on its phone', async () => {
  const leader = await journey.open(1440, list);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByRole('button', { name: 'Thêm hoạt động' }).click();
  await leader.getByLabel('Tên hoạt động').fill(name);
  await leader.getByLabel('Dịp').fill('Ngày Nhà giáo Việt Nam 20/11');
  await leader.getByLabel('Ngày thực hiện').fill('12/11/2020');
  await leader.getByLabel('Nơi, đối tượng thụ hưởng').fill('Ba trường tiểu học');
  await leader.getByLabel('Loại quà, dòng 1').selectOption({ label: 'Tiền' });
  await leader.getByLabel('Tên quà, dòng 1').fill('Hỗ trợ bữa ăn bán trú');
  await leader.getByLabel('Số tiền, dòng 1').fill('250tr');
  await leader.getByText('Tổng giá trị: 250.000.000 đồng (Hai trăm năm mươi triệu đồng)').waitFor();
  for (const unit of ['Sở Y tế', 'Sở Nội vụ', 'Thanh tra']) await leader.getByRole('checkbox', { name: unit, exact: false }).first().check();
  await leader.getByText('Còn 250.000.000 đồng chưa chia.').waitFor();
  await leader.getByRole('button', { name: 'Chia đều' }).click();
  await leader.getByText('Các phần cộng lại khớp với giá trị hoạt động.').waitFor();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Lưu' }).click();
  await leader.getByRole('button', { name: 'Chốt hoạt động' }).click();
  await leader.getByText('Hoạt động chung của cụm · Đã chốt').waitFor();

  const unit = await journey.open(390, list);
  await signIn(unit, 'thuky.soyte');
  await unit.getByRole('link', { name }).click();
  await unit.getByRole('button', { name: 'Xác nhận phần Sở Y tế' }).waitFor();
  expect(await faultsOf(unit)).toEqual([]);
  expect(await sidewaysOf(unit)).toBeLessThanOrEqual(0);
  await unit.getByRole('button', { name: 'Xác nhận phần Sở Y tế' }).click();
  await unit.getByText(/Sở Y tế: 83\.333\.33\d đồng · Đã xác nhận/).waitFor();
  await Promise.all([leader.close(), unit.close()]);
});

test('a unit chooses two photos before it records its gift on a phone; they are sent once it is recorded, also after the network failed; a draft is deleted only when that is said twice', async () => {
  const unit = await journey.open(390, list);
  await signIn(unit, 'thuky.soyte');
  await unit.getByRole('button', { name: 'Thêm hoạt động' }).click();
  const photo = (file: string) => ({ name: file, mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from(file)]) });
  const [chooser] = await Promise.all([unit.waitForEvent('filechooser'), unit.getByRole('button', { name: 'Thêm ảnh, tệp' }).click()]);
  await chooser.setFiles([photo('trao-qua.jpg'), photo('bo-di.jpg'), photo('ky-nhan.jpg')]);
  await unit.getByRole('button', { name: 'Bỏ tệp bo-di.jpg' }).click();
  await unit.getByLabel('Tên hoạt động').fill('Thăm hỏi gia đình chính sách');
  await unit.getByLabel('Dịp').fill('Ngày 22/12');
  await unit.getByLabel('Ngày thực hiện').fill('15/11/2020');
  await unit.getByLabel('Nơi, đối tượng thụ hưởng').fill('Gia đình chính sách');
  expect(await faultsOf(unit)).toEqual([]);
  await unit.route('**/attach-activity-file', (route) => route.abort());
  await unit.getByRole('button', { name: 'Lưu' }).click();
  await unit.getByRole('alert').waitFor();
  await unit.getByText(/Ảnh: ky-nhan\.jpg .* chưa gửi/).waitFor();
  await unit.unroute('**/attach-activity-file');
  await unit.reload(); // what was chosen is still on the phone
  await unit.getByRole('link', { name: 'ky-nhan.jpg' }).waitFor();
  expect([await unit.getByRole('link', { name: 'trao-qua.jpg' }).count(), await unit.getByText('chưa gửi').count(), await unit.getByText('bo-di.jpg').count(), await sidewaysOf(unit)]).toEqual([1, 0, 0, 0]);

  await unit.getByRole('button', { name: 'Xóa bản nháp' }).click();
  const dialog = unit.getByRole('dialog', { name: 'Xóa bản nháp này?' });
  await dialog.getByText(/cùng 0 dòng quà, 2 tệp đính kèm/).waitFor();
  expect(await faultsOf(unit)).toEqual([]);
  await unit.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await unit.getByRole('button', { name: 'Xóa bản nháp' }).press('Enter');
  await dialog.getByRole('button', { name: 'Xóa bản nháp' }).click();
  await unit.getByRole('heading', { name: 'Hoạt động xã hội năm 2020' }).waitFor();
  expect(await unit.getByRole('link', { name: 'Thăm hỏi gia đình chính sách', exact: true }).count()).toBe(0);
  await unit.close();
});
