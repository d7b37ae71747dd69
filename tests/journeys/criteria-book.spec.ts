import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import sample from '../../src/scoring/demo/criteria.json' with { type: 'json' };
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const path = '/nam/2021/cum/1/tieu-chi';
/** The sample book as an office would send it: a Word table with spanned sections, comma decimals and sums; five lines are not as they were. */
async function guidance(): Promise<Buffer> {
  const changed: Record<string, [title: string, max: number, how: string]> = { 'II.1': ['Duy trì chế độ trực sẵn sàng chiến đấu', 4.5, ''], 'II.2': ['Gửi lịch trực đúng hạn', 2.5, ''], 'IV.1': ['Đăng ký tự vệ tháng Tư', 0.5, 'Đạt/không đạt'], 'IV.2': ['Quân số tự vệ so với biên chế được duyệt', 5.5, ''], 'VI.4': ['Chất lượng báo cáo điện tử', 2, 'Mỗi báo cáo phải làm lại trừ 0,5 điểm'] };
  const cell = (text: string, span = 1) => new TableCell({ columnSpan: span, children: [new Paragraph(text)] });
  const rows = (sample as [string, string, number][]).flatMap(([code, title, max]) => {
    const [written, points, how] = changed[code] ?? [title, max, ''];
    const row = code.includes('.') ? [cell(code.split('.')[1]!), cell(written), cell(String(points).replace('.', ',')), cell(how)] : [cell(`${code}. ${title}`, 2), cell(String(max)), cell('')];
    if (code === '+' || code === '−') row.splice(0, 1, cell(code), cell(title));
    return [row, ...(code === 'I.6' ? [[cell('Cộng mục I', 2), cell('15'), cell('')]] : [])];
  });
  const head = [cell('TT'), cell('Nội dung'), cell('Điểm tối đa'), cell('Cách chấm')];
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('PHỤ LỤC'), new Table({ rows: [head, ...rows].map((children) => new TableRow({ children })) })] }] }));
}

