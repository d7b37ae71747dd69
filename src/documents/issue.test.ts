import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../app/api.ts'; // wires the kinds of paper
import { openDemoYear } from '../../tests/demo-year.ts';
import type { Download } from '../kit/server/http.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoClusterId } from '../organisation/demo.ts';
import { demoCriterionId, demoSheetId } from '../scoring/demo/load.ts';
import { centre } from './routes/centre.ts';
import { draft as openDraft, startDraft } from './routes/drafts.ts';
import { correctDocument, issueDocument, voidDocument } from './routes/issue.ts';
import { register, reserveNumber, voidNumber } from './routes/registers.ts';
import { attachScan, documentFile, scanFile } from './routes/scans.ts';

const leader = 'thuky.cumtruong';
let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const draft = async (paper = 'ranking-list') => (await year.as(leader, startDraft, { yearId: demoYearId, paper })).documentId;
const versionOf = async (documentId: string) => (await year.owner.selectFrom('documents').select(['version', 'state', 'code']).where('id', '=', documentId).executeTakeFirstOrThrow());
type More = { number?: { kind: 'next' } | { kind: 'typed'; number: number } | { kind: 'reserved'; numberId: string }; date?: string; isConfirmed?: boolean; signatures?: { authority: string[]; name: string | null }[] };
const issue = async (documentId: string, more: More = {}) =>
  year.as(leader, issueDocument, { documentId, version: (await versionOf(documentId)).version, number: { kind: 'next' }, date: '2020-11-16', signatures: [{ authority: ['TM. CỤM THI ĐUA SỐ 1', 'CỤM TRƯỞNG'], name: 'Nguyễn Thị Hạnh' }], recipients: ['- Các đơn vị thành viên;', '- Lưu: VT.'], isConfirmed: true, ...more });
