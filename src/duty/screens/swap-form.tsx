import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { dayOf } from '../rules/kinds.ts';
import { burdenNames, conflictText } from '../words/names.ts';
import { screenWords, swapWords as words } from '../words/screens.ts';
import type { AgendaShift } from './agenda.tsx';
import { shiftText } from './boxes.tsx';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/swaps.ts')>('duty');
type Props = { yearId: string; unitId: string; shift: AgendaShift; /** Who may give it away here. */ givers: readonly { id: string; name: string }[]; onDone: (told: string | null) => void };

/** Who could stand a shift instead, who has least of its kind first, with why others cannot; and what could come back for it. */
export function SwapForm({ yearId, unitId, shift, givers, onDone }: Props) {
  const [giver, setGiver] = useState(givers[0]!.id);
  const [to, setTo] = useState<string | null>(null);
  const [back, setBack] = useState('');
  const [reason, setReason] = useState('');
  const found = useQuery({ queryKey: ['duty', 'choices', shift.id, giver], queryFn: () => api.load('swapChoices', { yearId, unitId, shiftId: shift.id, personId: giver }) });
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const choices = found.data?.choices ?? [];
  const chosen = choices.find(({ personId }) => personId === to);
  const isRight = chosen !== undefined && (chosen.conflict === null || back !== '') && reason.trim().length >= 3;
  const send = async () => { if (isRight && (await act(() => api.send('askSwap', { yearId, unitId, shiftId: shift.id, personId: giver, toPersonId: chosen.personId, returnShiftId: back || null, reason })))) onDone(say(words.sent)); };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      {givers.length > 1 && <NativeSelect size="md" label={say(words.from)} value={giver} onChange={(event) => { setGiver(event.currentTarget.value); setTo(null); setBack(''); }} data={givers.map(({ id, name }) => ({ value: id, label: name }))} />}
      {found.isError && <Alert color="red" role="alert">{dutyRefusal(found.error)}</Alert>}
      {found.data !== undefined && choices.every((one) => one.conflict !== null && one.returns.length === 0) && <Text>{say(words.nobody)}</Text>}
      <fieldset className="duty-choices">
        <legend>{say(words.to)}</legend>
        {choices.map((one) => (
          <label key={one.personId} className="duty-choice">
            <input type="radio" name={`swap-${shift.id}`} checked={to === one.personId} disabled={one.conflict !== null && one.returns.length === 0} onChange={() => { setTo(one.personId); setBack(one.conflict === null ? '' : one.returns[0]!.id); }} />
            <span><b>{one.name}</b>, {one.conflict === null ? say(words.can, { count: one.count, burden: say(burdenNames[found.data!.burden]), total: one.total }) : say(words.cannot, { why: conflictText(one.conflict) })}</span>
          </label>
        ))}
      </fieldset>
      {chosen !== undefined && chosen.returns.length > 0 && <NativeSelect size="md" label={say(words.back)} value={back} onChange={(event) => setBack(event.currentTarget.value)} data={[...(chosen.conflict === null ? [{ value: '', label: say(words.noBack) }] : []), ...chosen.returns.map((one) => ({ value: one.id, label: `${formatDate(dayOf({ startsAt: new Date(one.startsAt) }))}, ${shiftText(one)}` }))]} />}
      <Textarea size="md" autosize required label={say(words.reason)} value={reason} maxLength={500} onChange={(event) => setReason(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(words.send)}</Button><Button h={44} variant="default" onClick={() => onDone(null)}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
