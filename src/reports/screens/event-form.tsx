import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { dueSentence } from '../words/names.ts';
import { listWords as words } from '../words/screens.ts';
import { MomentInput, type Moment } from '../../kit/ui/moment-input.tsx';
import { reportRefusal } from './refusal.ts';
import { reportSearch, type Tasks } from './reports.tsx';

const api = createClient<typeof import('../routes/forms.ts')>('reports');
type Props = { yearId: string; units: readonly string[]; forms: Tasks['quickForms'] };

/** Something has happened: its name and moment begin a quick report, which is due within hours. */
export function EventForm({ yearId, units, forms }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [formId, setForm] = useState(forms[0]!.id);
  const [name, setName] = useState('');
  const [at, setAt] = useState<Moment>({ date: '', time: '', instant: null });
  const { act, problem, isBusy } = useAction(reportRefusal);
  const go = useNavigate();
  const unitId = units[0];
  const form = forms.find(({ id }) => id === formId) ?? forms[0]!;
  if (unitId === undefined) return null;
  if (!isOpen) return <Button variant="default" w="fit-content" onClick={() => setOpen(true)}>{say(words.event)}</Button>;
  const begin = () => act(async () => {
    const { periodId } = await api.send('openEvent', { yearId, formId: form.id, unitId, name, eventAt: at.instant! });
    await go({ to: '.', search: reportSearch({ periodId, unitId }) });
  });
  return (
    <Stack component="form" gap="xs" className="report-box" onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '' && at.instant !== null) void begin(); }}>
      <Text fw={600}>{say(words.event)}</Text>
      {forms.length > 1 && <NativeSelect size="md" label={say(words.event)} value={form.id} onChange={(event) => setForm(event.currentTarget.value)} data={forms.map((one) => ({ value: one.id, label: one.name }))} />}
      <TextInput size="md" required label={say(words.eventName)} value={name} maxLength={300} onChange={(event) => setName(event.currentTarget.value)} />
      <MomentInput label={say(words.eventAt)} value={at} onChange={setAt} />
      <Text fz={14} c="dimmed">{say(words.eventHow, { rule: dueSentence(form.dueRule) })}</Text>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" loading={isBusy} disabled={name.trim() === '' || at.instant === null}>{say(words.eventGo)}</Button><Button variant="default" onClick={() => setOpen(false)}>{say(words.cancel)}</Button></Group>
    </Stack>
  );
}
