import { dayAfter, instantOf } from '../../kit/dates.ts';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Db } from '../../kit/server/command.ts';
import { refuseSecret } from '../../documents/offers/taken-file.ts';
import { findUnitYear, type UnitYear } from '../../movement/store/place.ts';
import { isPerson, keepsRoster, refuseDecide, refuseOfUnit, refuseSelf } from '../access/duty.ts';
import { answerSwapInput, askSwapInput, decideSwapInput, swapChoicesQuery, swapsQuery, withdrawSwapInput } from '../input/duty.ts';
import { burdenOf, dayOf } from '../rules/kinds.ts';
import { faultOfSwap, swapChoices as choicesOf, type SwapAsked } from '../rules/swap.ts';
import { totalOf } from '../rules/shares.ts';
import { loadCarried } from '../store/carried.ts';
import { findPerson, listPeople, type ListedPerson } from '../store/people.ts';
import { addPlaces, findRoster, listShifts, removePlaces, takeRoster, turnRoster, type ShiftRow } from '../store/rosters.ts';
import { loadCalendar } from '../store/settings.ts';
import { findSwap, insertSwap, listSwaps, stepSwap, type SwapRow } from '../store/swaps.ts';
import { byOf, explain, ofYear } from './checks.ts';

/** Shifts this far around one may come back for it, or be too near. */
const daysAround = 45;
const around = (db: Db, unitId: string, day: string) => listShifts(db, { unitId, from: instantOf(dayAfter(day, -daysAround)), until: instantOf(dayAfter(day, daysAround)) });

export const swaps = query({
  name: 'duty.swaps', summary: 'Who of the own unit asks whom to stand a shift for him, and where that stands.', input: swapsQuery, subject: findUnitYear, access: (actor, subject: UnitYear) => refuseOfUnit(actor, subject),
  async run(db, { subject, actor }) {
    const found = await listSwaps(db, { yearId: subject.yearId, unitId: subject.unitId });
    const keeps = keepsRoster(actor, subject.unitId);
    return { swaps: found.map(({ yearId: _year, unitId: _unit, ...swap }) => ({ ...swap, may: { answer: swap.state === 'asked' && (keeps || isPerson(actor, swap.to)), decide: swap.state === 'agreed' && keeps, withdraw: (swap.state === 'asked' || swap.state === 'agreed') && (keeps || isPerson(actor, swap.from)) } })) };
  },
});

type ShiftPerson = UnitYear & { person: ListedPerson; shift: ShiftRow };
async function findShiftPerson(db: Db, { yearId, unitId, shiftId, personId }: { yearId: string; unitId: string; shiftId: string; personId: string }): Promise<ShiftPerson | null> {
  const [place, person, [shift]] = await Promise.all([findUnitYear(db, { yearId, unitId }), findPerson(db, personId), listShifts(db, { shiftId })]);
  return place === null || person?.unitId !== unitId || shift?.unitId !== unitId ? null : { ...place, person, shift };
}

export const swapChoices = query({
  name: 'duty.swap-choices', summary: 'Who could stand a shift instead of somebody, who has least of its kind first, with why others cannot, and which of their shifts could come back.',
  input: swapChoicesQuery, subject: findShiftPerson, access: refuseSelf,
  async run(db, { subject: { unitId, yearId, year, shift, person }, now }) {
    const [people, shifts, calendar] = await Promise.all([listPeople(db, { unitId }), around(db, unitId, shift.onDay), loadCalendar(db, year, year)]);
    const carried = await loadCarried(db, { unitId, year }, people, shift.startsAt);
    const burden = burdenOf(calendar, shift);
    const choices = choicesOf({ shiftId: shift.id, fromId: person.id }, shifts, people, [...carried].map(([personId, shares]) => ({ personId, count: shares[burden], total: totalOf(shares) })), (one) => one.startsAt > now);
    return { burden, yearId, choices: choices.filter(({ conflict }) => conflict?.code !== 'role').map((one) => ({ ...one, name: people.find(({ id }) => id === one.personId)!.name, returns: one.returns.map((id) => { const { role, startsAt, endsAt } = shifts.find((other) => other.id === id)!; return { id, role, startsAt, endsAt }; }) })) };
  },
});

/** Refuses what a swap would break as things stand: named are who, and which day. */
async function refuseFault(db: Db, unitId: string, swap: SwapAsked, day: string): Promise<ShiftRow[]> {
  const [people, shifts] = await Promise.all([listPeople(db, { unitId }), around(db, unitId, day)]);
  const fault = faultOfSwap(swap, shifts, people);
  if (fault === null) return shifts;
  const name = people.find(({ id }) => id === fault.personId)?.name ?? '';
  if (fault.conflict === null) throw new Refused(409, 'duty.swap-gone', { name });
  throw new Refused(409, `duty.person-${fault.conflict.code}`, { name, day: fault.day, ...('day' in fault.conflict && { other: fault.conflict.day }) });
}
const toCome = (now: Date, ...shifts: (Pick<ShiftRow, 'startsAt'> | null)[]) => { for (const shift of shifts) if (shift !== null && shift.startsAt <= now) throw new Refused(422, 'duty.swap-begun', { day: dayOf(shift) }); };

