import { Alert, Anchor, Button, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { createClient } from '../../kit/client.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';
import { askSignIn } from './ask-sign-in.ts';

const api = createClient<typeof import('../routes.ts')>('accounts');
type Offer = { totpURI: string; backupCodes: string[] };

/** A second factor for who wants it: a key for an authenticator app, proven by one code before it is asked for. */
export function TwoFactor() {
  const state = useQuery({ queryKey: ['two-factor'], queryFn: () => api.load('twoFactor', {}) });
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [offer, setOffer] = useState<Offer | null>(null);
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  if (!state.data) return null;
  const { isOn } = state.data;
  const begin = () => act(async () => setOffer((await askSignIn('two-factor/enable', { password })) as Offer));
  const prove = () => act(() => askSignIn('two-factor/verify-totp', { code })).then((done) => done && setOffer(null));
  const end = () => act(() => askSignIn('two-factor/disable', { password })).then((done) => done && setPassword(''));
  const key = offer && new URL(offer.totpURI).searchParams.get('secret');
  return (
    <Stack gap="sm">
      <Text>{say(isOn ? words.twoFactorOn : words.twoFactorOff)}</Text>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {offer === null ? (
        <Group component="form" align="end" {...{ onSubmit: (event: React.FormEvent) => { event.preventDefault(); void (isOn ? end() : begin()); } }}>
          <PasswordInput label={say(words.password)} required value={password} onChange={(event) => setPassword(event.currentTarget.value)} autoComplete="current-password" w={260} size="md" />
          <Button type="submit" variant="default" loading={isBusy} size="md">{say(isOn ? words.twoFactorEnd : words.twoFactorBegin)}</Button>
        </Group>
      ) : (
        <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); void prove(); }}>
          <Text>{say(words.twoFactorKey)} <code>{key}</code> · <Anchor href={offer.totpURI}>{say(words.twoFactorOpen)}</Anchor></Text>
          <Text>{say(words.backupCodes)} <code>{offer.backupCodes.join(' ')}</code></Text>
          <TextInput label={say(words.code)} required inputMode="numeric" autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.currentTarget.value)} w={160} size="md" />
          <Button type="submit" loading={isBusy} w="fit-content" size="md">{say(words.confirmCode)}</Button>
        </Stack>
      )}
    </Stack>
  );
}
