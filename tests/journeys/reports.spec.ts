import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());
const path = '/nam/2020/cum/1/bao-cao';

test('on a phone: what is typed stays, a photo is made small, a cut of the network loses nothing and sends once; then the leader chases, rolls up and returns', async () => {
  const phone = await journey.open(390, path);
  await signIn(phone, 'thuky.soyte');
  await phone.getByText('Bị trả lại').or(phone.getByText('bị trả lại')).first().waitFor();
  await phone.getByRole('link', { name: /^Nhập Báo cáo dịch Covid-19 hằng tuần · Tuần 46/ }).click();
  await phone.getByLabel('Ca mắc mới tại cơ quan').fill('1,5');
  await phone.getByText('“1,5” không phải số đếm.').waitFor();
  await phone.reload();
  expect(await phone.getByLabel('Ca mắc mới tại cơ quan').inputValue()).toBe('1,5');
  for (const [label, count] of [['Ca mắc mới tại cơ quan', '0'], ['Người tiếp xúc gần mới', '0'], ['Đang cách ly, theo dõi', '1.234'], ['Trong đó: cách ly tại nhà', '0'], ['Tự vệ làm nhiệm vụ phòng, chống dịch', '2']] as const) await phone.getByLabel(label).fill(count);
  await phone.getByText(/^1\.234 gấp hơn \d+ lần kỳ trước/).waitFor();
  const big = await phone.evaluate<string>(`new Promise((done) => { const canvas = document.createElement('canvas'); canvas.width = canvas.height = 1500; const ink = canvas.getContext('2d'); const dots = ink.createImageData(1500, 1500);
    for (let n = 0, seed = 7; n < dots.data.length; n++) { seed = (seed * 1103515245 + 12345) & 0x7fffffff; dots.data[n] = n % 4 === 3 ? 255 : (seed >> 16) & 255; } ink.putImageData(dots, 0, 0); done(canvas.toDataURL('image/png').split(',')[1]); })`);
  await phone.locator('input[type=file]').setInputFiles({ name: 'chot.png', mimeType: 'image/png', buffer: Buffer.from(big, 'base64') });
  const told = await phone.getByText(/^chot\.jpg \(\d+ KB/).innerText();
  expect(Buffer.from(big, 'base64').length).toBeGreaterThan(2.4 * 1024 * 1024);
  expect(Number(/\((\d+) KB/.exec(told)![1])).toBeLessThanOrEqual(2048);
  await phone.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  expect(await faultsOf(phone)).toEqual([]);
  expect(await sidewaysOf(phone)).toBeLessThanOrEqual(0);
  await phone.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await phone.getByText('Có 1 số tăng mạnh so với kỳ trước.').waitFor();
  // The server gets it, the answer does not get back; then there is no network at all.
  let sends = 0;
  await phone.route('**/send-report', async (route) => { sends++; await route.fetch(); await route.abort(); }, { times: 1 });
  await phone.getByRole('button', { name: 'Số liệu đúng, gửi báo cáo' }).click();
  await phone.getByText('Chưa có mạng. Báo cáo đã xếp hàng').waitFor();
  await phone.goto(journey.url + path);
  await phone.getByText('Báo cáo dịch Covid-19 hằng tuần · Tuần 46').first().waitFor();
  await phone.getByText(/^Chờ gửi/).waitFor({ state: 'detached' });
  expect(sends).toBe(1);
  await phone.getByRole('link', { name: /^Xem Báo cáo dịch Covid-19 hằng tuần · Tuần 46/ }).click();
  await phone.getByText(/^Gửi lúc 16\/11\/2020/).waitFor();
  expect(await phone.getByText(/^Gửi lúc /).count()).toBe(1);
  await phone.getByRole('link', { name: 'chot.jpg' }).waitFor();

  const leader = await journey.open(1440, `${path}/ma-tran`);
  await signIn(leader, 'thuky.cumtruong');
  await leader.getByRole('link', { name: 'Sở Y tế, Tuần 46 (09/11–15/11): đúng hạn' }).waitFor();
  await leader.getByRole('button', { name: 'Nhắc 8 đơn vị' }).click();
  await leader.getByText('Đã ghi nhắc 8 đơn vị').waitFor();
  await leader.getByRole('button', { name: 'Chép tin nhắn' }).click();
  await leader.getByRole('button', { name: 'Đã chép' }).waitFor();
  expect(await leader.evaluate('navigator.clipboard.readText()')).toMatch(/^Kính đề nghị Ban CHQS Sở Tư pháp \(đ\/c Vũ Hải Dung\).* nộp Báo cáo dịch Covid-19 hằng tuần, Tuần 46 \(09\/11–15\/11\), trước 16 giờ ngày 16\/11\/2020\.\nĐường dẫn: http/s);
  await leader.getByRole('link', { name: 'Sở Y tế, Tuần 46 (09/11–15/11): đúng hạn' }).focus();
  await leader.keyboard.press('ArrowLeft');
  expect(await leader.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('Sở Y tế, Tuần 45');
  await leader.getByRole('link', { name: 'Tổng hợp kỳ này' }).click();
  await leader.getByText(/^Số liệu tạm thời: còn 8 đơn vị chưa gửi/).waitFor();
  await leader.getByRole('img', { name: /cao nhất/ }).waitFor();
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('row', { name: /^Sở Y tế/ }).getByRole('link').click();
  await leader.getByRole('button', { name: 'Trả lại…' }).click();
  await leader.getByLabel('Lý do').fill('Số cách ly chưa đúng');
  await leader.getByLabel('Hạn mới, ngày').fill('17/11/2020');
  await leader.getByLabel('Hạn mới, giờ').fill('9h');
  expect(await faultsOf(leader)).toEqual([]);
  await leader.getByRole('button', { name: 'Đồng ý' }).click();
  await leader.getByText('Hạn gửi lại: trước 9 giờ ngày 17/11/2020', { exact: false }).waitFor();

  await phone.reload();
  await phone.getByText(/Số cách ly chưa đúng/).waitFor();
  await phone.getByLabel('Đang cách ly, theo dõi').fill('2');
  await phone.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await phone.getByText('Đang cách ly, theo dõi: 1.234 → 2').waitFor();

  for (const [at, words] of [[`${path}/bieu-mau`, 'Báo cáo nhanh sự việc'], ['/lich-nghi', 'Mùng 1 Tết: 25/01/2020']] as const) {
    await leader.goto(journey.url + at);
    await leader.getByText(words).first().waitFor();
    expect(await faultsOf(leader)).toEqual([]);
  }
  await Promise.all([phone.close(), leader.close()]);
});
