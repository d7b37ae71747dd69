import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { countIn } from '../rules/count.ts';
import { classNorm, groupNumbers, normOn, type GroupNumber } from '../rules/kinds.ts';
import { groupName } from '../words/names.ts';
import { classWords as words, planWords, screenWords } from '../words/screens.ts';
import { CountBox, typedCount, typedDay } from './boxes.tsx';
import type { ClassData } from './classes.tsx';
import { trainingRefusal } from './refusal.ts';
import type { TrainingData } from './training.tsx';

const api = createClient<typeof import('../routes/classes.ts')>('training');
type Props = { yearId: string; /** The unit that holds it for its own people; null: for units of the cluster. */ unitId: string | null; data: TrainingData; found: ClassData | null; onDone: () => void };

export function ClassForm({ yearId, unitId, data: { units, norms, today }, found, onDone }: Props) {
  const [group, setGroup] = useState<GroupNumber>(found?.group ?? (unitId === null ? 3 : 4));
  const [typed, setTyped] = useState({ name: found?.name ?? '', place: found?.place ?? '', startsOn: typedDay(found?.startsOn), endsOn: typedDay(found?.endsOn) });
  const [seats, setSeats] = useState<Record<string, string>>(Object.fromEntries((found?.seats ?? []).map((one) => [one.unitId, typedCount(one.seats)])));
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [startsOn, endsOn] = [parseDate(typed.startsOn), parseDate(typed.endsOn)];
  const offered = Object.entries(seats).filter(([, value]) => value.trim() !== '').map(([id, value]) => ({ unitId: id, seats: countIn(value) })).filter((one) => one.seats !== 0);
  const norm = normOn(norms, classNorm(group), startsOn ?? today);
  const isWhole = typed.name.trim().length >= 5 && typed.place.trim().length >= 2 && startsOn !== null && endsOn !== null && offered.length > 0 && offered.every((one) => one.seats !== null);
  const save = async () => {
    if (!isWhole) return;
    if (await act(() => api.send('saveClass', { yearId, unitId, classId: found?.id ?? null, version: found?.version ?? 0, group, name: typed.name, place: typed.place, startsOn, endsOn, seats: offered.map((one) => ({ unitId: one.unitId, seats: one.seats! })) }))) onDone();
  };
  const shown = unitId === null ? units : units.filter((one) => one.unitId === unitId);
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <TextInput size="md" required label={say(words.name)} value={typed.name} maxLength={300} onChange={(event) => set('name')(event.currentTarget.value)} />
      <Group gap="xs" align="start">
        {unitId === null && <NativeSelect size="md" label={say(words.group)} value={String(group)} onChange={(event) => setGroup(Number(event.currentTarget.value) as GroupNumber)} data={groupNumbers.map((value) => ({ value: String(value), label: say(groupName, { group: value }) }))} />}
        <TextInput size="md" required label={say(words.place)} value={typed.place} maxLength={300} onChange={(event) => set('place')(event.currentTarget.value)} />
        <DayInput label={say(planWords.startsOn)} value={typed.startsOn} onChange={set('startsOn')} /><DayInput label={say(planWords.endsOn)} value={typed.endsOn} onChange={set('endsOn')} />
      </Group>
      {norm !== null && <Text fz={14}>{say(words.norm, { days: norm.days ?? 0, periods: norm.periods ?? 0, basis: norm.legalBasis })}</Text>}
      <Text fw={600}>{say(unitId === null ? words.seatsWhat : words.seats)}</Text>
      <div className="training-seats">{shown.map((unit) => <CountBox key={unit.unitId} w={190} required={false} label={say(words.seatsOf, { unit: unit.shortName })} value={seats[unit.unitId] ?? ''} onChange={(value) => setSeats((now) => ({ ...now, [unit.unitId]: value }))} />)}</div>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isWhole}>{say(screenWords.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
