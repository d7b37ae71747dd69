import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { say } from '../../kit/words.ts';
import { screenWords as words } from '../words/screens.ts';
import { Classes } from './classes.tsx';
import { Contests } from './contests.tsx';
import { Force } from './force.tsx';
import { Norms } from './norms.tsx';
import { Plans } from './plans.tsx';
import { trainingRefusal } from './refusal.ts';
import './training.css';

const api = createClient<typeof import('../routes/overview.ts')>('training');
export type TrainingData = AnswerOf<typeof import('../routes/overview.ts').overview>;
export type UnitData = TrainingData['units'][number];
export type PartProps = { yearId: string; data: TrainingData };
const parts = [['luc-luong', words.force, Force], ['huan-luyen', words.plans, Plans], ['lop', words.classes, Classes], ['hoi-thi', words.contests, Contests], ['dinh-muc', words.norms, Norms]] as const;

/** Force, training, classes, contests and norms of a year; the address names the part (?muc=lop). */
export function Training({ year }: { year: { id: string; year: number } }) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const found = useQuery({ queryKey: ['training', year.id], queryFn: () => api.load('overview', { yearId: year.id }), placeholderData: (before) => before });
  const [current, , Part] = parts.find(([id]) => id === asked['muc']) ?? parts[0];
  return (
    <Stack className="page" gap="md" maw={1200}>
      <Group justify="space-between" gap="xs">
        <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
        <PaperLinks path="training/training-paper" asked={{ yearId: year.id }} title={say(words.paper)} />
      </Group>
      <nav className="training-parts" aria-label={say(words.parts)}>
        {parts.map(([id, name]) => <Link key={id} to="." search={{ muc: id } as never} className="training-part" aria-current={id === current ? 'page' : undefined}>{say(name)}</Link>)}
      </nav>
      {found.data === undefined ? (found.isError ? <Alert color="red" role="alert">{trainingRefusal(found.error)}</Alert> : <Text>{say(words.loading)}</Text>)
        : found.data.units.length === 0 && current !== 'dinh-muc' ? <Text>{say(words.nothing)}</Text> : <Part yearId={year.id} data={found.data} />}
    </Stack>
  );
}
