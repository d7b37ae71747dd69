import { Alert, Button, Paper, PasswordInput, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { refusalSentence } from '../../kit/refusals.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';
import { askSignIn } from './ask-sign-in.ts';
import './sign-in.css';

type Demo = { password: string; accounts: { username: string; personName: string; who: string }[] } | null;
type Given = { username: string; password: string };

/** The first page: the form, and in demo mode one line an account that fills it in. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const [given, setGiven] = useState<Given>({ username: '', password: '' });
  const demo = useQuery({ queryKey: ['demo'], queryFn: async (): Promise<Demo> => (await fetch('/api/demo')).json() }).data;
  return (
    <main className="sign-in">
      <header><Title order={1} fz={30}>{say(words.product)}</Title><Text c="dimmed">{say(words.promise)}</Text></header>
      <Paper withBorder p="md">
        <Title order={2} fz={18} mb="md">{say(words.title)}</Title>
        <SignInForm key={given.username} given={given} onSignedIn={onSignedIn} />
      </Paper>
      {demo && (
        <Paper withBorder p="md">
          <Title order={2} fz={16}>{say(words.demoTitle)}</Title>
          <Text c="dimmed" fz={13}>{say(words.demoHint)}</Text>
          {demo.accounts.map(({ username, personName, who }) => (
            <UnstyledButton key={username} py={6} w="100%" mih={44} onClick={() => setGiven({ username, password: demo.password })}>
              <b>{username}</b> · {personName}<Text c="dimmed" fz={13}>{who}</Text>
            </UnstyledButton>
          ))}
        </Paper>
      )}
    </main>
  );
}

/** User name and password, then a code for who has a second factor; what is wrong is said under them and all stays. */
export function SignInForm({ given, onSignedIn }: { given?: Given; onSignedIn: () => void }) {
  const [username, setUsername] = useState(given?.username ?? '');
  const [password, setPassword] = useState(given?.password ?? '');
  const [code, setCode] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      if (code === null) {
        const answer = (await askSignIn('sign-in/username', { username, password })) as { twoFactorRedirect?: boolean };
        if (answer.twoFactorRedirect) setCode('');
        else onSignedIn();
      } else {
        await askSignIn(`two-factor/${/^\d{6}$/.test(code.trim()) ? 'verify-totp' : 'verify-backup-code'}`, { code: code.trim() });
        onSignedIn();
      }
    } catch (error) {
      setProblem(refusalSentence(error, refusals));
    }
    setBusy(false);
  }

  return (
    <Stack component="form" onSubmit={(event) => void submit(event)}>
      {code === null ? (
        <>
          <TextInput label={say(words.username)} value={username} onChange={(e) => setUsername(e.currentTarget.value)} autoComplete="username" required size="md" />
          <PasswordInput label={say(words.password)} value={password} onChange={(e) => setPassword(e.currentTarget.value)} autoComplete="current-password" required size="md" />
        </>
      ) : (
        <>
          <Text>{say(words.askCode)}</Text>
          <TextInput label={say(words.code)} value={code} onChange={(e) => setCode(e.currentTarget.value)} autoComplete="one-time-code" autoFocus required size="md" />
        </>
      )}
      {problem !== null && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} size="md">{say(words.title)}</Button>
    </Stack>
  );
}
