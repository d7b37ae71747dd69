import { countedTable } from '../../documents/document/counted-table.ts';
import { text, type Block } from '../../documents/document/tree.ts';
import { formatCount, formatPoints, shareOf } from '../../kit/points.ts';
import { regimeWords as words } from '../words/year-papers.ts';

type Unit = { agencyName: string; due: number; onTime: number; late: number; missing: number };
const count = (n: number) => text(formatCount(n), { align: 'center', number: n, decimals: 0 });

/** How each unit kept the report regime, and all of them together. */
export const regimeTable = (units: readonly Unit[]): Block => countedTable(units, [
  [words.unit, 66, ({ agencyName }) => text(agencyName)], [words.due, 20, ({ due }) => count(due), ({ due }) => due], [words.onTime, 20, ({ onTime }) => count(onTime), ({ onTime }) => onTime], [words.late, 20, ({ late }) => count(late), ({ late }) => late], [words.missing, 20, ({ missing }) => count(missing), ({ missing }) => missing],
  [words.share, 24, ({ onTime, due }) => { const share = shareOf(onTime, due); return text(share === null ? words.none : formatPoints(share), { align: 'center', ...(share !== null && { number: share / 100, decimals: 2 }) }); }],
], { order: words.order, total: words.total, size: 11 });
