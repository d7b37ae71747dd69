import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { eventWords as words } from '../words/screens.ts';
import { Form } from './boxes.tsx';
import type { EventData } from './event.tsx';
import { eventRefusal } from './refusal.ts';

const isLong = (reason: string) => reason.trim().length >= 5;
const api = createClient<typeof import('../routes/acts.ts')>('events');

/** The approval of a plan by somebody else than who wrote it; it asks before it is done. */
export function Approval({ event }: { event: EventData }) {
  const { id: eventId, version, may, open, posts, strength } = event;
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(eventRefusal);
  if (may.mustBeOther) return <Text>{say(words.mustBeOther)}</Text>;
  if (!may.approve) return null;
  const stops = posts.length === 0 ? say(words.noPosts) : open.emptyPosts.length > 0 ? say(words.empty, { posts: open.emptyPosts.join(', ') }) : null;
  if (!isAsked) return <Stack gap="xs">{stops !== null && <Text>{stops}</Text>}<Button size="lg" w="fit-content" disabled={stops !== null} onClick={() => setAsked(true)}>{say(words.approve)}</Button>{may.change && <Text fz={14}>{say(words.approveOnly)}</Text>}</Stack>;
  return (
    <Form problem={problem} isBusy={isBusy} isRight={open.missing === 0 || isLong(reason)} save={say(words.approveNow)} onCancel={() => setAsked(false)} onSave={() => void act(() => api.send('approveEvent', { eventId, version, shortReason: open.missing === 0 ? null : reason }))}>
      <Text fw={600}>{say(words.approveAsk, { name: event.name, posts: posts.length, shifts: strength.shifts, assigned: strength.assigned, needed: strength.needed })}</Text>
      {open.missing > 0 && <Textarea size="md" autosize required label={say(words.shortReason, { missing: open.missing, shifts: open.shortShifts })} value={reason} maxLength={1000} onChange={(given) => setReason(given.currentTarget.value)} />}
    </Form>
  );
}

/** Calls off an event that has not begun, with the reason. */
export function Cancelling({ event: { id: eventId, version, may } }: { event: EventData }) {
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(eventRefusal);
  if (!may.cancel) return null;
  if (!isAsked) return <Button h={44} w="fit-content" variant="subtle" onClick={() => setAsked(true)}>{say(words.cancelEvent)}</Button>;
  return (
    <Form problem={problem} isBusy={isBusy} isRight={isLong(reason)} save={say(words.cancelEvent)} onCancel={() => setAsked(false)} onSave={() => void act(() => api.send('cancelEvent', { eventId, version, reason }))}>
      <Textarea size="md" autosize required label={say(words.cancelReason)} value={reason} maxLength={1000} onChange={(given) => setReason(given.currentTarget.value)} />
    </Form>
  );
}
