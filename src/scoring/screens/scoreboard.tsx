import { Alert, Badge, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { words } from '../words/sentences.ts';
import { ScoreTable } from './score-table.tsx';

const api = createClient<typeof import('../routes/board.ts')>('scoring');
const stages = ['self', 'appraisal', 'cross', 'final'] as const;
type Props = { year: { id: string; year: number; clusterName: string; stageName: string | null; isDemo: boolean } };

/** The whole cluster on one page: every cell, section subtotals, totals and ranks of one stage. */
export function Scoreboard({ year }: Props) {
  const [stage, setStage] = useState<(typeof stages)[number]>('self');
  const board = useQuery({ queryKey: ['scoreboard', year.id, stage], queryFn: () => api.load('scoreboard', { yearId: year.id, stage }), placeholderData: keepPreviousData });
  if (board.isPending) return <Text p="md">{say(words.loading)}</Text>;
  if (board.isError) return <Alert color="red" m="md" role="alert">{say(words.failed)}</Alert>;
  const { units, criteria, median, isPublic } = board.data;
  const leaves = criteria.filter((c) => c.ruleKind !== 'group-sum').length;
  return (
    <Stack className="page" gap="sm">
      <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
      <Group gap="xs">
        <Text c="dimmed">{say(words.summary, { cluster: year.clusterName, units: units.length, criteria: leaves, stage: year.stageName ?? '–' })}</Text>
        {year.isDemo && <Badge variant="light" color="yellow" tt="none" fw={600}>{say(words.demo)}</Badge>}
      </Group>
      <SegmentedControl aria-label={say(words.views)} value={stage} onChange={(value) => setStage(value as typeof stage)} data={stages.map((value) => ({ value, label: say(words[value]) }))} w="fit-content" maw="100%" />
      {!isPublic && units.length < 2 && <Alert>{say(words.onlyOwn, { median: median === null ? '–' : formatPoints(median) })}</Alert>}
      <ScoreTable units={units} criteria={criteria} />
      <Text c="dimmed" fz={13}>{say(words.legend)}</Text>
    </Stack>
  );
}
