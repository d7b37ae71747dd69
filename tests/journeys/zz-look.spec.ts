import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';
let journey: Journey;
beforeAll(async () => { mkdirSync('/tmp/shots-kinds', { recursive: true }); journey = await beginJourney(); });
afterAll(() => journey?.end());
const base = '/nam/2020/cum/1';
test('look', async () => {
  for (const width of [1440, 390]) {
    const page = await journey.open(width, `${base}/huan-luyen?muc=hoi-thi`);
    await signIn(page, 'thuky.cumtruong');
    await page.getByText('Hội thao quốc phòng khối Tự vệ').waitFor();
    await page.screenshot({ path: `/tmp/shots-kinds/contests-${width}.png`, fullPage: true });
    await page.getByRole('button', { name: 'Sửa: Hội thao quốc phòng khối Tự vệ' }).click();
    console.log(width, await faultsOf(page), await sidewaysOf(page));
    await page.screenshot({ path: `/tmp/shots-kinds/contest-form-${width}.png`, fullPage: true });
    await page.goto(journey.url + `${base}/huan-luyen?muc=lop`);
    await page.getByText('Bồi dưỡng kiến thức').first().waitFor();
    await page.screenshot({ path: `/tmp/shots-kinds/classes-${width}.png`, fullPage: true });
    await page.goto(journey.url + `${base}/van-ban`);
    await page.getByText('Lịch trực tháng').waitFor();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/shots-kinds/centre-${width}.png`, fullPage: true });
    console.log(width, await faultsOf(page), await sidewaysOf(page));
    await page.context().close();
  }
}, 120_000);
