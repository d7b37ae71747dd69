import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { timeIn } from '../../kit/ui/moment-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { roles, type DutyRole } from '../rules/kinds.ts';
import { lastOfMonth, monthAfter } from '../rules/months.ts';
import { daysOf, layChoices, patternsOf, type LayChoice, type Pattern } from '../rules/pattern.ts';
import { roleNames } from '../words/names.ts';
import { screenWords, shiftWords as words } from '../words/screens.ts';
import { NumberBox, numberIn, TimeBox } from './boxes.tsx';
import { dutyRefusal } from './refusal.ts';
import { monthName, type PanelProps } from './roster-month.tsx';

const reads = createClient<typeof import('../routes/read.ts')>('duty');
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

/** Shifts of one kind laid on the days of a month; what the month before repeated is offered to begin with. */
export function LayForm({ roster, ...shared }: PanelProps) {
  const [choice, setChoice] = useState<LayChoice>('every');
  const [typed, setTyped] = useState({ from: formatDate(roster.month), to: formatDate(lastOfMonth(roster.month)) });
  const [from, to] = [parseDate(typed.from), parseDate(typed.to)];
  const days = from === null || to === null ? [] : daysOf(roster.days.filter(({ day }) => day >= from && day <= to), choice);
  return (
    <Stack gap="xs" className="duty-box">
      <LastPattern {...shared} roster={roster} />
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.days)} value={choice} onChange={(event) => setChoice(event.currentTarget.value as typeof choice)} data={layChoices.map((value) => ({ value, label: say(words[value]) }))} />
        <DayInput label={say(words.from)} value={typed.from} onChange={(value) => setTyped((now) => ({ ...now, from: value }))} /><DayInput label={say(words.to)} value={typed.to} onChange={(value) => setTyped((now) => ({ ...now, to: value }))} />
      </Group>
      <ShiftForm {...shared} roster={roster} days={days} />
    </Stack>
  );
}

/** What the month before laid again and again, to be laid on the days of this month by one press; shifts that are there already stay. */
function LastPattern({ yearId, unitId, roster: { month, version, days } }: Omit<PanelProps, 'people'>) {
  const before = monthAfter(month, -1);
  const found = useQuery({ queryKey: ['duty', 'roster', unitId, before], queryFn: () => reads.load('roster', { yearId, unitId, month: before }) });
  const [told, setTold] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(dutyRefusal);
  if (found.data === undefined || found.data.shifts.length === 0) return null;
  const { patterns, rest } = patternsOf(found.data.shifts.map((shift) => ({ ...shift, startsAt: new Date(shift.startsAt), endsAt: new Date(shift.endsAt) })), found.data.days);
  if (patterns.length === 0) return null;
  const nameOf = ({ role, starts, hours }: Pick<Pattern, 'role' | 'starts' | 'hours'>) => say(words.patternShift, { role: say(roleNames[role]), starts, hours });
  const onDays = (choice: LayChoice) => daysOf(days, choice);
  const lay = () => act(async () => {
    setTold(null);
    let seen = version;
    const sums = { laid: 0, there: 0 };
    for (const choice of layChoices) {
      const own = patterns.filter((one) => one.choice === choice);
      if (own.length === 0 || onDays(choice).length === 0) continue;
      const { laid, there, version: now } = await api.send('layShifts', { yearId, unitId, month, version: seen, days: onDays(choice), shifts: own.map(({ role, starts, hours, required }) => ({ role, starts, hours, required })) });
      seen = now;
      sums.laid += laid;
      sums.there += there;
    }
    setTold(say(words.laid, sums));
  });
  return (
    <Stack gap={4}>
      <Text fw={600}>{say(words.lastMonth, { month: monthName(before) })}</Text>
      <ul>{patterns.map((one) => <li key={nameOf(one)}>{say(words.patternLine, { shift: nameOf(one), n: one.required, days: say(words[one.choice]).toLowerCase() })}</li>)}</ul>
      {rest.length > 0 && <Text fz={14}>{say(words.patternRest, { shifts: rest.map((one) => say(words.patternCount, { shift: nameOf(one), n: one.count })).join('; ') })}</Text>}
      {told && <Text role="status">{told}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button h={44} w="fit-content" maw="100%" variant="default" loading={isBusy} onClick={() => void lay()}>{say(words.layAsBefore, { n: patterns.reduce((sum, { choice }) => sum + onDays(choice).length, 0), month: monthName(before) })}</Button>
      <Text fw={600} mt="xs">{say(words.layOther)}</Text>
    </Stack>
  );
}
