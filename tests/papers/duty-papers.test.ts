import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../src/app/api.ts'; // hands in the kinds
import { centre } from '../../src/documents/routes/centre.ts';
import { draftPreview, startDraft } from '../../src/documents/routes/drafts.ts';
import { issueDocument } from '../../src/documents/routes/issue.ts';
import { documentFile } from '../../src/documents/routes/scans.ts';
import { demoRosterId } from '../../src/duty/demo/plan.ts';
import { logPaper, rosterPaper } from '../../src/duty/routes/papers.ts';
import { roster } from '../../src/duty/routes/read.ts';
import type { Download } from '../../src/kit/server/http.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoUnitId } from '../../src/organisation/demo.ts';
import { openDemoYear } from '../demo-year.ts';
import { openPdf, pdfPages } from './read-back.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const own = 'thuky.soyte';
const month = { yearId: demoYearId, unitId: demoUnitId('soyte'), month: '2020-10-01' };
const october = { ...month, format: 'pdf' as const };
const pagesOf = async ({ bytes }: Download) => pdfPages(await openPdf(bytes));
const textOf = async (file: Download) => (await pagesOf(file)).map(({ text }) => text).join('').replace(/\s/g, '').replace(/Mãvănbản:\w{8}/g, '');
const flat = (text: string) => text.replace(/\s/g, '');
const namesIn = async () => [...new Set((await year.as(own, roster, month)).shifts.flatMap(({ people }) => people!.map(({ name }) => flat(name))))];
const issued = async (paper: string) => {
  const { documentId } = await year.as(own, startDraft, { yearId: demoYearId, paper, subjectId: demoRosterId('soyte', '2020-10-01') });
  const preview = await textOf((await year.as(own, draftPreview, { documentId, format: 'pdf' })) as Download);
  await year.as(own, issueDocument, { documentId, version: 1, number: { kind: 'next' }, date: '2020-11-16', signatures: [{ authority: ['CHỈ HUY TRƯỞNG'], name: 'Lê Văn Sáu' }], recipients: ['- Lưu: VT.'], isConfirmed: true });
  return { documentId, preview };
};

test('a roster of 31 days stands on one page; what a screen prints is what the documents centre issues, but for number, day and name', async () => {
  const pages = await pagesOf(await year.as(own, rosterPaper, october));
  expect(pages).toHaveLength(1);
  const { documentId, preview } = await issued('duty-roster');
  expect(await textOf(await year.as(own, rosterPaper, october))).toBe(preview);
  const paper = await pagesOf((await year.as(own, documentFile, { documentId, format: 'pdf' })) as Download);
  expect(paper).toHaveLength(1);
  for (const words of ['01/LT-SYT', 'ngày 16 tháng 11 năm 2020', 'Lê Văn Sáu']) expect(flat(paper[0]!.text)).toContain(flat(words));
  expect(paper[0]!.text).not.toContain('DỰ THẢO');
  expect(await textOf(await year.as(own, logPaper, october))).toBe((await issued('duty-log')).preview);
});

test('the log says that nothing happened only of shifts of which somebody said so', async () => {
  const november = flat((await pagesOf(await year.as(own, logPaper, { ...october, month: '2020-11-01' }))).map(({ text }) => text).join(''));
  const row = (day: string) => november.slice(november.indexOf(`${day}/11(`), november.indexOf(`${day}/11(`) + 120).split(/\d\d\/11\(/)[1]!;
  expect(row('10')).toContain('Khôngcó');
  expect(row('29')).not.toContain('Khôngcó');
});

test('a paper with names is read by the unit, by the duty commander until they are hidden, and by nobody else; others print counts', async () => {
  const names = await namesIn();
  const { documentId } = await issued('duty-roster');
  const read = async (username: string) => {
    const found = (await year.as(username, centre, { yearId: demoYearId })).papers.some(({ id }) => id === documentId);
    const file = await year.as(username, documentFile, { documentId, format: 'docx' }).then(() => true, ({ status }: { status: number }) => status !== 404);
    expect(found).toBe(file);
    return file;
  };
  expect([await read(own), await read('trucban'), await read('troly.bochqs'), await read('thuky.cumtruong'), await read('lanhdao'), await read('thuky.sonoivu')]).toEqual([true, true, true, false, false, false]);
  await year.setClock('2020-12-02T08:00:00+07:00'); // thirty days after October
  await expect.poll(() => read('troly.bochqs'), { timeout: 10_000 }).toBe(false); // the clock of reads is asked again each second
  expect(await read(own)).toBe(true);
  await year.setClock('2020-11-16T08:00:00+07:00');
  await expect.poll(() => read('troly.bochqs'), { timeout: 10_000 }).toBe(true);
  for (const paper of [rosterPaper, logPaper]) {
    const counts = await textOf(await year.as('thuky.cumtruong', paper, october));
    const whole = await textOf(await year.as('troly.bochqs', paper, october));
    expect(names.filter((name) => counts.includes(name))).toEqual([]);
    expect(names.filter((name) => !whole.includes(name))).toEqual([]);
  }
  await expect(year.as('thuky.cumtruong', startDraft, { yearId: demoYearId, paper: 'duty-roster', subjectId: demoRosterId('soyte', '2020-10-01') })).rejects.toMatchObject({ status: 404 });
});

test('the longest names and several shifts a day stay in their cells and on A4, and no day is lost', async () => {
  await sql`update duty_people set full_name = ${'Công Tằng Tôn Nữ Nghiêm Ngọc Uyển Nhi '} || right(id::text, 2) where unit_id = ${demoUnitId('soyte')}`.execute(year.owner);
  await sql`insert into duty_shifts (id, emulation_year_id, unit_id, role, starts_at, ends_at, required) select gen_random_uuid(), emulation_year_id, unit_id, 'team', starts_at + interval '11 hours', ends_at - interval '1 hour', 2 from duty_shifts where role = 'officer' and unit_id = ${demoUnitId('soyte')} and month = '2020-10-01'`.execute(year.owner);
  const names = await namesIn();
  for (const [paper, right, bottom] of [[rosterPaper, 195, 277], [logPaper, 282, 190]] as const) {
    const pages = await pagesOf(await year.as(own, paper, october));
    const items = pages.flatMap((page) => page.items.filter(({ size }) => size !== 9));
    expect(Math.max(...items.map(({ x, width }) => x + width))).toBeLessThanOrEqual(right + 0.1);
    expect(Math.max(...items.map(({ y }) => y))).toBeLessThanOrEqual(bottom);
    const text = flat(pages.map((page) => page.text).join(''));
    if (paper === rosterPaper) expect(names.filter((name) => !text.includes(name))).toEqual([]); // the log keeps who it was when it was noted
    for (let day = 1; day <= 31; day++) expect(text).toMatch(new RegExp(`${String(day).padStart(2, '0')}(/10)?\\((T[2-7]|CN)\\)`));
  }
});
