import { searchKey } from '../../../kit/names.ts';
import type { UnitPair } from './draw.ts';

type Named = { unitId: string; agencyName: string; shortName: string };
export type PreviousPlan = { pairs: UnitPair[]; faults: { row: number; text: string }[] };

/** Last year's assignments from two columns (who checked, who was checked) as they are pasted from a sheet; a row that names no two units of the cluster is told, not guessed. */
export function readPrevious(rows: readonly (readonly string[])[], units: readonly Named[]): PreviousPlan {
  const byName = new Map(units.flatMap(({ unitId, agencyName, shortName }) => [agencyName, shortName, `Ban CHQS ${agencyName}`, `Ban CHQS ${shortName}`].map((name) => [searchKey(name), unitId])));
  const pairs = new Map<string, UnitPair>();
  const faults: PreviousPlan['faults'] = [];
  for (const [at, cells] of rows.entries()) {
    const given = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (given.length === 0) continue;
    const [checker, checked] = given.map((cell) => byName.get(searchKey(cell)));
    if (given.length !== 2 || checker === undefined || checked === undefined || checker === checked) faults.push({ row: at + 1, text: given.join(' – ') });
    else pairs.set(`${checker} ${checked}`, [checker, checked]);
  }
  return { pairs: [...pairs.values()], faults };
}
