import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { feedWords as words, screenWords } from '../words/screens.ts';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/feeds.ts')>('duty');

/** The secret address of somebody's calendar: told once, when it is made. */
export function FeedAddress({ yearId, personId, onDone }: { yearId: string; personId: string; onDone: () => void }) {
  const [address, setAddress] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const make = () => act(async () => { const { token } = await api.send('renewFeed', { yearId, personId }); setAddress(`${window.location.origin}/api/duty/calendar-feed?token=${token}`); setTold(null); });
  const end = () => act(async () => { await api.send('endFeed', { yearId, personId }); setAddress(null); setTold(say(words.ended)); });
  return (
    <Stack gap="xs">
      <Text fz={14}>{say(words.what)} {say(words.ends)}</Text>
      {address !== null && (
        <Group gap="xs" align="end">
          <TextInput size="md" readOnly label={say(words.address)} value={address} w={420} maw="100%" onFocus={(event) => event.currentTarget.select()} />
          <Button h={44} variant="default" onClick={() => void navigator.clipboard?.writeText(address).then(() => setTold(say(words.copied)))}>{say(words.copy)}</Button>
        </Group>
      )}
      {told && <Text role="status">{told}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button h={44} loading={isBusy} onClick={() => void make()}>{say(words.make)}</Button><Button h={44} variant="default" loading={isBusy} onClick={() => void end()}>{say(words.end)}</Button><Button h={44} variant="subtle" onClick={onDone}>{say(screenWords.close)}</Button></Group>
    </Stack>
  );
}
