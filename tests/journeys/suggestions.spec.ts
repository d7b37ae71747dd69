import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/kit/server/pool.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { waiveReports } from '../../src/reports/routes/collect.ts';
import { loadReportFacts } from '../../src/reports/store/facts.ts';
import { actorOf } from '../demo-year.ts';
import { beginJourney, colourFaultsOf, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

async function excuse(): Promise<void> {
  const { db } = openPool(journey.database.appUrl);
  const [facts] = await loadReportFacts(db, { yearId: demoYearId, year: 2020, unitIds: [demoUnitId('soyte')] }, new Date('2020-11-16T08:00:00+07:00'));
  const { periodId } = facts!.missing.find(({ formCode }) => formCode === 'dich-tuan')!;
  await waiveReports.call(db, { actor: await actorOf(db, 'thuky.cumtruong'), raw: { periodId, unitIds: [demoUnitId('soyte')], reason: 'Đơn vị nghỉ luân phiên phòng dịch' }, key: 'suggestions-waive' });
  await db.destroy();
}

test('on a phone, a secretary sees what the year’s records give, opens them, accepts, and differs with a reason', async () => {
  const page = await journey.open(390);
  await signIn(page, 'thuky.soyte');
  await page.goto(`${journey.url}/nam/2020/cum/1/phieu-tu-cham`);
  await page.getByRole('button', { name: /^Nhận gợi ý .* cho IV\.2$/ }).waitFor();
  await page.getByRole('button', { name: 'Các bản ghi gợi ý điểm VI.3' }).click();
  await page.getByRole('link', { name: /^Báo cáo dịch Covid-19 hằng tuần · / }).first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /^Nhận gợi ý .* cho VI\.3$/ }).click();
  await page.locator('.sheet-row').filter({ hasText: 'VI.3 ' }).getByText('Đúng theo gợi ý').waitFor();
  const box = page.getByRole('textbox', { name: /^IV\.2 Quân/ });
  await box.fill('1');
  await box.press('Enter');
  await page.keyboard.type('Ba đồng chí mới chuyển công tác');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/save-scores') && answer.ok());
  await page.keyboard.press('Enter');
  await saved;
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Nhận cả \d+ gợi ý chưa chấm$/ }).click();
  await page.getByText(/^Đã nhận \d+ gợi ý/).waitFor();
  expect(await box.inputValue()).toBe('1');

  await excuse(); // the collector excuses the unit from the report that was missing
  await page.reload();
  const row = page.locator('.sheet-row').filter({ hasText: 'VI.3 ' });
  await row.getByText('Gợi ý đã đổi: trước 1,25 → nay 1,75').waitFor();
  await row.getByText('Điểm đã chấm (1,25) giữ nguyên cho đến khi đồng chí sửa.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await row.getByRole('button', { name: 'Nhận gợi ý 1,75 cho VI.3' }).click();
  await row.getByText('Đúng theo gợi ý').waitFor();
  await page.close();
});

test('on a desk and in the dark, a record of a suggestion opens', async () => {
  const page = await journey.open(1366, '/', true);
  await signIn(page, 'thuky.soyte');
  await page.goto(`${journey.url}/nam/2020/cum/1/phieu-tu-cham`);
  await page.getByRole('button', { name: 'Các bản ghi gợi ý điểm VI.3' }).click();
  expect(await colourFaultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: /^Báo cáo dịch/ }).first().click();
  await page.waitForURL(/bao-cao\?ky=/);
  await page.getByRole('heading', { name: /Báo cáo dịch Covid-19/ }).first().waitFor();
  await page.close();
});

test('who appraises sees beside a claim what was suggested, the reason of the difference, and the records', async () => {
  const page = await journey.open(1366);
  await signIn(page, 'thuky.cumtruong');
  await page.goto(`${journey.url}/nam/2020/cum/1/bang-diem`);
  await page.getByRole('rowheader', { name: 'Tỉnh ủy' }).click();
  await page.keyboard.press('Enter');
  await page.getByText(/^\d+ tiêu chí theo gợi ý, \d+ khác gợi ý, \d+ có gợi ý đã đổi\.$/).waitFor();
  await page.getByRole('button', { name: /^VI\.1 .*: gợi ý 3,75, tự chấm 3,5/ }).click();
  await page.getByText(/^Đơn vị tự chấm 3,5, khác gợi ý\. Lý do: “Có báo cáo phải gửi lại/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test('who leads the cluster names the facts of a criterion, sees them in the book, and sets the gap that needs a reason', async () => {
  const page = await journey.open(1366);
  await signIn(page, 'thuky.cumtruong');
  await page.goto(`${journey.url}/nam/2020/cum/1/tieu-chi`);
  await page.getByRole('button', { name: 'Soạn phiên bản mới' }).click();
  await page.getByRole('button', { name: 'Thêm mục' }).waitFor();
  await page.getByRole('button', { name: 'VI.2 Báo cáo đột xuất, chuyên đề' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Gợi ý điểm từ số liệu').selectOption({ label: 'Nhiệm vụ được giao' });
  await drawer.getByLabel('Bộ CHQS tỉnh').check();
  await drawer.getByLabel('Số lần còn thiếu').first().selectOption({ label: 'Nhiệm vụ quá hạn chưa xong' });
  expect(await faultsOf(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Lưu tiêu chí' }).click();
  await page.getByText('Gợi ý theo Nhiệm vụ được giao (Bộ CHQS tỉnh): nhiệm vụ xong chậm, số ngày xong chậm, nhiệm vụ quá hạn chưa xong.').first().waitFor();
  await page.getByText('Chênh lệch so với gợi ý phải ghi lý do').click();
  await page.getByLabel('Từ số điểm (0: mọi chênh lệch)').fill('0,25');
  await page.getByRole('button', { name: 'Áp dụng từ bây giờ' }).click();
  await page.getByText('Chênh từ 0,25 điểm trở lên so với gợi ý phải ghi lý do.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});
