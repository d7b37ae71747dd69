import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import '../app/api.ts'; // wires the kinds of paper in
import { demoId } from '../accounts/demo.ts';
import { Download } from '../kit/server/http.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoClusterId } from '../organisation/demo.ts';
import { discardDraft, draft, draftPreview, refreshFigures, saveDraft, startDraft } from './routes/drafts.ts';
import { saveTemplate, template, templates } from './routes/templates.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
const [leader, deputy, unit, officer] = ['thuky.cumtruong', 'thuky.sotaichinh', 'thuky.soyte', 'troly.bochqs'];
const paper = 'launch-plan';
const begin = async (from: 'wording' | 'last-year' = 'wording', by = leader) => (await year.as(by, startDraft, { yearId: demoYearId, paper, from })).documentId;
const read = (documentId: string, by = leader) => year.as(by, draft, { documentId });
type Shown = Awaited<ReturnType<typeof read>>;
const fieldsOf = ({ title, summary, body, signatures, recipients, place, version }: Shown) => ({ title, summary, body, signatures, recipients, place, version });
const say = (shown: Shown) => shown.blocks.map(({ block }) => JSON.stringify(block)).join('\n');

beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

test('the wording that ships is without fault, and a draft begins from it with its figures read', async () => {
  const found = await read(await begin());
  expect(found).toMatchObject({ state: 'draft', title: 'Kế hoạch', faults: [], stale: [], guards: [], missing: [], templateVersion: 0, place: 'Đà Lạt', earlier: null });
  expect(found.stored['số đơn vị']).toMatchObject({ text: '20', value: 20 });
  expect(say(found)).toContain('Ban Chỉ huy Quân sự của ');
  expect(say(found)).not.toContain('{{');
  const table = found.blocks.map(({ block }) => block).filter((block) => block.kind === 'table');
  expect(table.map(({ body }) => body.length)).toEqual([7, 20]);
  expect(found.head.number.trim()).toMatch(/^\/KH-/);
});

test('when a source changes, the paragraphs that name it are marked with old and new until they are refreshed, one or all', async () => {
  const documentId = await begin();
  await year.owner.updateTable('emulation_years').set({ conference_place: 'Hội trường Tỉnh ủy', slogan: 'Đoàn kết, lập công' }).where('id', '=', demoYearId).execute();
  const { stale, body, version } = await read(documentId);
  const lineOf = (key: string) => body.split('\n').findIndex((line) => line.includes(`{{${key}}}`)) + 1;
  expect(stale.map(({ line, key, before, after }) => [line, key, before, after])).toEqual([
    [lineOf('khẩu hiệu'), 'khẩu hiệu', 'Đoàn kết, chủ động, kỷ cương, quyết thắng (minh họa)', 'Đoàn kết, lập công'], [lineOf('nơi hội nghị'), 'nơi hội nghị', 'Hội trường Sở Giáo dục và Đào tạo', 'Hội trường Tỉnh ủy']]);
  expect(say(await read(documentId))).toContain('Hội trường Sở Giáo dục và Đào tạo'); // until it is refreshed it says what it said
  await expect(year.as(leader, refreshFigures, { documentId, version, key: 'quân số' })).rejects.toMatchObject({ status: 404, code: 'documents.no-such-figure' });
  const one = await year.as(leader, refreshFigures, { documentId, version, key: 'nơi hội nghị' });
  expect(one.changed).toEqual({ 'nơi hội nghị': { before: 'Hội trường Sở Giáo dục và Đào tạo', after: 'Hội trường Tỉnh ủy' } });
  expect((await read(documentId)).stale.map(({ key }) => key)).toEqual(['khẩu hiệu']);
  await year.as(leader, refreshFigures, { documentId, version: one.version, key: null });
  expect(await read(documentId)).toMatchObject({ stale: [], blocks: expect.anything() });
});

test('saving keeps what figures said, reads those named anew, and refuses an old version with what stands there', async () => {
  const documentId = await begin();
  const first = await read(documentId);
  const mine = { ...fieldsOf(first), documentId, body: `Năm {{năm}}, {{cụm trưởng}}.\nCó 19 đơn vị thành viên, {{số đơn vị}} đơn vị thành viên.\nSai {{số dơn vị}}` };
  expect(await year.as(leader, saveDraft, mine)).toEqual({ version: 2 });
  const saved = await read(documentId);
  expect(Object.keys(saved.stored).sort()).toEqual(['cụm trưởng', 'năm', 'số đơn vị', 'tên cụm']);
  expect(saved.stored['số đơn vị']).toEqual(first.stored['số đơn vị']);
  expect(saved.faults).toEqual([{ line: 3, code: 'unknown-near', params: { key: 'số dơn vị', near: 'số đơn vị' } }]);
  expect(saved.guards).toMatchObject([{ line: 2, code: 'typed', params: { said: '19', right: '20' } }]);
  await expect(year.as(deputy, saveDraft, mine)).rejects.toMatchObject({ status: 409, code: 'documents.draft-clash', extra: { current: { version: 2, body: mine.body } } });
  await expect(year.as(unit, saveDraft, { ...mine, version: 2 })).rejects.toMatchObject({ status: 404 });
  await expect(year.as(unit, startDraft, { yearId: demoYearId, paper })).rejects.toMatchObject({ status: 403, code: 'documents.not-maker' });
  await expect(year.as(leader, saveDraft, { ...mine, version: 2, title: ' ' })).rejects.toMatchObject({ status: 400 });
});

