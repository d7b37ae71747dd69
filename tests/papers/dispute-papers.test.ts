import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Download } from '../../src/kit/server/http.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { dispute, disputes } from '../../src/scoring/routes/disputes.ts';
import { disputePaper, disputesPaper } from '../../src/scoring/routes/disputes-papers.ts';
import { openDemoYear } from '../demo-year.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear('closed'); });
afterAll(() => year.end());

async function textOf({ bytes }: Download): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_none, n) => (await (await document.getPage(n + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  return pages.join(' ').replace(/\s+/g, ' ');
}
const lines = async () => (await year.as('lanhdao', disputes, { yearId: demoYearId })).dockets;
const points = (hundredths: number) => String(hundredths / 100).replace('.', ',');

test('a docket is printed as an annex: the cut, the claim, every step with its person, the vote of every unit, and the ruling', async () => {
  const { id } = (await lines()).at(-1)!;
  const docket = await year.as('lanhdao', dispute, { disputeId: id });
  const text = await textOf(await year.as('lanhdao', disputePaper, { disputeId: id, format: 'pdf' }));
  for (const words of ['PHỤ LỤC', 'Hồ sơ kiến nghị điểm số 03', '(Kèm theo kết quả chấm điểm thi đua năm 2020 của Cụm thi đua số 1)', docket.unitName, docket.criterion.title, docket.openedByName, 'Nguyễn Thị Hạnh', 'Không chấp nhận', 'Biểu quyết công khai: 08/19 đơn vị tán thành, yêu cầu từ 51%: không đủ tỷ lệ.', 'Hồ sơ lập đầy đủ'])
    expect(text).toContain(words);
  for (const said of [docket.claim, docket.rulingReason!, docket.cutNote!, ...docket.entries.map((entry) => entry.text!)]) expect(text.replace(/\s/g, '')).toContain(said.replace(/\s/g, ''));
  for (const { shortName } of docket.electors) expect(text).toContain(shortName);
  expect(text).toContain('DỰ THẢO'); // a working print
});

test('the list of the year carries every docket with what it came to, in all three forms, figures as numbers', async () => {
  const print = (format: 'pdf' | 'docx' | 'xlsx') => year.as('lanhdao', disputesPaper, { yearId: demoYearId, format });
  const [pdf, docx] = [await textOf(await print('pdf')), strFromU8(unzipSync(new Uint8Array((await print('docx')).bytes))['word/document.xml']!).replace(/<[^>]+>/g, '')];
  expect(pdf).toContain('Danh sách gồm 03 hồ sơ; 03 hồ sơ đã kết luận, trong đó 02 hồ sơ thay đổi điểm./.');
  const rows = await readSheet(Buffer.from((await print('xlsx')).bytes));
  for (const line of await lines()) {
    for (const text of [pdf.replace(/\s/g, ''), docx.replace(/\s/g, '')]) expect(text).toContain(line.unitName.replace(/\s/g, ''));
    expect(docx).toContain(points(line.ruledPoints!));
    expect(rows.find((row) => row[2] === line.unitName)).toEqual(expect.arrayContaining([line.cutPoints / 100, line.claimedPoints / 100, line.ruledPoints! / 100]));
  }
});

test('a docket that is still open says so', async () => {
  const fresh = await openDemoYear('closed');
  const row = await fresh.owner.selectFrom('disputes').selectAll().where('number', '=', 1).executeTakeFirstOrThrow();
  await fresh.owner.updateTable('disputes').set({ state: 'ruling', due_at: row.ended_at, ended_at: null, outcome: null, ruled_points: null, ruling_reason: null, ruled_by: null, ruled_by_name: null }).where('id', '=', row.id).execute();
  const text = await textOf(await fresh.as('lanhdao', disputePaper, { disputeId: row.id, format: 'pdf' }));
  expect(text).toContain('Hồ sơ đang được xử lý./.');
  await fresh.end();
});
