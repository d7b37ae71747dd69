import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../src/app/api.ts'; // hands in the kinds
import { paperKinds, type PaperAsked, type PaperKind } from '../../src/documents/offers/papers.ts';
import { paperOfDocument } from '../../src/documents/routes/draft-paper.ts';
import { draft, startDraft } from '../../src/documents/routes/drafts.ts';
import { readClock } from '../../src/kit/server/business-clock.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { createYear } from '../../src/movement/routes/year.ts';
import { demoBlockId, demoClusterId, demoUnitId } from '../../src/organisation/demo.ts';
import { readBoard } from '../../src/scoring/routes/board.ts';
import { formatPoints } from '../../src/kit/points.ts';
import { demoUnitSlugs } from '../../src/accounts/demo.ts';
import { actorOf, openDemoYear, sheetOf } from '../demo-year.ts';

type Year = Awaited<ReturnType<typeof openDemoYear>>;
let closed: Year;
let emptyYearId: string;
beforeAll(async () => {
  closed = await openDemoYear('closed');
  emptyYearId = (await closed.as('thuky.cumtruong', createYear, { clusterId: demoClusterId, year: 2021, theme: 'Chủ đề', slogan: 'Khẩu hiệu' })).yearId;
});
afterAll(() => closed.end());

const kinds = [...paperKinds.answers];
const kindOf = (id: string): PaperKind => kinds.find((kind) => kind.id === id)!;
const ask = async (yearId: string, subjectId: string | null = null): Promise<PaperAsked> => ({ yearId, year: yearId === demoYearId ? 2020 : 2021, clusterId: demoClusterId, blockId: demoBlockId, subjectId, ...(await readClock(closed.db)) });
const makers = ['thuky.cumtruong', 'thuky.sotaichinh', 'thuky.soyte'];
/** Everything that a kind may be about for somebody who may make it; null where there is one for the year. */
async function subjectsOf(kind: PaperKind): Promise<(string | null)[]> {
  if (kind.subjects === null) return [null];
  const found = await Promise.all(makers.map(async (username) => kind.subjects!(closed.db, await ask(demoYearId), await actorOf(closed.db, username))));
  return [...new Set(found.flat().map(({ id }) => id))];
}
const made = async (kind: PaperKind, asked: PaperAsked) => {
  const { title, summary, body } = kind.wording;
  return paperOfDocument(closed.db, { unitId: kind.issuedBy === 'unit' ? demoUnitId('soyte') : null, type: kind.type, title, summary, body, figures: {}, signatures: [], recipients: [], place: 'Đà Lạt' }, kind, asked, { number: null, date: null, isDraft: true });
};
const wordsOf = (paper: unknown) => JSON.stringify(paper);
const said = async (id: string, subjectId: string | null = null) => Object.fromEntries((await kindOf(id).read(closed.db, await ask(demoYearId, subjectId))).figures.map(({ key, text }) => [key, text]));

test('every kind has a name of its own, and at least one stage', () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  expect(kinds.filter(({ id, stages }) => !/^[a-z][a-z0-9-]*$/.test(id) || stages.length === 0)).toEqual([]);
});

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  test('on the year that was played: no broken placeholder, no number beside its list, nothing open left in the text', async () => {
    const subjects = await subjectsOf(kind);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subjectId of [subjects[0]!, subjects.at(-1)!]) {
      const { paper, faults, guards, read } = await made(kind, await ask(demoYearId, subjectId));
      expect({ faults, guards }).toEqual({ faults: [], guards: [] });
      expect(wordsOf(paper.blocks)).not.toContain('{{');
      expect(wordsOf([paper.title, paper.summary, paper.blocks])).not.toContain('undefined');
      expect(new Set([...read.figures, ...read.parts].map(({ key }) => key)).size).toBe(read.figures.length + read.parts.length);
      expect([...read.figures, ...read.parts].every(({ key, name }) => key === key.normalize('NFC').trim().toLowerCase() && key === name.vi.toLowerCase())).toBe(true);
    }
  });
  test('on a year in which nothing is there yet it is made all the same, and says what is missing', async () => {
    const { faults, missing } = await made(kind, await ask(emptyYearId));
    expect(faults).toEqual([]);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ text, params }) => [...text.vi.matchAll(/\{(\w+)\}/g)].every(([, name]) => name! in params))).toBe(true);
  });
});

test('the pledge lists eight targets, by what five of them are measured, and a place to sign for each of twenty units', async () => {
  const { paper, missing } = await made(kindOf('pledge'), await ask(demoYearId));
  const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block.body] : []));
  expect(tables.map((body) => body.length)).toEqual([8, 20]);
  expect(tables[1]![0]!.map(({ text }) => text)).toEqual(['1', 'Ban CHQS Sở Giáo dục và Đào tạo', 'Phan Thị Tâm\nChỉ huy trưởng', '(đã ký ngày 14/02/2020)']);
  expect(wordsOf(paper.blocks)).toContain('≥ 170');
  expect(wordsOf(paper.blocks).match(/theo dõi bằng: /g)).toHaveLength(5);
  expect(missing).toEqual([]);
});

