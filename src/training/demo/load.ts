import { sql } from 'kysely';
import { demoId, demoUnitSlugs, type DemoUnitSlug } from '../../accounts/demo.ts';
import { dayAfter, dayInVietnam } from '../../kit/dates.ts';
import { randomFrom } from '../../kit/random.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoUnitId } from '../../organisation/demo.ts';
import { loadClassesDemo } from './classes.ts';
import { loadContestsDemo } from './contests.ts';
import { notedBy } from './noted-by.ts';

const of = { emulation_year_id: demoYearId };
export const demoPlanId = (slug: DemoUnitSlug, course: number) => demoId(91, demoUnitSlugs.indexOf(slug) * 10 + course);
/** Working days from a day on, without Saturdays and Sundays. */
function workdays(from: string, many: number): string[] {
  const days: string[] = [];
  for (let day = from; days.length < many; day = dayAfter(day, 1)) if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) days.push(day);
  return days;
}

/** Force, training and classes of twenty units in 2020, all invented: one registered late, one not at all, some trained less than planned, a second course still going on in November. */
export async function loadTrainingDemo(trx: Trx): Promise<void> {
  const { rows: [clock] } = await sql<{ now: Date }>`select business_now() as now`.execute(trx);
  const today = dayInVietnam(clock!.now);
  const random = randomFrom(212020);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const strengths = [];
  const plans: { id: string; emulation_year_id: string; unit_id: string; force_kind: string; starts_on: string; ends_on: string; planned_people: number; planned_days: number; trained: number | null; noted_by_name: string; noted_at: Date }[] = [];
  const held: { id: string; emulation_year_id: string; plan_id: string; held_on: string; present: number; noted_by_name: string; noted_at: Date }[] = [];
  for (const [n, slug] of demoUnitSlugs.entries()) {
    const approved = 9 * (2 + (n * 7) % 3);
    const [firstYear, onTheSpot] = [2 + upTo(2), 4 + upTo(3)];
    const force = { 'first-year': firstYear, mobile: approved - upTo(3) - firstYear - onTheSpot, 'on-the-spot': onTheSpot };
    const eligible = approved + 12 + upTo(40);
    const registeredOn = n === 8 ? '2020-05-05' : dayAfter('2020-04-06', upTo(20));
    if (n !== 19) strengths.push({ id: demoId(90, n + 1), ...of, unit_id: demoUnitId(slug), registered_on: registeredOn, eligible, registered: eligible - upTo(4), approved, first_year: force['first-year'], mobile: force.mobile, on_the_spot: force['on-the-spot'], ...notedBy(slug, registeredOn) });
    const courses = [['first-year', '2020-05-11', 15], ['mobile', '2020-06-08', 12], ['on-the-spot', '2020-07-06', 7], ...(n % 5 === 1 ? [['mobile', '2020-11-09', 10] as const] : [])] as const;
    for (const [at, [kind, from, days]] of courses.entries()) {
      const dates = workdays(from, days);
      const [people, missed] = [force[kind], random() < 0.2 ? 1 + upTo(2) : 0];
      const id = demoPlanId(slug, at + 1);
      // Drawn for every day, also those to come, so that the year goes on as it began wherever the clock stands.
      const course = dates.slice(0, days - missed).map((day) => ({ day, present: people - upTo(Math.floor(people / 8)) }));
      const [last, most, failed] = [dates.at(-1)!, Math.max(...course.map(({ present }) => present)), upTo(Math.floor(people / 8))];
      plans.push({ id, ...of, unit_id: demoUnitId(slug), force_kind: kind, starts_on: from, ends_on: last, planned_people: people, planned_days: days, trained: last < today ? Math.max(0, most - failed) : null, ...notedBy(slug, from) });
      held.push(...course.filter(({ day }) => day < today).map(({ day, present }, turn) => ({ id: demoId(92, held.length + turn + 1), ...of, plan_id: id, held_on: day, present, ...notedBy(slug, day) })));
    }
  }
  await trx.insertInto('force_strengths').values(strengths).execute();
  await trx.insertInto('training_plans').values(plans).execute();
  await trx.insertInto('training_days').values(held).execute();
  await loadClassesDemo(trx, today);
  await loadContestsDemo(trx, today);
}
