import { countedTable } from '../../documents/document/counted-table.ts';
import { text, type Block } from '../../documents/document/tree.ts';
import { formatDate } from '../../kit/dates.ts';
import { paperWords } from '../words/papers.ts';
import { yearTable as words } from '../words/told.ts';

export type ToldEvent = { name: string; from: string; to: string; units: number; shifts: number; full: number; incidents: number };
const count = (n: number) => text(String(n), { align: 'center', number: n, decimals: 0 });

/** The events of a year whose end was signed. */
export const yearEventTable = (events: readonly ToldEvent[]): Block[] => (events.length === 0 ? [{ kind: 'paragraph', text: [paperWords.none] }] : [countedTable(events, [
  [words.name, 60, ({ name }) => text(name)], [words.time, 34, ({ from, to }) => text(from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`, { align: 'center' })], [words.units, 16, ({ units }) => count(units)],
  [words.shifts, 16, ({ shifts }) => count(shifts), ({ shifts }) => shifts], [words.full, 20, ({ full }) => count(full), ({ full }) => full], [words.signed, 30, ({ incidents }) => text(incidents === 0 ? words.safe : words.some(incidents), { align: 'center' })],
], { order: words.order, total: words.total, size: 11 })]);
