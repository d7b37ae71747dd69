import { countedTable } from '../../documents/document/counted-table.ts';
import { text, type Block } from '../../documents/document/tree.ts';
import { formatCount } from '../../kit/points.ts';
import { dutyTable as words } from '../words/year-papers.ts';

export const dutyCounts = ['rosters', 'rostersOnTime', 'shifts', 'full', 'short', 'incidents'] as const;
export type UnitDuty = Record<(typeof dutyCounts)[number], number> & { agencyName: string };

/** Rosters and shifts of each unit, and of all. */
export const yearDutyTable = (units: readonly UnitDuty[]): Block => countedTable(units, [
  [words.unit, 60, ({ agencyName }) => text(agencyName)], ...dutyCounts.map((key): [string, number, (unit: UnitDuty) => ReturnType<typeof text>, (unit: UnitDuty) => number] => [words[key], 20, (unit) => text(formatCount(unit[key]), { align: 'center', number: unit[key], decimals: 0 }), (unit) => unit[key]]),
], { order: words.order, total: words.total, size: 11 });