test('a new year’s book: a copy of last year’s, then the guidance from Word', async () => {
  const page = await journey.open(1440, '/nam-moi');
  await signIn(page, 'thuky.cumtruong');
  await page.goto(`${journey.url}/nam-moi`);
  await page.getByLabel('Năm', { exact: false }).last().fill('2021');
  await page.getByLabel('Chủ đề').fill('Thi đua Quyết thắng');
  await page.getByLabel('Khẩu hiệu').fill('Đoàn kết');
  await page.getByRole('button', { name: 'Mở năm' }).click();
  await page.getByRole('heading', { name: 'Quy trình năm 2021' }).waitFor();
  await page.goto(journey.url + path);
  await page.getByLabel('Bắt đầu từ').selectOption({ label: 'Bộ tiêu chí năm 2020' });
  await page.getByRole('button', { name: 'Soạn bộ tiêu chí' }).click();
  await page.getByText('Không có chỗ nào khác.').waitFor();

  await page.getByRole('button', { name: 'Nhập từ Excel, Word' }).click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp .xlsx, .docx' }).click()]);
  await chooser.setFiles({ name: 'huong-dan.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: await guidance() });
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Thêm 0, sửa 5, bỏ 0, giữ nguyên 48.').waitFor();
  await dialog.getByLabel(/^Nhận cách chấm: Từ 2 điểm, mỗi lần trừ/).check();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Nhận bảng này' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.close();
});

test('it says what may be a mistake, and tries the draft on last year’s scores', async () => {
  const page = await journey.open(1440, path);
  await signIn(page, 'thuky.cumtruong');
  await page.goto(journey.url + path);
  const dialog = page.getByRole('dialog');
  const warnings = page.getByRole('alert').filter({ hasText: 'Cần xem lại' });
  await warnings.getByText('II.2: mức trừ nhiều nhất 3 lớn hơn điểm tối đa 2,5 nên không bao giờ chạm tới.').waitFor();
  await warnings.getByRole('button', { name: 'Mở II.2' }).first().click();
  await dialog.getByLabel('Trừ nhiều nhất').fill('2,5');
  await dialog.getByRole('button', { name: 'Lưu tiêu chí' }).click();
  await warnings.waitFor({ state: 'hidden' }); // it was the only one
  await page.getByRole('button', { name: 'Đưa II.8 lên' }).click();

  await page.getByRole('button', { name: 'Thử trên số liệu' }).click();
  const trial = page.getByRole('region', { name: 'Thử trên số liệu đã có' });
  await trial.getByRole('heading', { name: 'Thử trên số liệu năm 2020' }).waitFor();
  await trial.getByText('Điểm tạm tính theo tỷ lệ điểm tối đa (khác cách chấm, không có số liệu để tính lại): VI.4.').waitFor();
  expect(await trial.getByRole('rowheader').count()).toBe(20);
  await trial.getByText(/^\d+ đơn vị đổi hạng\.$/).waitFor();
  expect(await trial.getByRole('row').filter({ hasText: /[↑↓] (lên|xuống) \d+ bậc/ }).first().innerText()).toMatch(/IV\.[12]: /); // the criterion that weighs more moves them
  expect(await faultsOf(page)).toEqual([]);

  await page.close();
});

test('it is proposed when every difference has a reason, and issued by another person; the paper says who and why', async () => {
  const page = await journey.open(1440, path);
  await signIn(page, 'thuky.cumtruong');
  await page.goto(journey.url + path);
  await page.getByRole('button', { name: 'Trình ban hành' }).click();
  await page.getByRole('alert').filter({ hasText: 'Còn 5 chỗ khác với bộ tiêu chí trước chưa ghi lý do.' }).waitFor();
  const difference = page.getByRole('region', { name: 'Khác với bộ tiêu chí trước' });
  await difference.getByText('Tối đa: 4 → 4,5').waitFor();
  await difference.getByRole('button', { name: 'Chọn mọi chỗ chưa có lý do' }).click();
  await difference.getByLabel('Lý do cho 5 chỗ đã chọn').fill('Theo Hướng dẫn năm 2021 của cấp trên');
  await difference.getByRole('button', { name: 'Ghi lý do' }).click();
  await difference.getByText('Mọi chỗ khác đều đã có lý do.').waitFor();
  await page.getByRole('button', { name: 'Trình ban hành' }).click();
  await page.getByText(/^Đồng chí đã trình lúc/).waitFor();
  expect(await page.getByRole('button', { name: 'Ban hành bộ tiêu chí' }).count()).toBe(0);
  await page.close();

  const other = await journey.open(1440, path);
  await signIn(other, 'troly.bochqs');
  await other.goto(journey.url + path);
  await other.getByText(/^Nguyễn Thị Hạnh đã trình lúc/).waitFor();
  await other.getByRole('button', { name: 'Ban hành bộ tiêu chí' }).click();
  await other.getByText(/^Ban hành: .*, người trình: Nguyễn Thị Hạnh$/).waitFor();
  const [download] = await Promise.all([other.waitForEvent('download'), other.getByRole('link', { name: 'In bộ tiêu chí DOCX' }).click()]);
  const paper = strFromU8(unzipSync(new Uint8Array(await readFile(await download.path())))['word/document.xml']!).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const text of ['Người trình: Nguyễn Thị Hạnh, lúc 16/11/2020', 'Những điểm khác so với Bộ tiêu chí chấm điểm thi đua năm 2020 (mẫu)', 'Tối đa: 4 → 4,5', 'Theo Hướng dẫn năm 2021 của cấp trên']) expect(paper).toContain(text);
  expect(paper).toContain('DỰ THẢO'); // a working print; its number comes from the documents centre
  await other.close();
});

test.each([false, true])('on a phone the book is read, not changed (dark: %s)', async (dark) => {
  const page = await journey.open(390, path, dark);
  await signIn(page, 'thuky.cumtruong');
  await page.goto(journey.url + path);
  await page.getByRole('table', { name: 'Các mục và tiêu chí' }).waitFor();
  expect(await page.getByRole('button', { name: 'Nhập từ Excel, Word' }).count()).toBe(0);
  await page.getByRole('button', { name: 'II.2 Gửi lịch trực đúng hạn' }).click();
  await page.getByRole('dialog').getByText('Từ 2,5 điểm, mỗi lần chậm trừ 0,25').waitFor();
  await page.keyboard.press('Escape');
  expect([await faultsOf(page), await sidewaysOf(page)]).toEqual([[], 0]);
  await page.close();
});
