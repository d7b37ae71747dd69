import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { eventWords, postWords as words } from '../words/screens.ts';
import { Form, People, spanText } from './boxes.tsx';
import type { Changing, EventData, PartProps } from './event.tsx';
import { Force } from './force.tsx';
import { LayForm, PostForm, ShiftForm } from './post-forms.tsx';
import { eventRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/plan.ts')>('events');
type PostData = EventData['posts'][number];
type ShiftData = EventData['shifts'][number];

/** The forces unit by unit, each assigning its own people; then post by post its shifts with how many people they need and have. */
export function Posts({ event, change }: PartProps) {
  const [isAdding, setAdding] = useState(false);
  const [assigning, setAssigning] = useState<string | null>(event.units.find(({ mayKeep, missing }) => mayKeep && missing > 0 && !event.may.change)?.unitId ?? null);
  return (
    <Stack gap="md">
      {event.units.length > 0 && (
        <section>
          <Title order={2} fz={17}>{say(words.byUnit)}</Title>
          <ul className="plain-list">
            {event.units.map((unit) => (
              <li key={unit.unitId} className="event-line">
                <Group gap="xs" justify="space-between">
                  <span><b className="event-unit">{unit.unit}</b> <People {...unit} text={say(words.haveAll, { assigned: unit.assigned, needed: unit.needed })} /></span>
                  {unit.mayKeep && unit.shifts > 0 && <Button h={44} aria-expanded={assigning === unit.unitId} aria-label={say(words.assignOf, { unit: unit.unit })} onClick={() => setAssigning(assigning === unit.unitId ? null : unit.unitId)}>{say(words.assign)}</Button>}
                </Group>
                {unit.mayKeep && assigning === unit.unitId && <Force event={event} unitId={unit.unitId} onDone={() => setAssigning(null)} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {event.posts.length === 0 && <Text>{say(words.none)}</Text>}
      {event.posts.map((post, n) => <Post key={post.id} event={event} change={change} post={post} number={n + 1} shifts={event.shifts.filter(({ postId }) => postId === post.id)} />)}
      {event.may.change && change.isReady && (isAdding ? <PostForm change={change} post={null} onDone={() => setAdding(false)} /> : <Button h={44} variant="default" w="fit-content" onClick={() => setAdding(true)}>{say(words.add)}</Button>)}
    </Stack>
  );
}

function Post({ event, change, post, number, shifts }: { event: EventData; change: Changing; post: PostData; number: number; shifts: readonly ShiftData[] }) {
  const [open, setOpen] = useState<'none' | 'edit' | 'lay' | 'remove'>('none');
  const [told, setTold] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(eventRefusal);
  const close = () => setOpen('none');
  const isChanging = event.may.change && change.isReady;
  const remove = async () => { if (await act(() => api.send('removePost', { ...change.of, postId: post.id }))) close(); };
  const button = (name: string, label: string, onClick: () => void) => <Button h={44} variant="subtle" loading={isBusy} aria-label={label} onClick={onClick}>{name}</Button>;
  return (
    <section>
      <Title order={2} fz={17}>{number}. {post.name}</Title>
      <Text className="event-text">{post.task}</Text>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {isChanging && (
        <Group gap={0} className="event-acts">
          {button(say(words.lay), say(words.layOf, { post: post.name }), () => { setTold(null); setOpen('lay'); })}
          {button(say(eventWords.edit), say(eventWords.editOf, { name: post.name }), () => setOpen('edit'))}
          {button(say(eventWords.remove), say(eventWords.removeOf, { name: post.name }), () => (shifts.length === 0 ? void remove() : setOpen('remove')))}
        </Group>
      )}
      {open === 'remove' && <Form problem={null} isBusy={isBusy} isRight save={say(eventWords.removeOf, { name: post.name })} onSave={() => void remove()} onCancel={close}><Text>{say(words.removePost, { shifts: shifts.length, people: shifts.reduce((sum, { assigned }) => sum + assigned, 0) })}</Text></Form>}
      {open === 'edit' && <PostForm change={change} post={post} onDone={close} />}
      {open === 'lay' && <LayForm event={event} change={change} post={post} onDone={close} onLaid={setTold} />}
      {told !== null && <Alert color="teal" role="status">{told}</Alert>}
      {shifts.length === 0 ? <Text className="event-short">! {say(words.noShift)}</Text> : <ul className="event-shifts">{shifts.map((shift) => <Shift key={shift.id} event={event} change={change} shift={shift} />)}</ul>}
    </section>
  );
}

function Shift({ event, change, shift }: { event: EventData; change: Changing; shift: ShiftData }) {
  const [isEditing, setEditing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const { act, problem, isBusy } = useAction(eventRefusal);
  const remove = () => void act(() => api.send('removeEventShift', { ...change.of, shiftId: shift.id }));
  const name = `${shift.postName}, ${shift.unit}, ${spanText(shift)}`;
  return (
    <li className={`event-card${shift.missing > 0 ? ' short' : ''}`}>
      <Text fw={600}>{spanText(shift)}</Text>
      <Text>{shift.unit}</Text>
      <Text component="div"><People {...shift} text={say(words.have, { assigned: shift.assigned, needed: shift.needed })} /></Text>
      {shift.people !== null && shift.people.length > 0 && <Text fz={14}>{shift.people.map((one) => one.name).join(', ')}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {isRemoving && event.may.change && <Form problem={null} isBusy={isBusy} isRight={change.isReady} save={say(eventWords.remove)} onSave={remove} onCancel={() => setRemoving(false)}><Text>{say(words.removeShift, { people: shift.assigned })}</Text></Form>}
      {isEditing ? <ShiftForm change={change} shift={shift} onDone={() => setEditing(false)} /> : event.may.change && change.isReady && (
        <Group gap={0} className="event-acts">
          <Button h={44} variant="subtle" aria-label={say(eventWords.editOf, { name })} onClick={() => setEditing(true)}>{say(eventWords.edit)}</Button>
          <Button h={44} variant="subtle" loading={isBusy} aria-label={say(eventWords.removeOf, { name })} onClick={() => (shift.assigned === 0 ? remove() : setRemoving(true))}>{say(eventWords.remove)}</Button>
        </Group>
      )}
    </li>
  );
}
