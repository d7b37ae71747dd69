import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/kit/server/pool.ts';
import { demoCriterionId } from '../../src/scoring/demo/load.ts';
import { appraiseSheet } from '../../src/scoring/routes/appraisal.ts';
import { saveScores } from '../../src/scoring/routes/sheets.ts';
import { actorOf, sheetOf } from '../demo-year.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney();
  const { db } = openPool(journey.database.appUrl);
  const actor = await actorOf(db, 'thuky.cumtruong');
  const sheetId = sheetOf('sonoivu');
  const cells = ['II.5', 'II.6'].map((code) => ({ criterionId: demoCriterionId(code), version: 0, input: { typed: 25 }, note: `Thiếu biên bản ${code}` }));
  await saveScores.call(db, { actor, raw: { sheetId, stage: 'appraisal', cells }, key: 'disputes-cut' });
  await appraiseSheet.call(db, { actor, raw: { sheetId }, key: 'disputes-appraise' });
  await db.destroy();
});
afterAll(() => journey?.end());

const board = '/nam/2020/cum/1/bang-diem';
const list = '/nam/2020/cum/1/kien-nghi';
async function totalOf(page: Page): Promise<string> {
  await page.goto(journey.url + board);
  await page.getByRole('radiogroup', { name: 'Loại điểm' }).getByText('Thẩm định', { exact: true }).click();
  await page.locator('td.waiting').first().waitFor(); // the appraisal stands in the table, not yet the self-score
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Sở Nội vụ', exact: true }) }).locator('td.total').innerText();
}

test('a unit disputes a score on its phone; the appraiser explains and the leader rules with keys alone; the total moves and the annex is printed', async () => {
  const leader = await journey.open(1440, list);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByText('Chưa có hồ sơ kiến nghị nào.').waitFor();
  await leader.getByText('Kiến nghị mở từ khi phiếu của đơn vị được thẩm định xong').waitFor();
  const before = await totalOf(leader);

  const unit = await journey.open(390, board);
  await signIn(unit, 'thuky.sonoivu');
  await unit.getByRole('button', { name: /Sở Nội vụ/ }).click();
  await unit.getByRole('button', { name: /II\.5/ }).first().click();
  const drawer = unit.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Kiến nghị điểm này…' }).click();
  await drawer.getByLabel('Điểm đề nghị').fill('2');
  await drawer.getByLabel('Vì sao đơn vị kiến nghị').fill('Biên bản đã nộp ngày 10/11');
  expect(await faultsOf(unit)).toEqual([]);
  await drawer.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  await drawer.getByRole('link', { name: 'Hồ sơ kiến nghị số 1: chờ giải trình' }).click();
  await unit.getByRole('heading', { name: 'Hồ sơ kiến nghị số 01' }).waitFor();
  await unit.getByText('“Thiếu biên bản II.5”').waitFor();
  await unit.getByText('Đang ở: Cụm trưởng (Sở GD-ĐT)').waitFor();
  expect(await faultsOf(unit)).toEqual([]);
  expect(await sidewaysOf(unit)).toBeLessThanOrEqual(0);

  await leader.goto(journey.url + list);
  await leader.getByRole('heading', { name: 'Chờ tôi xử lý (1)' }).waitFor();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('link', { name: /Số 01.*Sở Nội vụ/ }).press('Enter');
  await leader.getByLabel('Giải trình việc chấm giảm điểm').press('Tab');
  await leader.getByLabel('Giải trình việc chấm giảm điểm').focus();
  await leader.keyboard.type('Khi chấm chưa thấy biên bản');
  await leader.keyboard.press('Tab');
  await leader.keyboard.press('Enter');
  await leader.getByText('“Khi chấm chưa thấy biên bản”').waitFor();
  await leader.getByRole('radio', { name: 'Chấp nhận', exact: true }).focus();
  await leader.keyboard.press('ArrowRight');
  await leader.getByLabel('Điểm kết luận').fill('9');
  await leader.getByLabel('Lý do').fill('Biên bản có nhưng lập chậm');
  await leader.getByRole('button', { name: 'Ghi kết luận' }).press('Enter');
  await leader.getByRole('alert').filter({ hasText: 'Chấp nhận một phần thì điểm phải cao hơn' }).waitFor();
  expect(await leader.getByLabel('Lý do').inputValue()).toBe('Biên bản có nhưng lập chậm');
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByLabel('Điểm kết luận').fill('1,25');
  await leader.getByRole('button', { name: 'Ghi kết luận' }).press('Enter');
  await leader.getByText('Kết luận: chấp nhận một phần, 1,25 điểm').waitFor();
  expect(await faultsOf(leader)).toEqual([]);
  const [download] = await Promise.all([leader.waitForEvent('download'), leader.getByRole('link', { name: 'Phụ lục hồ sơ số 1, PDF' }).click()]);
  expect(download.suggestedFilename()).toBe('ho-so-kien-nghi-1.pdf');
  expect(readFileSync(await download.path()).subarray(0, 4).toString()).toBe('%PDF');
  const hundredths = (shown: string) => Math.round(Number(shown.replace(',', '.').replace('*', '')) * 100);
  expect(hundredths(await totalOf(leader)) - hundredths(before)).toBe(100);

  await unit.reload();
  await unit.getByText('Chấp nhận một phần', { exact: true }).waitFor();
  await unit.getByRole('link', { name: 'Xem trên bảng điểm' }).click();
  await unit.getByRole('dialog').getByText('Theo kết luận kiến nghị số 1: 1,25 điểm.').waitFor();
  await unit.close();
  await leader.close();
});

