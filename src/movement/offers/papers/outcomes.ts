import type { Db } from '../../../kit/server/command.ts';
import type { TargetOutcome } from '../../document/launch.ts';
import { outcomeOf } from '../../rules/measured.ts';
import type { Result, Target } from '../../store/launch.ts';
import { findMeasure, readMeasured } from '../../store/measured.ts';

type Asked = { yearId: string; year: number; now: Date; today: string };
type Member = { unitId: string; agencyName: string };
/** What became of the pledge, for its papers: `changed` are the targets whose noted result rests on records that say otherwise by now. */
export type Outcomes = { outcomes: TargetOutcome[]; /** How many are filled by records. */ measured: number; changed: string[]; unitTargets: Target[]; units: { agencyName: string; amounts: (number | null)[] }[] };

/** Noted results before what the records say; the units in the order that is given. `isAsked` false: the records are not looked at. */
export async function readOutcomes(db: Db, asked: Asked, targets: readonly Target[], results: readonly Result[], members: readonly Member[], isAsked: boolean): Promise<Outcomes> {
  const found: Awaited<ReturnType<typeof readMeasured>> = isAsked ? await readMeasured(db, asked, targets) : new Map();
  const notedOf = (target: Target) => results.find(({ targetId, unitId }) => targetId === target.id && unitId === null);
  const outcomes = targets.map((target): TargetOutcome => ({ ...target, outcome: outcomeOf(notedOf(target), found.get(target.id)?.cluster.amount ?? null), measureName: findMeasure(target.measuredBy)?.name.vi ?? null, note: notedOf(target)?.note ?? null }));
  const unitTargets = targets.filter(({ id }) => found.has(id));
  return {
    outcomes, unitTargets, measured: outcomes.filter(({ outcome }) => outcome !== null && !outcome.isNoted).length,
    changed: targets.filter((target) => { const noted = notedOf(target); return noted !== undefined && noted.measured !== null && noted.measured !== (found.get(target.id)?.cluster.amount ?? noted.measured); }).map(({ measure }) => measure),
    units: members.map(({ unitId, agencyName }) => ({
      agencyName, amounts: unitTargets.map(({ id }) => results.find((one) => one.targetId === id && one.unitId === unitId)?.done ?? found.get(id)!.units.find((unit) => unit.unitId === unitId)?.amount ?? null),
    })),
  };
}
