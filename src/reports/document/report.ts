import { workingFrame } from '../../documents/document/frame.ts';
import { text, type Block, type Paper } from '../../documents/document/tree.ts';
import type { Frame } from '../../documents/offers/working-frame.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatCount } from '../../kit/points.ts';
import type { Field } from '../input/forms.ts';
import type { Entries } from '../rules/entries.ts';
import type { Content } from '../store/reports.ts';
import { reportPaperWords as words } from '../words/papers.ts';

type Given = { frame: Frame; formName: string; period: string; fields: readonly Field[]; contents: readonly Content[]; last: Entries | null };

const shown = (value: number | string | undefined) => (value === undefined ? '–' : typeof value === 'number' ? formatCount(value) : value);

/** What a unit reported for a period, in its last version: figures beside those of the last time, then what it says in words. */
export function reportPaper({ frame, formName, period, fields, contents, last }: Given): Paper {
  const content = contents.at(-1)!;
  const { entries, files } = content;
  const rows = fields.filter(({ type }) => type === 'number' || type === 'choice');
  const texts = fields.filter(({ type }) => type === 'text');
  const corrections = contents.filter(({ kind }) => kind === 'correct');
  const blocks: Block[] = [
    ...(content.kind === 'nil' ? [{ kind: 'paragraph' as const, text: [words.nil] }] : []),
    ...(rows.length === 0 ? [] : [{ kind: 'heading' as const, level: 'part' as const, text: words.numbers }, {
      kind: 'table' as const, size: 12, widths: [11, 84, 24, 22, 24], head: [[words.order, words.content, words.unit, words.last, words.now].map((head) => text(head))],
      body: rows.map((field, n) => [text(String(n + 1), { align: 'center' }), text(field.label), text(field.type === 'number' ? field.unit : '', { align: 'center' }),
        ...[last?.[field.key], entries[field.key]].map((value) => text(shown(value), { align: 'center', ...(typeof value === 'number' && { number: value, decimals: 0 }) }))]),
    }]),
    ...(texts.length === 0 ? [] : [{ kind: 'heading' as const, level: 'part' as const, text: words.texts }]),
    ...texts.flatMap(({ key, label }): Block[] => [{ kind: 'heading', level: 'clause', text: label }, { kind: 'paragraph', text: [String(entries[key] ?? words.none)] }]),
    ...(files.length === 0 ? [] : [{ kind: 'heading' as const, level: 'clause' as const, text: words.files }, { kind: 'list' as const, mark: 'dash' as const, items: files.map(({ name }) => [name]) }]),
    ...corrections.map(({ reason }, n): Block => ({ kind: 'paragraph', text: [words.corrected(n + 1, reason ?? '')] })),
    { kind: 'paragraph', text: [words.sent(formatInstant(content.sentAt), content.byName)] },
  ];
  return { ...workingFrame(frame), page: 'a4', title: words.title, summary: words.of(formName, period), blocks };
}
