import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, formatInstant, parseDate } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words/year.ts';
import type { YearData } from './year-timeline.tsx';

const api = createClient<typeof import('../routes/year.ts')>('movement');
type Props = { yearId: string; stages: YearData['stages']; onDone: () => void };

/** When each stage begins and is due, typed as days; deadlines fall at 17:00. */
export function StageDates({ yearId, stages, onDone }: Props) {
  const [typed, setTyped] = useState(stages.map((stage) => ({ from: formatDate(stage.startsOn), due: formatInstant(stage.dueAt).slice(0, 10) })));
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const change = (at: number, part: Partial<(typeof typed)[number]>) => setTyped(typed.map((row, n) => (n === at ? { ...row, ...part } : row)));
  const isRight = typed.every(({ from, due }) => parseDate(from) !== null && parseDate(due) !== null);
  const save = async () => {
    const changed = stages.map((stage, n) => ({ id: stage.id, version: stage.version, startsOn: parseDate(typed[n]!.from)!, dueAt: `${parseDate(typed[n]!.due)!}T17:00:00+07:00` }));
    if (await act(() => api.send('stageDates', { yearId, stages: changed }))) onDone();
  };
  const day = (value: string, label: string, set: (value: string) => void) =>
    <TextInput aria-label={label} w={130} value={value} onChange={(event) => set(event.currentTarget.value)} error={parseDate(value) === null ? say(words.wrongDay) : null} />;
  return (
    <Stack gap={6} mt="md" component="form" onSubmit={(event) => { event.preventDefault(); if (isRight) void save(); }}>
      {stages.map((stage, n) => (
        <Group key={stage.id} gap="xs" align="start">
          <Text w={240}>{stage.position}. {stage.name}</Text>
          {day(typed[n]!.from, `${say(words.startsOn)} ${stage.name}`, (from) => change(n, { from }))}
          {day(typed[n]!.due, `${say(words.dueAt)} ${stage.name}`, (due) => change(n, { due }))}
        </Group>
      ))}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} disabled={!isRight} w="fit-content">{say(words.save)}</Button>
    </Stack>
  );
}
