import { Alert, Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { MomentInput, type Moment } from '../../kit/ui/moment-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { sourceKinds, type SourceKind } from '../rules/state.ts';
import { sourceNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import { taskRefusal } from './refusal.ts';
import type { BoardData } from './tasks.tsx';

const api = createClient<typeof import('../routes/tasks.ts')>('tasks');
const noMoment: Moment = { date: '', time: '', instant: null };
const orNull = (typed: string) => (typed.trim() === '' ? null : typed);

/** A new task; `onDone` hears for how many units, or null when it was given up. */
export function GiveForm({ yearId, units, onDone }: { yearId: string; units: BoardData['units']; onDone: (count: number | null) => void }) {
  const [typed, setTyped] = useState({ title: '', sourceNumber: '', sourceOn: '', proofAsked: '' });
  const [sourceKind, setSource] = useState<SourceKind>('cluster');
  const [due, setDue] = useState(noMoment);
  const [isAll, setAll] = useState(true);
  const [chosen, setChosen] = useState<string[]>([]);
  const { act, problem, isBusy } = useAction(taskRefusal);
  const set = (key: keyof typeof typed) => (event: { currentTarget: { value: string } }) => { const { value } = event.currentTarget; setTyped((now) => ({ ...now, [key]: value })); };
  const sourceOn = typed.sourceOn === '' ? null : parseDate(typed.sourceOn);
  const isWrongDay = typed.sourceOn !== '' && sourceOn === null;
  const isRight = typed.title.trim().length >= 5 && due.instant !== null && !isWrongDay && (isAll || chosen.length > 0);
  const give = () => act(async () => {
    const { units: count } = await api.send('giveTask', { yearId, title: typed.title, sourceKind, sourceNumber: orNull(typed.sourceNumber), sourceOn, proofAsked: orNull(typed.proofAsked), dueAt: due.instant!, unitIds: isAll ? null : chosen });
    onDone(count);
  });
  return (
    <Stack component="form" gap="xs" className="task-box" maw={860} onSubmit={(event) => { event.preventDefault(); if (isRight) void give(); }}>
      <Textarea size="md" required autosize label={say(words.name)} value={typed.title} maxLength={500} onChange={set('title')} />
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.source)} value={sourceKind} onChange={(event) => setSource(event.currentTarget.value as SourceKind)} data={sourceKinds.map((value) => ({ value, label: say(sourceNames[value]) }))} />
        <TextInput size="md" label={say(words.sourceNumber)} value={typed.sourceNumber} maxLength={100} onChange={set('sourceNumber')} />
        <TextInput size="md" label={say(words.sourceOn)} value={typed.sourceOn} error={isWrongDay ? say(words.wrongDay) : null} onChange={set('sourceOn')} />
      </Group>
      <MomentInput label={say(words.dueLabel)} value={due} onChange={setDue} />
      <TextInput size="md" label={say(words.proofAsked)} value={typed.proofAsked} maxLength={500} onChange={set('proofAsked')} />
      <NativeSelect size="md" label={say(words.units)} value={isAll ? 'all' : 'some'} onChange={(event) => setAll(event.currentTarget.value === 'all')} data={[{ value: 'all', label: say(words.allUnits, { count: units.length }) }, { value: 'some', label: say(words.someUnits) }]} />
      {!isAll && <Checkbox.Group label={say(words.someUnits)} value={chosen} onChange={setChosen}><div className="task-units">{units.map(({ unitId, shortName }) => <Checkbox key={unitId} className="task-check" size="md" value={unitId} label={shortName} />)}</div></Checkbox.Group>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(words.give)}</Button><Button h={44} variant="default" onClick={() => onDone(null)}>{say(words.cancel)}</Button></Group>
    </Stack>
  );
}
