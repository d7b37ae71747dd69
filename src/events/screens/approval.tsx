import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { eventWords as words } from '../words/screens.ts';
import { Form } from './boxes.tsx';
import type { EventData } from './event.tsx';
import { eventRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/acts.ts')>('events');

/** The approval of a plan by somebody else than who wrote it, and calling the event off; each asks before it is done. */
export function Approval({ event }: { event: EventData }) {
  const { id: eventId, version, may, open, posts, strength } = event;
  const [asked, setAsked] = useState<'none' | 'approve' | 'cancel'>('none');
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(eventRefusal);
  const close = () => { setAsked('none'); setReason(''); };
  const send = async (work: () => Promise<unknown>) => { if (await act(work)) close(); };
  if (!may.approve && !may.mustBeOther && !may.cancel) return null;
  const stops = posts.length === 0 ? say(words.noPosts) : open.emptyPosts.length > 0 ? say(words.empty, { posts: open.emptyPosts.join(', ') }) : null;
  const isLong = reason.trim().length >= 5;
  if (asked === 'approve' && may.approve) return (
    <Form problem={problem} isBusy={isBusy} isRight={open.missing === 0 || isLong} save={say(words.approveNow)} onCancel={close} onSave={() => void send(() => api.send('approveEvent', { eventId, version, shortReason: open.missing === 0 ? null : reason }))}>
      <Text fw={600}>{say(words.approveAsk, { name: event.name, posts: posts.length, ...strength })}</Text>
      {open.missing > 0 && <Textarea size="md" autosize required label={say(words.shortReason, { missing: open.missing, shifts: open.shortShifts })} value={reason} maxLength={1000} onChange={(given) => setReason(given.currentTarget.value)} />}
    </Form>
  );
  if (asked === 'cancel' && may.cancel) return (
    <Form problem={problem} isBusy={isBusy} isRight={isLong} save={say(words.cancelEvent)} onCancel={close} onSave={() => void send(() => api.send('cancelEvent', { eventId, version, reason }))}>
      <Textarea size="md" autosize required label={say(words.cancelReason)} value={reason} maxLength={1000} onChange={(given) => setReason(given.currentTarget.value)} />
    </Form>
  );
  return (
    <Stack gap="xs">
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {may.approve && stops !== null && <Text>{stops}</Text>}
      {may.mustBeOther && <Text>{say(words.mustBeOther)}</Text>}
      <Group gap="xs">
        {may.approve && <Button size="lg" disabled={stops !== null} onClick={() => setAsked('approve')}>{say(words.approve)}</Button>}
        {may.cancel && <Button h={44} variant="subtle" onClick={() => setAsked('cancel')}>{say(words.cancelEvent)}</Button>}
      </Group>
    </Stack>
  );
}
