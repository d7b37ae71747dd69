import { workingFrame } from '../../documents/document/frame.ts';
import { text, type Block, type Paper } from '../../documents/document/tree.ts';
import type { Frame } from '../../documents/offers/working-frame.ts';
import type { Standing } from '../rules/standing.ts';
import { matrixPaperWords as words } from '../words/papers.ts';

type Row = { agencyName: string; /** By the id of the period; a unit that does not owe one has none. */ cells: ReadonlyMap<string, Standing>; share: string };
type Given = { frame: Frame; formName: string; year: number; periods: readonly { id: string; name: string }[]; rows: readonly Row[] };
const perTable = 16;

/** Who has sent what, by signs that can be read in black and white; sixteen periods to a table. */
export function matrixPaper({ frame, formName, year, periods, rows }: Given): Paper {
  const centred = (value: string) => text(value, { align: 'center' });
  const parts = Array.from({ length: Math.max(1, Math.ceil(periods.length / perTable)) }, (_none, n) => periods.slice(n * perTable, (n + 1) * perTable));
  const tables = parts.map((part, n): Block => ({
    kind: 'table', size: 10, widths: [10, 70, ...part.map(() => 166 / Math.max(part.length, 8)), 18], ...(parts.length > 1 && { caption: words.part(n + 1) }),
    head: [[words.order, words.unit, ...part.map(({ name }) => name), words.share].map((head) => text(head))],
    body: rows.map(({ agencyName, cells, share }, row) => [centred(String(row + 1)), text(agencyName), ...part.map(({ id }) => { const standing = cells.get(id); return centred(standing === undefined ? '' : words.sign(standing)); }), centred(share)]),
  }));
  return { ...workingFrame(frame), page: 'a4-landscape', title: words.title, summary: words.summary(formName, year), blocks: [...tables, { kind: 'paragraph', text: [words.legend] }] };
}
