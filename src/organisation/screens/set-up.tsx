import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';

const api = createClient<typeof import('../routes/people.ts')>('organisation');

/** The first administrator of an empty server, reached by the one-time link. */
export function SetUp({ token }: { token: string }) {
  const [values, setValues] = useState({ name: '', username: '', password: '' });
  const [done, setDone] = useState(false);
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  if (done) return <Stack p="xl" maw={480} mx="auto"><Text>{say(words.setUpDone, { username: values.username })}</Text><Anchor href="/">{say(words.signIn)}</Anchor></Stack>;
  return (
    <Stack component="form" p="xl" maw={480} mx="auto" onSubmit={(event) => { event.preventDefault(); void act(() => api.send('setUp', { token, ...values })).then(setDone); }}>
      <Title order={1} fz={22}>{say(words.setUpTitle)}</Title>
      <Text>{say(words.setUpHow)}</Text>
      <TextInput label={say(words.fullName)} required value={values.name} onChange={(event) => setValues({ ...values, name: event.currentTarget.value })} />
      <TextInput label={say(words.username)} required value={values.username} onChange={(event) => setValues({ ...values, username: event.currentTarget.value })} />
      <PasswordInput label={say(words.password)} required minLength={10} value={values.password} onChange={(event) => setValues({ ...values, password: event.currentTarget.value })} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy}>{say(words.setUpDo)}</Button>
    </Stack>
  );
}
