import { conflictOf, type Conflict, type DutyPerson, type Stood } from './conflict.ts';
import type { DutyRole } from './kinds.ts';

export const swapStates = ['asked', 'agreed', 'approved', 'declined', 'refused', 'withdrawn'] as const;
export type SwapState = (typeof swapStates)[number];

export type SwapShift = Stood & { id: string; role: DutyRole; onDay: string; personIds: readonly string[] };
/** `shiftId` passes from one person to another, and `returnShiftId`, if any, the other way. */
export type SwapAsked = { shiftId: string; fromId: string; toId: string; returnShiftId: string | null };
/** Why a swap cannot be: who could not stand which shift, or that a shift is no longer his to give. */
export type SwapFault = { personId: string; day: string; conflict: Conflict } | { personId: string; day: string; conflict: null };

/** The first thing that a swap would break, beside everything else that both stand, or null. */
export function faultOfSwap({ shiftId, fromId, toId, returnShiftId }: SwapAsked, shifts: readonly SwapShift[], people: readonly DutyPerson[]): SwapFault | null {
  const given = shifts.find(({ id }) => id === shiftId);
  const back = returnShiftId === null ? null : shifts.find(({ id }) => id === returnShiftId);
  if (given === undefined || !given.personIds.includes(fromId)) return { personId: fromId, day: given?.onDay ?? '', conflict: null };
  if (back === undefined || (back !== null && !back.personIds.includes(toId))) return { personId: toId, day: back?.onDay ?? '', conflict: null };
  const takes = (personId: string, taken: SwapShift, gives: SwapShift | null): SwapFault | null => {
    const person = people.find(({ id }) => id === personId);
    if (person === undefined || taken.personIds.includes(personId)) return { personId, day: taken.onDay, conflict: person === undefined ? { code: 'inactive' } : { code: 'twice', day: taken.onDay } };
    const conflict = conflictOf(person, taken, shifts.filter((one) => one.personIds.includes(personId) && one.id !== gives?.id));
    return conflict && { personId, day: taken.onDay, conflict };
  };
  return takes(toId, given, back) ?? (back === null ? null : takes(fromId, back, given));
}

/** What somebody else would bring: he cannot (`conflict`), or has so many shifts of the burden; and which of his shifts could come back. */
export type SwapChoice = { personId: string; conflict: Conflict | null; count: number; total: number; returns: string[] };
type Standing = { personId: string; count: number; total: number };

/** Everybody else for a shift, who can and has least of its burden first; only shifts that `mayMove` come back. */
export function swapChoices({ shiftId, fromId }: Pick<SwapAsked, 'shiftId' | 'fromId'>, shifts: readonly SwapShift[], people: readonly DutyPerson[], standing: readonly Standing[], mayMove: (shift: SwapShift) => boolean): SwapChoice[] {
  return people.filter(({ id }) => id !== fromId).map(({ id }): SwapChoice => {
    const fault = (returnShiftId: string | null) => faultOfSwap({ shiftId, fromId, toId: id, returnShiftId }, shifts, people);
    const { count = 0, total = 0 } = standing.find(({ personId }) => personId === id) ?? {};
    return { personId: id, conflict: fault(null)?.conflict ?? null, count, total, returns: shifts.filter((one) => one.id !== shiftId && one.personIds.includes(id) && mayMove(one) && fault(one.id) === null).map((one) => one.id) };
  }).sort((a, b) => Number(a.conflict !== null) - Number(b.conflict !== null) || a.count - b.count || a.total - b.total);
}
