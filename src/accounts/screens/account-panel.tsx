import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { firstPassword } from '../rules/first-password.ts';
import { refusals, words } from '../words.ts';

const api = createClient<typeof import('../routes.ts')>('accounts');
type Props = { person: { fullName: string; userId: string | null }; savePerson: (userId: string) => Promise<unknown> };

/** Made here, so that no answer of the server ever holds a password. */
const newPassword = () => firstPassword((n) => crypto.getRandomValues(new Uint32Array(1))[0]! % n);

/** A person's account, for the administrator: make one, give a new first password, lock and open. */
export function AccountPanel({ person, savePerson }: Props) {
  const users = useQuery({ queryKey: ['users'], queryFn: () => api.load('users', {}) });
  const [username, setUsername] = useState('');
  const [told, setTold] = useState<{ username: string; password: string } | null>(null);
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const user = users.data?.find(({ id }) => id === person.userId);
  const make = () => act(async () => {
    const password = newPassword();
    const { userId } = await api.send('createUser', { username, name: person.fullName, password });
    await savePerson(userId);
    setTold({ username, password });
  });
  const reset = (userId: string, name: string) => act(async () => {
    const password = newPassword();
    await api.send('resetPassword', { userId, password });
    setTold({ username: name, password });
  });
  return (
    <section>
      <Title order={3} fz={16} mb="xs">{say(words.account)}</Title>
      <Stack gap="xs">
        {user === undefined ? (
          <Group component="form" align="end" {...{ onSubmit: (event: React.FormEvent) => { event.preventDefault(); void make(); } }}>
            <TextInput label={say(words.username)} required value={username} onChange={(event) => setUsername(event.currentTarget.value.trim().toLowerCase())} error={username !== '' && !/^[a-z0-9][a-z0-9._-]{2,49}$/.test(username) ? say(words.usernameRule) : null} />
            <Button type="submit" loading={isBusy}>{say(words.makeAccount)}</Button>
          </Group>
        ) : (
          <Group gap="xs">
            <Text fz={14}><b>{user.username}</b>{user.isLocked && ` · ${say(words.isLocked)}`}{user.lockedUntil && ` · ${say(words.lockedUntil, { at: formatInstant(user.lockedUntil) })}`}</Text>
            <Button variant="default" loading={isBusy} onClick={() => void reset(user.id, user.username)}>{say(words.resetPassword)}</Button>
            <Button variant="default" loading={isBusy} onClick={() => void act(() => api.send(user.isLocked || user.lockedUntil ? 'unlockUser' : 'lockUser', { userId: user.id }))}>{say(user.isLocked || user.lockedUntil ? words.unlock : words.lock)}</Button>
          </Group>
        )}
        {told && <Alert color="teal" role="status">{say(words.firstPassword, told)}</Alert>}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
      </Stack>
    </section>
  );
}
