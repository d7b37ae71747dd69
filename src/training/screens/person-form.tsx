import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { classWords as words, screenWords } from '../words/screens.ts';
import { spanText, typedDay } from './boxes.tsx';
import type { ClassData } from './classes.tsx';
import type { PersonData } from './due-people.tsx';
import { trainingRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/classes.ts')>('training');
const results = { '': null, came: true, missed: false } as const;
type Result = keyof typeof results;

/** Where somebody is sent, whether he attended, and his certificate. */
export function PersonForm({ person, classes, onDone }: { person: PersonData; classes: readonly ClassData[]; onDone: () => void }) {
  const [classId, setClass] = useState(person.classId ?? '');
  const [result, setResult] = useState<Result>(person.attended === null ? '' : person.attended ? 'came' : 'missed');
  const [number, setNumber] = useState(person.certificateNumber ?? '');
  const [day, setDay] = useState(typedDay(person.certificateOn));
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const mayResult = classId !== '';
  const mayCertify = mayResult && result === 'came';
  const certificateOn = parseDate(day);
  const isRight = !mayCertify || day === '' || certificateOn !== null;
  const save = async () => {
    const sent = { personId: person.id, version: person.version, classId: classId === '' ? null : classId, attended: mayResult ? results[result] : null, certificateNumber: mayCertify && number.trim() !== '' ? number : null, certificateOn: mayCertify ? certificateOn : null };
    if (isRight && (await act(() => api.send('savePerson', sent)))) onDone();
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <NativeSelect size="md" label={say(words.class)} value={classId} description={classes.find(({ id }) => id === classId)?.name} onChange={(event) => setClass(event.currentTarget.value)} data={[{ value: '', label: say(words.noClass) }, ...classes.map((one) => ({ value: one.id, label: `${spanText(one)}: ${one.name}` }))]} />
      <Group gap="xs" align="start">
        {mayResult && <NativeSelect size="md" label={say(words.result)} value={result} onChange={(event) => setResult(event.currentTarget.value as Result)} data={[{ value: '', label: say(words.waiting) }, { value: 'came', label: say(words.came) }, { value: 'missed', label: say(words.missed) }]} />}
        {mayCertify && <><TextInput size="md" label={say(words.certificate)} value={number} maxLength={100} onChange={(event) => setNumber(event.currentTarget.value)} /><DayInput required={false} label={say(words.certificateOn)} value={day} onChange={setDay} /></>}
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(screenWords.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
