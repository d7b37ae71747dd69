import { demoId, demoUnitSlugs } from '../../accounts/demo.ts';
import { instantOf } from '../../kit/dates.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoUnitId } from '../../organisation/demo.ts';
import { insertSwap, stepSwap } from '../store/swaps.ts';
import { demoDutyName, demoDutyPersonId } from './people.ts';
import { demoShiftId, demoTurn } from './plan.ts';

export const demoSwapId = (n: number) => demoId(105, n);
const unit = demoUnitSlugs.indexOf('soyte');
/** One asked of the officer on duty, one that waits for the secretary. */
const asked = [{ day: '2020-11-28', to: 0, reason: 'Bận việc gia đình (minh họa)', isAgreed: false }, { day: '2020-11-22', to: 1, reason: 'Dự lớp bồi dưỡng (minh họa)', isAgreed: true }];

/** Swaps of Sở Y tế that are still open on the first morning; later ones were never decided and are left out. */
export async function loadSwapsDemo(trx: Trx, now: Date): Promise<void> {
  for (const [n, { day, to, reason, isAgreed }] of asked.entries()) {
    if (instantOf(day) <= now) continue;
    const from = demoTurn(unit, day);
    const swap = { id: demoSwapId(n + 1), yearId: demoYearId, unitId: demoUnitId('soyte'), shiftId: demoShiftId('soyte', 'officer', day), fromId: demoDutyPersonId('soyte', from), toId: demoDutyPersonId('soyte', to), returnShiftId: null, reason };
    await insertSwap(trx, swap, { name: demoDutyName(unit, from), at: instantOf('2020-11-14', '09:00') });
    if (isAgreed) await stepSwap(trx, { id: swap.id, version: 1 }, { state: 'agreed', answered: { name: demoDutyName(unit, to), at: instantOf('2020-11-14', '16:30') } });
  }
}
