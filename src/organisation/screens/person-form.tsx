import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';
import type { Person } from './people.tsx';

const api = createClient<typeof import('../routes/people.ts')>('organisation');
type Props = { person: Person | null; units: { unitId: string; agencyName: string }[]; onSaved: () => void };

/** Name, unit and both posts of a person. */
export function PersonForm({ person, units, onSaved }: Props) {
  const [values, setValues] = useState({ fullName: person?.fullName ?? '', unitId: person?.unitId ?? '', agencyPost: person?.agencyPost ?? '', boardPost: person?.boardPost ?? '', militaryRank: person?.militaryRank ?? '', phone: person?.phone ?? '' });
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const field = (name: keyof typeof values, label: string) => <TextInput label={label} value={values[name]} required={name === 'fullName'} onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })} />;
  const save = () => act(() => api.send('savePerson', { ...values, unitId: values.unitId || null, personId: person?.id ?? null, userId: person?.userId ?? null, postRank: person?.postRank ?? 99, version: person?.version ?? 0 })).then((done) => done && onSaved());
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {field('fullName', say(words.fullName))}
      <NativeSelect label={say(words.unit)} value={values.unitId} onChange={(event) => setValues({ ...values, unitId: event.currentTarget.value })} data={[{ value: '', label: '–' }, ...units.map(({ unitId, agencyName }) => ({ value: unitId, label: agencyName }))]} />
      <Group grow>{field('agencyPost', say(words.agencyPost))}{field('boardPost', say(words.boardPost))}</Group>
      <Group grow>{field('militaryRank', say(words.rank))}{field('phone', say(words.phone))}</Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} w="fit-content">{say(words.save)}</Button>
    </Stack>
  );
}
