import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { contestKinds, prizes, type ContestKind, type Prize } from '../rules/contests.ts';
import { countIn } from '../rules/count.ts';
import { contestNames, prizeNames } from '../words/names.ts';
import { contestWords as words, planWords, screenWords } from '../words/screens.ts';
import { CountBox, typedCount, typedDay } from './boxes.tsx';
import type { ContestData } from './contests.tsx';
import { trainingRefusal } from './refusal.ts';
import type { TrainingData } from './training.tsx';

const api = createClient<typeof import('../routes/contests.ts')>('training');
type Props = { yearId: string; /** The unit that holds it for its own people; null: for units of the cluster. */ unitId: string | null; data: TrainingData; found: ContestData | null; onDone: () => void };
type Typed = { people: string; rank: string; prize: Prize | '' };
const empty: Typed = { people: '', rank: '', prize: '' };
const mostPeople = 10_000;
/** Who has a rank or a prize takes part with somebody. */
const isCount = ({ people, rank, prize }: Typed) => { const count = countIn(people); return people.trim() === '' ? rank.trim() === '' && prize === '' : count !== null && count >= 1 && count <= mostPeople; };
const isRank = (typed: string) => typed.trim() === '' || (countIn(typed) ?? 0) >= 1;

/** What a contest is, who takes part with how many, and from its first day on what came of it. */
export function ContestForm({ yearId, unitId, data: { units, today }, found, onDone }: Props) {
  const [kind, setKind] = useState<ContestKind>(found?.kind ?? 'contest');
  const [typed, setTyped] = useState({ name: found?.name ?? '', place: found?.place ?? '', startsOn: typedDay(found?.startsOn), endsOn: typedDay(found?.endsOn) });
  const [entries, setEntries] = useState<Record<string, Typed>>(Object.fromEntries((found?.entries ?? []).map(({ unitId: id, people, rank, prize }) => [id, { people: typedCount(people), rank: typedCount(rank), prize: prize ?? '' }])));
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const enter = (id: string, more: Partial<Typed>) => setEntries((now) => ({ ...now, [id]: { ...(now[id] ?? empty), ...more } }));
  const [startsOn, endsOn] = [parseDate(typed.startsOn), parseDate(typed.endsOn)];
  const hasBegun = startsOn !== null && startsOn <= today;
  const entered = Object.entries(entries)
    .filter(([, one]) => one.people.trim() !== '' || !isCount(one)).map(([id, { people, rank, prize }]) => ({ unitId: id, people: countIn(people), rank: hasBegun && rank.trim() !== '' ? countIn(rank) : null, prize: hasBegun && prize !== '' ? prize : null, isRight: isRank(rank) && isCount({ people, rank, prize }) }));
  const isBackwards = startsOn !== null && endsOn !== null && endsOn < startsOn;
  const isWhole = typed.name.trim().length >= 5 && typed.place.trim().length >= 2 && startsOn !== null && endsOn !== null && !isBackwards && entered.length > 0 && entered.every(({ isRight }) => isRight);
  const save = async () => {
    if (!isWhole) return;
    const sent = { yearId, unitId, contestId: found?.id ?? null, version: found?.version ?? 0, kind, name: typed.name, place: typed.place, startsOn, endsOn, entries: entered.map(({ isRight: _right, people, ...one }) => ({ ...one, people: people! })) };
    if (await act(() => api.send('saveContest', sent))) onDone();
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <TextInput size="md" required label={say(words.name)} value={typed.name} maxLength={300} onChange={(event) => set('name')(event.currentTarget.value)} />
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.kind)} value={kind} onChange={(event) => setKind(event.currentTarget.value as ContestKind)} data={contestKinds.map((value) => ({ value, label: say(contestNames[value]) }))} />
        <TextInput size="md" required label={say(words.place)} value={typed.place} maxLength={300} onChange={(event) => set('place')(event.currentTarget.value)} />
        <DayInput label={say(planWords.startsOn)} value={typed.startsOn} onChange={set('startsOn')} /><DayInput label={say(planWords.endsOn)} value={typed.endsOn} onChange={set('endsOn')} />
      </Group>
      {isBackwards && <Alert color="red" role="alert">{say(words.backwards)}</Alert>}
      <Text fw={600}>{say(words.who)}</Text>
      {!hasBegun && <Text fz={14}>{say(words.later)}</Text>}
      <div className="training-entries">
        {units.filter((one) => unitId === null || one.unitId === unitId).map((unit) => {
          const one = entries[unit.unitId] ?? empty;
          const label = (what: keyof typeof words) => say(words.of, { what: say(words[what]), unit: unit.shortName });
          const isIn = hasBegun && (one.people.trim() !== '' || !isCount(one));
          return (
            <fieldset key={unit.unitId} className="training-entry">
              <legend>{unit.shortName}</legend>
              <CountBox w={84} required={false} label={say(words.people)} aria-label={label('people')} value={one.people} onChange={(people) => enter(unit.unitId, { people })} error={isCount(one) ? null : say(words.wantsPeople)} />
              {isIn && <CountBox w={68} required={false} label={say(words.rank)} aria-label={label('rank')} value={one.rank} onChange={(rank) => enter(unit.unitId, { rank })} error={isRank(one.rank) ? null : say(words.wrongRank)} />}
              {isIn && <NativeSelect size="md" w={196} label={say(words.prize)} aria-label={label('prize')} value={one.prize} onChange={(event) => enter(unit.unitId, { prize: event.currentTarget.value as Prize | '' })} data={[{ value: '', label: say(words.noPrize) }, ...prizes.map((value) => ({ value, label: say(prizeNames[value]) }))]} />}
            </fieldset>
          );
        })}
      </div>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isWhole}>{say(screenWords.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
