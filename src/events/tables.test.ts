import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDemo } from '../../tests/demo-database.ts';
import { demoUsers } from '../accounts/demo.ts';
import { demoDutyPersonId } from '../duty/demo/people.ts';
import { openPool } from '../kit/server/pool.ts';
import type { TestDatabase } from '../kit/server/test-database.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoPersonId, demoUnitId } from '../organisation/demo.ts';
import { demoArmyDay, demoCongress, demoEventId, demoEventShiftId, demoIncidentId, demoPostId } from './demo/plan.ts';

// What the tables hold by themselves, with the rules of the program left out: as the owner, by plain SQL.
let database: TestDatabase;
let owner: ReturnType<typeof openPool>['db'];
beforeAll(async () => { database = await cloneDemo('open'); owner = openPool(database.url).db; });
afterAll(async () => { await owner.destroy(); await database.drop(); });

const [draft, closed] = [demoEventId(demoArmyDay), demoEventId(demoCongress)];
const idOf = (username: string) => demoPersonId(demoUsers.find((user) => user.username === username)!.userId);
const [writer, approver] = [idOf('thuky.cumtruong'), idOf('troly.bochqs')];
const unitId = demoUnitId('soyte');
const person = (n: number) => demoDutyPersonId('soyte', n);
const gate = demoEventShiftId(demoArmyDay, 0);
type Statement = ReturnType<typeof sql>;
/** Runs statements in a transaction that is undone, also what the tables check at its end; answers the constraint that refused. */
async function refusalOf(...statements: Statement[]): Promise<string | null> {
  return owner.transaction().execute(async (trx) => {
    for (const statement of statements) await statement.execute(trx);
    await sql`set constraints all immediate`.execute(trx);
    throw new Error('undone');
  }).catch((error: { constraint?: string; message: string }) => (error.message === 'undone' ? null : (error.constraint ?? error.message)));
}
const turn = (eventId: string, what: string, by: string, reason: string | null = null) => sql`with told as (insert into event_changes (event_id, version, emulation_year_id, what, reason, by_id, by_name, at) select id, version + 1, emulation_year_id, ${what}, ${reason}, ${by}, 'x', now() from protected_events where id = ${eventId} returning version) update protected_events e set version = told.version from told where e.id = ${eventId}`;
const approve = (by: string, shortReason: string | null = 'Phân sau') => sql`update protected_events set state = 'approved', approved_by = ${by}, approved_by_name = 'x', approved_at = '2020-11-16T08:00+07', short_reason = ${shortReason} where id = ${draft}`;
const approved = [approve(approver), turn(draft, 'approve', approver)];
const entry = (more: { number?: number; reason?: string | null; isVoid?: boolean; at?: string; unit?: string | null; id?: string } = {}) => sql`insert into event_incidents (id, number, event_id, emulation_year_id, unit_id, at, noted_at, by_name, what, is_void, reason)
  values (${more.id ?? demoYearId}, ${more.number ?? 1}, ${draft}, ${demoYearId}, ${more.unit === undefined ? unitId : more.unit}, ${more.at ?? '2020-12-22T07:00+07'}, '2020-12-22T07:05+07', 'x', 'Việc', ${more.isVoid ?? false}, ${more.reason ?? null})`;
const close = (count: number) => sql`update protected_events set state = 'closed', closed_by_name = 'x', closed_at = '2020-12-22T13:00+07', signed_incidents = ${count} where id = ${draft}`;
const place = (n: number, shift = gate) => sql`insert into event_assignments (shift_id, person_id) values (${shift}, ${person(n)})`;

