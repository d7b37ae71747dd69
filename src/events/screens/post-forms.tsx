import { Checkbox, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { MomentInput } from '../../kit/ui/moment-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { spansOf } from '../rules/shifts.ts';
import { eventWords, postWords as words } from '../words/screens.ts';
import { Form, momentOf, NumberBox, numberIn } from './boxes.tsx';
import type { Changing, EventData } from './event.tsx';
import { eventRefusal } from './refusal.ts';
import { useSeen } from './seen.tsx';

const api = createClient<typeof import('../routes/plan.ts')>('events');
type PostData = EventData['posts'][number];
type Props = { change: Changing; onDone: () => void };

/** A post and its task. */
export function PostForm({ change, post, onDone }: Props & { post: PostData | null }) {
  const [name, setName] = useState(post?.name ?? '');
  const [task, setTask] = useState(post?.task ?? '');
  const { act, problem, isBusy } = useAction(eventRefusal);
  const { isMoved, notice } = useSeen(post, [{ key: 'name', name: say(words.name), said: (one) => one.name }, { key: 'task', name: say(words.task), said: (one) => one.task }]);
  const save = async () => { if (await act(() => api.send('savePost', { ...change.of, postId: post?.id ?? null, name, task }))) onDone(); };
  return (
    <Form problem={problem} isBusy={isBusy} isRight={name.trim().length >= 2 && task.trim().length >= 3 && change.isReady && !isMoved} save={say(eventWords.save)} onSave={() => void save()} onCancel={onDone}>
      {notice}
      <TextInput size="md" autoFocus required label={say(words.name)} value={name} maxLength={200} onChange={(event) => setName(event.currentTarget.value)} />
      <Textarea size="md" autosize required label={say(words.task)} description={say(eventWords.secret)} value={task} maxLength={2000} onChange={(event) => setTask(event.currentTarget.value)} />
    </Form>
  );
}

/** Many shifts at once: one after the other for so many hours each, the chosen units in turn. */
export function LayForm({ event, change, post, onDone, onLaid }: Props & { event: EventData; post: PostData; onLaid: (told: string) => void }) {
  const [from, setFrom] = useState(momentOf(event.beginsAt));
  const [to, setTo] = useState(momentOf(event.endsAt));
  const [typed, setTyped] = useState({ hours: '8', needed: '2' });
  const [unitIds, setUnits] = useState<string[]>([]);
  const { act, problem, isBusy } = useAction(eventRefusal);
  const [hours, needed] = [numberIn(typed.hours, 1, 24), numberIn(typed.needed, 1, 200)];
  const count = from.instant === null || to.instant === null || hours === null ? 0 : spansOf(new Date(from.instant), new Date(to.instant), hours).length;
  const lay = async () => {
    const isDone = await act(async () => {
      const { laid, there } = await api.send('layEventShifts', { ...change.of, postId: post.id, unitIds, from: from.instant!, to: to.instant!, hours: hours!, needed: needed! });
      onLaid(say(there > 0 ? words.laidThere : words.laid, { laid, there }));
    });
    if (isDone) onDone();
  };
  return (
    <Form problem={problem} isBusy={isBusy} isRight={count > 0 && needed !== null && unitIds.length > 0 && change.isReady} save={say(words.layNow, { n: count })} onSave={() => void lay()} onCancel={onDone}>
      <Group gap="md" align="start"><MomentInput label={say(words.from)} value={from} onChange={setFrom} /><MomentInput label={say(words.to)} value={to} onChange={setTo} /></Group>
      <Group gap="xs" align="start"><NumberBox label={say(words.hours)} value={typed.hours} onChange={(value) => setTyped({ ...typed, hours: value })} least={1} most={24} /><NumberBox label={say(words.needed)} value={typed.needed} onChange={(value) => setTyped({ ...typed, needed: value })} least={1} most={200} /></Group>
      <fieldset className="event-choices">
        <legend>{say(words.units)}</legend>
        {event.members.map(({ unitId, shortName }) => {
          const at = unitIds.indexOf(unitId);
          return <Checkbox key={unitId} size="md" label={at < 0 ? shortName : `${at + 1}. ${shortName}`} checked={at >= 0} onChange={(given) => { const isOn = given.currentTarget.checked; setUnits((now) => (isOn ? [...now, unitId] : now.filter((id) => id !== unitId))); }} />;
        })}
      </fieldset>
    </Form>
  );
}

/** The time of one shift and how many people it needs. */
export function ShiftForm({ change, shift, onDone }: Props & { shift: EventData['shifts'][number] }) {
  const [starts, setStarts] = useState(momentOf(shift.startsAt));
  const [ends, setEnds] = useState(momentOf(shift.endsAt));
  const [typed, setTyped] = useState(String(shift.needed));
  const { act, problem, isBusy } = useAction(eventRefusal);
  const needed = numberIn(typed, 1, 200);
  const isBackwards = starts.instant !== null && ends.instant !== null && ends.instant <= starts.instant;
  const { isMoved, notice } = useSeen(shift, [{ key: 'startsAt', name: say(words.starts), said: (one) => formatInstant(one.startsAt) }, { key: 'endsAt', name: say(words.ends), said: (one) => formatInstant(one.endsAt) }, { key: 'needed', name: say(words.needed), said: (one) => String(one.needed) }]);
  const save = async () => { if (await act(() => api.send('saveEventShift', { ...change.of, shiftId: shift.id, startsAt: starts.instant!, endsAt: ends.instant!, needed: needed! }))) onDone(); };
  return (
    <Form problem={problem} isBusy={isBusy} isRight={starts.instant !== null && ends.instant !== null && !isBackwards && needed !== null && change.isReady && !isMoved} save={say(eventWords.save)} onSave={() => void save()} onCancel={onDone}>
      {notice}
      <MomentInput label={say(words.starts)} value={starts} onChange={setStarts} /><MomentInput label={say(words.ends)} value={ends} onChange={setEnds} />
      {isBackwards && <Text className="event-short" role="status">{say(eventWords.backwards)}</Text>}
      <NumberBox label={say(words.needed)} value={typed} onChange={setTyped} least={1} most={200} />
    </Form>
  );
}
