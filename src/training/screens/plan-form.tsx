import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { countIn } from '../rules/count.ts';
import { forceKinds, normOn, type ForceKind } from '../rules/kinds.ts';
import { forceNames } from '../words/names.ts';
import { planWords as words, screenWords } from '../words/screens.ts';
import { CountBox, typedCount, typedDay } from './boxes.tsx';
import type { PlanData } from './plans.tsx';
import { trainingRefusal } from './refusal.ts';
import type { TrainingData } from './training.tsx';

const api = createClient<typeof import('../routes/force.ts')>('training');
type Props = { yearId: string; unitId: string; plan: PlanData | null; norms: TrainingData['norms']; today: string; onDone: () => void };

/** A new plan, or another text of one. */
export function PlanForm({ yearId, unitId, plan, norms, today, onDone }: Props) {
  const [forceKind, setKind] = useState<ForceKind>(plan?.forceKind ?? 'first-year');
  const [typed, setTyped] = useState({ startsOn: typedDay(plan?.startsOn), endsOn: typedDay(plan?.endsOn), people: typedCount(plan?.plannedPeople), days: typedCount(plan?.plannedDays) });
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [startsOn, endsOn, plannedPeople, plannedDays] = [parseDate(typed.startsOn), parseDate(typed.endsOn), countIn(typed.people), countIn(typed.days)];
  const norm = normOn(norms, forceKind, startsOn ?? today);
  const isWhole = startsOn !== null && endsOn !== null && plannedPeople !== null && plannedDays !== null;
  const save = async () => { if (isWhole && (await act(() => api.send('savePlan', { yearId, unitId, planId: plan?.id ?? null, version: plan?.version ?? 0, forceKind, startsOn, endsOn, plannedPeople, plannedDays })))) onDone(); };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.kind)} value={forceKind} onChange={(event) => setKind(event.currentTarget.value as ForceKind)} data={forceKinds.map((value) => ({ value, label: say(forceNames[value]) }))} />
        <DayInput label={say(words.startsOn)} value={typed.startsOn} onChange={set('startsOn')} /><DayInput label={say(words.endsOn)} value={typed.endsOn} onChange={set('endsOn')} />
        <CountBox label={say(words.people)} value={typed.people} onChange={set('people')} /><CountBox label={say(words.days)} value={typed.days} onChange={set('days')} />
      </Group>
      {norm !== null && <Text fz={14}>{say(words.norm, { days: norm.days ?? 0, basis: norm.legalBasis })}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isWhole}>{say(screenWords.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
