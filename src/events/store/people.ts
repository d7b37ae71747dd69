import { sql } from 'kysely';
import type { DutyRole } from '../../duty/rules/kinds.ts';
import type { Db, Trx } from '../../kit/server/command.ts';

type Place = { shiftId: string; personId: string };
const pairs = (places: readonly Place[]) => sql`select x.shift_id, x.person_id from jsonb_to_recordset(${JSON.stringify(places.map(({ shiftId, personId }) => ({ shift_id: shiftId, person_id: personId })))}::jsonb) as x (shift_id uuid, person_id uuid)`;
export const removePeople = (trx: Trx, places: readonly Place[]) => sql`delete from event_assignments a using (${pairs(places)}) x where a.shift_id = x.shift_id and a.person_id = x.person_id`.execute(trx);
/** Times, event and year come from the shift. In the order of people, so that two who assign the same people wait for each other instead of in a ring. */
export const addPeople = (trx: Trx, places: readonly Place[]) => sql`insert into event_assignments (shift_id, person_id) select * from (${pairs(places)}) y order by y.person_id, y.shift_id`.execute(trx);

/** What somebody stands in a span: a shift of ordinary duty, or one of an event under its names. */
export type Standing = { personId: string; shiftId: string; startsAt: Date; endsAt: Date; restsUntil: Date; role: DutyRole | null; event: string | null; post: string | null };
export async function listStandings(db: Db, unitId: string, from: Date, until: Date): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select a.person_id as "personId", a.shift_id as "shiftId", a.starts_at as "startsAt", a.ends_at as "endsAt", a.rests_until as "restsUntil", s.role, null as event, null as post
    from duty_assignments a join duty_shifts s on s.id = a.shift_id where s.unit_id = ${unitId} and a.starts_at < ${until} and a.rests_until > ${from}
    union all
    select a.person_id, a.shift_id, a.starts_at, a.ends_at, a.rests_until, null, e.name, p.name
    from event_assignments a join event_shifts s on s.id = a.shift_id join event_posts p on p.id = s.post_id join protected_events e on e.id = a.event_id where s.unit_id = ${unitId} and a.starts_at < ${until} and a.rests_until > ${from}
    order by 3`.execute(db);
  return rows;
}
/** What people of a unit stand at events in a span; `approvedAt` null: the plan is a draft. */
export type EventStand = Pick<Standing, 'shiftId' | 'personId' | 'startsAt' | 'endsAt' | 'restsUntil'> & { event: string; post: string; place: string; approvedAt: Date | null };
export const listEventStands = (db: Db, unitId: string, from: Date, until: Date): Promise<EventStand[]> =>
  db.selectFrom('event_assignments as a').innerJoin('event_shifts as s', 's.id', 'a.shift_id').innerJoin('event_posts as p', 'p.id', 's.post_id').innerJoin('protected_events as e', 'e.id', 'a.event_id')
    .select(['a.shift_id as shiftId', 'a.person_id as personId', 'a.starts_at as startsAt', 'a.ends_at as endsAt', 'a.rests_until as restsUntil', 'e.name as event', 'p.name as post', 'e.place', 'e.approved_at as approvedAt'])
    .where('s.unit_id', '=', unitId).where('a.starts_at', '<', until).where('a.rests_until', '>', from).orderBy('a.starts_at').execute();
/** The names of everybody who stands a shift of an event. */
export async function listNames(db: Db, eventId: string): Promise<Map<string, { name: string; post: string | null }>> {
  const { rows } = await sql<{ id: string; name: string; post: string | null }>`select distinct p.id, p.full_name as name, p.post from event_assignments a join duty_people p on p.id = a.person_id where a.event_id = ${eventId}`.execute(db);
  return new Map(rows.map(({ id, name, post }) => [id, { name, post }]));
}
