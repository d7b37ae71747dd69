import { Alert, Anchor, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, instantOf, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { conclusionsIn } from '../rules/conclusions.ts';
import { conclusionWords as words } from '../words/proposals.ts';
import { screenWords } from '../words/screens.ts';
import { taskRefusal } from './refusal.ts';
import './tasks.css';

const boardApi = createClient<typeof import('../routes/tasks.ts')>('tasks');
const api = createClient<typeof import('../routes/conclusions.ts')>('tasks');
type Props = { year: { id: string; year: number; clusterNumber: number } };
const everyUnit = 'all';
/** `owner`: '' while nobody is chosen, `all` for every unit, else ids with a comma between. */
type Row = { key: number; title: string; owner: string; unknown: string[]; day: string };

/** Conclusions of a meeting, typed or pasted: each line becomes a task with its owner and its day, and all are given in one save. */
export function Conclusions({ year }: Props) {
  const board = useQuery({ queryKey: ['task-board', year.id], queryFn: () => boardApi.load('board', { yearId: year.id }) });
  const [typed, setTyped] = useState({ text: '', number: '', on: '' });
  const [rows, setRows] = useState<Row[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(taskRefusal);
  const back = <Anchor component={Link} to={`/nam/${year.year}/cum/${year.clusterNumber}/nhiem-vu`} className="task-link">‹ {say(words.back)}</Anchor>;
  if (board.data === undefined) return <Stack className="page" align="start">{back}{board.isError ? <Alert color="red" role="alert">{taskRefusal(board.error)}</Alert> : <Text>{say(screenWords.loading)}</Text>}</Stack>;
  const { units, may } = board.data;
  const head = <>{back}<Title order={1} fz={22}>{say(words.title)}</Title></>;
  if (!may.give) return <Stack className="page" align="start">{head}<Text>{say(words.none)}</Text></Stack>;
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const change = (key: number, part: Partial<Row>) => setRows((now) => now.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const nameOf = (owner: string) => owner.split(',').map((id) => units.find(({ unitId }) => unitId === id)?.shortName ?? id).join(', ');
  const split = () => {
    setTold(null);
    setRows(conclusionsIn(typed.text, units).map(({ title, unitIds, unknown, day }, key) => ({ key, title, owner: unitIds?.join(',') ?? '', unknown, day: day === null ? '' : formatDate(day) })));
  };
  const sourceOn = parseDate(typed.on);
  const isRight = rows.length > 0 && rows.every(({ title, day, owner, unknown }) => title.trim().length >= 5 && owner !== '' && parseDate(day) !== null && unknown.length === 0) && (typed.on === '' || sourceOn !== null);
  const give = async () => {
    if (!isRight) return;
    await act(async () => {
      const given = await api.send('giveConclusions', { yearId: year.id, sourceNumber: typed.number.trim() === '' ? null : typed.number, sourceOn, conclusions: rows.map(({ title, owner, day }) => ({ title, unitIds: owner === everyUnit ? null : owner.split(','), dueAt: instantOf(parseDate(day)!, '17:00').toISOString() })) });
      setTold(say(words.given, given));
      setRows([]);
      setTyped({ text: '', number: '', on: '' });
    });
  };
  return (
    <Stack className="page tasks" gap="md" maw={1000}>
      {head}
      <Text>{say(words.what)}</Text>
      {told && <Alert color="teal" role="status">{told}</Alert>}
      <Stack component="form" gap="xs" className="task-box" onSubmit={(event) => { event.preventDefault(); split(); }}>
        <Group gap="xs" align="start"><TextInput size="md" label={say(words.number)} value={typed.number} maxLength={100} onChange={(event) => set('number')(event.currentTarget.value)} /><DayInput required={false} label={say(words.on)} value={typed.on} onChange={set('on')} /></Group>
        <Textarea size="md" autosize minRows={4} label={say(words.text)} value={typed.text} onChange={(event) => set('text')(event.currentTarget.value)} />
        <Group><Button type="submit" h={44} variant={rows.length === 0 ? 'filled' : 'default'} disabled={typed.text.trim() === ''}>{say(words.read)}</Button></Group>
      </Stack>
      {rows.length > 0 && (
        <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void give(); }}>
          <Title order={2} fz={16}>{say(words.tasks, { count: rows.length })}</Title>
          <Text fz={14}>{say(words.time)}</Text>
          {rows.map((row, n) => (
            <Stack key={row.key} gap="xs" className="task-box">
              <Textarea size="md" autosize required label={say(words.task, { n: n + 1 })} value={row.title} maxLength={500} onChange={(event) => change(row.key, { title: event.currentTarget.value })} error={row.title.trim().length < 5 ? say(words.short) : null} />
              <Group gap="xs" align="start">
                <NativeSelect size="md" label={say(words.owner, { n: n + 1 })} value={row.owner} onChange={(event) => change(row.key, { owner: event.currentTarget.value, unknown: [] })} error={row.unknown.length > 0 ? say(words.unknown, { names: row.unknown.join(', ') }) : null}
                  data={[{ value: '', label: say(words.choose) }, { value: everyUnit, label: say(words.all) }, ...(row.owner.includes(',') ? [{ value: row.owner, label: nameOf(row.owner) }] : []), ...units.map(({ unitId, shortName }) => ({ value: unitId, label: shortName }))]} />
                <DayInput label={say(words.day, { n: n + 1 })} value={row.day} onChange={(day) => change(row.key, { day })} />
              </Group>
              <Group><Button variant="subtle" h={44} aria-label={say(words.remove, { n: n + 1 })} onClick={() => setRows((now) => now.filter(({ key }) => key !== row.key))}>{say(words.remove, { n: n + 1 })}</Button></Group>
            </Stack>
          ))}
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Group><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(words.give, { count: rows.length })}</Button></Group>
        </Stack>
      )}
    </Stack>
  );
}
