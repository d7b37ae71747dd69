import { text, type Block } from '../../documents/document/tree.ts';
import type { Field, NumberField } from '../input/forms.ts';
import type { RollUp } from '../store/roll-up.ts';
import { rollUpPaperWords as words } from '../words/papers.ts';
import { formatCount } from '../../kit/points.ts';

const centred = (value: string) => text(value, { align: 'center' });
const mostColumns = 8;

/** Every unit with its figures and their sums, a table for eight figures at a time; then how often each choice was made. */
export function figureTables(fields: readonly Field[], { units, rolled }: RollUp): Block[] {
  const numbers = fields.filter((field): field is NumberField => field.type === 'number');
  const tables: Block[] = [];
  for (let from = 0; from < numbers.length; from += mostColumns) {
    const columns = numbers.slice(from, from + mostColumns);
    const width = 196 / columns.length;
    tables.push({
      kind: 'table', size: 11, widths: [10, 50, ...columns.map(() => width)], head: [[words.order, words.unit, ...columns.map(({ label, unit }) => (unit === '' ? label : `${label} (${unit})`))].map((head) => text(head))],
      body: [
        ...units.map(({ name, entries }, n) => [centred(String(n + 1)), text(name), ...(entries === null
          ? [text(words.notSent, { align: 'center', italic: true, colspan: columns.length })]
          : columns.map(({ key }) => { const value = entries[key]; return typeof value === 'number' ? text(formatCount(value), { align: 'center', number: value, decimals: 0 }) : centred('–'); }))]),
        [text(''), text(words.total, { bold: true }), ...columns.map(({ key }) => { const sum = rolled.find((one) => one.key === key); return text(formatCount(sum?.type === 'number' ? sum.total : 0), { align: 'center', bold: true, sumOf: { from: 0, to: units.length - 1 } }); })],
      ],
    });
  }
  const choices = rolled.flatMap((one) => (one.type === 'choice' ? one.counts.map(({ option, units: names }, n) => [text(n === 0 ? one.label : ''), text(option), centred(String(names.length)), text(names.join(', '))]) : []));
  if (choices.length > 0) tables.push({ kind: 'table', size: 11, widths: [60, 40, 26, 130], head: [[words.choice, words.option, words.count, words.units].map((head) => text(head))], body: choices });
  return tables;
}

/** What units say in words, under the name of the field; a paragraph that says so where there is nothing. */
export function saidBlocks({ rolled }: RollUp): Block[] {
  const blocks = rolled.flatMap((one): Block[] => (one.type !== 'text' || one.said.length === 0 ? [] : [{ kind: 'heading', level: 'clause', text: one.label }, { kind: 'list', mark: 'dash', items: one.said.map(({ name, text: said }) => [`${name}: ${said}`]) }]));
  return blocks.length === 0 ? [{ kind: 'paragraph', text: [words.none] }] : blocks;
}

/** Whether the figures are whole, and who is missing or excused. */
export const stateSentence = ({ isProvisional, missing, waived }: RollUp) =>
  [isProvisional ? words.provisional(missing.join(', ')) : words.complete, ...(waived.length > 0 ? [words.waived(waived.join(', '))] : [])].join(' ');
export const owedCount = ({ units, waived }: RollUp) => units.length - waived.length;
export const sentCount = ({ units }: RollUp) => units.filter(({ entries }) => entries !== null).length;