describe('the plan', () => {
  test.each<[string, Statement[], string | null]>([
    ['what nobody told is no version', [sql`update protected_events set version = 9 where id = ${draft}`], 'event_version_told'], ['a change that is told is', [turn(draft, 'plan', writer)], null],
    ['it begins as a draft', [sql`insert into protected_events (id, emulation_year_id, name, kind, place, begins_at, ends_at, situation, mission, forces, handling, state) select gen_random_uuid(), emulation_year_id, 'x', kind, place, begins_at, ends_at, '', '', '', '', 'approved' from protected_events where id = ${draft}`], 'event_step'],
    ['who wrote it does not approve it', [approve(writer)], 'event_two_people'], ['somebody else does', approved, null], ['silently short it is not approved', [approve(approver, null)], 'event_short'], ['nor with an empty post', [sql`insert into event_posts (id, event_id, emulation_year_id, position, name, task) values (gen_random_uuid(), ${draft}, ${demoYearId}, 9, 'x', 'x')`, approve(approver)], 'event_empty_post'],
    ['an approval stays', [...approved, sql`update protected_events set approved_by = ${writer} where id = ${draft}`], 'event_step'], ['it goes not back', [...approved, sql`update protected_events set state = 'draft', approved_by = null, approved_by_name = null, approved_at = null where id = ${draft}`], 'event_step'],
    ['afterwards a change has its reason', [...approved, turn(draft, 'shifts', writer)], 'event_change_reason'], ['and with one it is made', [...approved, turn(draft, 'shifts', writer, 'Đổi giờ')], null], ['nothing is deleted', [sql`delete from protected_events where id = ${draft}`], 'event_step'], ['changes are kept', [sql`delete from event_changes where event_id = ${draft}`], 'event_changes keeps what was written'],
    ['it lies within its year', [sql`update protected_events set begins_at = begins_at + interval '1 year', ends_at = ends_at + interval '1 year' where id = ${draft}`], 'event_in_year'], ['its shifts lie within it', [sql`update protected_events set ends_at = '2020-12-22T11:00+07' where id = ${draft}`], 'event_shift_outside'], ['a shift lies within it', [sql`update event_shifts set ends_at = '2020-12-22T13:00+07' where id = ${gate}`], 'event_shift_outside'],
    ['a shift is of a member', [sql`update memberships set valid = '[2020-01-01,2020-12-01)' where unit_id = ${unitId}`, sql`update event_shifts set needed = 3 where id = ${gate}`], 'event_shift_of_member'], ['a signed event stays as it is', [sql`update protected_events set name = 'x' where id = ${closed}`], 'event_step'],
    ['so do its shifts', [sql`update event_shifts set needed = 9 where event_id = ${closed}`], 'event_over'], ['its people', [sql`delete from event_assignments where event_id = ${closed}`], 'event_over'], ['its checklist', [sql`update event_checks set done_at = null, done_by_name = null where event_id = ${closed}`], 'event_over'], ['and its posts', [sql`delete from event_posts where event_id = ${closed}`], 'event_over'],
    ['a cancelled one says why', [sql`update protected_events set state = 'cancelled' where id = ${draft}`], 'event_cancel_said'], ['its people are free', [sql`update protected_events set state = 'cancelled', cancel_reason = 'Hoãn' where id = ${draft}`, sql`do $$ begin if exists (select from event_assignments where event_id = '${sql.raw(draft)}') then raise exception 'still there'; end if; end $$`], null],
  ])('%s', async (_what, statements, constraint) => { expect(await refusalOf(...statements)).toBe(constraint); });
});

