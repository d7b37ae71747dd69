import { dayAfter } from '../../kit/dates.ts';
import { normOn, type Norm } from './kinds.ts';

/** From this day on nobody reads the names of those whose class ended on a day; who was sent to none counts from the end of the year. */
export const namesHiddenFrom = (endedOn: string, norms: readonly Norm[]): string => dayAfter(endedOn, normOn(norms, 'names-hidden', endedOn)?.days ?? 0);

/** Somebody as he is read: name and post are null once they are hidden, what became of him stays. */
export type Shown<P> = Omit<P, 'name' | 'post'> & { name: string | null; post: string | null };
type Given = { classes: readonly { id: string; endsOn: string }[]; norms: readonly Norm[]; yearEndsOn: string; today: string };
export function shownPeople<P extends { name: string; post: string | null; classId: string | null }>(people: readonly P[], { classes, norms, yearEndsOn, today }: Given): Shown<P>[] {
  const endOf = new Map(classes.map(({ id, endsOn }) => [id, endsOn]));
  return people.map((one) => (today < namesHiddenFrom((one.classId === null ? undefined : endOf.get(one.classId)) ?? yearEndsOn, norms) ? one : { ...one, name: null, post: null }));
}