const file = (documentId: string, format: 'pdf' | 'docx' | 'xlsx' = 'pdf', who = leader) => year.as(who, documentFile, { documentId, format }) as Promise<Download>;
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
async function textOf({ bytes }: Download): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_none, n) => (await (await pdf.getPage(n + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  return pages.join(' ').replace(/\s+/g, ' ');
}

test('twenty issue at the same time: their numbers run on from the 02 of the demo, none twice and none left out', { timeout: 120_000 }, async () => {
  const drafts = [];
  for (let n = 0; n < 20; n++) drafts.push(await draft('launch-plan'));
  const done = await Promise.all(drafts.map((id) => issue(id)));
  expect(done.map(({ number }) => number).sort()).toEqual(Array.from({ length: 20 }, (_none, n) => `${String(n + 3).padStart(2, '0')}/KH-CTĐ1`));
});

test('the first number of a year and kind is 01; what is missing is to be confirmed first, with what it is', async () => {
  const documentId = await draft();
  const asked = async (more: More = {}) => {
    const refused = await issue(documentId, { isConfirmed: false, ...more }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 409, code: 'documents.confirm-issue', extra: { current: { stale: [], earlier: null } } });
    return (refused as { extra: { current: { missing: { text: { vi: string } }[] } } }).extra.current.missing.map(({ text }) => text.vi).join();
  };
  expect(await asked()).toContain('Chưa chốt điểm');
  expect(await asked()).not.toContain('người ký');
  expect(await asked({ signatures: [{ authority: ['CỤM TRƯỞNG'], name: null }] })).toContain('Chưa ghi họ tên người ký');
  expect((await issue(documentId)).number).toBe('01/DS-CTĐ1');
  await expect(issue(documentId)).rejects.toMatchObject({ status: 409, code: 'documents.not-draft' });
});

test('an issued paper has its number, day, signer and code and no draft mark; its bytes stay when the scores change, and the centre says that they have', async () => {
  const documentId = await draft();
  const { files } = await issue(documentId);
  expect(Object.keys(files)).toEqual(['pdf', 'docx', 'xlsx']);
  const before = await file(documentId);
  const text = await textOf(before);
  for (const words of ['02/DS-CTĐ1', 'ngày 16 tháng 11 năm 2020', 'Nguyễn Thị Hạnh', (await versionOf(documentId)).code]) expect(text).toContain(words);
  expect(text).not.toContain('DỰ THẢO');
  await sql`update criterion_scores set points = points - 25 where sheet_id = ${demoSheetId(2)} and criterion_id = ${demoCriterionId('I.1')}`.execute(year.owner);
  expect(sha((await file(documentId)).bytes)).toBe(sha(before.bytes));
  expect(sha(before.bytes)).toBe(files.pdf);
  const line = (await year.as(leader, centre, { yearId: demoYearId })).papers.find(({ id }) => id === documentId)!;
  expect(line.changed.map(({ key }) => key)).toEqual(['loại điểm']);
  await expect(year.owner.updateTable('documents').set({ title: 'Khác' }).where('id', '=', documentId).execute()).rejects.toMatchObject({ code: '23514' });
  await expect(year.owner.updateTable('document_files').set({ sha256: files.docx! }).where('document_id', '=', documentId).execute()).rejects.toMatchObject({ code: '23514' });
});

test('a correction says which paper it corrects; the old one is superseded and can still be read', async () => {
  const documentId = await draft();
  const { number } = await issue(documentId);
  const old = await file(documentId);
  const { version } = await versionOf(documentId);
  const correction = await year.as(leader, correctDocument, { documentId, version });
  await expect(year.as(leader, correctDocument, { documentId, version })).rejects.toMatchObject({ code: 'documents.correction-there' });
  await issue(correction.documentId);
  expect(await textOf(await file(correction.documentId))).toContain(`Đính chính văn bản số ${number} ngày 16 tháng 11 năm 2020`);
  expect((await versionOf(documentId)).state).toBe('superseded');
  expect(sha((await file(documentId, 'pdf', 'daibieu')).bytes)).toBe(sha(old.bytes));
});

test('a correction that is void puts the paper in force again, which is corrected once more', async () => {
  const documentId = await draft();
  await issue(documentId);
  const correctIt = async () => {
    const correction = await year.as(leader, correctDocument, { documentId, version: (await versionOf(documentId)).version });
    await issue(correction.documentId);
    return correction.documentId;
  };
  const first = await correctIt();
  expect(await year.as(leader, voidDocument, { documentId: first, version: (await versionOf(first)).version, reason: 'Đính chính nhầm chỗ' })).toEqual({ documentId: first, inForceAgain: documentId });
  expect((await versionOf(documentId)).state).toBe('issued');
  const line = (await year.as(leader, centre, { yearId: demoYearId })).papers.find(({ id }) => id === documentId)!;
  expect([line.state, line.correctedBy]).toEqual(['issued', null]);
  const second = await correctIt();
  expect([(await versionOf(documentId)).state, (await versionOf(second)).state]).toEqual(['superseded', 'issued']);
  const refused = { code: '23514' };
  const turn = (id: string, state: string) => year.db.updateTable('documents').set({ state }).where('id', '=', id).execute();
  await expect(turn(documentId, 'issued')).rejects.toMatchObject(refused); // while its correction stands
  await expect(year.db.updateTable('documents').set({ state: 'void', void_reason: 'Ký nhầm' }).where('id', '=', second).execute()).rejects.toMatchObject(refused); // and it would stay superseded by nothing
  await expect(turn(second, 'superseded')).rejects.toMatchObject(refused);
  await expect(turn(first, 'issued')).rejects.toMatchObject(refused);
});

test('a number that is put aside goes to one paper of its series; a void one stays used', async () => {
  const asked = { yearId: demoYearId, type: 'DS', year: 2020, number: 50, reason: 'Danh sách chờ ký (minh họa)' };
  const { numberId, number } = await year.as(leader, reserveNumber, asked);
  expect(number).toBe('50/DS-CTĐ1');
  await expect(year.as(leader, reserveNumber, asked)).rejects.toMatchObject({ status: 409, code: 'documents.number-taken', params: { next: '51/DS-CTĐ1' } });
  const [first, second, book] = [await draft(), await draft(), await draft('criteria-book')];
  await expect(issue(book, { number: { kind: 'reserved', numberId } })).rejects.toMatchObject({ code: 'documents.wrong-series' });
  expect((await issue(first, { number: { kind: 'reserved', numberId } })).number).toBe('50/DS-CTĐ1');
  await expect(issue(second, { number: { kind: 'reserved', numberId } })).rejects.toMatchObject({ code: 'documents.number-gone' });
  await expect(year.as(leader, voidNumber, { numberId, version: 2, reason: 'Nhầm sổ' })).rejects.toMatchObject({ code: 'documents.number-issued' });
  await year.as(leader, voidDocument, { documentId: first, version: (await versionOf(first)).version, reason: 'Ký nhầm mẫu cũ' });
  await expect(issue(second, { number: { kind: 'typed', number: 50 } })).rejects.toMatchObject({ code: 'documents.number-taken' });
  expect((await issue(second)).number).toBe('51/DS-CTĐ1');
  const { lines } = await year.as('daibieu', register, { yearId: demoYearId, search: '50/ds' });
  expect(lines.map(({ text, state, reason }) => [text, state, reason])).toEqual([['50/DS-CTĐ1', 'void', 'Ký nhầm mẫu cũ']]);
  expect((await file(first)).bytes.length).toBeGreaterThan(1000);
});

test('the day lies in an open year; a day before the last one is warned of, not refused', async () => {
  const documentId = await draft();
  await expect(issue(documentId, { date: '2021-01-05' })).rejects.toMatchObject({ code: 'documents.year-closed', params: { from: 2020, to: 2020 } });
  await expect(issue(documentId, { date: '2020-11-10', isConfirmed: false })).rejects.toMatchObject({ code: 'documents.confirm-issue', extra: { current: { earlier: { date: '2020-11-16' } } } });
  expect((await issue(documentId, { date: '2020-11-10' })).number).toMatch(/DS-CTĐ1$/);
});

test('the table itself refuses a number twice, its return and its change, whatever the code above does', async () => {
  const row = { cluster_id: demoClusterId, type: 'TB', year: 2020, number: 7, symbol: 'TB-CTĐ1', search_key: '7/tb-ctd1', state: 'reserved', reason: 'Giữ số', taken_by_name: 'x', taken_at: '2020-11-16T08:00+07' };
  const id = (n: number) => `01700000-0000-7000-8000-9${String(n).padStart(11, '0')}`;
  await year.db.insertInto('document_numbers').values({ ...row, id: id(1) }).execute();
  await expect(year.db.insertInto('document_numbers').values({ ...row, id: id(2) }).execute()).rejects.toMatchObject({ code: '23505' });
  await year.db.insertInto('document_numbers').values({ ...row, id: id(3), year: 2021 }).execute();
  await expect(year.db.deleteFrom('document_numbers').where('id', '=', id(1)).execute()).rejects.toMatchObject({ code: '23514' });
  await expect(year.db.updateTable('document_numbers').set({ number: 8 }).where('id', '=', id(1)).execute()).rejects.toMatchObject({ code: '23514' });
  await year.db.updateTable('document_numbers').set({ state: 'void' }).where('id', '=', id(1)).execute();
  await expect(year.db.updateTable('document_numbers').set({ state: 'reserved' }).where('id', '=', id(1)).execute()).rejects.toMatchObject({ code: '23514' });
});

test('a scan finds its paper by the code at its foot, however it is typed; other files, secret names and strange codes are refused', async () => {
  const documentId = await draft();
  const scan = { name: 'ban-ky.pdf', bytes: Buffer.from('%PDF-1.4 bản ký đóng dấu') };
  const { code } = await versionOf(documentId);
  await expect(year.as(leader, attachScan, { code }, scan)).rejects.toMatchObject({ code: 'documents.not-issued' });
  await issue(documentId);
  const typed = { code: ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}` };
  const { scanId } = await year.as(leader, attachScan, typed, scan);
  expect(Buffer.from((await year.as('daibieu', scanFile, { scanId }) as Download).bytes).equals(scan.bytes)).toBe(true);
  await expect(year.as(leader, attachScan, typed, scan)).rejects.toMatchObject({ code: 'documents.same-scan' });
  await expect(year.as(leader, attachScan, typed, { name: 'a.pdf', bytes: Buffer.from('MZ thực thi') })).rejects.toMatchObject({ code: 'documents.wrong-file-type' });
  await expect(year.as(leader, attachScan, typed, { ...scan, name: 'Phương án TỐI MẬT.pdf' })).rejects.toMatchObject({ code: 'documents.secret' });
  await expect(year.as(leader, attachScan, { code: 'ZZZZZZZZ' }, scan)).rejects.toMatchObject({ status: 404, code: 'documents.not-found' });
  await expect(year.as('thuky.soyte', attachScan, typed, scan)).rejects.toMatchObject({ status: 403, code: 'documents.not-issuer' });
});

test('a paper of the cluster about one unit has the cluster’s number and signature; once issued that unit reads it and other units do not', async () => {
  const { documentId } = await year.as(leader, startDraft, { yearId: demoYearId, paper: 'appraisal-sheet', subjectId: demoSheetId(16) });
  const made = await year.as(leader, openDraft, { documentId });
  expect([made.unitId, made.head.issuer[0], made.signatures[0]!.authority.join(' ')]).toEqual([null, 'Cụm thi đua số 1', 'TM. Cụm thi đua số 1 Cụm trưởng']);
  expect((await issue(documentId)).number).toBe('01/PTĐ-CTĐ1');
  for (const who of ['thuky.soyte', 'lanhdao']) expect((await file(documentId, 'pdf', who)).bytes.length).toBeGreaterThan(1000);
  await expect(file(documentId, 'pdf', 'thuky.sonoivu')).rejects.toMatchObject({ status: 404 });
  const listed = async (who: string) => (await year.as(who, centre, { yearId: demoYearId })).papers.some(({ id }) => id === documentId);
  expect(await Promise.all(['thuky.soyte', 'lanhdao', 'thuky.sonoivu'].map(listed))).toEqual([true, true, false]);
});

test('a draft is not there for those who may not make it; a unit’s own paper is numbered by the unit and not there for other units', async () => {
  const documentId = await draft();
  await expect(file(documentId, 'pdf', 'daibieu')).rejects.toMatchObject({ status: 404 });
  const own = await year.as('thuky.soyte', startDraft, { yearId: demoYearId, paper: 'self-score-sheet', subjectId: demoSheetId(16) });
  const { number } = await year.as('thuky.soyte', issueDocument, { documentId: own.documentId, version: 1, number: { kind: 'next' }, date: '2020-11-16', signatures: [], recipients: [], isConfirmed: true });
  expect(number).toBe('01/PĐ-SYT');
  await expect(file(own.documentId, 'pdf', 'thuky.sonoivu')).rejects.toMatchObject({ status: 404 });
  expect((await file(own.documentId, 'pdf', 'lanhdao')).bytes.length).toBeGreaterThan(1000);
  await expect(year.as('thuky.soyte', startDraft, { yearId: demoYearId, paper: 'self-score-sheet', subjectId: demoSheetId(2) })).rejects.toMatchObject({ status: 404 });
});
