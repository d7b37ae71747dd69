import { Alert, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { parcelOf } from '../../kit/ui/outbox.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { absentOf, addsUp } from '../rules/strength.ts';
import { agendaWords as words, screenWords } from '../words/screens.ts';
import type { AgendaShift } from './agenda.tsx';
import { NumberBox, numberIn } from './boxes.tsx';
import { handOverOutbox, type HandOverParcel } from './hand-over-outbox.ts';
import { dutyRefusal } from './refusal.ts';

const counts = ['present', 'absentLeave', 'absentBusiness', 'absentOther'] as const;
type Props = {
  yearId: string; unitId: string; userId: string; shift: AgendaShift; event: 'take' | 'hand'; /** What the shift is called while it waits. */ title: string;
  /** By how much the server's clock is ahead of this device's. */ aheadMs: number; /** What was typed before and not taken. */ typedBefore: HandOverParcel | null; onDone: (isWaiting: boolean) => void;
};

/** The strength of a shift as it is taken or handed over; it begins with what is known, and adds up before it is sent. */
export function HandOverForm({ yearId, unitId, userId, shift, event, title, aheadMs, typedBefore, onDone }: Props) {
  const before = shift[event];
  const old = typedBefore?.entry ?? null;
  const known = old ?? before ?? shift.take ?? { present: shift.have, absentLeave: 0, absentBusiness: 0, absentOther: Math.max(0, shift.required - shift.have) };
  const required = before?.required ?? shift.required;
  const [typed, setTyped] = useState(Object.fromEntries(counts.map((key) => [key, String(key === 'present' ? Math.min(known.present, required) : known[key])])) as Record<(typeof counts)[number], string>);
  const [note, setNote] = useState(old?.note ?? before?.note ?? '');
  const [hasIncident, setHas] = useState(old === null ? (before?.hasIncident ?? false) : old.incident !== null);
  const [incident, setIncident] = useState(old?.incident ?? before?.incident ?? '');
  const [reason, setReason] = useState(old?.reason ?? '');
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const read = Object.fromEntries(counts.map((key) => [key, numberIn(typed[key] === '' ? '0' : typed[key], 0, 200)])) as Record<(typeof counts)[number], number | null>;
  const { present, absentLeave, absentBusiness, absentOther } = read;
  const strength = present === null || absentLeave === null || absentBusiness === null || absentOther === null ? null : { required, present, absentLeave, absentBusiness, absentOther };
  const isRight = strength !== null && addsUp(strength) && (!hasIncident || incident.trim().length >= 3) && (before === null || reason.trim().length >= 5);
  const send = async () => {
    if (!isRight) return;
    const notedAt = new Date(Date.now() + aheadMs).toISOString();
    const entry = { yearId, unitId, shiftId: shift.id, event, number: (before?.number ?? 0) + 1, ...strength, note: note.trim() || null, incident: hasIncident ? incident : null, reason: before === null ? null : reason, notedAt };
    let isWaiting = false;
    if (await act(async () => { isWaiting = (await handOverOutbox.sendOrKeep({ ...parcelOf(userId, title), entry })) === 'waiting'; })) onDone(isWaiting);
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
      <Group gap="xs"><Button type="submit" size="lg" loading={isBusy} disabled={!isRight}>{say(before !== null ? words.correct : words[event])}</Button><Button h={44} variant="default" onClick={() => onDone(false)}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
