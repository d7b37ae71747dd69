import { test } from 'vitest';
import { demoArmyDay, demoEventId } from '../../src/events/demo/plan.ts';
import { beginJourney, signIn } from './journey.ts';
const base = `/nam/2020/cum/1/su-kien`;
const place = `${base}?su-kien=${demoEventId(demoArmyDay)}`;
test('shots', async () => {
  const journey = await beginJourney();
  const shot = async (page: any, name: string) => { await page.waitForLoadState('networkidle'); await page.screenshot({ path: `/tmp/shots-events/${name}.png`, fullPage: true }); };
  for (const width of [1440, 390]) {
    const lead = await journey.open(width, base); lead.setDefaultTimeout(8000);
    await signIn(lead, 'thuky.cumtruong');
    await lead.getByRole('button', { name: 'Thêm sự kiện' }).click();
    await shot(lead, `new-${width}`);
    await lead.goto(journey.url + `${place}&muc=vi-tri`);
    await lead.getByRole('button', { name: 'Lập ca: Bãi đỗ xe' }).click();
    await lead.getByRole('button', { name: /^Sửa: Cổng, nơi đón tiếp, Sở Y tế/ }).click();
    await shot(lead, `lay-${width}`);
    await lead.goto(journey.url + `${place}&muc=chuan-bi`);
    await lead.getByRole('button', { name: 'Thêm việc chuẩn bị' }).click();
    await shot(lead, `check-${width}`);
    await lead.goto(journey.url + '/nam/2020/cum/1/hom-nay');
    await shot(lead, `work-${width}`);
    const command = await journey.open(width, `${place}&muc=vi-tri`); command.setDefaultTimeout(8000);
    await signIn(command, 'troly.bochqs');
    if (width === 390) { await command.getByRole('button', { name: 'Duyệt phương án' }).click(); await shot(command, `approve-${width}`); await command.getByLabel(/^Còn thiếu/).fill('Phân sau, kịp'); await command.getByRole('button', { name: 'Duyệt', exact: true }).click(); await command.getByText('Đã duyệt, chưa').waitFor(); await lead.goto(journey.url + `${place}&muc=vi-tri`); await shot(lead, `approved-${width}`); }
    else { await command.getByRole('button', { name: 'Duyệt phương án' }).click(); await shot(command, `approve-${width}`); }
  }
  await journey.setClock('2020-12-22T07:10:00+07:00');
  await new Promise((r) => setTimeout(r, 1500));
  const phone = await journey.open(390, place); phone.setDefaultTimeout(8000);
  await signIn(phone, 'trucban');
  await shot(phone, 'run-390');
  await phone.getByRole('button', { name: 'Ghi sự việc' }).click();
  await shot(phone, 'note-390');
  await phone.getByLabel('Việc gì xảy ra').fill('Mất điện khu đón tiếp 10 phút');
  await phone.getByRole('button', { name: 'Gửi sự việc' }).click();
  await phone.getByText('Đã ghi sự việc.').waitFor();
  await phone.getByRole('button', { name: /^Đính chính/ }).click();
  await shot(phone, 'correct-390');
  await journey.setClock('2020-12-22T12:10:00+07:00');
  await new Promise((r) => setTimeout(r, 1500));
  for (const width of [1440, 390]) { const lead = await journey.open(width, place); lead.setDefaultTimeout(8000); await signIn(lead, 'thuky.cumtruong'); await lead.getByText('Nhật ký có').waitFor(); await shot(lead, `end-${width}`); await lead.goto(journey.url + `${place}&muc=phuong-an`); await shot(lead, `plan-${width}`); }
  await journey.end();
}, 120000);
