import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const board = '/nam/2020/cum/1/nhiem-vu';
const title = 'Rà soát hầm trú ẩn trong cơ quan';

test('the leader gives a task to one unit, which takes it, works and reports on its phone; the leader returns it once with a new deadline and accepts it with the key m', async () => {
  const leader = await journey.open(1440, board);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByRole('button', { name: 'Giao việc' }).click();
  await leader.getByLabel('Nội dung nhiệm vụ').fill(title);
  await leader.getByRole('textbox', { name: /^Hạn.*ngày/ }).fill('20/11/2020');
  await leader.getByRole('textbox', { name: /^Hạn.*giờ/ }).fill('16h30');
  await leader.getByLabel('Giao cho').selectOption({ label: 'Chọn đơn vị' });
  await leader.getByRole('checkbox', { name: 'Sở Y tế' }).check();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Giao việc' }).click();
  await leader.getByText('Đã giao cho 1 đơn vị.').waitFor();

  const unit = await journey.open(390, board);
  await signIn(unit, 'thuky.soyte');
  await unit.getByRole('button', { name: `Chuyển: ${title} – Sở Y tế` }).click();
  await unit.getByRole('menuitem', { name: 'Nhận nhiệm vụ' }).click();
  await unit.getByRole('link', { name: title }).click();
  await unit.getByText('Sở Y tế · Đã nhận').waitFor();
  await unit.getByRole('button', { name: 'Bắt đầu làm' }).click();
  await unit.getByRole('button', { name: 'Báo hoàn thành' }).click();
  await unit.getByLabel('Kết quả đã làm').fill('Đã rà soát 02 hầm, còn dùng được.');
  expect(await faultsOf(unit)).toEqual([]);
  expect(await sidewaysOf(unit)).toBeLessThanOrEqual(0);
  await unit.getByRole('button', { name: 'Đồng ý' }).click();
  await unit.getByText('Sở Y tế · Đã báo hoàn thành').waitFor();

  await leader.reload();
  await leader.getByRole('button', { name: `Chuyển: ${title} – Sở Y tế` }).click();
  await leader.getByRole('menuitem', { name: 'Trả lại' }).click();
  await leader.getByLabel('Lý do').fill('Thiếu biên bản kiểm tra');
  await leader.getByRole('textbox', { name: /^Hạn mới.*ngày/ }).fill('25/11/2020');
  await leader.getByRole('textbox', { name: /^Hạn mới.*giờ/ }).fill('17');
  await leader.getByRole('button', { name: 'Đồng ý' }).click();
  await leader.getByText('Sở Y tế · Trả lại').waitFor();

  await unit.reload();
  await unit.getByText('Thiếu biên bản kiểm tra').waitFor();
  await unit.getByRole('button', { name: 'Bắt đầu làm' }).click();
  await unit.getByRole('button', { name: 'Báo hoàn thành' }).click();
  await unit.getByLabel('Kết quả đã làm').fill('Bổ sung biên bản kiểm tra ngày 16/11.');
  await unit.getByRole('button', { name: 'Đồng ý' }).click();
  await unit.getByText('Sở Y tế · Đã báo hoàn thành').waitFor();

  await leader.goto(journey.url + board);
  await leader.getByRole('button', { name: `Chuyển: ${title} – Sở Y tế` }).focus();
  await leader.keyboard.press('m');
  await leader.getByRole('menuitem', { name: 'Nghiệm thu' }).waitFor();
  await leader.keyboard.press('ArrowDown');
  await leader.keyboard.press('Enter');
  await leader.getByRole('heading', { name: 'Đã báo hoàn thành (6)' }).waitFor();
  await Promise.all([leader.close(), unit.close()]);
});
