import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';

type Demo = { password: string; accounts: { username: string; personName: string }[] } | null;

/** User name and password; in demo mode one press fills them in. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const demo = useQuery({ queryKey: ['demo'], queryFn: async (): Promise<Demo> => (await fetch('/api/demo')).json() });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const answer = await fetch('/api/auth/sign-in/username', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password }) }).catch(() => null);
    setBusy(false);
    if (answer?.ok) return onSignedIn();
    const body = (await answer?.json().catch(() => null)) as { code?: keyof typeof refusals; params?: Record<string, string> } | null;
    const sentence = body?.code ? refusals[body.code] : undefined;
    setProblem(say(sentence ?? words.failed, body?.params));
  }

  return (
    <Stack component="main" className="page" maw={480} mx="auto">
      <Title order={1} fz={22}>{say(words.product)}</Title>
      <Paper withBorder p="md" component="form" onSubmit={(event) => void submit(event)}>
        <Stack>
          <Title order={2} fz={18}>{say(words.title)}</Title>
          <TextInput label={say(words.username)} value={username} onChange={(e) => setUsername(e.currentTarget.value)} autoComplete="username" required size="md" />
          <PasswordInput label={say(words.password)} value={password} onChange={(e) => setPassword(e.currentTarget.value)} autoComplete="current-password" required size="md" />
          {problem !== null && <Alert color="red" role="alert">{problem}</Alert>}
          <Button type="submit" loading={isBusy} size="md">{say(words.title)}</Button>
        </Stack>
      </Paper>
      {demo.data && (
        <Paper withBorder p="md">
          <Title order={2} fz={16}>{say(words.demoTitle)}</Title>
          <Text c="dimmed" fz={13}>{say(words.demoHint)}</Text>
          {demo.data.accounts.map((account) => (
            <UnstyledButton key={account.username} py={10} w="100%" mih={44} onClick={() => { setUsername(account.username); setPassword(demo.data!.password); }}>
              <b>{account.username}</b> · {account.personName}
            </UnstyledButton>
          ))}
        </Paper>
      )}
    </Stack>
  );
}
