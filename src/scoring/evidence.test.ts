import { zipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoUnitId } from '../organisation/demo.ts';
import { demoCriterionId } from './demo/load.ts';
import { cell } from './routes/appraisal.ts';
import { evidenceFile, removeEvidence, uploadEvidence } from './routes/evidence.ts';
import { sheet } from './routes/sheets.ts';
import { fileTypeOf } from '../kit/file-type.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}`);
const upload = (username: string, slug: 'soyte' | 'sotuphap', code: string, name: string, bytes: Buffer) =>
  year.as(username, uploadEvidence, { sheetId: sheetOf(slug), criterionId: demoCriterionId(code) }, { name, bytes });
const read = () => year.as('thuky.soyte', sheet, { yearId: demoYearId, unitId: demoUnitId('soyte') });

test('a file is what its bytes say, not what its name says', async () => {
  await expect(upload('thuky.soyte', 'soyte', 'I.1', 'nghi-quyet.pdf', Buffer.from('MZ\x90\x00 this program'))).rejects.toMatchObject({ status: 422, code: 'scoring.wrong-file-type', params: { name: 'nghi-quyet.pdf' } });
  await expect(upload('thuky.soyte', 'soyte', 'I.1', 'rong.pdf', Buffer.alloc(0))).rejects.toMatchObject({ code: 'scoring.empty-file' });
  const zip = (name: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [name]: strToU8('<x/>') });
  expect(fileTypeOf(zip('word/document.xml'))).toMatch(/wordprocessingml/);
  expect(fileTypeOf(zip('xl/workbook.xml'))).toMatch(/spreadsheetml/);
  expect(fileTypeOf(zip('payload.exe'))).toBeNull();
  expect((await read()).evidence).toEqual([]);
});

test('a file over 20 MB is refused before it is kept', async () => {
  await expect(upload('thuky.soyte', 'soyte', 'I.1', 'to.pdf', Buffer.concat([pdf('x'), Buffer.alloc(20 * 1024 * 1024)]))).rejects.toMatchObject({ status: 413, code: 'kit.too-large' });
});

test('the same file at two criteria is flagged to the unit; in two units only to the appraiser', async () => {
  await upload('thuky.soyte', 'soyte', 'I.1', 'Sổ trực tháng 3.pdf', pdf('trực'));
  await expect(upload('thuky.soyte', 'soyte', 'I.1', 'bản sao.pdf', pdf('trực'))).rejects.toMatchObject({ status: 409, code: 'scoring.same-file' });
  await upload('thuky.soyte', 'soyte', 'II.1', 'Sổ trực tháng 3.pdf', pdf('trực'));
  await upload('thuky.sotuphap', 'sotuphap', 'I.1', 'sổ.pdf', pdf('trực'));
  const flagged = (await read()).evidence.find(({ criterionId }) => criterionId === demoCriterionId('I.1'));
  expect(flagged?.alsoAt).toEqual([{ unit: 'Sở Y tế', code: 'II.1' }]);
  const seen = await year.as('thuky.cumtruong', cell, { sheetId: sheetOf('soyte'), criterionId: demoCriterionId('I.1') });
  expect(seen.evidence[0]?.alsoAt).toEqual([{ unit: 'Sở Tư pháp', code: 'I.1' }, { unit: 'Sở Y tế', code: 'II.1' }]);
});

test('who may read the sheet gets the bytes back as they were; others learn nothing', async () => {
  const [item] = (await read()).evidence;
  const file = await year.as('thuky.cumtruong', evidenceFile, { evidenceId: item!.id });
  expect(Buffer.from(file.bytes)).toEqual(pdf('trực'));
  expect(file).toMatchObject({ fileName: 'Sổ trực tháng 3.pdf', mediaType: 'application/pdf' });
  await expect(year.as('thuky.sonoivu', evidenceFile, { evidenceId: item!.id })).rejects.toMatchObject({ status: 404 });
  await year.as('thuky.soyte', removeEvidence, { evidenceId: item!.id });
  expect((await read()).evidence).toHaveLength(1);
});
