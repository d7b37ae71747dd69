import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { isOpenToUnit } from '../rules/sheet-state.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';
import { ScoreBox } from './score-box.tsx';

const api = createClient<typeof import('../routes/sheets.ts')>('scoring');
const basePoints = 10000;
type Props = { yearId: string; unitId: string };

/** A unit scores itself: one box a criterion, saved as it is typed, sent by a second act of its own. */
export function ScoreSheet({ yearId, unitId }: Props) {
  const queries = useQueryClient();
  const key = ['sheet', yearId, unitId];
  const sheet = useQuery({ queryKey: key, queryFn: () => api.load('sheet', { yearId, unitId }) });
  const [state, setState] = useState<'saving' | 'saved' | 'unsaved' | null>(null);
  const [savedAt, setSavedAt] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (sheet.isPending) return <Text p="md">{say(words.loading)}</Text>;
  if (sheet.isError) return <Alert color="red" m="md" role="alert">{scoringRefusal(sheet.error)}</Alert>;
  const { sheetId, criteria, scores, self, status, submittedAt, returnReason } = sheet.data;
  const scoreOf = new Map(scores.filter((score) => score.stage === 'self').map((score) => [score.criterionId, score]));
  const leaves = criteria.filter((c) => c.ruleKind !== 'group-sum');
  const isOpen = isOpenToUnit(status);

  async function save(criterionId: string, typed: number): Promise<void> {
    try {
      await api.send('saveScores', { sheetId, stage: 'self', cells: [{ criterionId, version: scoreOf.get(criterionId)?.version ?? 0, input: { typed } }] });
      setSavedAt(new Date().toTimeString().slice(0, 5));
    } finally {
      await queries.invalidateQueries({ queryKey: key });
    }
  }
  async function send(): Promise<void> {
    setProblem(null);
    await api.send('submitSheet', { sheetId }).catch((error: unknown) => setProblem(scoringRefusal(error)));
    await queries.invalidateQueries();
  }

  const stateLine = state === null ? '' : say(words[state], { at: savedAt });
  return (
    <Stack className="page" maw={720} gap="sm">
      <Title order={1} fz={22}>{say(words.sheetTitle)}</Title>
      <Group justify="space-between">
        <Text fw={600}>{say(words.progress, { total: self.total === null ? '–' : formatPoints(self.total), base: formatPoints(basePoints), done: scoreOf.size, all: leaves.length })}</Text>
        {isOpen ? <Button size="md" onClick={() => void send()}>{say(words.send)}</Button> : submittedAt && <Text c="dimmed">{say(words.sent, { at: formatInstant(submittedAt) })}</Text>}
      </Group>
      {status === 'returned' && returnReason && <Alert color="yellow">{say(words.returned, { reason: returnReason })}</Alert>}
      {problem !== null && <Alert color="red" role="alert">{problem}</Alert>}
      {criteria.map((criterion) => criterion.parentId === null ? (
        <Title key={criterion.id} order={2} fz={18} mt="md">{criterion.code}. {criterion.title}</Title>
      ) : (
        <Group key={criterion.id} justify="space-between" align="start" wrap="wrap">
          <Text flex="1 1 280px">{criterion.code} {criterion.title}</Text>
          <ScoreBox label={`${criterion.code} ${criterion.title}`} max={criterion.maxPoints} points={scoreOf.get(criterion.id)?.points ?? null} isOpen={isOpen} save={(typed) => save(criterion.id, typed)} onState={setState} />
        </Group>
      ))}
      <Text role="status" className="state-line">{stateLine}</Text>
    </Stack>
  );
}
