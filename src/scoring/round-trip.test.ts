import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { typeInto } from '../../tests/papers/fill-in.ts';
import { readWorkbook } from '../kit/workbook-cells.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { sheetWorkbook } from './routes/round-trip.ts';
import { saveScores, sheet } from './routes/sheets.ts';
import { suggestions } from './routes/suggestions.ts';
import { isLeaf } from './rules/outline.ts';
import { cellsToSave, compareSheet, lacksReason } from './rules/round-trip/difference.ts';
import { readFilledSheet } from './rules/round-trip/read-sheet.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const me = 'thuky.soyte';
const own = { sheetId: sheetOf('soyte') };
const download = async (username = me) => new Uint8Array((await year.as(username, sheetWorkbook, own)).bytes);
const now = () => year.as(me, sheet, { yearId: demoYearId, unitId: demoUnitId('soyte') });
async function compare(bytes: Uint8Array) {
  const here = await now();
  const leaves = here.criteria.filter((one) => isLeaf(one) && here.self.absent[one.id] === undefined);
  return compareSheet(readFilledSheet(bytes, leaves, here), new Map(here.scores.filter(({ stage }) => stage === 'self').map((score) => [score.criterionId, score])), () => 0);
}
const save = async (found: Awaited<ReturnType<typeof compare>>) => { for (const cells of cellsToSave(found.differences)) await year.as(me, saveScores, { ...own, stage: 'self', cells }); };
const typed = (code: string, value: number | string | null, head = 'Điểm nhập tay') => ({ code, head, value });

test('what was accepted stands on the server as the file had it, and the next file has no difference', async () => {
  const edited = typeInto(await download(), [typed('VI.4', '1,75'), typed('VI.4', 'đã đối chiếu 007', 'Ghi chú'), typed('I.6 b', 3, 'Số liệu'), typed('I.1 a', null, 'Số liệu')]);
  const found = await compare(edited);
  expect(found.differences.map(({ criterion: { code }, input }) => [code, input])).toEqual([['I.1', null], ['I.6', { evidence: { counts: [0, 3] } }], ['VI.4', { typed: 175 }]]);
  await save(found);
  const { criteria, scores } = await now();
  const of = (code: string) => scores.find(({ criterionId, stage }) => stage === 'self' && criterionId === criteria.find((one) => one.code === code)!.id);
  expect([of('I.1'), of('I.6')?.points, of('VI.4')?.points, of('VI.4')?.note]).toEqual([undefined, 50, 175, 'đã đối chiếu 007']);
  expect(await compare(await download())).toMatchObject({ differences: [], problems: [] });
  expect(await compare(edited)).toMatchObject({ differences: [], newer: [] });
});

test('the unit’s note outlives points that are typed on the page, and goes when the file empties it', async () => {
  const { criteria, scores } = await now();
  const { id } = criteria.find(({ code }) => code === 'VI.4')!;
  const { version } = scores.find(({ criterionId }) => criterionId === id)!;
  await year.as(me, saveScores, { ...own, stage: 'self', cells: [{ criterionId: id, version, input: { typed: 150 } }] });
  const noteNow = async () => (await now()).scores.find(({ criterionId }) => criterionId === id)!.note;
  expect(await noteNow()).toBe('đã đối chiếu 007');
  await save(await compare(typeInto(await download(), [typed('VI.4', null, 'Ghi chú')])));
  expect(await noteNow()).toBe('');
});

test('the file carries what the records suggest; where it differs from that without a note, the reason is asked before it is written', async () => {
  const bytes = await download();
  const { gap, suggested } = await year.as(me, suggestions, own);
  const { id } = (await now()).criteria.find(({ code }) => code === 'VI.3')!;
  const cells = [...readWorkbook(bytes)[0]!.rows.values()].map((row) => [...row.values()].map(({ value }) => (value === null ? '' : 'text' in value ? value.text : 'value' in value ? value.value : '')));
  expect(cells.find((row) => row[0] === 'VI.3')).toEqual(expect.arrayContaining([suggested[id]!.points / 100, expect.stringContaining('Gợi ý theo hệ thống: 1 báo cáo gửi trễ, trễ 1 ngày, 1 báo cáo quá hạn chưa gửi.')]));
  const looked = await compare(typeInto(bytes, [typed('VI.3', 1)]));
  expect(looked.differences.map((one) => lacksReason(one, suggested, gap))).toEqual([true]);
  expect(looked.differences.map((one) => lacksReason(one, suggested, 100))).toEqual([false]);
  await expect(save(looked)).rejects.toMatchObject({ status: 422, code: 'scoring.difference-reason' });
  for (const piece of cellsToSave(looked.differences, { [id]: ' Trễ do mất mạng ' })) await year.as(me, saveScores, { ...own, stage: 'self', cells: piece });
  const noted = await compare(typeInto(await download(), [typed('VI.3', '0,75'), typed('VI.3', 'Tự trừ thêm', 'Ghi chú')]));
  expect(noted.differences.map((one) => lacksReason(one, suggested, gap))).toEqual([false]);
  await save(noted);
  expect((await now()).scores.find(({ criterionId, stage }) => stage === 'self' && criterionId === id)).toMatchObject({ points: 75, note: 'Tự trừ thêm', suggestion: { points: suggested[id]!.points } });
});

test('somebody else’s change between looking and writing clashes, writes nothing, and comes back as a conflict', async () => {
  const bytes = typeInto(await download(), [typed('VI.4', 2), typed('II.5', 1)]);
  const looked = await compare(bytes);
  await save(await compare(typeInto(await download(), [typed('VI.4', 1)])));
  await expect(save(looked)).rejects.toMatchObject({ status: 409, code: 'kit.version-clash', extra: { current: { points: 100 } } });
  const again = await compare(bytes);
  expect(again.differences.map(({ criterion: { code }, isConflict, now: standing }) => [code, isConflict, standing?.points])).toEqual([['II.5', false, expect.any(Number)], ['VI.4', true, 100]]);
});

test('the leader’s secretary may send the sheet on; another unit finds none', async () => {
  expect((await compare(await download('thuky.cumtruong'))).differences).toEqual([]);
  await expect(download('thuky.sonoivu')).rejects.toMatchObject({ status: 404 });
});
