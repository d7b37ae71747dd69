import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear } from '../../tests/demo-year.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { bookDifference } from './routes/book-adoption.ts';
import { importBook, saveCriterion } from './routes/book-criteria.ts';
import { book, bookPaper, draftBook } from './routes/criteria.ts';
import { usualFeeds, type Feeds } from './rules/feeds/feeds.ts';
import type { BookWarning } from './rules/book/warnings.ts';
import { warningSentence } from './words/book-warnings.ts';
import { differenceText } from './words/book-difference.ts';
import { feedsSentence } from './words/feeds.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
let setId: string;
const leader = 'thuky.cumtruong';
beforeAll(async () => {
  year = await openDemoYear();
  ({ setId } = await year.as(leader, draftBook, { yearId: demoYearId }));
});
afterAll(() => year.end());

const read = () => year.as(leader, book, { setId });
const find = async (code: string) => (await read()).criteria.find((one) => one.code === code)!;
async function save(code: string, change: { feeds?: Feeds | null; ruleKind?: string; settings?: unknown }) {
  const { position: _position, ...criterion } = await find(code);
  return year.as(leader, saveCriterion, { setId, version: (await read()).set.version, criterion: { ...criterion, ...change } as never });
}
test('a form whose code is another one by now is named in the warnings, of the issued book too', async () => {
  const issued = async () => year.as(leader, book, { setId: (await year.owner.selectFrom('criteria_sets').select('id').where('emulation_year_id', '=', demoYearId).where('status', '=', 'issued').executeTakeFirstOrThrow()).id });
  const told = ({ warnings }: { warnings: readonly BookWarning[] }) => warnings.filter(({ code }) => code === 'no-such-form').map(warningSentence);
  expect([told(await read()), (await issued()).warnings]).toEqual([[], []]);
  await sql`update report_forms set code = 'tet-moi' where emulation_year_id = ${demoYearId} and code = 'tet'`.execute(year.owner);
  for (const sentences of [told(await read()), told(await issued())]) expect(sentences).toEqual([expect.stringMatching(/^VI\.2: gợi ý điểm lấy từ biểu mẫu “Báo cáo tình hình Tết Canh Tý” \(mã tet\), nhưng trong năm không còn biểu mẫu mang mã này/)]);
  await sql`update report_forms set code = 'tet' where emulation_year_id = ${demoYearId} and code = 'tet-moi'`.execute(year.owner);
});
const kinds = (...tags: string[]) => tags.map((tag) => ({ tag, name: '' }));

test('a criterion of a draft names its facts; facts that do not fit its rule are refused, also after the rule changed', async () => {
  const { ruleKind, settings } = await find('VI.2');
  const usual = usualFeeds({ ruleKind, settings }, 'tasks')!;
  await save('VI.2', { feeds: { ...usual, only: kinds('given-by/command') } });
  expect(feedsSentence(await find('VI.2'))).toBe('Gợi ý theo Nhiệm vụ được giao (Bộ CHQS tỉnh): nhiệm vụ xong chậm, số ngày xong chậm, nhiệm vụ quá hạn chưa xong.');
  await expect(save('VI.2', { ruleKind: 'manual', settings: { step: 25 } })).rejects.toMatchObject({ status: 422, code: 'scoring.feeds-unfit', params: { code: 'VI.2' } });
  await expect(save('VI.2', { feeds: { ...usual, take: { late: { measure: 'certified', when: 'at-least', steps: [] } } } })).rejects.toMatchObject({ code: 'scoring.feeds-unfit' });
  await expect(save('I', { feeds: usual })).rejects.toMatchObject({ code: 'scoring.feeds-unfit' });
  await expect(sql`update criteria set rule_kind = 'manual' where criteria_set_id = ${setId} and code = 'VI.2'`.execute(year.owner)).rejects.toMatchObject({ code: '23514', constraint: 'fed_kind_counts' });
  await expect(sql`update criteria set feeds = '{"source": "elsewhere", "only": [], "take": {"late": {}}}' where criteria_set_id = ${setId} and code = 'VI.2'`.execute(year.owner)).rejects.toMatchObject({ constraint: 'feeds_are_whole' });
});

test('what suggests points is a difference of the book that needs its reason, and stands in its paper', async () => {
  const difference = (await year.as(leader, bookDifference, { setId }))!.lines.find(({ change }) => change === 'changed VI.2')!;
  expect(differenceText(difference).details.join()).toMatch(/^Gợi ý điểm: .* → Gợi ý theo Nhiệm vụ được giao \(Bộ CHQS tỉnh\)/);
  const paper = await year.as(leader, bookPaper, { setId, format: 'xlsx' });
  expect(paper.bytes.length).toBeGreaterThan(1000);
});

test('a report form that is counted keeps its name in the book; the forms of the year are offered', async () => {
  const { forms } = await read();
  const form = forms.find(({ code }) => code === 'dich-tuan')!;
  const { ruleKind, settings } = await find('VI.3');
  await save('VI.3', { feeds: { ...usualFeeds({ ruleKind, settings }, 'reports')!, only: [{ tag: `form/${form.code}`, name: form.name }] } });
  expect(feedsSentence(await find('VI.3'))).toContain('(Báo cáo dịch Covid-19 hằng tuần)');
});

test('a table that is taken over leaves the facts of known criteria, and those of a rule that was replaced go', async () => {
  const { criteria, set } = await read();
  const before = await find('VI.3');
  const codeOf = new Map(criteria.map(({ id, code }) => [id, code]));
  const rows = criteria.map(({ code, parentId, title, maxPoints }) => ({ code, parentCode: parentId === null ? null : codeOf.get(parentId)!, title, maxPoints, rule: code === 'VI.2' ? { ruleKind: 'manual', settings: { step: 25 } } : null }));
  await year.as(leader, importBook, { setId, version: set.version, criteria: rows as never });
  expect([(await find('VI.2')).feeds, (await find('VI.3')).feeds]).toEqual([null, before.feeds]);
});
