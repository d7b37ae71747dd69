import { Alert, Button, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { subjectsIn } from '../rules/registration.ts';
import { launchRefusals } from '../words/launch.ts';
import { registrationWords as words } from '../words/launch-screens.ts';
import type { LaunchData } from './pledge.tsx';
import { RegistrationList } from './registration-list.tsx';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
const told = (error: unknown) => refusalSentence(error, launchRefusals);

/** Who is registered for which title; the leader sees who is missing, a unit adds its own. */
export function Registrations({ launch }: { launch: LaunchData }) {
  const { registrations, registrationsDueAt, isLate, missing, may } = launch;
  return (
    <section>
      <Title order={2} fz={18}>{say(words.title, { count: registrations.length })}</Title>
      <Text>{registrationsDueAt === null ? say(words.noDue) : say(words.due, { at: formatInstant(registrationsDueAt) })} {isLate && say(words.over)}</Text>
      {may.seesAll && <Text>{missing.length === 0 ? say(words.allIn) : say(words.missing, { count: missing.length, units: missing.join(', ') })}</Text>}
      {may.own.map((unitId) => <RegisterForm key={unitId} launch={launch} unitId={unitId} />)}
      <RegistrationList launch={launch} />
    </section>
  );
}

function RegisterForm({ launch: { yearId, titles, isLate }, unitId }: { launch: LaunchData; unitId: string }) {
  const [titleId, setTitle] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(told);
  const title = titles.find(({ id }) => id === titleId) ?? titles[0];
  if (title === undefined) return null;
  const subjects = subjectsIn(typed);
  const isRight = subjects.length > 0 && (!isLate || reason.trim() !== '');
  const send = async () => { if (await act(() => api.send('registerTitles', { yearId, unitId, titleId: title.id, subjects, lateReason: reason.trim() || null }))) setTyped(''); };
  return (
    <Stack component="form" gap="xs" maw={640} my="sm" onSubmit={(event) => { event.preventDefault(); if (isRight) void send(); }}>
      <NativeSelect size="md" label={say(words.which)} description={say(words.basis, { basis: title.legalBasis })} value={title.id} onChange={(event) => setTitle(event.currentTarget.value)} data={titles.map(({ id, name, subject }) => ({ value: id, label: `${name} (${say(words[subject])})` }))} />
      <Textarea size="md" autosize minRows={2} label={say(words.names)} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      {isLate && <TextInput size="md" required label={say(words.lateReason)} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" variant="default" w="fit-content" loading={isBusy} disabled={!isRight}>{subjects.length === 0 ? say(words.add) : say(words.send, { count: subjects.length })}</Button>
    </Stack>
  );
}
