import { sql } from 'kysely';
import { demoId, demoUsers } from '../../accounts/demo.ts';
import { instantOf } from '../../kit/dates.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoUnitId } from '../../organisation/demo.ts';
import { monthOf } from '../rules/months.ts';
import { dayOf } from '../rules/kinds.ts';
import { addPlaces } from '../store/rosters.ts';
import { demoDutyName, demoDutyPeople, demoDutyPersonId, demoSecretaryName } from './people.ts';
import { loadSwapsDemo } from './swaps.ts';
import { demoRosterId, demoSurges, planRosters, planShifts, type PlannedShift } from './plan.ts';

const of = { emulation_year_id: demoYearId };
const minuteMs = 60_000;
const incidents = ['Chập điện nhỏ ở nhà để xe, đã xử lý ngay (minh họa)', 'Người lạ vào nhầm cổng sau giờ làm việc, đã hướng dẫn ra (minh họa)', 'Mưa lớn làm ngập sân trước, đã khơi thông (minh họa)'];

/** The entries of a shift up to now: taken at its beginning, handed over at its end; a few were forgotten, a few had somebody missing or something happen. */
function entriesOf({ id, slug, unit, role, startsAt, endsAt, required, places, chance }: PlannedShift, now: Date) {
  const [taken, handed] = [new Date(startsAt.getTime() + (chance * 10 - 5) * minuteMs), new Date(endsAt.getTime() + (chance * 1000 % 15) * minuteMs)];
  const absent = Math.min(required, required - places.length + (role === 'team' && chance > 0.97 ? 1 : 0));
  const strength = { required, present: required - absent, absent_leave: absent, absent_business: 0, absent_other: 0 };
  const by_name = places[0] === undefined ? demoSecretaryName(slug) : demoDutyName(unit, places[0]);
  const entry = (event: 'take' | 'hand', at: Date, incident: string | null) => ({ shift_id: id, ...of, event, number: 1, at, by_name, ...strength, note: null, incident });
  const isToday = slug === 'soyte' && role === 'officer' && endsAt > instantOf('2020-11-16') && endsAt < instantOf('2020-11-18');
  if (chance < 0.006 || taken > now || (isToday && startsAt > instantOf('2020-11-16'))) return [];
  const incident = chance > 0.5 && chance < 0.503 ? incidents[Math.floor(chance * 100_000) % incidents.length]! : null;
  return [entry('take', taken, null), ...(handed > now || chance < 0.015 || isToday ? [] : [entry('hand', handed, incident)])];
}

/** Duty of twenty boards in 2020, all invented: about seven thousand shifts up to the end of the month that the clock stands in. */
export async function loadDutyDemo(trx: Trx): Promise<void> {
  const { rows: [clock] } = await sql<{ now: Date }>`select business_now() as now`.execute(trx);
  const now = clock!.now;
  const leader = { noted_by_name: demoUsers.find(({ username }) => username === 'thuky.cumtruong')!.personName, noted_at: instantOf('2020-01-15', '09:00') };
  const rosters = planRosters().map((one) => ({ ...one, publishedAt: one.publishedAt !== null && one.publishedAt <= now ? one.publishedAt : null })).filter(({ month, publishedAt }) => publishedAt !== null || instantOf(month) <= now);
  const known = new Set(rosters.map(({ slug, month }) => `${slug} ${month}`));
  const plan = planShifts();
  const shifts = plan.shifts.filter((shift) => known.has(`${shift.slug} ${monthOf(dayOf(shift))}`));
  await trx.insertInto('duty_people').values(demoDutyPeople()).execute();
  await trx.insertInto('duty_leaves').values(plan.leaves.map(({ slug, at, startsOn, endsOn, reason }, n) => ({ id: demoId(104, n + 1), person_id: demoDutyPersonId(slug, at), starts_on: startsOn, ends_on: endsOn, reason, noted_by_name: demoSecretaryName(slug), noted_at: instantOf('2020-01-02', '09:00') }))).execute();
  await trx.insertInto('duty_surges').values(demoSurges.map(({ id, name, kind, startsOn, endsOn, role, required }) => ({ id, ...of, name, kind, starts_on: startsOn, ends_on: endsOn, role, required, ...leader }))).execute();
  await trx.insertInto('duty_rosters').values(rosters.map(({ slug, month, publishedAt }) => ({ id: demoRosterId(slug, month), ...of, unit_id: demoUnitId(slug), month, published_at: publishedAt, published_by_name: publishedAt && demoSecretaryName(slug) }))).execute();
  await sql`insert into duty_shifts (id, emulation_year_id, unit_id, role, starts_at, ends_at, required) select x.id, ${demoYearId}, x.unit_id, x.role, x.starts_at, x.ends_at, x.required
    from jsonb_to_recordset(${JSON.stringify(shifts.map(({ id, slug, role, startsAt, endsAt, required }) => ({ id, unit_id: demoUnitId(slug), role, starts_at: startsAt, ends_at: endsAt, required })))}::jsonb) as x (id uuid, unit_id uuid, role text, starts_at timestamptz, ends_at timestamptz, required smallint)`.execute(trx);
  await addPlaces(trx, shifts.flatMap(({ id, slug, places }) => places.map((at) => ({ shiftId: id, personId: demoDutyPersonId(slug, at) }))));
  await sql`insert into duty_hand_overs (shift_id, emulation_year_id, event, number, at, by_name, required, present, absent_leave, absent_business, absent_other, note, incident)
    select x.shift_id, x.emulation_year_id, x.event, x.number, x.at, x.by_name, x.required, x.present, x.absent_leave, x.absent_business, x.absent_other, x.note, x.incident
    from jsonb_populate_recordset(null::duty_hand_overs, ${JSON.stringify(shifts.flatMap((shift) => entriesOf(shift, now)))}::jsonb) x`.execute(trx);
  await loadSwapsDemo(trx, now);
}
