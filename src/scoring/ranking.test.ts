import { sql } from 'kysely';
import { readSheet } from 'read-excel-file/node';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoSetId } from './demo/load.ts';
import { ranking, scoreboard } from './routes/board.ts';
import { book, draftBook, saveBookOptions } from './routes/criteria.ts';
import { boardPaper } from './routes/papers.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
const leader = 'thuky.cumtruong';
const asked = { yearId: demoYearId, stage: 'final' as const };
const read = () => Promise.all([year.as(leader, scoreboard, asked), year.as(leader, ranking, asked)]);
async function paper(): Promise<string> {
  const { bytes } = await year.as(leader, boardPaper, { ...asked, paper: 'ranking', format: 'pdf' });
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_none, n) => (await (await document.getPage(n + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  return pages.join(' ').replace(/\s+/g, ' ');
}

beforeAll(async () => {
  year = await openDemoYear('closed');
  const put = (slug: 'soyte' | 'sonoivu' | 'thanhtra', code: string, points: number) => sql`update criterion_scores x set points = ${points} from criteria c where c.id = x.criterion_id and c.code = ${code} and x.sheet_id = ${sheetOf(slug)} and x.stage = 'final'`.execute(year.owner);
  for (const slug of ['sonoivu', 'thanhtra'] as const) { // three equal sheets, then one of them with more in section II and less in section I
    await sql`delete from criterion_scores where sheet_id = ${sheetOf(slug)} and stage = 'final'`.execute(year.owner);
    await sql`insert into criterion_scores (emulation_year_id, sheet_id, criterion_id, stage, points, input, reasons, effects, entered_at) select emulation_year_id, ${sheetOf(slug)}, criterion_id, stage, points, input, reasons, effects, entered_at from criterion_scores where sheet_id = ${sheetOf('soyte')} and stage = 'final'`.execute(year.owner);
  }
  for (const slug of ['soyte', 'sonoivu', 'thanhtra'] as const) { await put(slug, 'I.1', 200); await put(slug, 'II.1', 200); }
  await put('sonoivu', 'I.1', 150);
  await put('sonoivu', 'II.1', 250);
  await sql`update criterion_scores x set effects = '[{"kind":"excluded"}]' from criteria c where c.id = x.criterion_id and c.modifiers @> '[{"kind":"exclude"}]' and x.sheet_id = ${sheetOf('bandantoc')} and x.stage = 'final'`.execute(year.owner);
  const results = { quotas: [{ title: 'Cờ thi đua của Bộ', by: 'count', value: 1, rounding: 'down', grade: null }, { title: 'Tập thể lao động xuất sắc', by: 'percent', value: 20, rounding: 'half-up', grade: 'Tốt' }] };
  await sql`update criteria_sets set results = ${JSON.stringify(results)}, grades = ${JSON.stringify([{ label: 'Xuất sắc', from: 5000, requires: [{ kind: 'at-least', code: 'II', points: 99_000 }] }, { label: 'Tốt', from: 4000 }, { label: 'Khá', from: 0 }])} where id = ${demoSetId}`.execute(year.owner);
});
afterAll(() => year.end());

test('three equal totals make two pairs: the first separated by section II, the second by nothing, and the ranks say the same', async () => {
  const [{ units }, { ties }] = await read();
  const ids = new Set(['sonoivu', 'soyte', 'thanhtra'].map((slug) => demoUnitId(slug as 'soyte')));
  const pairs = ties.filter(({ aboveUnitId }) => ids.has(aboveUnitId));
  expect(pairs.map(({ isSeparated, lines }) => [isSeparated, lines.length])).toEqual([[true, 1], [false, 4]]);
  expect(pairs[0]).toMatchObject({ aboveUnitId: demoUnitId('sonoivu'), lines: [{ step: { kind: 'section', code: 'II' } }] });
  const rankOf = (slug: 'soyte' | 'sonoivu' | 'thanhtra') => units.find(({ unitId }) => unitId === demoUnitId(slug))!.rank!;
  expect([rankOf('soyte'), rankOf('thanhtra')]).toEqual([rankOf('sonoivu') + 1, rankOf('sonoivu') + 1]);
});
test('the paper prints each pair with its steps, the titles by rank, the missed precondition and who is left out by which fact', async () => {
  const [{ units }, { exclusions, quotas }] = await read();
  const text = await paper();
  expect(text).toMatch(/Sở Nội vụ và (Sở Y tế|Thanh tra tỉnh), cùng [\d,]+ điểm: điểm mục II: [\d,]+ so với [\d,]+, Sở Nội vụ xếp trên\./);
  expect(text).toMatch(/điểm trừ: 0 và 0, bằng nhau; .*không phân định được: cùng hạng\./);
  const [fact] = exclusions[demoUnitId('bandantoc')]!;
  expect(text).toContain(`Không xét thi đua: ${fact!.fact} (tiêu chí ${fact!.code}).`);
  expect(text).toContain('Chưa được “Xuất sắc”: II phải từ 990, đơn vị có');
  expect(text).toContain('Tập thể lao động xuất sắc: 4 suất trong 20 đơn vị.');
  const best = units.find(({ rank }) => rank === 1)!;
  expect(text).toContain(`Cờ thi đua của Bộ: 1 suất trong 20 đơn vị. Được đề nghị: ${best.shortName}.`);
  expect(quotas[0]!.change!.by).not.toBe(0);
  expect(units.find(({ unitId }) => unitId === demoUnitId('bandantoc'))!.rank).toBeNull();
});
test('after everything is final no rank can move', async () => {
  const [{ units }, { ranges }] = await read();
  for (const { unitId, rank } of units) if (rank !== null) expect([unitId, ranges[unitId]]).toEqual([unitId, expect.objectContaining({ best: rank, worst: rank, open: [] })]);
  const rows = await readSheet(Buffer.from((await year.as(leader, boardPaper, { ...asked, paper: 'ranking', format: 'xlsx' })).bytes));
  expect(rows.filter((row) => units.some(({ agencyName }) => agencyName === row[1]))).toHaveLength(20);
});
test('a docket that is open makes its cell open: the rank may move as far as the cell can, and no further', async () => {
  const { rows: [opened] } = await sql<{ criterion_id: string; unit_id: string }>`
    update disputes d set state = 'ruling', outcome = null, ruled_points = null, ruling_reason = null, ruled_by = null, ruled_by_name = null, ended_at = null, due_at = '2021-01-05T17:00+07' from score_sheets s
    where s.id = d.sheet_id and d.number = 1 and d.emulation_year_id = ${demoYearId} returning d.criterion_id, s.unit_id`.execute(year.owner);
  const [{ units, criteria }, { ranges }] = await read();
  const unit = units.find(({ unitId }) => unitId === opened!.unit_id)!;
  const { maxPoints } = criteria.find(({ id }) => id === opened!.criterion_id)!;
  const range = ranges[unit.unitId]!;
  expect(range.open).toEqual([{ criterionId: opened!.criterion_id, why: 'disputed', low: 0, high: maxPoints }]);
  expect([range.low, range.high]).toEqual([unit.total! - unit.cells[opened!.criterion_id]!, unit.total! - unit.cells[opened!.criterion_id]! + maxPoints]);
  expect([range.best <= unit.rank!, range.worst > unit.rank!]).toEqual([true, true]);
});
test('the editor of a draft keeps preconditions, quotas, the peer floor and a criterion in the tie chain; what is malformed is refused', async () => {
  const { setId } = await year.as(leader, draftBook, { yearId: demoYearId });
  const { set } = await year.as(leader, book, { setId });
  const options = { setId, version: set.version, title: set.title, basePoints: 10000 as never, bonusCap: 1000 as never, tieChain: [{ kind: 'more-of-criterion' as const, code: 'II.1' }] };
  const grades = [{ label: 'Xuất sắc', from: 9500 as never, requires: [{ kind: 'at-least' as const, code: 'II', points: 1800 as never }, { kind: 'no-penalty' as const }] }, { label: 'Khá', from: 0 as never }];
  const results = { quotas: [{ title: 'Cờ thi đua', by: 'percent' as const, value: 20, rounding: 'half-up' as const, grade: 'Xuất sắc' }], peerFloor: { percent: 30, effect: 'exclude' as const } };
  await expect(year.as(leader, saveBookOptions, { ...options, grades, results: { quotas: [{ ...results.quotas[0]!, value: 0 }] } })).rejects.toMatchObject({ status: 400 });
  await year.as(leader, saveBookOptions, { ...options, grades, results });
  const saved = (await year.as(leader, book, { setId })).set;
  expect([saved.grades, saved.tieChain, saved.results]).toEqual([grades, options.tieChain, expect.objectContaining(results)]);
});