test('the preview is a PDF; what is thrown away is gone, what is issued stays', async () => {
  const documentId = await begin();
  const file = await year.as(officer, draftPreview, { documentId });
  expect(file).toBeInstanceOf(Download);
  expect(Buffer.from(file.bytes).subarray(0, 5).toString()).toBe('%PDF-');
  await year.owner.updateTable('documents').set({ state: 'issued', signed_on: '2020-01-20', issued_by_name: 'x', issued_at: '2020-01-20T08:00+07' }).where('id', '=', documentId).execute();
  await expect(year.as(leader, discardDraft, { documentId, version: 1 })).rejects.toMatchObject({ status: 409, code: 'documents.not-draft' });
  await expect(year.as(leader, saveDraft, { ...fieldsOf(await read(documentId)), documentId })).rejects.toMatchObject({ status: 409, code: 'documents.not-draft' });
  const other = await begin();
  await year.as(leader, discardDraft, { documentId: other, version: 1 });
  await expect(read(other)).rejects.toMatchObject({ status: 404 });
});

test('a cluster changes the wording in versions; a broken placeholder is refused by its line; new drafts begin from the last', async () => {
  const { versions } = await year.as(leader, template, { yearId: demoYearId, paper });
  const { title, summary, body } = versions[0]!;
  const save = (more: object, by = leader) => year.as(by, saveTemplate, { yearId: demoYearId, paper, version: 0, title, summary, body, note: '', ...more });
  await expect(save({ body: `${body}\nTổng {{so don vi}} đơn vị` })).rejects.toMatchObject({ status: 422, code: 'documents.wording-faulty', extra: { current: [{ line: body.split('\n').length + 1, code: 'unknown-near' }] } });
  await expect(save({}, deputy)).rejects.toMatchObject({ status: 403, code: 'documents.not-wording-editor' });
  expect(await save({ summary: 'Phát động thi đua năm {{năm}}', note: 'Rút gọn trích yếu' })).toEqual({ version: 1 });
  await expect(save({ note: 'lần hai' }, officer)).rejects.toMatchObject({ status: 409, code: 'documents.wording-clash', params: { version: 1 } });
  expect((await year.as(officer, template, { yearId: demoYearId, paper })).versions).toMatchObject([{ version: 1, note: 'Rút gọn trích yếu', byName: 'Nguyễn Thị Hạnh' }, { version: 0 }]);
  expect((await year.as(leader, templates, { yearId: demoYearId })).find(({ id }) => id === paper)).toMatchObject({ version: 1 });
  expect(await read(await begin())).toMatchObject({ templateVersion: 1, summary: 'Phát động thi đua năm {{năm}}' });
  await expect(year.owner.updateTable('paper_templates').set({ body: 'khác' }).execute()).rejects.toMatchObject({ code: '23514' });
});

test('last year’s text is offered as a start, with this year’s figures', async () => {
  await expect(begin('last-year')).rejects.toMatchObject({ status: 409, code: 'documents.no-earlier-text' });
  const yearId = demoId(10, 77);
  await year.owner.insertInto('emulation_years').values({ id: yearId, cluster_id: demoClusterId, year: 2019, starts_on: '2019-01-01', ends_on: '2019-12-31', theme: 'x', slogan: 'x' }).execute();
  await year.owner.insertInto('documents').values({
    id: demoId(10, 78), emulation_year_id: yearId, cluster_id: demoClusterId, paper, type: 'KH', title: 'Kế hoạch', summary: 'Của năm {{năm}}', body: 'Lời văn năm trước, năm {{năm}}', template_version: 0, figures: JSON.stringify({ năm: { text: '2019', value: 2019, at: '2019-01-02T00:00:00Z' } }),
    place: 'Đà Lạt', state: 'issued', code: 'ABCD2345', search_key: 'x', signed_on: '2019-01-10', issued_by_name: 'x', issued_at: '2019-01-10T08:00+07', made_by_name: 'x', made_at: '2019-01-09T08:00+07',
  }).execute();
  const found = await read(await begin('last-year'));
  expect(found).toMatchObject({ body: 'Lời văn năm trước, năm {{năm}}', stored: { năm: { text: '2020' } }, earlier: { year: 2019 } });
  expect(say(found)).toContain('2020');
});
