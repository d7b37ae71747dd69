import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { Check, DueRule } from '../input/forms.ts';
import { formKinds, rhythms, type FormKind, type Rhythm } from '../rules/form-kinds.ts';
import { keyOf } from '../rules/keys.ts';
import { checkSentence } from '../words/checks.ts';
import { kindWords, rhythmWords } from '../words/names.ts';
import { formWords as words } from '../words/screens.ts';
import { DueEditor } from './due-editor.tsx';
import { FieldRows, fieldsOf, rowsOf, type FieldRow } from './field-rows.tsx';
import type { FormData, FormsData } from './forms.tsx';
import { reportRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/forms.ts')>('reports');
type Props = { data: FormsData; form: FormData | null; onDone: (moved: number) => void; onCancel: () => void };
const monthly: DueRule = { kind: 'day-of-month', day: 25, months: 0, before: '16:00', moved: 'previous', lockDays: 30, lateDays: 'working' };
const byHours: DueRule = { kind: 'hours-after', hours: 4, lockDays: 7, lateDays: 'calendar' };

/** A form to adopt: new, or a new version of what it asks. Its kind, rhythm and days are set once. */
export function FormEditor({ data: { yearId, startsOn, endsOn, forms }, form, onDone, onCancel }: Props) {
  const present = form?.versions[0];
  const [name, setName] = useState(form?.name ?? '');
  const [kind, setKind] = useState<FormKind>(form?.kind ?? 'routine');
  const [rhythm, setRhythm] = useState<Rhythm>(form?.rhythm ?? 'month');
  const [days, setDays] = useState({ from: formatDate(form?.startsOn ?? startsOn), to: formatDate(form?.endsOn ?? endsOn), validFrom: formatDate(form?.startsOn ?? startsOn) });
  const [rows, setRows] = useState<FieldRow[]>(() => rowsOf(present?.fields ?? []));
  const [checks, setChecks] = useState<Check[]>(present?.checks ?? []);
  const [rule, setRule] = useState<DueRule>(present?.dueRule ?? monthly);
  const [allowsNil, setNil] = useState(present?.allowsNil ?? true);
  const [note, setNote] = useState('');
  const { act, problem, isBusy } = useAction(reportRefusal);
  const fields = fieldsOf(rows);
  const [from, to, validFrom] = [parseDate(days.from), parseDate(days.to), parseDate(days.validFrom)];
  const isRight = name.trim() !== '' && note.trim() !== '' && fields !== null && from !== null && to !== null && (form === null || validFrom !== null);
  const isKnown = (key: string) => rows.some((row) => row.key === key);
  const choose = (next: FormKind) => { setKind(next); setRhythm(next === 'quick' ? 'event' : rhythm === 'event' ? 'month' : rhythm); setRule(next === 'quick' ? byHours : rule.kind === 'hours-after' ? monthly : rule); };
  const adopt = () => act(async () => {
    const kept = checks.filter((check) => (check.kind === 'sum' ? [check.total, ...check.parts] : check.kind === 'at-most' ? [check.key, check.of] : [check.key, check.text]).every(isKnown));
    const { moved } = await api.send('adoptForm', { yearId, formId: form?.id ?? null, version: form?.versions.length ?? 0, code: form?.code ?? keyOf(name, forms.map(({ code }) => code)), name, kind, rhythm, startsOn: from!, endsOn: to!, fields: fields!, checks: kept, dueRule: rule, allowsNil, validFrom: form === null ? from! : validFrom!, note });
    onDone(moved);
  });
  const day = (of: keyof typeof days) => <TextInput key={of} size="md" required w={210} inputMode="numeric" label={say(words[of])} value={days[of]} onChange={(event) => setDays({ ...days, [of]: event.currentTarget.value })} error={parseDate(days[of]) === null ? say(words.wrongDay) : null} />;
  return (
    <Stack component="form" gap="sm" className="report-box" mt="xs" onSubmit={(event) => { event.preventDefault(); if (isRight) void adopt(); }}>
      {form === null && (
        <>
          <TextInput size="md" required label={say(words.name)} value={name} maxLength={200} onChange={(event) => setName(event.currentTarget.value)} />
          <Group gap="xs" align="start">
            <NativeSelect size="md" label={say(words.kind)} value={kind} onChange={(event) => choose(event.currentTarget.value as FormKind)} data={formKinds.map((value) => ({ value, label: say(kindWords[value]) }))} />
            <NativeSelect size="md" label={say(words.rhythm)} value={rhythm} disabled={kind === 'quick'} onChange={(event) => setRhythm(event.currentTarget.value as Rhythm)} data={rhythms.filter((value) => (value === 'event') === (kind === 'quick')).map((value) => ({ value, label: say(rhythmWords[value]) }))} />
            {day('from')}{day('to')}
          </Group>
        </>
      )}
      <FieldRows rows={rows} onChange={setRows} />
      {checks.length > 0 && <Text fw={600}>{say(words.checks)}</Text>}
      {checks.map((check, n) => { const sentence = checkSentence(check, rows); return <Group key={sentence} gap="xs"><Text fz={14}>{sentence}</Text><Button variant="subtle" size="sm" aria-label={say(words.removeCheck, { check: sentence })} onClick={() => setChecks(checks.filter((_check, m) => m !== n))}>×</Button></Group>; })}
      <CheckAdder rows={rows} onAdd={(check) => setChecks([...checks, check])} />
      <DueEditor rule={rule} onChange={setRule} />
      <Checkbox size="md" label={say(words.nil)} checked={allowsNil} onChange={(event) => setNil(event.currentTarget.checked)} />
      {form !== null && day('validFrom')}
      <TextInput size="md" required label={say(words.note)} value={note} maxLength={500} onChange={(event) => setNote(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" loading={isBusy} disabled={!isRight}>{say(words.adopt)}</Button><Button variant="default" onClick={onCancel}>{say(words.cancel)}</Button></Group>
    </Stack>
  );
}

/** One figure that is not above another. */
function CheckAdder({ rows, onAdd }: { rows: readonly FieldRow[]; onAdd: (check: Check) => void }) {
  const [key, setKey] = useState('');
  const [of, setOf] = useState('');
  const numbers = rows.filter(({ type, label }) => (type === 'flow' || type === 'stock') && label.trim() !== '').map((row) => ({ value: row.key, label: row.label }));
  if (numbers.length < 2) return null;
  const options = [{ value: '', label: '–' }, ...numbers];
  return (
    <Group gap="xs" align="end">
      <NativeSelect size="md" label={say(words.first)} value={key} onChange={(event) => setKey(event.currentTarget.value)} data={options} />
      <NativeSelect size="md" label={say(words.second)} value={of} onChange={(event) => setOf(event.currentTarget.value)} data={options} />
      <Button variant="default" disabled={key === '' || of === '' || key === of} onClick={() => { onAdd({ kind: 'at-most', key, of }); setKey(''); setOf(''); }}>{say(words.addCheck)}</Button>
    </Group>
  );
}
