import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';
import { ChangePassword } from './change-password.tsx';
import { TwoFactor } from './two-factor.tsx';

const api = createClient<typeof import('../routes.ts')>('accounts');

/** A person's own account: password, second factor, where it is signed in. */
export function MyAccount({ name }: { name: string }) {
  const [notice, setNotice] = useState(false);
  return (
    <Stack className="page" gap="xl" maw={720}>
      <Title order={1} fz={22}>{say(words.myAccount, { name })}</Title>
      <section><Title order={2} fz={18} mb="sm">{say(words.changePassword)}</Title>{notice && <Alert color="teal" role="status" mb="sm">{say(words.passwordChanged)}</Alert>}<ChangePassword onChanged={() => setNotice(true)} /></section>
      <section><Title order={2} fz={18} mb="sm">{say(words.twoFactor)}</Title><TwoFactor /></section>
      <Sessions />
    </Stack>
  );
}

function Sessions() {
  const sessions = useQuery({ queryKey: ['my-sessions'], queryFn: () => api.load('mySessions', {}) });
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  return (
    <section>
      <Title order={2} fz={18} mb="sm">{say(words.sessions)}</Title>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {sessions.data?.map(({ id, createdAt, expiresAt, userAgent }) => (
        <Group key={id} justify="space-between" wrap="nowrap" py={6}>
          <Text fz={14}>{say(words.session, { from: formatInstant(createdAt), until: formatInstant(expiresAt) })}<Text span c="dimmed" fz={13} display="block">{userAgent}</Text></Text>
          <Button variant="default" flex="none" loading={isBusy} aria-label={say(words.endSessionOf, { from: formatInstant(createdAt) })} onClick={() => void act(() => api.send('revokeSession', { sessionId: id }))}>{say(words.endSession)}</Button>
        </Group>
      ))}
    </section>
  );
}
