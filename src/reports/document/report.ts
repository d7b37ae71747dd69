import { text, type Block } from '../../documents/document/tree.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatCount } from '../../kit/points.ts';
import type { Field } from '../input/forms.ts';
import type { Entries } from '../rules/entries.ts';
import type { Content } from '../store/reports.ts';
import { reportPaperWords as words } from '../words/papers.ts';

const shown = (value: number | string | undefined) => (value === undefined ? '–' : typeof value === 'number' ? formatCount(value) : value);
const nothing: Block = { kind: 'paragraph', text: [words.none] };

/** What a unit reported in figures, beside those of the last time. */
export function figuresBlocks(fields: readonly Field[], { kind, entries }: Content, last: Entries | null): Block[] {
  const rows = fields.filter(({ type }) => type === 'number' || type === 'choice');
  const table: Block = {
    kind: 'table', size: 12, widths: [11, 84, 24, 22, 24], head: [[words.order, words.content, words.unit, words.last, words.now].map((head) => text(head))],
    body: rows.map((field, n) => [text(String(n + 1), { align: 'center' }), text(field.label), text(field.type === 'number' ? field.unit : '', { align: 'center' }),
      ...[last?.[field.key], entries[field.key]].map((value) => text(shown(value), { align: 'center', ...(typeof value === 'number' && { number: value, decimals: 0 }) }))]),
  };
  return [...(kind === 'nil' ? [{ kind: 'paragraph' as const, text: [words.nil] }] : []), rows.length === 0 ? nothing : table];
}

/** What it says in words, under the name of each field, and the files that go with it. */
export function textBlocks(fields: readonly Field[], { entries, files }: Content): Block[] {
  const texts = fields.filter(({ type }) => type === 'text').flatMap(({ key, label }): Block[] => [{ kind: 'heading', level: 'clause', text: label }, { kind: 'paragraph', text: [String(entries[key] ?? words.none)] }]);
  return [...(texts.length === 0 ? [nothing] : texts), ...(files.length === 0 ? [] : [{ kind: 'heading' as const, level: 'clause' as const, text: words.files }, { kind: 'list' as const, mark: 'dash' as const, items: files.map(({ name }) => [name]) }])];
}

/** When and by whom the last version was sent, and why it was corrected. */
export const sentBlocks = (contents: readonly Content[]): Block[] => [
  ...contents.filter(({ kind }) => kind === 'correct').map(({ reason }, n): Block => ({ kind: 'paragraph', text: [words.corrected(n + 1, reason ?? '')] })),
  ...contents.slice(-1).map(({ sentAt, byName }): Block => ({ kind: 'paragraph', text: [words.sent(formatInstant(sentAt), byName)] })),
];
