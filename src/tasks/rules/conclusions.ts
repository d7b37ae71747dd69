import { parseDate } from '../../kit/dates.ts';
import { searchKey } from '../../kit/names.ts';
import { parseBlock } from '../../kit/paste.ts';

type Unit = { unitId: string; shortName: string };
/** One conclusion: what is to be done, by whom and until when, as far as the line says it. `unitIds` null: not said. `unknown`: what the second column says and no unit is called. */
export type Conclusion = { title: string; unitIds: string[] | null; unknown: string[]; day: string | null };

/**
 * Conclusions of a meeting as they are typed or pasted, one a line: what is to be done, then after a tab the units (separated by commas or
 * semicolons) and after another the day. A mark in front ("1.", "-", "a)") is left out, and so are empty lines.
 */
export function conclusionsIn(text: string, units: readonly Unit[]): Conclusion[] {
  const idOf = new Map(units.map(({ unitId, shortName }) => [searchKey(shortName), unitId]));
  return parseBlock(text).flatMap((typed) => {
    const cells = /^\d+[.)]?$/.test(typed[0] ?? '') ? typed.slice(1) : typed;
    const title = (cells[0] ?? '').replace(/^(?:\d+[.)]|[a-zđ]\)|[-+*–•])\s+/i, '').trim();
    if (title === '') return [];
    const named = (cells[1] ?? '').split(/[,;]/).map((name) => name.trim()).filter((name) => name !== '');
    const found = named.flatMap((name) => idOf.get(searchKey(name)) ?? []);
    return [{ title, unitIds: found.length === 0 ? null : [...new Set(found)], unknown: named.filter((name) => !idOf.has(searchKey(name))), day: parseDate(cells[2] ?? '') }];
  });
}
