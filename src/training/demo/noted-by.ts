import { demoUsers, type DemoUnitSlug } from '../../accounts/demo.ts';
import { instantOf } from '../../kit/dates.ts';

/** Who of a unit noted something, at nine in the morning of a day. */
export function notedBy(slug: DemoUnitSlug, day: string) {
  return { noted_by_name: demoUsers.find(({ unitSlug, username }) => unitSlug === slug && username.startsWith('thuky.'))!.personName, noted_at: instantOf(day, '09:00') };
}
