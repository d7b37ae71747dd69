import { Alert, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { absentOf, addsUp } from '../rules/strength.ts';
import { agendaWords as words, screenWords } from '../words/screens.ts';
import type { AgendaShift } from './agenda.tsx';
import { NumberBox, numberIn } from './boxes.tsx';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/hand-over.ts')>('duty');
const counts = ['present', 'absentLeave', 'absentBusiness', 'absentOther'] as const;
type Props = { yearId: string; unitId: string; shift: AgendaShift; event: 'take' | 'hand'; onDone: () => void };

/** The strength of a shift as it is taken or handed over; it begins with what is known, and adds up before it is sent. */
export function HandOverForm({ yearId, unitId, shift, event, onDone }: Props) {
  const before = shift[event];
  const known = before ?? shift.take ?? { present: shift.have, absentLeave: 0, absentBusiness: 0, absentOther: Math.max(0, shift.required - shift.have) };
  const required = before?.required ?? shift.required;
  const [typed, setTyped] = useState(Object.fromEntries(counts.map((key) => [key, String(key === 'present' ? Math.min(known.present, required) : known[key])])) as Record<(typeof counts)[number], string>);
  const [note, setNote] = useState(before?.note ?? '');
  const [hasIncident, setHas] = useState(before?.hasIncident ?? false);
  const [incident, setIncident] = useState(before?.incident ?? '');
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const read = Object.fromEntries(counts.map((key) => [key, numberIn(typed[key] === '' ? '0' : typed[key], 0, 200)])) as Record<(typeof counts)[number], number | null>;
  const { present, absentLeave, absentBusiness, absentOther } = read;
  const strength = present === null || absentLeave === null || absentBusiness === null || absentOther === null ? null : { required, present, absentLeave, absentBusiness, absentOther };
  const isRight = strength !== null && addsUp(strength) && (!hasIncident || incident.trim().length >= 3) && (before === null || reason.trim().length >= 5);
  const send = async () => {
    if (isRight && (await act(() => api.send('handOver', { yearId, unitId, shiftId: shift.id, event, number: (before?.number ?? 0) + 1, ...strength, note: note.trim() || null, incident: hasIncident ? incident : null, reason: before === null ? null : reason })))) onDone();
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(given) => { given.preventDefault(); void send(); }}>
      <Text fw={600}>{say(words.required, { n: required })}</Text>
      <Group gap="xs" align="start">{counts.map((key) => <NumberBox key={key} label={say(words[key])} value={typed[key]} onChange={(value) => setTyped((now) => ({ ...now, [key]: value }))} least={0} most={200} w={145} />)}</Group>
      {strength !== null && !addsUp(strength) && <Text className="duty-short" role="status">{say(words.off, { sum: strength.present + absentOf(strength), required })}</Text>}
      <Textarea size="md" autosize label={say(words.note)} description={say(words.secret)} value={note} maxLength={2000} onChange={(given) => setNote(given.currentTarget.value)} />
      <Checkbox size="md" label={say(words.incident)} checked={hasIncident} onChange={(given) => setHas(given.currentTarget.checked)} />
      {hasIncident && <Textarea size="md" autosize required label={say(words.incidentText)} description={say(words.secret)} value={incident} maxLength={2000} onChange={(given) => setIncident(given.currentTarget.value)} />}
      {before !== null && <Textarea size="md" autosize required label={say(words.reason)} value={reason} maxLength={1000} onChange={(given) => setReason(given.currentTarget.value)} />}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" size="lg" loading={isBusy} disabled={!isRight}>{say(before !== null ? words.correct : words[event])}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
