import { Alert, Anchor, Group, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, createClient, type AnswerOf } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { blockWords as words, daysSentence, formatPercent, lateSentence, scoredAtWords, stageSentence } from '../words/block.ts';
import { BlockChart } from './block-chart.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import './block.css';

const api = createClient<typeof import('../routes/block.ts')>('scoring');
export type Line = AnswerOf<typeof import('../routes/block.ts').block>['clusters'][number];
const formats = ['pdf', 'docx', 'xlsx'] as const;

/** All clusters of a block on one page: how far each is, its median on a common measure, who leads, what is late. */
export function BlockPage() {
  const [blockId, setBlockId] = useState<string | undefined>();
  const [year, setYear] = useState<number | undefined>();
  const [stage, setStage] = useState('');
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const block = useQuery({ queryKey: ['block', blockId, year], queryFn: () => api.load('block', { blockId, year }), placeholderData: keepPreviousData });
  if (block.data === undefined) return block.isError ? <Alert color="red" m="md" role="alert">{block.error instanceof ApiError && block.error.status === 404 ? say(words.notYours) : scoringRefusal(block.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { clusters, blocks, years, ...found } = block.data;
  const stages = [...new Map(clusters.flatMap(({ stageKind, stageName }) => (stageKind === null ? [] : [[stageKind, stageName ?? stageKind]] as const)))];
  const shown = clusters.filter(({ stageKind }) => stage === '' || stageKind === stage);
  const paper = (format: string) => `/api/scoring/block-paper?${new URLSearchParams({ blockId: found.block.id, ...(found.year !== null && { year: String(found.year) }), ...(stage !== '' && { stage }), format })}`;
  return (
    <Stack className="page" gap="md">
      <div>
        <Title order={1} fz={22}>{say(words.title, { block: found.block.name })}</Title>
        <Text c="dimmed">{say(words.summary, { year: found.year ?? '–', count: clusters.length, late: clusters.filter(({ late }) => late.length > 0).length })}</Text>
      </div>
      <Group align="end" gap="md">
        {blocks.length > 1 && <NativeSelect label={say(words.block)} size="md" value={found.block.id} data={blocks.map(({ id, name }) => ({ value: id, label: name }))} onChange={(event) => { setBlockId(event.currentTarget.value); setYear(undefined); }} />}
        {years.length > 1 && <NativeSelect label={say(words.year)} size="md" value={String(found.year)} data={years.map(String)} onChange={(event) => setYear(Number(event.currentTarget.value))} />}
        <NativeSelect label={say(words.stage)} size="md" value={stage} data={[{ value: '', label: say(words.allStages) }, ...stages.map(([value, label]) => ({ value, label }))]} onChange={(event) => setStage(event.currentTarget.value)} />
        <Group gap={4} role="group" aria-label={say(words.print)}>
          {formats.map((format) => <Anchor key={format} className="paper-link" href={paper(format)} download aria-label={`${say(words.print)}, ${format.toUpperCase()}`}>{format.toUpperCase()}</Anchor>)}
        </Group>
      </Group>
      {shown.length === 0 ? <Text>{say(clusters.length === 0 ? words.none : words.noneInStage)}</Text> : (
        <>
          {isPhone ? <Lines clusters={shown} year={found.year} /> : <Lanes clusters={shown} year={found.year} />}
          <BlockChart clusters={shown} />
        </>
      )}
    </Stack>
  );
}

type ListProps = { clusters: readonly Line[]; year: number | null };
const boardOf = (year: number | null, number: number) => `/nam/${year}/cum/${number}/bang-diem`;
const countsOf = ({ sent, appraised, final, units }: Line) => say(words.ofUnits, { sent, appraised, final, units });
const medianOf = ({ median, basePoints }: Line) => (median === null || basePoints === null ? '–' : say(words.medianOf, { points: formatPoints(median), base: formatPoints(basePoints) }));
const leaderOf = ({ leaders }: Line) => (leaders.length === 0 ? say(words.notPublished) : leaders.map(({ name, percent }) => say(words.leaderAt, { name, percent: formatPercent(percent) })).join(', '));
const lateOf = ({ late }: Line) => (late.length === 0 ? say(words.nothingLate) : late.map(lateSentence).join(' · '));

/** A cluster's name; where its year has begun, the way into its scoreboard. */
const Name = ({ line, year }: { line: Line; year: number | null }) =>
  line.yearId === null ? <b>{line.name}</b> : <Anchor component={Link} to={boardOf(year, line.number)} fw={600} className="cluster-link" aria-label={`${line.name}: ${say(words.board)}`}>{line.name}</Anchor>;

function Lanes({ clusters, year }: ListProps) {
  const heads = [words.cluster, words.stage, words.daysLeft, words.sheets, words.median, words.share, words.leader, words.late];
  return (
    <Table.ScrollContainer minWidth={900} type="native" tabIndex={0} role="region" aria-label={say(words.cluster)}>
      <Table className="clusters" withRowBorders verticalSpacing={4} fz={14}>
        <Table.Thead><Table.Tr>{heads.map((head) => <Table.Th key={head.vi} scope="col">{say(head)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {clusters.map((line) => (
            <Table.Tr key={line.clusterId}>
              <Table.Th scope="row"><Name {...{ line, year }} /></Table.Th><Table.Td>{stageSentence(line)}</Table.Td><Table.Td className={(line.daysLeft ?? 0) < 0 ? 'overdue' : undefined}>{daysSentence(line.daysLeft)}</Table.Td>
              <Table.Td>{countsOf(line)}</Table.Td><Table.Td>{medianOf(line)}</Table.Td>
              <Table.Td>{line.medianPercent === null ? '–' : <><b>{formatPercent(line.medianPercent)}</b> <Text span c="dimmed" fz={13}>{say(words.scoredAt, { stage: say(scoredAtWords[line.scoredAt]) })}</Text></>}</Table.Td>
              <Table.Td>{leaderOf(line)}</Table.Td><Table.Td className={line.late.length > 0 ? 'overdue' : undefined}>{lateOf(line)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** The same for one hand: a cluster a card. */
function Lines({ clusters, year }: ListProps) {
  return (
    <ul className="plain-list cluster-cards">
      {clusters.map((line) => (
        <li key={line.clusterId}>
          <Name {...{ line, year }} />
          <span>{stageSentence(line)} · <span className={(line.daysLeft ?? 0) < 0 ? 'overdue' : undefined}>{daysSentence(line.daysLeft)}</span></span>
          <span>{say(words.sheets)}: {countsOf(line)}</span>
          {line.medianPercent !== null && <span>{say(words.median)}: {medianOf(line)} · <b>{formatPercent(line.medianPercent)}</b> {say(words.scoredAt, { stage: say(scoredAtWords[line.scoredAt]) })}</span>}
          <span>{say(words.leader)}: {leaderOf(line)}</span>
          {line.late.length > 0 && <span className="overdue">{say(words.late)}: {lateOf(line)}</span>}
        </li>
      ))}
    </ul>
  );
}
