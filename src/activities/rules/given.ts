import { totalsOf, type Line } from './lines.ts';
import { apportion } from './shares.ts';

export type Answer = 'agreed' | 'objected';
export type Share = { unitId: string; amount: number; answer: Answer | null };
type Told = { id: string; unitId: string | null; name: string; heldOn: string; state: 'draft' | 'confirmed'; lines: readonly Line[]; shares: readonly Share[] };
/** One activity as a unit's part of it: `share` is what it bears of the value, `given` what has arrived of that. Đồng. */
export type GivenRecord = { activityId: string; name: string; heldOn: string; isJoint: boolean; share: number; given: number };
/** `waiting` are its parts of confirmed joint activities that it has not agreed to: they count for nothing yet. */
export type UnitGiven = { unitId: string; share: number; given: number; activities: number; records: GivenRecord[]; waiting: GivenRecord[] };

/** What every unit gave by a day (YYYY-MM-DD): confirmed activities held by then, of joint ones its own share once it agreed. The units that gave nothing are left out. */
export function givenByUnit(activities: readonly Told[], day: string): UnitGiven[] {
  const units = new Map<string, UnitGiven>();
  for (const { id, unitId, name, heldOn, state, lines, shares } of activities) {
    if (state !== 'confirmed' || heldOn > day) continue;
    const parts = apportion(totalsOf(lines).delivered, shares.map(({ amount }) => amount));
    for (const [n, share] of shares.entries()) {
      const unit = units.get(share.unitId) ?? { unitId: share.unitId, share: 0, given: 0, activities: 0, records: [], waiting: [] };
      const record = { activityId: id, name, heldOn, isJoint: unitId === null, share: share.amount, given: parts[n]! };
      units.set(share.unitId, share.answer !== 'agreed' ? { ...unit, waiting: [...unit.waiting, record] }
        : { ...unit, share: unit.share + record.share, given: unit.given + record.given, activities: unit.activities + 1, records: [...unit.records, record] });
    }
  }
  return [...units.values()];
}

/** Every member with how many activities it took part in and what it gave, nothing where it gave nothing. */
export function unitParts(members: readonly { unitId: string; agencyName: string }[], given: readonly UnitGiven[]): { agencyName: string; count: number; given: number }[] {
  const of = new Map(given.map((one) => [one.unitId, one]));
  return members.map(({ unitId, agencyName }) => ({ agencyName, count: of.get(unitId)?.activities ?? 0, given: of.get(unitId)?.given ?? 0 }));
}
