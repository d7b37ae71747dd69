import { amountInWords } from '../../kit/amounts.ts';
import { changedFigures, type StoredFigures } from './changes.ts';
import { plain } from './wording-blocks.ts';
import { keysIn, type Run, type WordingLine } from './wording.ts';

/** A figure as the sources give it now. */
export type PresentFigure = { key: string; text: string; value: string | number; noun?: string; listedIn?: string };
/** A figure that the sources give otherwise now, at the line that names it (0: title or summary); after null: nothing gives it any more. */
export type StaleFigure = { key: string; line: number; before: string; after: string | null; readAt: string };
/** A number in the text that is not the number of its list or its source. `said` is what stands there. */
export type GuardFault = { line: number; code: 'typed' | 'listed'; key: string; params: { said: string; noun: string; right: string } };

type Named = { line: number; keys: Iterable<string> };
const keysOf = (runs: readonly Run[]) => runs.flatMap((run) => ('key' in run ? [run.key] : []));
/** Which line names which figures; the title and the summary come first as line 0. */
const namesOf = (title: string, summary: string, lines: readonly WordingLine[]): Named[] => [{ line: 0, keys: keysIn(title, summary) }, ...lines.map(({ line, runs }) => ({ line, keys: new Set(keysOf(runs)) }))];

/** Where a figure of the text has another value now than when it was read. */
export function staleFigures({ title, summary, lines }: { title: string; summary: string; lines: readonly WordingLine[] }, stored: StoredFigures, now: readonly PresentFigure[]): StaleFigure[] {
  const changed = new Map(changedFigures(stored, now).map((figure) => [figure.key, figure]));
  return namesOf(title, summary, lines).flatMap(({ line, keys }) => [...keys].flatMap((key) => {
    const figure = changed.get(key);
    return figure === undefined ? [] : [{ ...figure, line, readAt: stored[key]!.at }];
  }));
}

/** What a draft prints: the stored figures, and the present ones for keys that were never read. */
export function saidFigures(stored: StoredFigures, now: readonly PresentFigure[]): Map<string, string> {
  return new Map([...now.map(({ key, text }) => [key, text] as const), ...Object.entries(stored).map(([key, { text }]) => [key, text] as const)]);
}

const inWords = new Map(Array.from({ length: 1000 }, (_none, n) => [amountInWords(n), n]));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The number that stands right before a noun: "08", "20", "1.005" or "tám"; null when there is none. */
function numberBefore(before: string): { said: string; value: number } | null {
  const digits = /(\d+(?:\.\d{3})*)\s*$/.exec(before);
  if (digits !== null) return { said: digits[1]!, value: Number(digits[1]!.replaceAll('.', '')) };
  const words = before.toLowerCase().replace(/[\s)]+$/, '').split(/[\s,;:()]+/);
  for (let n = Math.min(7, words.length); n > 0; n--) {
    const said = words.slice(-n).join(' ');
    if (inWords.has(said)) return { said, value: inWords.get(said)! };
  }
  return null;
}

/**
 * Holds the text to its lists: a number typed before the noun of a figure ("8 tập thể") must be the figure's, and a figure
 * must be as many as the list that it names has rows.
 */
export function guardFaults(lines: readonly WordingLine[], stored: StoredFigures, now: readonly PresentFigure[], counts: ReadonlyMap<string, number>): GuardFault[] {
  const said = saidFigures(stored, now);
  const printed = new Set(lines.flatMap((line) => (line.kind === 'part' ? [line.key] : [])));
  return now.flatMap(({ key, value, noun, listedIn }) => {
    if (noun === undefined) return [];
    const listed = listedIn !== undefined && printed.has(listedIn) ? counts.get(listedIn) : undefined;
    const right = listed ?? Number(Object.hasOwn(stored, key) ? stored[key]!.value : value);
    const mark = new RegExp(`(?<=\\s)${escaped(noun)}(?![\\p{L}\\d])`, 'giu');
    return lines.flatMap(({ line, runs }) => {
      const whole = plain(runs, said);
      const isNamed = keysOf(runs).includes(key);
      return [...whole.matchAll(mark)].flatMap(({ index }): GuardFault[] => {
        const found = numberBefore(whole.slice(0, index));
        if (found === null || found.value === right || Number.isNaN(right)) return [];
        return [{ line, code: isNamed && listed !== undefined ? 'listed' : 'typed', key, params: { said: found.said, noun, right: String(right) } }];
      });
    });
  });
}
