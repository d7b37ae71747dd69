import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const tasks = '/nam/2020/cum/1/nhiem-vu';

test('the leader pastes the conclusions of a meeting and gives them in one save; a unit proposes on its phone and the leader answers', async () => {
  const leader = await journey.open(1440, tasks);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByRole('link', { name: 'Kết luận hội nghị' }).click();
  await leader.getByLabel('Các kết luận').fill('1\tRà soát hồ sơ tự vệ\tSở Y tế\t30/11/2020\n2\tViết bài tham luận\tSở Lạ\t25/11/2020');
  await leader.getByRole('button', { name: 'Tách thành việc' }).click();
  await leader.getByText('Không có đơn vị tên “Sở Lạ”; đồng chí chọn lại.').waitFor();
  expect(await leader.getByRole('button', { name: 'Giao 2 việc' }).isDisabled()).toBe(true);
  await leader.getByLabel('Giao cho, việc 2').selectOption({ label: 'Sở Nội vụ' });
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Giao 2 việc' }).click();
  await leader.getByText('Đã giao 2 việc cho 2 lượt đơn vị.').waitFor();

  const unit = await journey.open(390, tasks);
  await signIn(unit, 'thuky.soyte');
  await unit.getByRole('link', { name: 'Rà soát hồ sơ tự vệ' }).waitFor();
  await unit.getByRole('link', { name: 'Tham mưu, đề xuất' }).click();
  await unit.getByRole('button', { name: 'Ghi nội dung tham mưu' }).click();
  await unit.getByLabel('Gửi').selectOption({ label: 'Cụm trưởng' });
  await unit.getByLabel('Tên nội dung').fill('Lùi hạn viết tham luận');
  await unit.getByLabel('Đề xuất gì').fill('Đề nghị lùi hạn một tuần vì trùng đợt kiểm tra.');
  expect(await faultsOf(unit)).toEqual([]);
  expect(await sidewaysOf(unit)).toBeLessThanOrEqual(0);
  await unit.getByRole('button', { name: 'Đồng ý' }).click();
  await unit.getByRole('button', { name: 'Rút lại: Lùi hạn viết tham luận' }).waitFor();

  await leader.goto(`${journey.url}${tasks}/tham-muu`);
  await leader.getByRole('button', { name: 'Ghi trả lời: Lùi hạn viết tham luận' }).click();
  await leader.getByLabel('Trả lời', { exact: true }).selectOption({ label: 'Đồng ý một phần' });
  await leader.getByLabel('Ngày trả lời').fill('16/11/2020');
  await leader.getByLabel('Nội dung trả lời').fill('Lùi ba ngày');
  await leader.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await leader.getByText('Đồng ý một phần, ngày 16/11/2020: Lùi ba ngày').waitFor();
  await unit.reload();
  await unit.getByRole('button', { name: 'Ghi kết quả: Lùi hạn viết tham luận' }).waitFor();
  await Promise.all([leader.close(), unit.close()]);
});
