import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoYearId } from '../src/movement/demo/year.ts';
import { demoCriterionId } from '../src/scoring/demo/load.ts';
import { appraiseSheet, explain, finaliseScores, reopenSheet, returnSheet } from '../src/scoring/routes/appraisal.ts';
import { submitSheet, withdrawSheet } from '../src/scoring/routes/sheets.ts';
import { nextStatus, type SheetEvent, type SheetStatus } from '../src/scoring/rules/sheet-state.ts';
import { openDemoYear, sheetOf } from './demo-year.ts';

let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const sheetId = sheetOf('sonoivu');
const statuses: SheetStatus[] = ['draft', 'submitted', 'returned', 'appraised', 'explained', 'final', 'locked'];
const reason = 'Theo biên bản làm việc';
/** Each event as the person who causes it; sealing, which locks, is a test of its own. */
const cause: Record<Exclude<SheetEvent, 'lock'>, () => Promise<unknown>> = {
  submit: () => year.as('thuky.sonoivu', submitSheet, { sheetId }), withdraw: () => year.as('thuky.sonoivu', withdrawSheet, { sheetId }), return: () => year.as('thuky.cumtruong', returnSheet, { sheetId, reason }),
  appraise: () => year.as('thuky.cumtruong', appraiseSheet, { sheetId }), explain: () => year.as('thuky.sonoivu', explain, { sheetId, criterionId: demoCriterionId('I.1'), text: reason }),
  finalise: () => year.as('troly.bochqs', finaliseScores, { yearId: demoYearId }), reopen: () => year.as('troly.bochqs', reopenSheet, { sheetId, reason }),
};
/** Allowed where nothing moves: a second explanation, and finalising when this sheet is final already. */
const staysPut = (status: SheetStatus, event: SheetEvent) => (status === 'explained' && event === 'explain') || ((status === 'final' || status === 'locked') && event === 'finalise');
const statusOf = async () => (await year.owner.selectFrom('score_sheets').select('status').where('id', '=', sheetId).executeTakeFirstOrThrow()).status;

/** This sheet in one state and all others final, so that the whole year waits for this one only. */
async function arrange(status: SheetStatus): Promise<void> {
  await sql`delete from criterion_scores where sheet_id = ${sheetId} and stage <> 'self'`.execute(year.owner);
  if (status !== 'draft' && status !== 'submitted' && status !== 'returned') await sql`
    insert into criterion_scores (emulation_year_id, sheet_id, criterion_id, stage, points, input, reasons, effects, entered_at)
    select emulation_year_id, sheet_id, criterion_id, 'appraisal', points, input, reasons, effects, entered_at from criterion_scores where sheet_id = ${sheetId} and stage = 'self'`.execute(year.owner);
  await sql`update score_sheets set status = case when id = ${sheetId} then ${status} else 'final' end, submitted_at = coalesce(submitted_at, '2020-11-16'), return_reason = ${reason}`.execute(year.owner);
}

test.each(statuses.flatMap((status) => (Object.keys(cause) as (keyof typeof cause)[]).map((event) => [status, event] as const)))('%s, %s: moves as written, or is refused and nothing moves', async (status, event) => {
  await arrange(status);
  const next = nextStatus(status, event);
  const outcome = await cause[event]().then(() => 'done', (error: { status?: number }) => error.status);
  expect(await statusOf()).toBe(next ?? status);
  if (next !== null || staysPut(status, event)) expect(outcome).toBe('done');
  else expect([403, 409]).toContain(outcome);
});

test('sealing locks what is final, and then nothing moves any more', async () => {
  await arrange('final');
  await sql`update emulation_years set sealed_at = business_now() where id = ${demoYearId}`.execute(year.owner);
  expect(await statusOf()).toBe('locked');
  for (const event of Object.keys(cause) as (keyof typeof cause)[]) if (event !== 'finalise') await expect(cause[event](), event).rejects.toMatchObject({ status: expect.any(Number) });
  await expect(sql`update score_sheets set status = 'draft' where id = ${sheetId}`.execute(year.owner)).rejects.toThrow('sealed');
});
