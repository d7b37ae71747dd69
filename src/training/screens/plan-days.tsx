import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { formatCount } from '../../kit/points.ts';
import { countIn } from '../rules/count.ts';
import { planWords as words, screenWords } from '../words/screens.ts';
import { CountBox, typedCount } from './boxes.tsx';
import type { PlanData } from './plans.tsx';
import { trainingRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/force.ts')>('training');

/** The days of a plan that were held, another day, and how many passed. */
export function PlanDays({ plan }: { plan: PlanData }) {
  const [typed, setTyped] = useState({ day: '', present: '', trained: typedCount(plan.trained) });
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [heldOn, present, trained] = [parseDate(typed.day), countIn(typed.present), countIn(typed.trained)];
  const note = async () => { if (heldOn !== null && present !== null && (await act(() => api.send('noteDay', { planId: plan.id, heldOn, present })))) setTyped((now) => ({ ...now, day: '', present: '' })); };
  const finish = (result: number | null) => act(() => api.send('noteResult', { planId: plan.id, version: plan.version, trained: result }));
  return (
    <Stack gap="xs" pt="xs">
      {plan.days.length === 0 && <Text>{say(words.noDays)}</Text>}
      <Group gap="xs" component="ul" className="plain-list">
        {plan.days.map((one) => (
          <li key={one.heldOn}><Group gap={2}><Text>{say(words.dayLine, { day: formatDate(one.heldOn), present: formatCount(one.present) })}</Text>
            <Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name: formatDate(one.heldOn) })} onClick={() => void act(() => api.send('removeDay', { planId: plan.id, heldOn: one.heldOn }))}>{say(screenWords.remove)}</Button></Group></li>
        ))}
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group component="form" gap="xs" align="end" onSubmit={(event) => { event.preventDefault(); void note(); }}>
        <DayInput label={say(words.heldOn)} value={typed.day} onChange={set('day')} /><CountBox label={say(words.present)} value={typed.present} onChange={set('present')} w={140} />
        <Button type="submit" h={44} variant="default" loading={isBusy} disabled={heldOn === null || present === null}>{say(words.note)}</Button>
      </Group>
      <Group component="form" gap="xs" align="end" onSubmit={(event) => { event.preventDefault(); if (trained !== null) void finish(trained); }}>
        <CountBox label={say(words.passed)} value={typed.trained} onChange={set('trained')} w={220} />
        <Button type="submit" h={44} variant="default" loading={isBusy} disabled={trained === null || trained === plan.trained}>{say(words.noteResult)}</Button>
        {plan.trained !== null && <Button h={44} variant="subtle" loading={isBusy} onClick={() => void finish(null)}>{say(words.clearResult)}</Button>}
      </Group>
    </Stack>
  );
}
