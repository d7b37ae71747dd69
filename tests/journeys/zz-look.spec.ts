import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, test } from 'vitest';
import { demoShiftId } from '../../src/duty/demo/plan.ts';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';
let journey: Journey;
beforeAll(async () => { mkdirSync('/tmp/shots-kinds', { recursive: true }); journey = await beginJourney(); });
afterAll(() => journey?.end());
const base = '/nam/2020/cum/1';
test('look', async () => {
  for (const width of [1440, 390]) {
    const page = await journey.open(width, `${base}/huan-luyen?muc=hoi-thi`);
    await signIn(page, 'thuky.cumtruong');
    await page.getByRole('button', { name: 'Sửa: Hội thao quốc phòng khối Tự vệ' }).click();
    await page.screenshot({ path: `/tmp/shots-kinds/contest-form-${width}.png`, fullPage: false });
    await page.goto(journey.url + `${base}/huan-luyen`);
    await page.getByRole('button', { name: 'Dán số liệu nhiều đơn vị từ Excel' }).click();
    await page.getByLabel('Bảng chép từ Excel').fill('STT\tĐơn vị\tNgày đăng ký\tCơ động\tTại chỗ\n1\tBan CHQS Sở Nội vụ\t10/04/2020\t21\t9\n2\tSở Xa Lạ\t\t4\t4\n3\tSở Y tế\t\tmười\t4\n\tCộng\t\t25\t13');
    await page.getByText('Dòng 3').waitFor();
    await page.screenshot({ path: `/tmp/shots-kinds/paste-${width}.png`, fullPage: true });
    console.log(width, await faultsOf(page), await sidewaysOf(page));
    await page.context().close();
    const two = await journey.open(width, `${base}/truc?ca=${demoShiftId('soyte', 'officer', '2020-10-14')}`);
    await signIn(two, 'thuky.soyte');
    await two.getByRole('region', { name: 'Ngày 14/10/2020' }).waitFor();
    await two.screenshot({ path: `/tmp/shots-kinds/shift-${width}.png`, fullPage: false });
    await two.goto(journey.url + `${base}/truc?muc=thang&thang=2020-11`);
    await two.getByRole('button', { name: 'Lập ca cho cả tháng' }).click();
    await two.getByText('Hoặc lập từng loại ca').waitFor();
    await two.screenshot({ path: `/tmp/shots-kinds/lay-${width}.png`, fullPage: false });
    console.log(width, await faultsOf(two), await sidewaysOf(two));
    await two.context().close();
  }
}, 120_000);
