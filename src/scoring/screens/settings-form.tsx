import { ActionIcon, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { bookWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { settingFields, type SettingField } from '../words/settings.ts';

type Settings = Record<string, unknown>;
type Props = { kind: string; settings: Settings; onChange: (settings: Settings) => void };

/** The settings of a rule kind or modifier, one field each. */
export function SettingsForm({ kind, settings, onChange }: Props) {
  const set = (name: string, value: unknown) => onChange({ ...settings, [name]: value });
  return (settingFields[kind] ?? []).filter(({ when }) => when === undefined || settings[when.name] === when.value).map((field) => {
    const label = say(field.label);
    switch (field.kind) {
      case 'flag': return <Checkbox key={field.name} label={label} checked={settings[field.name] === true} onChange={(event) => set(field.name, event.currentTarget.checked)} />;
      case 'choice': return <NativeSelect key={field.name} label={label} value={String(settings[field.name])} data={field.choices.map((choice) => ({ value: String(choice.value), label: say(choice.label) }))}
        onChange={(event) => field.begins ? onChange(field.begins[event.currentTarget.value]!) : set(field.name, field.choices.find(({ value }) => String(value) === event.currentTarget.value)!.value)} />;
      case 'many': return <Many key={field.name} label={label} choices={field.choices} chosen={(settings[field.name] as string[] | undefined) ?? []} onChange={(chosen) => set(field.name, chosen)} />;
      case 'list': return <Rows key={field.name} field={field} rows={(settings[field.name] as Settings[] | undefined) ?? []} onChange={(rows) => set(field.name, rows)} />;
      case 'text': return <TextInput key={field.name} label={label} value={String(settings[field.name] ?? '')} onChange={(event) => set(field.name, event.currentTarget.value)} />;
      default: return <FigureInput key={field.name} kind={field.kind} label={label} value={Number(settings[field.name] ?? 0)} onChange={(value) => set(field.name, value)} />;
    }
  });
}

function Many({ label, choices, chosen, onChange }: { label: string; choices: readonly { value: string; label: { vi: string; en: string } }[]; chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  return (
    <Checkbox.Group label={label} value={[...chosen]} onChange={onChange}>
      <Group gap="xs 16px" mt={4}>{choices.map((choice) => <Checkbox key={choice.value} size="md" value={choice.value} label={say(choice.label)} />)}</Group>
    </Checkbox.Group>
  );
}

function Rows({ field, rows, onChange }: { field: Extract<SettingField, { kind: 'list' }>; rows: Settings[]; onChange: (rows: Settings[]) => void }) {
  const change = (at: number, name: string, value: unknown) => onChange(rows.map((row, n) => (n === at ? { ...row, [name]: value } : row)));
  return (
    <Stack gap={4} role="group" aria-label={say(field.label)}>
      <Text fw={600} fz={14}>{say(field.label)}</Text>
      {rows.map((row, at) => (
        <Group key={at} gap={6} wrap="nowrap" align="end">
          {field.row.map(({ name, kind, label }) => kind === 'text'
            ? <TextInput key={name} flex={1} aria-label={`${say(label)} ${at + 1}`} value={String(row[name] ?? '')} onChange={(event) => change(at, name, event.currentTarget.value)} />
            : <FigureInput key={name} kind={kind} aria={`${say(label)} ${at + 1}`} value={Number(row[name] ?? 0)} onChange={(value) => change(at, name, value)} />)}
          <ActionIcon variant="default" size={36} aria-label={say(bookWords.removeRow, { row: at + 1 })} disabled={rows.length === 1} onClick={() => onChange(rows.filter((_row, n) => n !== at))}>×</ActionIcon>
        </Group>
      ))}
      <Button variant="default" size="compact-md" w="fit-content" onClick={() => onChange([...rows, { ...rows.at(-1) }])}>{say(bookWords.addRow)}</Button>
    </Stack>
  );
}

/** Points as they are written ("2,75"), or a whole percent; the last right value stays until the next one. */
export function FigureInput({ kind, label, aria, value, width = label === undefined ? 96 : 220, onChange }: { kind: 'points' | 'percent' | 'number'; label?: string; aria?: string; value: number; width?: number; onChange: (value: number) => void }) {
  const [text, setText] = useState(kind === 'points' ? formatPoints(value) : String(value));
  const read = (typed: string) => (kind === 'points' ? parsePoints(typed) : /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);
  const isWrong = text !== '' && read(text) === null;
  return (
    <TextInput w={width} {...(label !== undefined && { label })} {...(aria !== undefined && { 'aria-label': aria })} inputMode="decimal" value={text} error={isWrong ? say(words.notNumber) : null}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const known = read(event.currentTarget.value);
        if (known !== null) onChange(known);
      }} />
  );
}