test('a unit that has not signed, and one that has not registered, are named as missing', async () => {
  const one = demoUnitId('thanhtra');
  const trx = await closed.owner.startTransaction().execute();
  await trx.deleteFrom('pledge_signatures').where('unit_id', '=', one).execute();
  await trx.deleteFrom('title_registrations').where('unit_id', '=', one).execute();
  for (const id of ['pledge', 'title-registrations']) {
    const { missing } = await kindOf(id).read(trx, await ask(demoYearId));
    expect(missing.map(({ params }) => params)).toContainEqual({ count: 1, units: 'Thanh tra tỉnh' });
  }
  await trx.rollback().execute();
});

test('the registrations count what they list: 20 collectives, 40 persons', async () => {
  const figures = await said('title-registrations');
  expect([figures['số tập thể đăng ký'], figures['số cá nhân đăng ký'], figures['số đơn vị đã đăng ký'], figures['hạn đăng ký']]).toEqual(['20', '40', '20', 'ngày 28 tháng 02 năm 2020']);
});

test('the year’s report says what the board says', async () => {
  const { board } = (await readBoard(closed.db, { id: demoYearId, clusterId: demoClusterId }, 'final', '2020-12-31'))!;
  const totals = board.units.map(({ total }) => total!);
  const figures = await said('year-summary-report');
  expect(figures['đơn vị dẫn đầu']).toBe(`Ban CHQS ${board.units.find(({ rank }) => rank === 1)!.agencyName}`);
  expect([figures['điểm cao nhất'], figures['điểm thấp nhất']]).toEqual([formatPoints(Math.max(...totals)), formatPoints(Math.min(...totals))]);
  expect(figures['điểm trung bình']).toBe(formatPoints(Math.round(totals.reduce((sum, total) => sum + total, 0) / 20)));
  const excellent = board.units.filter(({ grade }) => grade === 'Xuất sắc').length;
  expect(Number(figures['số đơn vị xếp loại xuất sắc'])).toBe(excellent);
  expect([figures['số chỉ tiêu'], figures['số chỉ tiêu đã có kết quả'], figures['số chỉ tiêu đạt']]).toEqual(['08', '08', '06']);
});

test('an appraisal sheet counts the criteria that were cut, and the sum moves by what they lost', async () => {
  const cut = await closed.db.selectFrom('criterion_scores').select(['sheet_id', 'criterion_id', 'points']).where('stage', '=', 'appraisal').where('note', 'is not', null).execute();
  const sheetId = cut[0]!.sheet_id;
  const figures = await said('appraisal-sheet', sheetId);
  expect(Number(figures['số tiêu chí thay đổi'])).toBe(cut.filter((row) => row.sheet_id === sheetId).length);
  const read = await kindOf('explanation-note').read(closed.db, await ask(demoYearId, sheetId));
  expect(read.missing.some(({ params }) => String(params['count']) === figures['số tiêu chí thay đổi']!.replace(/^0/, ''))).toBe(true);
});

test('the leader’s own sheet is appraised on paper by the deputy, never by the leader', async () => {
  const own = sheetOf('sogddt');
  const ids = async (username: string) => (await kindOf('appraisal-sheet').subjects!(closed.db, await ask(demoYearId), await actorOf(closed.db, username))).map(({ id }) => id);
  expect([(await ids('thuky.cumtruong')).includes(own), await ids('thuky.sotaichinh'), await ids('thuky.soyte')]).toEqual([false, [own], []]);
  expect((await ids('thuky.cumtruong')).length).toBe(demoUnitSlugs.length - 1);
});

test('a unit explains for itself, and papers of the cluster are made by those who lead it', async () => {
  const asked = await ask(demoYearId);
  const [unit, leader, viewer] = await Promise.all(['thuky.soyte', 'thuky.cumtruong', 'lanhdao'].map((username) => actorOf(closed.db, username)));
  const note = kindOf('explanation-note');
  expect([note.mayMake(unit!, asked, demoUnitId('soyte')), note.mayMake(unit!, asked, demoUnitId('sonoivu')), note.mayMake(leader!, asked, demoUnitId('soyte'))]).toEqual([true, false, false]);
  const pledge = kindOf('pledge');
  expect([leader!, unit!, viewer!].map((actor) => pledge.mayMake(actor, asked, null))).toEqual([true, false, false]);
});

test('a note on an appraisal that changed nothing says that there is nothing to explain', async () => {
  const { missing, figures } = await kindOf('explanation-note').read(closed.db, await ask(demoYearId, sheetOf('soyte')));
  expect(figures).toContainEqual(expect.objectContaining({ key: 'số tiêu chí thay đổi', value: 0 }));
  expect(missing.map(({ text }) => text.vi)).toEqual([expect.stringMatching(/^Thẩm định không thay đổi điểm nào/)]);
});
test('a draft of minutes is signed by the secretary at the left and the chair at the right, other papers of the cluster by its leader', async () => {
  const begun = async (paper: string, subjectId: string | null) => {
    const { documentId } = await closed.as('thuky.cumtruong', startDraft, { yearId: demoYearId, paper, subjectId });
    return (await closed.as('thuky.cumtruong', draft, { documentId })).signatures.map(({ authority }) => authority.join(' '));
  };
  expect(await begun('cross-check-minutes', (await kindOf('cross-check-minutes').subjects!(closed.db, await ask(demoYearId), await actorOf(closed.db, 'thuky.cumtruong')))[0]!.id)).toEqual(['Thư ký', 'Chủ trì']);
  expect(await begun('launch-plan', null)).toEqual(['TM. Cụm thi đua số 1 Cụm trưởng']);
});