describe('people', () => {
  const busy = sql`insert into duty_rosters (id, emulation_year_id, unit_id, month) values ('01700000-0000-7000-8000-990000000001', ${demoYearId}, ${unitId}, '2020-12-01')`;
  const duty = sql`insert into duty_shifts (id, emulation_year_id, unit_id, role, starts_at, ends_at, required) values ('01700000-0000-7000-8000-990000000002', ${demoYearId}, ${unitId}, 'officer', '2020-12-21T12:00+07', '2020-12-21T20:00+07', 1)`;
  const stand = (n: number) => sql`insert into duty_assignments (shift_id, person_id) values ('01700000-0000-7000-8000-990000000002', ${person(n)})`;
  test.each<[string, Statement[], string | null]>([
    ['who is free stands a shift', [place(1)], null], ['not while he rests from duty', [busy, duty, stand(1), place(1)], 'event_on_duty'], ['nor is he put on duty before he has rested for the event', [busy, duty, place(1), stand(1)], 'duty_at_event'], ['another is', [busy, duty, place(1), stand(2)], null],
    ['not at two events', [place(1), sql`update event_shifts set unit_id = ${unitId} where id = ${demoEventShiftId(demoArmyDay, 1)}`, place(1, demoEventShiftId(demoArmyDay, 1))], 'event_elsewhere'], ['on leave he does not', [sql`insert into duty_leaves (id, person_id, starts_on, ends_on, reason, noted_by_name, noted_at) values (gen_random_uuid(), ${person(1)}, '2020-12-22', '2020-12-22', 'leave', 'x', now())`, place(1)], 'event_on_leave'],
    ['nor is leave noted on top of it', [place(1), sql`insert into duty_leaves (id, person_id, starts_on, ends_on, reason, noted_by_name, noted_at) values (gen_random_uuid(), ${person(1)}, '2020-12-22', '2020-12-22', 'leave', 'x', now())`], 'leave_at_event'], ['leave of the day before is', [place(1), sql`insert into duty_leaves (id, person_id, starts_on, ends_on, reason, noted_by_name, noted_at) values (gen_random_uuid(), ${person(1)}, '2020-12-21', '2020-12-21', 'leave', 'x', now())`], null],
    ['he is on the list then', [sql`update duty_people set valid = '[2020-01-01,2020-12-01)' where id = ${person(9)}`, place(9)], 'event_active'], ['and stays on it', [place(9), sql`update duty_people set valid = '[2020-01-01,2020-12-01)' where id = ${person(9)}`], 'duty_person_in_shifts'], ['he is of that unit', [sql`insert into event_assignments (shift_id, person_id) values (${gate}, ${demoDutyPersonId('sonoivu', 1)})`], 'event_own_people'],
    ['times are those of the shift', [place(1), sql`update event_assignments set ends_at = '2030-01-01', rests_until = '2030-01-02' where shift_id = ${gate}`, sql`do $$ begin if exists (select from event_assignments where ends_at > '2021-01-01') then raise exception 'moved'; end if; end $$`], null],
  ])('%s', async (_what, statements, constraint) => { expect(await refusalOf(...statements)).toBe(constraint); });
});

describe('the log and the end', () => {
  const [first, second] = [demoYearId, demoIncidentId];
  test.each<[string, Statement[], string | null]>([
    ['of a draft there is no log', [entry()], 'event_not_approved'], ['of an approved one there is', [...approved, entry()], null], ['who leads writes too', [...approved, entry({ unit: null })], null], ['a unit that takes no part does not', [...approved, entry({ unit: demoUnitId('thanhtra') })], 'event_unit'], ['not long before it', [...approved, entry({ at: '2020-12-21T05:59+07' })], 'event_incident_early'],
    ['an entry stays', [...approved, entry(), sql`update event_incidents set what = 'Khác' where id = ${first}`], 'event_incidents keeps what was written'], ['it is not deleted', [...approved, entry(), sql`delete from event_incidents where id = ${first}`], 'event_incidents keeps what was written'], ['a correction has its reason', [...approved, entry(), entry({ number: 2 })], 'event_correction_said'], ['and follows what it corrects', [...approved, entry({ number: 2, reason: 'Ghi nhầm' })], 'event_correction'],
    ['it is of who wrote', [...approved, entry(), entry({ number: 2, reason: 'Ghi nhầm', unit: null })], 'event_correction'], ['a first entry is not void', [...approved, entry({ isVoid: true })], 'event_void_later'], ['a photo of another unit hangs on no entry', [...approved, entry(), sql`insert into paper_files (sha256, bytes, media_type, size) values (encode(sha256('x'), 'hex'), 'x', 'image/png', 1)`, sql`insert into event_photos (id, event_id, emulation_year_id, unit_id, sha256, file_name, by_name, at) values (${second}, ${draft}, ${demoYearId}, null, encode(sha256('x'), 'hex'), 'x', 'x', now())`, sql`insert into event_incident_photos (incident_id, number, photo_id, emulation_year_id) values (${first}, 1, ${second}, ${demoYearId})`], 'event_photo_of_entry'],
    ['a zero is signed when the log holds none', [...approved, close(0)], null], ['not when it holds one', [...approved, entry(), close(0)], 'event_signed_count'], ['one is one', [...approved, entry(), close(1)], null], ['one that was taken back is none', [...approved, entry(), entry({ number: 2, reason: 'Ghi nhầm', isVoid: true }), close(0)], null], ['more than there are are not signed', [...approved, close(1)], 'event_signed_count'],
    ['after the end nothing is added', [...approved, close(0), entry()], 'event_over'], ['before its last hour nothing is signed', [...approved, sql`update protected_events set state = 'closed', closed_by_name = 'x', closed_at = '2020-12-22T11:00+07', signed_incidents = 0 where id = ${draft}`], 'event_closed_after'], ['what was signed stays', [sql`update protected_events set signed_incidents = 1 where id = ${closed}`], 'event_step'], ['a draft is not signed', [close(0)], 'event_step'],
  ])('%s', async (_what, statements, constraint) => { expect(await refusalOf(...statements)).toBe(constraint); });
});

