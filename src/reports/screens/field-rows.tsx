import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { say } from '../../kit/words.ts';
import type { Field } from '../input/forms.ts';
import { keyOf } from '../rules/keys.ts';
import { formWords as words } from '../words/screens.ts';

const types = ['flow', 'stock', 'choice', 'text', 'files'] as const;
/** A field as it is typed; the key is given once and stays, so that periods can be compared. `min` and `max` of a version stay as they are. */
export type FieldRow = { key: string; type: (typeof types)[number]; label: string; unit: string; options: string; required: boolean; from: Field | null };
const [mostCount, mostText, mostFiles] = [1_000_000, 2000, 5];

export const rowsOf = (fields: readonly Field[]): FieldRow[] => fields.map((field) => ({
  key: field.key, type: field.type === 'number' ? field.measure : field.type, label: field.label, unit: field.type === 'number' ? field.unit : '', options: field.type === 'choice' ? field.options.join('; ') : '', required: field.required, from: field,
}));
const optionsIn = (typed: string) => [...new Set(typed.split(';').map((option) => option.trim()).filter((option) => option !== ''))];

/** The fields that the rows say; null while one is not finished. */
export function fieldsOf(rows: readonly FieldRow[]): Field[] | null {
  const fields = rows.map(({ key, type, label, unit, options, required, from }): Field | null => {
    if (label.trim() === '') return null;
    const shared = { key, label: label.trim(), required };
    if (type === 'choice') return optionsIn(options).length < 2 ? null : { type, ...shared, options: optionsIn(options) };
    if (type === 'text') return { type, ...shared, most: from?.type === 'text' ? from.most : mostText };
    if (type === 'files') return { type, ...shared, most: from?.type === 'files' ? from.most : mostFiles };
    const [min, max] = from?.type === 'number' ? [from.min, from.max] : [0, mostCount];
    return { type: 'number', ...shared, unit: unit.trim(), measure: type, min, max };
  });
  return fields.length === 0 || fields.includes(null) ? null : (fields as Field[]);
}

/** Every field on a line: name, type, unit or options, whether it must be filled in. */
export function FieldRows({ rows, onChange }: { rows: FieldRow[]; onChange: (rows: FieldRow[]) => void }) {
  const change = (at: number, part: Partial<FieldRow>) => onChange(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  const rename = (at: number, label: string) => change(at, { label, ...(rows[at]!.from === null && { key: keyOf(label, rows.flatMap(({ key }, n) => (n === at ? [] : [key]))) }) });
  return (
    <>
      {rows.map((row, at) => {
        const n = at + 1;
        return (
          <Group key={row.from?.key ?? `new-${at}`} gap="xs" align="end">
            <TextInput size="md" required style={{ flex: '3 1 220px' }} label={say(words.field, { n })} value={row.label} maxLength={200} onChange={(event) => rename(at, event.currentTarget.value)} />
            <NativeSelect size="md" label={say(words.type, { n })} value={row.type} onChange={(event) => change(at, { type: event.currentTarget.value as FieldRow['type'] })} data={types.map((value) => ({ value, label: say(words[value]) }))} />
            {(row.type === 'flow' || row.type === 'stock') && <TextInput size="md" w={150} label={say(words.unit, { n })} value={row.unit} maxLength={30} onChange={(event) => change(at, { unit: event.currentTarget.value })} />}
            {row.type === 'choice' && <TextInput size="md" required style={{ flex: '2 1 220px' }} label={say(words.options, { n })} value={row.options} onChange={(event) => change(at, { options: event.currentTarget.value })} />}
            <Checkbox size="md" pb={10} label={say(words.required)} checked={row.required} onChange={(event) => change(at, { required: event.currentTarget.checked })} />
            <Button variant="default" aria-label={say(words.removeField, { n })} onClick={() => onChange(rows.filter((_row, m) => m !== at))}>×</Button>
          </Group>
        );
      })}
      <Button variant="default" w="fit-content" onClick={() => onChange([...rows, { key: keyOf('', rows.map(({ key }) => key)), type: 'flow', label: '', unit: '', options: '', required: true, from: null }])}>{say(words.addField)}</Button>
    </>
  );
}