test('put to the vote: a member unit votes on its phone, the docket is overdue in words, in the dark no fault either', async () => {
  const unit = await journey.open(390, `${board}`);
  await signIn(unit, 'thuky.sonoivu');
  await unit.getByRole('button', { name: /Sở Nội vụ/ }).click();
  await unit.getByRole('button', { name: /II\.6/ }).first().click();
  await unit.getByRole('button', { name: 'Kiến nghị điểm này…' }).click();
  await unit.getByLabel('Vì sao đơn vị kiến nghị').fill('Đã diễn tập hai lần');
  await unit.getByRole('button', { name: 'Gửi kiến nghị' }).click();
  await unit.getByRole('link', { name: /Hồ sơ kiến nghị số 2/ }).waitFor();
  await journey.setClock('2020-11-25T08:00:00+07:00');

  const leader = await journey.open(1440, list, true);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByText(/quá hạn 5 ngày/).or(leader.getByText(/quá hạn 6 ngày/)).waitFor();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Thời hạn và cách biểu quyết…' }).click();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('link', { name: /Số 02/ }).click();
  await leader.getByRole('button', { name: 'Kết luận hồ sơ' }).click();
  await leader.getByText('Chấp nhận', { exact: true }).click();
  await leader.getByLabel('Lý do').fill('Xin ý kiến các đơn vị');
  await leader.getByLabel('Lấy ý kiến biểu quyết của các đơn vị trước khi kết luận').check();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Đưa ra biểu quyết' }).click();
  await leader.getByText('Tán thành 0, không tán thành 0, ý kiến khác 0, chưa biểu quyết 19; 0/19.').waitFor();
  await leader.getByLabel('Ý kiến của đơn vị').getByText('Tán thành', { exact: true }).click();
  await leader.getByRole('button', { name: 'Gửi biểu quyết' }).click();
  await leader.getByText('Tán thành 1, không tán thành 0, ý kiến khác 0, chưa biểu quyết 18; 1/19.').waitFor();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.close();

  const voter = await journey.open(390, list);
  await signIn(voter, 'thuky.soyte');
  await voter.getByRole('heading', { name: 'Chờ tôi xử lý (1)' }).waitFor();
  expect(await sidewaysOf(voter)).toBeLessThanOrEqual(0);
  await voter.getByRole('link', { name: /Số 02/ }).click();
  await voter.getByRole('radiogroup', { name: 'Ý kiến của đơn vị' }).getByText('Không tán thành').click();
  expect(await faultsOf(voter)).toEqual([]);
  expect(await sidewaysOf(voter)).toBeLessThanOrEqual(0);
  await voter.getByRole('button', { name: 'Gửi biểu quyết' }).click();
  await voter.getByText('Tán thành 1, không tán thành 1').waitFor();
  await voter.getByText('Hiện không có việc nào chờ đồng chí ở hồ sơ này.').waitFor();
  await voter.close();
  await unit.close();
});
