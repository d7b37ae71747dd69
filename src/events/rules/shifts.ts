import { hourMs, type Span } from './kinds.ts';

/** One shift after the other from a moment to another; the last one is as long as what is left. */
export function spansOf(from: Date, to: Date, hours: number): Span[] {
  const spans: Span[] = [];
  for (let at = from.getTime(); at < to.getTime(); at += hours * hourMs) spans.push({ startsAt: new Date(at), endsAt: new Date(Math.min(at + hours * hourMs, to.getTime())) });
  return spans;
}
/** Units take shifts in turn. */
export const inTurn = (spans: readonly Span[], unitIds: readonly string[]) => spans.map((span, n) => ({ ...span, unitId: unitIds[n % unitIds.length]! }));

export type Manned = { postId: string; unitId: string; needed: number; personIds: readonly string[] };
export type Strength = { shifts: number; needed: number; assigned: number; missing: number; shortShifts: number };
/** People over the need of one shift fill no gap of another. */
export function strengthOf(shifts: readonly Pick<Manned, 'needed' | 'personIds'>[]): Strength {
  const missing = shifts.map(({ needed, personIds }) => Math.max(0, needed - personIds.length));
  return {
    shifts: shifts.length, needed: shifts.reduce((sum, { needed }) => sum + needed, 0), assigned: shifts.reduce((sum, { personIds }) => sum + personIds.length, 0),
    missing: missing.reduce((sum, n) => sum + n, 0), shortShifts: missing.filter((n) => n > 0).length,
  };
}

/** What stands against the approval of a plan: posts without a shift refuse it, missing people ask for a reason. */
export function openOf({ posts, shifts }: { posts: readonly { id: string; name: string }[]; shifts: readonly Manned[] }): { emptyPosts: string[]; missing: number; shortShifts: number } {
  const { missing, shortShifts } = strengthOf(shifts);
  return { emptyPosts: posts.filter(({ id }) => !shifts.some(({ postId }) => postId === id)).map(({ name }) => name), missing, shortShifts };
}
