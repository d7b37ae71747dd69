import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { offerSetUp } from '../../src/app/operator.ts';
import { beginJourney, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(null); });
afterAll(() => journey?.end());

const password = 'MatKhauDau@2021';
async function enter(page: Page, username: string, secret: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').first().fill(secret);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

test('from an empty server to the first open sheet: set-up link, cluster, units, leader, people, year, criteria', async () => {
  const token = await offerSetUp(journey.database.url);
  const page = await journey.open(1440, `/thiet-lap?ma=${token}`);
  await page.getByLabel('Họ và tên').fill('Quản trị viên');
  await page.getByLabel('Tên đăng nhập').fill('quantri');
  await page.getByLabel('Mật khẩu').first().fill(password);
  await page.getByRole('button', { name: 'Tạo tài khoản quản trị' }).click();
  await page.getByRole('link', { name: 'Đến trang đăng nhập' }).click();
  await enter(page, 'quantri', password);

  await page.getByRole('main').getByRole('link', { name: 'Đơn vị' }).click();
  await page.getByRole('button', { name: 'Tạo cụm thi đua' }).click();
  for (const [label, text] of [['Khối', 'Khối Tự vệ'], ['Cấp trên', 'Bộ CHQS tỉnh'], ['Tỉnh', 'Lâm Đồng'], ['Số thứ tự cụm', '1'], ['Tên cụm', 'Cụm thi đua số 1'], ['Ký hiệu văn bản', 'CTĐ1']] as const) await page.getByRole('dialog').getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Nhập đơn vị từ Excel' }).click();
  await page.getByLabel('Dán danh sách vào đây').fill('1\tTỉnh ủy\tTỉnh ủy\n2\tSở Y tế\tSở Y tế\n3\tSở Nông nghiệp và Phát triển nông thôn\tSở NN-PTNT\n4\tSở Y Tế\n');
  await page.getByLabel('Có hiệu lực từ ngày').fill('1/1/2021');
  await page.getByLabel('Nơi đóng').fill('Đà Lạt');
  await page.getByText('Sẽ thêm 3 đơn vị; bỏ qua 1 dòng đã có.').waitFor();
  await page.getByRole('button', { name: 'Thêm 3 đơn vị' }).click();
  await page.getByRole('button', { name: /Sở Y tế/ }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('Loại thay đổi').selectOption('lead');
  await drawer.getByLabel('Có hiệu lực từ ngày').fill('01/01/2021');
  await drawer.getByLabel('Đến trước ngày').fill('01/01/2099');
  await drawer.getByLabel('Số quyết định').fill('01/QĐ');
  await drawer.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('button', { name: 'Sở Y tế Cụm trưởng' }).waitFor();

  await page.getByRole('navigation').getByRole('link', { name: 'Tài khoản' }).click();
  /** Adds a person with an account and appointments at Sở Y tế; returns the first password. */
  async function appoint(fullName: string, username: string, roles: Record<string, RegExp>): Promise<string> {
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ và tên').fill(fullName);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('button', { name: new RegExp(fullName) }).click();
    await drawer.getByLabel('Tên đăng nhập').fill(username);
    await drawer.getByRole('button', { name: 'Tạo tài khoản' }).click();
    const told = await drawer.getByRole('status').innerText();
    for (const [role, shown] of Object.entries(roles)) {
      await drawer.getByLabel('Vai trò').selectOption(role);
      await drawer.getByLabel('Đơn vị').last().selectOption({ label: 'Sở Y tế' });
      await drawer.getByLabel('Có hiệu lực từ ngày').fill('01/01/2021');
      await drawer.getByLabel('Số quyết định').fill('02/QĐ');
      await drawer.getByRole('button', { name: 'Phân công', exact: true }).click();
      await drawer.getByText(shown).waitFor();
    }
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    return /: (\S+)\. Đồng chí/.exec(told)![1]!;
  }
  const first = await appoint('Trần Thị Thư', 'thuky.soyte', { 'unit-secretary': /Thư ký đơn vị · Sở Y tế/, 'cluster-secretary': /Thư ký Cụm trưởng \(Cụm phó\) · Sở Y tế/ });
  const firstOfHead = await appoint('Lê Văn Trưởng', 'truong.soyte', { 'unit-head': /· Sở Y tế/ });
  await page.close();

  /** The first sign-in of a new person, who chooses a password. */
  async function begin(username: string, given: string): Promise<Page> {
    const own = await journey.open(1440);
    await enter(own, username, given);
    await own.getByText('Đây là lần đăng nhập đầu tiên.').waitFor();
    await own.getByLabel('Mật khẩu đang dùng').fill(given);
    await own.getByLabel('Mật khẩu mới', { exact: false }).first().fill(password);
    await own.getByLabel('Nhập lại mật khẩu mới').fill(password);
    await own.getByRole('button', { name: 'Đổi mật khẩu' }).click();
    return own;
  }
  const leader = await begin('thuky.soyte', first);
  await leader.getByRole('main').getByRole('link', { name: 'Mở năm thi đua' }).click();
  await leader.getByLabel('Năm', { exact: false }).last().fill('2026');
  await leader.getByLabel('Chủ đề').fill('Thi đua Quyết thắng');
  await leader.getByLabel('Khẩu hiệu').fill('Đoàn kết');
  await leader.getByRole('button', { name: 'Mở năm' }).click();
  await leader.getByRole('heading', { name: 'Quy trình năm 2026' }).waitFor();
  await leader.getByText('Chưa ban hành bộ tiêu chí.').waitFor();
  await leader.getByRole('navigation').getByRole('link', { name: 'Tiêu chí' }).click();
  await leader.getByRole('button', { name: 'Soạn bộ tiêu chí' }).click();
  await leader.getByRole('button', { name: 'Nhập từ Excel, Word' }).click();
  const table = await writeExcelFile([['TT', 'Nội dung', 'Điểm tối đa'], ['I', 'Sẵn sàng chiến đấu', 60], [1, 'Trực', 40], [2, 'Bảo vệ', 20], ['', 'Cộng', 60], ['II', 'Báo cáo', 40], [1, 'Đúng hạn', 40]]).toBuffer();
  const [chooser] = await Promise.all([leader.waitForEvent('filechooser'), leader.getByRole('button', { name: 'Chọn tệp .xlsx, .docx' }).click()]);
  await chooser.setFiles({ name: 'tieu-chi.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: table });
  await leader.getByText('Thêm 5, sửa 0, bỏ 0, giữ nguyên 0.').waitFor();
  await leader.getByRole('button', { name: 'Nhận bảng này' }).click();
  await leader.getByRole('button', { name: 'Trình ban hành' }).click();
  await leader.getByText(/^Đồng chí đã trình lúc/).waitFor();
  expect(await leader.getByRole('button', { name: 'Ban hành bộ tiêu chí' }).count()).toBe(0); // another person does

  const head = await begin('truong.soyte', firstOfHead);
  await head.getByRole('navigation').getByRole('link', { name: 'Năm thi đua' }).click();
  await head.getByRole('navigation').getByRole('link', { name: 'Tiêu chí' }).click();
  await head.getByText(/^Trần Thị Thư đã trình lúc/).waitFor();
  await head.getByRole('button', { name: 'Ban hành bộ tiêu chí' }).click();
  await head.getByText('Ban hành: Lê Văn Trưởng, người trình: Trần Thị Thư').waitFor();
  await head.close();
  await leader.reload();
  await leader.getByText(/^Đã ban hành/).first().waitFor();
  await leader.getByRole('navigation').getByRole('link', { name: 'Chấm điểm' }).click();
  await leader.getByRole('heading', { name: 'Phiếu tự chấm Sở Y tế' }).waitFor();
  expect(await leader.getByText('I.1 Trực').count()).toBe(1);
  await leader.close();
});
