import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { MomentInput } from '../../kit/ui/moment-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { checkWords as words, eventWords } from '../words/screens.ts';
import { Form, momentOf } from './boxes.tsx';
import type { EventData, PartProps } from './event.tsx';
import { eventRefusal } from './refusal.ts';
import { useSeen } from './seen.tsx';

const plan = createClient<typeof import('../routes/plan.ts')>('events');
const acts = createClient<typeof import('../routes/acts.ts')>('events');
type CheckData = EventData['checks'][number];

/** What is to be ready, by whom and when; who is responsible says that it is. */
export function Checklist({ event, change, userId }: PartProps) {
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack gap="xs">
      {event.checks.length === 0 && <Text>{say(words.none)}</Text>}
      <ul className="plain-list">{event.checks.map((check) => <li key={check.id} className="event-line"><Line event={event} change={change} userId={userId} check={check} /></li>)}</ul>
      {event.may.change && change.isReady && (isAdding ? <CheckForm event={event} change={change} userId={userId} check={null} onDone={() => setAdding(false)} /> : <Button h={44} variant="default" w="fit-content" onClick={() => setAdding(true)}>{say(words.add)}</Button>)}
    </Stack>
  );
}

function Line({ event, change, userId, check }: PartProps & { check: CheckData }) {
  const [isEditing, setEditing] = useState(false);
  const { act, problem, isBusy } = useAction(eventRefusal);
  const { id: checkId, what, doneAt, doneByName } = check;
  if (isEditing) return <CheckForm event={event} change={change} userId={userId} check={check} onDone={() => setEditing(false)} />;
  const tick = (isDone: boolean) => void act(() => acts.send('tickCheck', { eventId: event.id, checkId, isDone }));
  const isChanging = event.may.change && change.isReady;
  const isLate = doneAt === null && check.dueAt < event.now;
  return (
    <Stack gap={4}>
      <Text fw={600}>{what}</Text>
      <Text fz={14}>{say(words.line, { who: [check.responsible, check.unit].filter((part) => part !== null).join(', '), due: formatInstant(check.dueAt) })}</Text>
      <Text fz={14} className={isLate ? 'event-short' : undefined}>{doneAt !== null ? say(words.done, { at: formatInstant(doneAt), name: doneByName ?? '' }) : say(isLate ? words.late : words.open)}</Text>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap={4}>
        {check.mayTick && (doneAt === null ? <Button h={44} loading={isBusy} aria-label={say(words.tickOf, { what })} onClick={() => tick(true)}>{say(words.tick)}</Button> : <Button h={44} variant="subtle" loading={isBusy} aria-label={say(words.untickOf, { what })} onClick={() => tick(false)}>{say(words.untick)}</Button>)}
        {isChanging && <Button h={44} variant="subtle" aria-label={say(eventWords.editOf, { name: what })} onClick={() => setEditing(true)}>{say(eventWords.edit)}</Button>}
        {isChanging && <Button h={44} variant="subtle" loading={isBusy} aria-label={say(eventWords.removeOf, { name: what })} onClick={() => void act(() => plan.send('removeCheck', { ...change.of, checkId }))}>{say(eventWords.remove)}</Button>}
      </Group>
    </Stack>
  );
}

function CheckForm({ event, change, check, onDone }: PartProps & { check: CheckData | null; onDone: () => void }) {
  const [typed, setTyped] = useState({ what: check?.what ?? '', responsible: check?.responsible ?? '', unitId: check?.unitId ?? '' });
  const [due, setDue] = useState(momentOf(check?.dueAt ?? event.beginsAt));
  const { act, problem, isBusy } = useAction(eventRefusal);
  const { isMoved, notice } = useSeen(check, [
    { key: 'what', name: say(words.what), said: (one) => one.what }, { key: 'responsible', name: say(words.responsible), said: (one) => one.responsible }, { key: 'unitId', name: say(words.unit), said: (one) => one.unit ?? say(words.leader) }, { key: 'dueAt', name: say(words.due), said: (one) => formatInstant(one.dueAt) },
  ]);
  const save = async () => { if (await act(() => plan.send('saveCheck', { ...change.of, checkId: check?.id ?? null, what: typed.what, responsible: typed.responsible, unitId: typed.unitId || null, dueAt: due.instant! }))) onDone(); };
  const set = (key: keyof typeof typed) => (given: { currentTarget: { value: string } }) => { const { value } = given.currentTarget; setTyped((now) => ({ ...now, [key]: value })); };
  return (
    <Form problem={problem} isBusy={isBusy} isRight={typed.what.trim().length >= 3 && typed.responsible.trim().length >= 2 && due.instant !== null && change.isReady && !isMoved} save={say(eventWords.save)} onSave={() => void save()} onCancel={onDone}>
      {notice}
      <TextInput size="md" required label={say(words.what)} value={typed.what} maxLength={500} onChange={set('what')} />
      <Group gap="xs" align="start">
        <TextInput size="md" required label={say(words.responsible)} value={typed.responsible} maxLength={200} onChange={set('responsible')} style={{ flex: '1 1 220px' }} />
        <NativeSelect size="md" label={say(words.unit)} value={typed.unitId} onChange={set('unitId')} data={[{ value: '', label: say(words.leader) }, ...event.members.map(({ unitId, shortName }) => ({ value: unitId, label: shortName }))]} />
      </Group>
      <MomentInput label={say(words.due)} value={due} onChange={setDue} />
    </Form>
  );
}
