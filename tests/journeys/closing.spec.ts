import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoUnitSlugs } from '../../src/accounts/demo.ts';
import { openPool } from '../../src/kit/server/pool.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { unsentDemoUnits } from '../../src/scoring/demo/load.ts';
import { appraiseSheet } from '../../src/scoring/routes/appraisal.ts';
import { saveScores, sheet, submitSheet } from '../../src/scoring/routes/sheets.ts';
import { actorOf, sheetOf } from '../demo-year.ts';
import { beginJourney, faultsOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney();
  const { db } = openPool(journey.database.appUrl);
  for (const slug of demoUnitSlugs) {
    const sheetId = sheetOf(slug);
    if (unsentDemoUnits.includes(slug)) {
      const actor = await actorOf(db, `thuky.${slug}`);
      const { criteria, self } = await sheet.call(db, { actor, raw: { yearId: demoYearId, unitId: demoUnitId(slug) } });
      const cells = criteria.filter(({ id }) => self.missing.includes(id)).map(({ id, maxPoints }) => ({ criterionId: id, version: 0, input: { typed: maxPoints }, note: 'Theo sổ theo dõi của đơn vị' }));
      await saveScores.call(db, { actor, raw: { sheetId, stage: 'self', cells }, key: `closing-${slug}-1` });
      await submitSheet.call(db, { actor, raw: { sheetId }, key: `closing-${slug}-2` });
    }
    const appraiser = await actorOf(db, slug === 'sogddt' ? 'thuky.sotaichinh' : 'thuky.cumtruong');
    await appraiseSheet.call(db, { actor: appraiser, raw: { sheetId }, key: `closing-${slug}-3` });
  }
  await db.destroy();
});
afterAll(() => journey?.end());

test('the leader’s secretary makes the scores final, publishes the draft ranking, after its window the official one, and prints it; a unit then sees everybody on its phone', async () => {
  const unit = await journey.open(390, '/nam/2020/cum/1/bang-diem');
  await signIn(unit, 'thuky.soyte');
  await unit.getByText('Trước khi công bố, đơn vị chỉ xem điểm của mình').waitFor();
  expect(await unit.locator('.ranking > li').count()).toBe(1);

  const page = await journey.open(1440, '/nam/2020/cum/1/bang-diem');
  await signIn(page, 'thuky.cumtruong');
  await page.getByText('Điểm chốt', { exact: true }).click();
  await page.getByRole('button', { name: 'Chốt điểm' }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByRole('button', { name: 'Công bố dự thảo xếp hạng' }).click();
  await page.getByLabel('Nhận kiến nghị đến ngày').fill('18/11/2020');
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByText('Dự thảo xếp hạng. Nhận kiến nghị đến 18/11/2020 17:00 (còn 2 ngày').waitFor();
  expect(await page.getByRole('button', { name: 'Công bố chính thức (sau 18/11/2020 17:00)' }).isDisabled()).toBe(true);
  expect(await faultsOf(page)).toEqual([]);
  await unit.reload();
  await unit.getByText('Dự thảo xếp hạng. Nhận kiến nghị đến 18/11/2020 17:00').waitFor();
  await journey.setClock('2020-11-18T17:00:01+07:00');
  await page.reload();
  await page.getByText('Điểm chốt', { exact: true }).click();
  await page.getByRole('button', { name: 'Công bố chính thức' }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
  await page.getByText('Kết quả chính thức, công bố lúc').waitFor();
  await page.getByRole('button', { name: 'Thôi công bố' }).waitFor();
  expect((await page.locator('tbody td.rank').allInnerTexts()).every((rank) => /^\d+†?$/.test(rank))).toBe(true);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('navigation').getByRole('link', { name: 'Văn bản' }).click();
  await page.getByRole('button', { name: 'Soạn văn bản: Danh sách xếp hạng' }).click();
  await page.waitForURL(/van-ban\/soan/);
  await page.goto(`${journey.url}/nam/2020/cum/1/van-ban`);
  await page.getByRole('button', { name: 'Ban hành: Danh sách xếp hạng' }).click();
  await page.getByLabel('Số văn bản').selectOption({ label: 'Số khác, tự nhập' });
  await page.getByLabel('Nhập số').fill('07');
  await page.getByLabel('Ngày ký').fill('18/11/2020');
  await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
  await page.getByRole('button', { name: 'Vẫn ban hành' }).click(); // the stage has not moved on, so it says that scores are not final
  for (const [format, first] of [['PDF', '%PDF'], ['DOCX', 'PK'], ['XLSX', 'PK']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: `Danh sách xếp hạng, số 07/DS-CTĐ1, ${format}` }).first().click()]);
    expect(download.suggestedFilename()).toBe(`danh-sach-xep-hang-2020.${format.toLowerCase()}`);
    expect(readFileSync(await download.path()).subarray(0, first.length).toString()).toBe(first);
  }
  await page.close();

  await unit.reload();
  await unit.getByRole('combobox', { name: 'Loại điểm' }).click();
  await unit.getByRole('option', { name: 'Điểm chốt' }).click();
  await unit.locator('.ranking > li').nth(19).waitFor();
  expect(await unit.locator('.ranking > li').count()).toBe(20);
  await unit.getByRole('button', { name: /Sở Y tế/ }).click();
  await unit.getByRole('button', { name: /I\.1/ }).first().click();
  await unit.getByRole('dialog').getByText('Cách tính').waitFor();
  expect(await faultsOf(unit)).toEqual([]);
  await unit.close();
});
