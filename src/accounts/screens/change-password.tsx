import { Alert, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';

const api = createClient<typeof import('../routes.ts')>('accounts');

/** The present password, the new one twice; what is wrong is said and nothing typed is lost. */
export function ChangePassword({ onChanged }: { onChanged: () => void }) {
  const [values, setValues] = useState({ current: '', next: '', again: '' });
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const differs = values.again !== '' && values.again !== values.next;
  const field = (name: keyof typeof values, label: string, autoComplete: string) => <PasswordInput label={label} required size="md" autoComplete={autoComplete} value={values[name]} onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })} error={name === 'again' && differs ? say(words.notTheSame) : null} />;
  const save = async () => {
    if (!(await act(() => api.send('changePassword', { current: values.current, next: values.next })))) return;
    setValues({ current: '', next: '', again: '' });
    onChanged();
  };
  return (
    <Stack component="form" gap="sm" maw={400} onSubmit={(event) => { event.preventDefault(); if (!differs) void save(); }}>
      {field('current', say(words.currentPassword), 'current-password')}
      {field('next', say(words.nextPassword), 'new-password')}
      {field('again', say(words.againPassword), 'new-password')}
      <Text fz={14} c="dimmed">{say(words.passwordRule)}</Text>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} disabled={differs || values.again === ''} w="fit-content" size="md">{say(words.changePassword)}</Button>
    </Stack>
  );
}
