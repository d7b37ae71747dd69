import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { dayInVietnam, formatDate, parseDate } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { calendarWords as words, refusals } from '../words.ts';

const api = createClient<typeof import('../routes/calendar.ts')>('organisation');
const told = (error: unknown) => refusalSentence(error, refusals);
const [before, after] = [3, 3];

/** Holidays, days worked in exchange and Tết of a year, which deadlines and rosters are counted by. */
export function CalendarPage({ firstYear = Number(dayInVietnam(new Date()).slice(0, 4)) }: { firstYear?: number }) {
  const [year, setYear] = useState(firstYear);
  const found = useQuery({ queryKey: ['calendar', year], queryFn: () => api.load('calendar', { year }), placeholderData: (kept) => kept });
  const { act, problem, isBusy } = useAction(told);
  const [moved, setMoved] = useState<number | null>(null);
  const [typed, setTyped] = useState({ day: '', kind: 'holiday' as 'holiday' | 'worked', name: '', basis: '', tet: '', source: '' });
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  if (found.data === undefined) return found.isError ? <Alert color="red" m="md" role="alert">{told(found.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { days, tet: [tet], mayKeep } = found.data;
  const [day, tetDay] = [parseDate(typed.day), parseDate(typed.tet)];
  const save = (work: () => Promise<{ moved: number }>) => { setMoved(null); return act(async () => { setMoved((await work()).moved); }); };
  const add = async () => { if (await save(() => api.send('saveCalendarDay', { day: day!, kind: typed.kind, name: typed.name, legalBasis: typed.basis, version: days.find((one) => one.day === day)?.version ?? 0 }))) change({ day: '', name: '' }); };
  return (
    <Stack className="page" gap="md" maw={860}>
      <Title order={1} fz={22}>{say(words.title, { year })}</Title>
      <Text>{say(words.what)}</Text>
      <NativeSelect size="md" w="fit-content" label={say(words.year)} value={year} onChange={(event) => setYear(Number(event.currentTarget.value))} data={Array.from({ length: before + after + 1 }, (_none, n) => String(firstYear - before + n))} />
      <Text fw={600}>{tet === undefined ? say(words.noTet) : say(words.tet, { day: formatDate(tet.firstOn) })}</Text>
      {days.length === 0 && <Text>{say(words.none)}</Text>}
      <ul className="plain-list">
        {days.map((one) => (
          <li key={one.day} className="list-line">
            <Text fw={600}>{formatDate(one.day)}</Text><Text style={{ flex: '1 1 200px' }}>{one.name}</Text><Text fz={14}>{say(words[one.kind])}</Text><Text fz={14} c="dimmed">{one.legalBasis}</Text>
            {mayKeep && <Button variant="subtle" size="sm" loading={isBusy} aria-label={say(words.removeOf, { day: formatDate(one.day) })} onClick={() => void save(() => api.send('removeCalendarDay', { day: one.day, version: one.version }))}>{say(words.remove)}</Button>}
          </li>
        ))}
      </ul>
      {moved !== null && <Alert color="teal" role="status">{say(words.moved, { count: moved })}</Alert>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {mayKeep && (
        <>
          <Group component="form" gap="xs" align="end" onSubmit={(event) => { event.preventDefault(); if (day !== null && typed.name.trim() !== '' && typed.basis.trim() !== '') void add(); }}>
            <TextInput size="md" required w={160} inputMode="numeric" label={say(words.day)} value={typed.day} onChange={(event) => change({ day: event.currentTarget.value })} error={typed.day !== '' && day === null ? say(words.wrongDay) : null} />
            <NativeSelect size="md" label={say(words.kind)} value={typed.kind} onChange={(event) => change({ kind: event.currentTarget.value as 'holiday' | 'worked' })} data={(['holiday', 'worked'] as const).map((value) => ({ value, label: say(words[value]) }))} />
            <TextInput size="md" required label={say(words.name)} value={typed.name} onChange={(event) => change({ name: event.currentTarget.value })} />
            <TextInput size="md" required style={{ flex: '1 1 220px' }} label={say(words.basis)} value={typed.basis} onChange={(event) => change({ basis: event.currentTarget.value })} />
            <Button type="submit" loading={isBusy}>{say(words.add)}</Button>
          </Group>
          <Group component="form" gap="xs" align="end" onSubmit={(event) => { event.preventDefault(); if (tetDay !== null && typed.source.trim() !== '') void save(() => api.send('saveTet', { firstOn: tetDay, source: typed.source, version: tet?.version ?? 0 })); }}>
            <TextInput size="md" required w={200} inputMode="numeric" label={say(words.tetDay)} value={typed.tet} onChange={(event) => change({ tet: event.currentTarget.value })} error={typed.tet !== '' && tetDay === null ? say(words.wrongDay) : null} />
            <TextInput size="md" required style={{ flex: '1 1 220px' }} label={say(words.source)} value={typed.source} onChange={(event) => change({ source: event.currentTarget.value })} />
            <Button type="submit" variant="default" loading={isBusy}>{say(words.saveTet)}</Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
