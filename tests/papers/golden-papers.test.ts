import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoActivityId, demoNotebooks } from '../../src/activities/demo/load.ts';
import { demoUnitSlugs } from '../../src/accounts/demo.ts';
import { demoCongress, demoEventId, demoForceId } from '../../src/events/demo/plan.ts';
import '../../src/app/api.ts'; // hands in the kinds
import { usualRecipients, usualSignatures } from '../../src/documents/document/frame.ts';
import { renderPdf } from '../../src/documents/document/pdf.ts';
import { demoRosterId } from '../../src/duty/demo/plan.ts';
import { paperKinds, type PaperAsked, type PaperKind } from '../../src/documents/offers/papers.ts';
import { issuerOf, paperOfDocument } from '../../src/documents/routes/draft-paper.ts';
import { readClock } from '../../src/kit/server/business-clock.ts';
import { demoYearId } from '../../src/movement/demo/year.ts';
import { demoBlockId, demoClusterId } from '../../src/organisation/demo.ts';
import { actorOf, openDemoYear } from '../demo-year.ts';
import { inkOf, openPdf, taggedPages, unlike } from './read-back.ts';

// Every kind of paper of the demo year as it would be issued: what its pages say, by their tags, and how dark they are, square by square.
// After a change that is meant: UPDATE_PAGES=1 npx vitest run tests/papers/golden-papers.test.ts, and look at the difference before it is kept.
const updates = process.env['UPDATE_PAGES'] === '1';
const golden = (name: string) => new URL(`golden/${name}`, import.meta.url);
const kinds = paperKinds.answers.map((kind) => [kind.id, kind] as const);

let year: Awaited<ReturnType<typeof openDemoYear>>;
/** The first sheet that lost points at the appraisal, and the docket that was voted on. */
let subjects: Record<string, string>;
beforeAll(async () => {
  year = await openDemoYear('closed');
  const cut = await year.db.selectFrom('criterion_scores').select('sheet_id').where('stage', '=', 'appraisal').where('note', 'is not', null).orderBy('sheet_id').executeTakeFirstOrThrow();
  const docket = await year.db.selectFrom('disputes').select('id').orderBy('number', 'desc').executeTakeFirstOrThrow();
  subjects = { 'self-score-sheet': cut.sheet_id, 'appraisal-sheet': cut.sheet_id, 'explanation-note': cut.sheet_id, 'cross-check-minutes': cut.sheet_id, 'dispute-annex': docket.id, 'activity-plan': demoActivityId(0), 'activity-report': demoActivityId(demoNotebooks), 'event-plan': demoEventId(demoCongress), 'event-people': demoForceId(demoCongress, demoUnitSlugs.indexOf('soyte')), 'event-report': demoEventId(demoCongress), 'duty-roster': demoRosterId('sogddt', '2020-10-01'), 'duty-log': demoRosterId('sogddt', '2020-10-01') };
});
afterAll(() => year.end());

/** What it is about, and the unit that issues it: null where the cluster does, as of a joint activity. */
async function aboutOf(kind: PaperKind, asked: PaperAsked): Promise<{ subjectId: string | null; unitId: string | null }> {
  const named = subjects[kind.id] ?? null;
  const all = (await kind.subjects?.(year.db, asked, await actorOf(year.db, 'thuky.cumtruong'))) ?? [];
  const subjectId = named ?? all[0]?.id ?? null;
  const ofSheet = subjectId === null ? undefined : await year.db.selectFrom('score_sheets').select('unit_id').where('id', '=', subjectId).executeTakeFirst(); // of whichever unit lost points
  return { subjectId, unitId: kind.issuedBy === 'cluster' ? null : (ofSheet?.unit_id ?? all.find(({ id }) => id === subjectId)!.unitId) };
}

async function print(kind: PaperKind) {
  const asked = { yearId: demoYearId, year: 2020, clusterId: demoClusterId, blockId: demoBlockId, subjectId: null, ...(await readClock(year.db)) };
  const { subjectId, unitId } = await aboutOf(kind, asked);
  const issuer = await issuerOf(year.db, asked, unitId);
  const signatures = usualSignatures(issuer, kind.type).map((signature, n) => ({ ...signature, name: ['Nguyễn Thị Hạnh', 'Trần Văn Bình'][n]! }));
  const text = { unitId, type: kind.type, ...kind.wording, figures: {}, signatures, recipients: usualRecipients(issuer, kind.type), place: issuer.place };
  const { paper } = await paperOfDocument(year.db, text, kind, { ...asked, subjectId }, { number: '5', date: '2020-12-31', isDraft: false });
  return openPdf(renderPdf({ ...paper, code: 'ABCD2345' }, new Date(0)));
}

/** What is kept, or with UPDATE_PAGES=1 what is to be kept from now on. */
function kept(folder: 'words' | 'pages', id: string, now: string): string {
  const name = `${folder}/${id}.txt`;
  if (updates) {
    mkdirSync(golden(folder), { recursive: true });
    writeFileSync(golden(name), now);
  }
  if (!existsSync(golden(name))) throw new Error(`tests/papers/golden/${name} is not there: run UPDATE_PAGES=1 npx vitest run tests/papers/golden-papers.test.ts and read it`);
  return readFileSync(golden(name), 'utf8');
}

test.each(kinds)('%s says and looks as it did', async (id, kind) => {
  const file = await print(kind);
  const pages = await taggedPages(file);
  const said = pages.map((lines, n) => `--- ${n + 1}\n${lines.join('\n')}\n`).join('');
  expect(said).toBe(kept('words', id, said));
  const ink = [];
  for (let n = 1; n <= file.numPages; n++) ink.push(await inkOf(file, n));
  const before = kept('pages', id, `${ink.map((page) => page.join('\n')).join('\f')}\n`).slice(0, -1).split('\f').map((page) => page.split('\n'));
  expect(before).toHaveLength(ink.length);
  for (const [n, page] of ink.entries()) expect([n + 1, unlike(before[n]!, page) < 0.01]).toEqual([n + 1, true]);
});

test('no golden paper is kept of a kind that is gone', () => {
  for (const folder of ['words', 'pages']) expect(readdirSync(golden(folder)).sort()).toEqual(kinds.map(([id]) => `${id}.txt`).sort());
});
