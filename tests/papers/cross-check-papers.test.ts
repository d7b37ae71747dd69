import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Download } from '../../src/kit/server/http.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { crossCheck } from '../../src/scoring/routes/cross-check.ts';
import { crossMinutesPaper, crossNoticePaper } from '../../src/scoring/routes/cross-check-papers.ts';
import { openDemoYear, sheetOf } from '../demo-year.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear('closed'); });
afterAll(() => year.end());

/** The words of a PDF without any white space: a table may break a line anywhere. */
async function wordsOf({ bytes }: Download): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_none, n) => (await (await document.getPage(n + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')));
  return pages.join('').replace(/\s/g, '');
}
const bare = (text: string) => text.replace(/\s/g, '');

test('the notice names every team and unit, and holds hash and seed, so that the draw can be redone from paper', async () => {
  const { draw, assignments, units } = await year.as('thuky.soyte', crossCheck, { yearId: demoYearId });
  const words = await wordsOf(await year.as('thuky.soyte', crossNoticePaper, { yearId: demoYearId, format: 'pdf' }));
  for (const part of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '/TB-CTĐ1', 'THÔNG BÁO', draw!.seed!, draw!.seedHash, 'Sở KH-ĐT và Sở Tài chính', 'TM. CỤM THI ĐUA SỐ 1']) expect(words).toContain(bare(part));
  const nameOf = (id: string) => units.find(({ unitId }) => unitId === id)!.shortName;
  for (const checkerId of new Set(assignments.map((line) => line.checkerId))) {
    const checked = assignments.filter((line) => line.checkerId === checkerId);
    expect(words).toContain(bare(`${checked[0]!.team}${nameOf(checkerId)}${checked.map(({ checkedId }) => nameOf(checkedId)).join('; ')}`));
  }
  const rows = await readSheet(Buffer.from((await year.as('thuky.soyte', crossNoticePaper, { yearId: demoYearId, format: 'xlsx' })).bytes));
  expect(rows.flat()).toContain(draw!.seed);
});

test('the minutes of a unit hold every team’s marks beside the self-score, the appraisal and their mean, with remarks', async () => {
  const print = (format: 'pdf' | 'docx' | 'xlsx') => year.as('thuky.cumtruong', crossMinutesPaper, { sheetId: sheetOf('tinhuy'), format });
  const words = await wordsOf(await print('pdf'));
  for (const part of ['/BB-CTĐ1', 'BIÊN BẢN', 'Chấm chéo điểm thi đua năm 2020 của Ban Chỉ huy Quân sự Tỉnh ủy', 'Thư ký ghi biên bản', 'trung bình cộng điểm của 02 tổ']) expect(words).toContain(bare(part));
  const cross = await year.owner.selectFrom('criterion_scores as x').innerJoin('criteria as c', 'c.id', 'x.criterion_id').select(['c.code', 'x.points', 'x.note']).where('x.sheet_id', '=', sheetOf('tinhuy')).where('x.stage', '=', 'cross').execute();
  const rows = await readSheet(Buffer.from((await print('xlsx')).bytes));
  for (const { code, points, note } of cross) {
    const row = rows.find(([first]) => first === code)!;
    expect([row[7], row[8] ?? null], code).toEqual([points / 100, note]);
  }
  expect(cross.some(({ note }) => note !== null)).toBe(true);
  const docx = strFromU8(unzipSync(new Uint8Array((await print('docx')).bytes))['word/document.xml']!).replace(/<[^>]+>/g, '');
  expect(docx).toContain('Cộng các tiêu chí');
});

test('the minutes are for the unit, its teams and who sees all', async () => {
  const { assignments } = await year.as('thuky.cumtruong', crossCheck, { yearId: demoYearId });
  const ask = (username: string) => year.as(username, crossMinutesPaper, { sheetId: sheetOf('soyte'), format: 'pdf' });
  await ask('thuky.soyte');
  await ask('lanhdao');
  const checkers = assignments.filter(({ checkedId }) => checkedId === demoUnitId('soyte')).map(({ checkerId }) => checkerId);
  for (const slug of ['tinhuy', 'sonnptnt', 'bandantoc', 'sokhcn'] as const) {
    if (checkers.includes(demoUnitId(slug))) await ask(`thuky.${slug}`);
    else await expect(ask(`thuky.${slug}`)).rejects.toMatchObject({ status: 404 });
  }
  expect(checkers).toHaveLength(2);
});
