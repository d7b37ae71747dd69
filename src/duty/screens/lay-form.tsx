import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { timeIn } from '../../kit/ui/moment-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { roles, type DutyRole } from '../rules/kinds.ts';
import { lastOfMonth } from '../rules/months.ts';
import { roleNames } from '../words/names.ts';
import { screenWords, shiftWords as words } from '../words/screens.ts';
import { NumberBox, numberIn, TimeBox } from './boxes.tsx';
import { dutyRefusal } from './refusal.ts';
import type { PanelProps } from './roster-month.tsx';

const api = createClient<typeof import('../routes/rosters.ts')>('duty');
type ShiftFormProps = Pick<PanelProps, 'yearId' | 'unitId' | 'roster' | 'onDone'> & { days: readonly string[] };

/** A kind of shift, laid on the days given. */
export function ShiftForm({ yearId, unitId, roster: { month, version }, days, onDone }: ShiftFormProps) {
  const [role, setRole] = useState<DutyRole>('officer');
  const [typed, setTyped] = useState({ starts: '07:00', hours: '24', required: '1' });
  const [told, setTold] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [starts, hours, required] = [timeIn(typed.starts), numberIn(typed.hours, 1, 36), numberIn(typed.required, 1, 200)];
  const isWhole = starts !== null && hours !== null && required !== null && days.length > 0;
  const lay = async () => {
    setTold(null);
    if (isWhole) await act(async () => { const { laid, there } = await api.send('layShifts', { yearId, unitId, month, version, days: [...days], shifts: [{ role, starts, hours, required }] }); setTold(say(words.laid, { laid, there })); });
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void lay(); }}>
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.role)} value={role} onChange={(event) => setRole(event.currentTarget.value as DutyRole)} data={roles.map((value) => ({ value, label: say(roleNames[value]) }))} />
        <TimeBox label={say(words.starts)} value={typed.starts} onChange={set('starts')} /><NumberBox label={say(words.hours)} value={typed.hours} onChange={set('hours')} least={1} most={36} w={120} /><NumberBox label={say(words.required)} value={typed.required} onChange={set('required')} least={1} most={200} w={180} />
      </Group>
      {told && <Text role="status">{told}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isWhole}>{say(words.layNow, { n: days.length })}</Button><Button variant="default" h={44} onClick={onDone}>{say(screenWords.close)}</Button></Group>
    </Stack>
  );
}

const choices = ['every', 'working', 'off'] as const;
/** Shifts of one kind laid on the days of a month. */
export function LayForm({ roster, ...shared }: PanelProps) {
  const [choice, setChoice] = useState<(typeof choices)[number]>('every');
  const [typed, setTyped] = useState({ from: formatDate(roster.month), to: formatDate(lastOfMonth(roster.month)) });
  const [from, to] = [parseDate(typed.from), parseDate(typed.to)];
  const isOff = (kind: string) => kind === 'tet' || kind === 'holiday' || kind === 'weekend';
  const days = from === null || to === null ? [] : roster.days.filter(({ day, kind }) => day >= from && day <= to && (choice === 'every' || (choice === 'off') === isOff(kind))).map(({ day }) => day);
  return (
    <Stack gap="xs" className="duty-box">
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.days)} value={choice} onChange={(event) => setChoice(event.currentTarget.value as typeof choice)} data={choices.map((value) => ({ value, label: say(words[value]) }))} />
        <DayInput label={say(words.from)} value={typed.from} onChange={(value) => setTyped((now) => ({ ...now, from: value }))} /><DayInput label={say(words.to)} value={typed.to} onChange={(value) => setTyped((now) => ({ ...now, to: value }))} />
      </Group>
      <ShiftForm {...shared} roster={roster} days={days} />
    </Stack>
  );
}
