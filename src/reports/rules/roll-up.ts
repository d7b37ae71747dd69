import type { Field } from '../input/forms.ts';
import type { Entries } from './entries.ts';

export type UnitEntries = { unitId: string; name: string; /** Null: nothing was sent. */ entries: Entries | null };
/** A number is summed, a choice counted by its options, a text listed with who wrote it. */
export type RolledUp =
  | { type: 'number'; key: string; label: string; unit: string; total: number }
  | { type: 'choice'; key: string; label: string; counts: { option: string; units: string[] }[] }
  | { type: 'text'; key: string; label: string; said: { name: string; text: string }[] };

/** One period over all units that sent it; those that did not are left out of every figure, and the sum is provisional until they do. */
export function rollUp(fields: readonly Field[], units: readonly UnitEntries[]): RolledUp[] {
  const sent = units.flatMap(({ name, entries }) => (entries === null ? [] : [{ name, entries }]));
  return fields.flatMap((field): RolledUp[] => {
    const { key, label } = field;
    if (field.type === 'number') return [{ type: 'number', key, label, unit: field.unit, total: sent.reduce((sum, { entries }) => sum + (typeof entries[key] === 'number' ? entries[key] : 0), 0) }];
    if (field.type === 'choice') return [{ type: 'choice', key, label, counts: field.options.map((option) => ({ option, units: sent.flatMap(({ name, entries }) => (entries[key] === option ? [name] : [])) })) }];
    if (field.type === 'text') return [{ type: 'text', key, label, said: sent.flatMap(({ name, entries }) => { const text = entries[key]; return typeof text === 'string' ? [{ name, text }] : []; }) }];
    return [];
  });
}