export const askSwap = command({
  name: 'duty.ask-swap', summary: 'Asks another to stand a shift, maybe for one of his; refused if either would be on two shifts at once, without rest, or on leave.',
  input: askSwapInput, subject: findShiftPerson, access: refuseSelf, chain: ofYear, audit: (_input, _subject, { swapId }: { swapId: string }) => ({ subjectId: swapId }),
  async run(trx, ctx) {
    const { input, subject, now, newId } = ctx;
    refuseSecret(input.reason);
    const asked = { shiftId: input.shiftId, fromId: input.personId, toId: input.toPersonId, returnShiftId: input.returnShiftId };
    const shifts = await refuseFault(trx, subject.unitId, asked, subject.shift.onDay);
    toCome(now, subject.shift, shifts.find(({ id }) => id === input.returnShiftId) ?? null);
    const swapId = newId();
    await explain(insertSwap(trx, { ...asked, id: swapId, yearId: subject.yearId, unitId: subject.unitId, reason: input.reason }, byOf(ctx)));
    return { swapId };
  },
});

type SwapSubject = UnitYear & { swap: SwapRow };
async function findSwapSubject(db: Db, { yearId, swapId }: { yearId: string; swapId: string }): Promise<SwapSubject | null> {
  const swap = await findSwap(db, swapId);
  const place = swap && (await findUnitYear(db, { yearId, unitId: swap.unitId }));
  return swap && place && swap.yearId === yearId ? { ...place, swap } : null;
}
const ofSwap = { subject: findSwapSubject, chain: ofYear, audit: ({ swapId }: { swapId: string }) => ({ subjectId: swapId }) };
function refuseState({ state }: SwapRow, wanted: SwapRow['state'][]): void { if (!wanted.includes(state)) throw new Refused(409, 'duty.swap-over'); }
async function clashUnless(isDone: boolean, db: Db, swapId: string): Promise<void> { if (!isDone) throw new Refused(409, 'kit.version-clash', {}, { current: await findSwap(db, swapId) }); }

export const answerSwap = command({
  name: 'duty.answer-swap', summary: 'Who was asked agrees to a swap or declines it.', input: answerSwapInput, ...ofSwap, access: (actor, { unitId, swap }: SwapSubject) => refuseSelf(actor, { unitId, person: swap.to }),
  async run(trx, ctx) {
    const { input, subject: { swap } } = ctx;
    refuseState(swap, ['asked']);
    await clashUnless(await stepSwap(trx, { id: swap.id, version: input.version }, { state: input.agrees ? 'agreed' : 'declined', answered: byOf(ctx) }), trx, swap.id);
    return {};
  },
});

export const withdrawSwap = command({
  name: 'duty.withdraw-swap', summary: 'Who asked for a swap takes that back, before it is approved.', input: withdrawSwapInput, ...ofSwap, access: (actor, { unitId, swap }: SwapSubject) => refuseSelf(actor, { unitId, person: swap.from }),
  async run(trx, { input, subject: { swap } }) {
    refuseState(swap, ['asked', 'agreed']);
    await clashUnless(await stepSwap(trx, { id: swap.id, version: input.version }, { state: 'withdrawn' }), trx, swap.id);
    return {};
  },
});

export const decideSwap = command({
  name: 'duty.decide-swap', summary: 'The secretary or the head of the unit approves a swap, and the roster changes with it; or refuses it and says why.', input: decideSwapInput, ...ofSwap, access: refuseDecide,
  async run(trx, ctx) {
    const { input, subject: { swap, unitId, yearId }, now, newId } = ctx;
    refuseState(swap, ['agreed']);
    refuseSecret(input.note);
    if (!input.approves && input.note === null) throw new Refused(422, 'duty.swap-needs-note');
    const step = { state: input.approves ? 'approved' as const : 'refused' as const, decided: byOf(ctx), note: input.note };
    if (!input.approves) { await clashUnless(await stepSwap(trx, { id: swap.id, version: input.version }, step), trx, swap.id); return {}; }
    toCome(now, swap.shift, swap.back);
    for (const month of new Set([swap.shift.month, ...(swap.back === null ? [] : [swap.back.month])])) {
      const { roster } = await takeRoster(trx, { unitId, yearId, month, version: (await findRoster(trx, unitId, month))?.version ?? 0, id: newId() });
      await turnRoster(trx, roster);
    }
    await refuseFault(trx, unitId, { shiftId: swap.shift.id, fromId: swap.from.id, toId: swap.to.id, returnShiftId: swap.back?.id ?? null }, dayOf(swap.shift));
    const back = swap.back === null ? [] : [{ shiftId: swap.back.id, fromId: swap.to.id, toId: swap.from.id }];
    const passes = [{ shiftId: swap.shift.id, fromId: swap.from.id, toId: swap.to.id }, ...back];
    await removePlaces(trx, passes.map(({ shiftId, fromId }) => ({ shiftId, personId: fromId })));
    await explain(addPlaces(trx, passes.map(({ shiftId, toId }) => ({ shiftId, personId: toId }))));
    await clashUnless(await stepSwap(trx, { id: swap.id, version: input.version }, step), trx, swap.id);
    return {};
  },
});
