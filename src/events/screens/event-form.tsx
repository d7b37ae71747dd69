import { Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { MomentInput, type Moment } from '../../kit/ui/moment-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { useUnsaved } from '../../kit/ui/use-unsaved.ts';
import { say } from '../../kit/words.ts';
import { eventKinds, planParts, type EventKind } from '../rules/kinds.ts';
import { kindNames, partNames } from '../words/names.ts';
import { eventWords as words } from '../words/screens.ts';
import { Form, momentOf } from './boxes.tsx';
import type { Changing, EventData } from './event.tsx';
import { eventRefusal } from './refusal.ts';
import { useSeen } from './seen.tsx';

const api = createClient<typeof import('../routes/plan.ts')>('events');
const never: Moment = { date: '', time: '', instant: null };
type Props = { yearId: string; /** The event that is changed; null: a new one. */ before: { event: EventData; change: Changing } | null; onDone: (eventId: string | null) => void };

/** Name, place, time and the text of a plan. */
export function EventForm({ yearId, before, onDone }: Props) {
  const old = before?.event;
  const [typed, setTyped] = useState({ name: old?.name ?? '', place: old?.place ?? '', situation: old?.situation ?? '', mission: old?.mission ?? '', forces: old?.forces ?? '', handling: old?.handling ?? '' });
  const [kind, setKind] = useState<EventKind>(old?.kind ?? 'congress');
  const [begins, setBegins] = useState(old === undefined ? never : momentOf(old.beginsAt));
  const [ends, setEnds] = useState(old === undefined ? never : momentOf(old.endsAt));
  const { act, problem, isBusy } = useAction(eventRefusal);
  const leave = useUnsaved({ typed, kind, begins, ends });
  const done = (eventId: string | null) => { leave(); onDone(eventId); };
  const set = (key: keyof typeof typed) => (event: { currentTarget: { value: string } }) => { const { value } = event.currentTarget; setTyped((now) => ({ ...now, [key]: value })); };
  const { isMoved, notice } = useSeen(old ?? null, [
    { key: 'name', name: say(words.name), said: (one) => one.name }, { key: 'kind', name: say(words.kind), said: (one) => say(kindNames[one.kind]) }, { key: 'place', name: say(words.place), said: (one) => one.place },
    { key: 'beginsAt', name: say(words.begins), said: (one) => formatInstant(one.beginsAt) }, { key: 'endsAt', name: say(words.ends), said: (one) => formatInstant(one.endsAt) }, ...planParts.map((part) => ({ key: part, name: say(partNames[part]), said: (one: EventData) => one[part] || say(words.unwritten) })),
  ]);
  const isBackwards = begins.instant !== null && ends.instant !== null && ends.instant <= begins.instant;
  const isRight = typed.name.trim().length >= 3 && typed.place.trim().length >= 2 && begins.instant !== null && ends.instant !== null && !isBackwards && !isMoved && (before?.change.isReady ?? true);
  const save = async () => {
    const head = { ...typed, kind, beginsAt: begins.instant!, endsAt: ends.instant! };
    let eventId = old?.id ?? null;
    if (await act(async () => {
      if (before === null) ({ eventId } = await api.send('addEvent', { yearId, ...head }));
      else await api.send('saveEvent', { ...before.change.of, ...head });
    })) done(eventId);
  };
  return (
    <Form problem={problem} isBusy={isBusy} isRight={isRight} save={say(words.save)} onSave={() => void save()} onCancel={() => done(null)}>
      {notice}
      <TextInput size="md" autoFocus required label={say(words.name)} value={typed.name} maxLength={300} onChange={set('name')} />
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.kind)} value={kind} onChange={(event) => setKind(event.currentTarget.value as EventKind)} data={eventKinds.map((value) => ({ value, label: say(kindNames[value]) }))} />
        <TextInput size="md" required label={say(words.place)} value={typed.place} maxLength={300} onChange={set('place')} style={{ flex: '1 1 240px' }} />
      </Group>
      <Group gap="md" align="start"><MomentInput label={say(words.begins)} value={begins} onChange={setBegins} /><MomentInput label={say(words.ends)} value={ends} onChange={setEnds} /></Group>
      {isBackwards && <Text className="event-short" role="status">{say(words.backwards)}</Text>}
      {planParts.map((part, n) => <Textarea key={part} size="md" autosize minRows={2} label={`${n + 1}. ${say(partNames[part])}`} description={n === 0 ? say(words.secret) : undefined} value={typed[part]} maxLength={8000} onChange={set(part)} />)}
    </Form>
  );
}