/** Two connections, one person: the first is open when the second comes; then it ends. */
async function race(first: string, second: string): Promise<string> {
  const [a, b] = [new pg.Client({ connectionString: database.url }), new pg.Client({ connectionString: database.url })];
  await Promise.all([a.connect(), b.connect()]);
  try {
    await a.query('begin');
    await a.query(first);
    const { pid } = (await b.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!;
    const late = b.query(second).then(() => 'both', (error: { constraint?: string }) => error.constraint ?? 'refused');
    for (let isWaiting = false; !isWaiting;) isWaiting = (await a.query('select from pg_stat_activity where pid = $1 and wait_event_type = \'Lock\'', [pid])).rowCount === 1;
    await a.query('commit');
    return await late;
  } finally {
    await Promise.all([a.end(), b.end()]);
  }
}
test('of two who assign one person at once, to an event and to duty, or to two events, the second waits and is refused, whichever comes first', async () => {
  const dutyShift = '01700000-0000-7000-8000-990000000004';
  await sql`insert into duty_rosters (id, emulation_year_id, unit_id, month) values ('01700000-0000-7000-8000-990000000003', ${demoYearId}, ${unitId}, '2020-12-01')`.execute(owner);
  await sql`insert into duty_shifts (id, emulation_year_id, unit_id, role, starts_at, ends_at, required) values (${dutyShift}, ${demoYearId}, ${unitId}, 'officer', '2020-12-22T07:00+07', '2020-12-22T12:00+07', 2)`.execute(owner);
  const otherShift = '01700000-0000-7000-8000-990000000005';
  await sql`insert into event_shifts (id, event_id, emulation_year_id, post_id, unit_id, starts_at, ends_at, needed) values (${otherShift}, ${draft}, ${demoYearId}, ${demoPostId(demoArmyDay, 1)}, ${unitId}, '2020-12-22T08:00+07', '2020-12-22T10:00+07', 1)`.execute(owner);
  const at = (table: 'event' | 'duty', shift: string, n: number) => `insert into ${table}_assignments (shift_id, person_id) values ('${shift}', '${person(n)}')`;
  expect(await race(at('event', gate, 5), at('duty', dutyShift, 5))).toBe('duty_at_event');
  expect(await race(at('duty', dutyShift, 6), at('event', gate, 6))).toBe('event_on_duty');
  expect(await race(at('event', gate, 7), at('event', otherShift, 7))).toBe('event_elsewhere');
  await sql`update protected_events set state = 'approved', approved_by = ${approver}, approved_by_name = 'x', approved_at = '2020-11-16T08:00+07', short_reason = 'x' where id = ${draft}`.execute(owner);
  const note = `insert into event_incidents (id, number, event_id, emulation_year_id, unit_id, at, noted_at, by_name, what) values (gen_random_uuid(), 1, '${draft}', '${demoYearId}', '${unitId}', '2020-12-22T07:00+07', '2020-12-22T07:00+07', 'x', 'x')`;
  const sign = `update protected_events set state = 'closed', closed_by_name = 'x', closed_at = '2020-12-22T13:00+07', signed_incidents = 0 where id = '${draft}'`;
  expect(await race(note, sign)).toBe('event_signed_count'); // an entry on its way is counted
  expect(await race(sign.replace('signed_incidents = 0', 'signed_incidents = 1'), note)).toBe('event_over');
});
