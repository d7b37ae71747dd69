import { Alert, Anchor, Stack, Table, Text, Timeline, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { ruleSentence } from '../words/kinds.ts';
import { reasonSentence } from '../words/reasons.ts';
import { historyWords, panelWords, words } from '../words/sentences.ts';
import { AppraiseForm, CommandForm, RemarkForm } from './cell-forms.tsx';
import { CellDispute } from './dispute-cell.tsx';
import { shownPoints } from './board-model.ts';
import { scoringRefusal } from './refusal-sentence.ts';
import { ClaimedSuggestion } from './suggestion.tsx';

const api = createClient<typeof import('../routes/appraisal.ts')>('scoring');
export type Cell = AnswerOf<typeof import('../routes/appraisal.ts').cell>;
const stages = ['self', 'appraisal', 'cross', 'final'] as const;
const isProvisional = ({ effects }: Cell['marks'][number]) => effects.some(({ kind }) => kind === 'provisional');
type Props = { sheetId: string; criterionId: string; typed: string };

/** Why a criterion has its points: every stage, the rule and its numbers, the evidence, what happened, and what the person may add. */
export function CellPanel({ sheetId, criterionId, typed }: Props) {
  const cell = useQuery({ queryKey: ['cell', sheetId, criterionId], queryFn: () => api.load('cell', { sheetId, criterionId }) });
  if (cell.data === undefined) return cell.isError ? <Alert color="red" role="alert">{scoringRefusal(cell.error)}</Alert> : <Text c="dimmed">{say(words.loading)}</Text>;
  const { criterion, marks, evidence, may } = cell.data;
  const markOf = (stage: string) => marks.find((mark) => mark.stage === stage);
  return (
    <Stack gap="sm">
      <div>
        <Text c="dimmed" fz={14}>{say(panelWords.criterion, { code: criterion.code, max: formatPoints(criterion.maxPoints) })}</Text>
        <Title order={3} fz={16}>{criterion.title}</Title>
      </div>
      <Table withTableBorder withColumnBorders>
        <Table.Thead><Table.Tr>{stages.map((stage) => <Table.Th key={stage} scope="col" fz={13}>{say(words[stage])}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody><Table.Tr>{stages.map((stage) => <Table.Td key={stage} fz={20} fw={600}>{shownPoints(markOf(stage)?.points)}</Table.Td>)}</Table.Tr></Table.Tbody>
      </Table>
      {marks.some(isProvisional) && <Text fz={14} className="warn">{say(panelWords.provisional)}</Text>}
      {may.appraise && <AppraiseForm key={`${sheetId} ${criterionId}`} cell={cell.data} typed={typed} />}
      {may.command && <CommandForm key={`command ${sheetId} ${criterionId}`} cell={cell.data} />}
      <section>
        <Title order={4} fz={14}>{say(panelWords.how)}</Title>
        <Text fz={14}>{ruleSentence(criterion)}</Text>
        {marks.map((mark) => (
          <Text key={mark.stage} fz={14} mt={4}>
            <b>{say(words[mark.stage as 'self'] ?? panelWords.command)} {formatPoints(mark.points)}:</b> {mark.reasons.map(reasonSentence).join(' ')}{mark.note ? ` “${mark.note}”` : ''}
          </Text>
        ))}
      </section>
      <ClaimedSuggestion {...cell.data} claim={cell.data.marks.find(({ stage }) => stage === 'self') ?? null} order={4} />
      <section>
        <Title order={4} fz={14}>{say(panelWords.evidence)}</Title>
        {evidence.length === 0 && <Text fz={14} c="dimmed">{say(panelWords.noEvidence)}</Text>}
        {evidence.map((file) => (
          <Text key={file.id} fz={14}>
            <Anchor href={`/api/scoring/evidence-file?evidenceId=${file.id}`} download>{file.fileName}</Anchor>
            {file.alsoAt.length > 0 && <Text span c="yellow.light-color" fz={13} display="block">{say(panelWords.usedTwice, { where: file.alsoAt.map(({ unit, code }) => `${unit} ${code}`).join(', ') })}</Text>}
          </Text>
        ))}
      </section>
      <History lines={cell.data.history} />
      <CellDispute key={`${sheetId} ${criterionId}`} {...{ sheetId, criterionId }} />
      {may.explain && <RemarkForm kind="explain" {...{ sheetId, criterionId }} />}
      {may.appraise && <RemarkForm kind="comment" {...{ sheetId, criterionId }} />}
    </Stack>
  );
}

/** What happened, in order, with person and time. */
function History({ lines }: { lines: Cell['history'] }) {
  return (
    <section>
      <Title order={4} fz={14} mb={6}>{say(panelWords.history)}</Title>
      {lines.length === 0 && <Text fz={14} c="dimmed">{say(panelWords.noHistory)}</Text>}
      <Timeline bulletSize={14} lineWidth={2} active={lines.length}>
        {lines.map((line) => (
          <Timeline.Item key={line.id} title={<Text fz={14} fw={600}>{say(historyWords[line.kind])}</Text>}>
            <Text fz={13} c="dimmed">{[line.byName, formatInstant(line.at), line.points === null ? '' : say(panelWords.points, { points: formatPoints(line.points) })].filter(Boolean).join(' · ')}</Text>
            {line.text && <Text fz={14}>“{line.text}”</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  );
}
