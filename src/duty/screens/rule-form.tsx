import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { screenWords, settingWords as words } from '../words/screens.ts';
import { NumberBox, numberIn } from './boxes.tsx';
import type { OverviewData } from './duty.tsx';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/settings.ts')>('duty');

/** What holds from a day on; a rule that begins on that day is corrected. */
export function RuleForm({ yearId, rules }: { yearId: string; rules: OverviewData['rules'] }) {
  const [latest] = rules;
  const [typed, setTyped] = useState({ from: '', rest: String(latest?.restHours ?? ''), due: String(latest?.rosterDueDay ?? ''), hidden: String(latest?.namesHiddenDays ?? ''), basis: '' });
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [from, restHours, rosterDueDay, namesHiddenDays] = [parseDate(typed.from), numberIn(typed.rest, 0, 72), numberIn(typed.due, 1, 28), numberIn(typed.hidden, 0, 3650)];
  const isRight = from !== null && restHours !== null && rosterDueDay !== null && namesHiddenDays !== null && typed.basis.trim().length >= 5;
  const save = () => isRight && act(() => api.send('saveDutyRule', { yearId, from, version: rules.find((one) => one.isOwn && one.from === from)?.version ?? 0, restHours, rosterDueDay, namesHiddenDays, legalBasis: typed.basis }));
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Text fw={600}>{say(words.change)}</Text>
      <Group gap="xs" align="start">
        <DayInput label={say(words.from)} value={typed.from} onChange={set('from')} /><NumberBox label={say(words.rest)} value={typed.rest} onChange={set('rest')} least={0} most={72} w={200} />
        <NumberBox label={say(words.due)} value={typed.due} onChange={set('due')} least={1} most={28} w={290} /><NumberBox label={say(words.hidden)} value={typed.hidden} onChange={set('hidden')} least={0} most={3650} w={290} />
      </Group>
      <TextInput size="md" required label={say(words.basis)} value={typed.basis} maxLength={300} onChange={(event) => set('basis')(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" h={44} w="fit-content" loading={isBusy} disabled={!isRight}>{say(screenWords.save)}</Button>
    </Stack>
  );
}
