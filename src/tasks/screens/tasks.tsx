import { Alert, Anchor, Button, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { say } from '../../kit/words.ts';
import { sourceKinds } from '../rules/state.ts';
import { sourceNames } from '../words/names.ts';
import { conclusionWords, proposalWords } from '../words/proposals.ts';
import { screenWords as words } from '../words/screens.ts';
import { Board } from './board.tsx';
import { GiveForm } from './give-form.tsx';
import { taskRefusal } from './refusal.ts';
import { TaskPage } from './task.tsx';
import './tasks.css';

const api = createClient<typeof import('../routes/tasks.ts')>('tasks');
export type BoardData = AnswerOf<typeof import('../routes/tasks.ts').board>;
export type Line = BoardData['tasks'][number];
type Props = { year: { id: string; year: number; clusterNumber: number } };

/** The board of a year; one task of one unit when the address names it. */
export function Tasks({ year }: Props) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const id = asked['viec'];
  return typeof id === 'string' ? <TaskPage key={id} assignmentId={id} /> : <TaskBoard year={year} />;
}

function TaskBoard({ year }: Props) {
  const found = useQuery({ queryKey: ['task-board', year.id], queryFn: () => api.load('board', { yearId: year.id }) });
  const [unit, setUnit] = useState('');
  const [source, setSource] = useState('');
  const [isOverdue, setOverdue] = useState(false);
  const [isGiving, setGiving] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{taskRefusal(found.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { tasks, units, may } = found.data;
  const shown = tasks.filter((one) => (unit === '' || one.unitId === unit) && (source === '' || one.sourceKind === source) && (!isOverdue || one.standing.kind === 'overdue'));
  const base = `/nam/${year.year}/cum/${year.clusterNumber}/nhiem-vu`;
  const all = { value: '', label: say(words.all) };
  const unitIds = new Set(tasks.map(({ unitId }) => unitId));
  return (
    <Stack className="page tasks" gap="md">
      <Group justify="space-between" gap="xs">
        <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
        <Group gap="sm">
          <Anchor component={Link} to={`${base}/tham-muu`} className="task-link">{say(proposalWords.link)}</Anchor>
          {may.give && <Anchor component={Link} to={`${base}/ket-luan`} className="task-link">{say(conclusionWords.link)}</Anchor>}
          {may.give && !isGiving && <Button onClick={() => { setGiving(true); setTold(null); }}>{say(words.give)}</Button>}
        </Group>
      </Group>
      {isGiving && <GiveForm yearId={year.id} units={units} onDone={(count) => { setGiving(false); if (count !== null) setTold(say(words.given, { count })); }} />}
      {told && <Alert role="status">{told}</Alert>}
      {tasks.length === 0 ? <Text>{say(words.none)}</Text> : (
        <>
          <Group gap="xs" align="end">
            {unitIds.size > 1 && <NativeSelect size="md" label={say(words.unit)} value={unit} onChange={(event) => setUnit(event.currentTarget.value)} data={[all, ...units.filter(({ unitId }) => unitIds.has(unitId)).map(({ unitId, shortName }) => ({ value: unitId, label: shortName }))]} />}
            <NativeSelect size="md" label={say(words.source)} value={source} onChange={(event) => setSource(event.currentTarget.value)} data={[all, ...sourceKinds.map((value) => ({ value, label: say(sourceNames[value]) }))]} />
            <Checkbox className="task-check" size="md" label={say(words.overdue)} checked={isOverdue} onChange={(event) => setOverdue(event.currentTarget.checked)} />
          </Group>
          {shown.length === 0 ? <Text>{say(words.noMatch)}</Text> : <Board tasks={shown} mayGive={may.give} />}
        </>
      )}
    </Stack>
  );
}
