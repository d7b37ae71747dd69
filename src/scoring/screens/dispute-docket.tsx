import { Alert, Anchor, Badge, Group, Stack, Table, Text, Timeline, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { timeLeft } from '../rules/disputes/clock.ts';
import { entryTitle, holderSentence, leftSentence } from '../words/dispute-chain.ts';
import { docketWords, listWords } from '../words/dispute-screens.ts';
import { choiceWords, entryWords, outcomeWords, stateWords } from '../words/disputes.ts';
import { reasonSentence } from '../words/reasons.ts';
import { panelWords, words } from '../words/sentences.ts';
import { shownPoints } from './board-model.ts';
import { DisputeActs } from './dispute-acts.tsx';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/disputes.ts')>('scoring');
export type Docket = AnswerOf<typeof import('../routes/disputes.ts').dispute>;

/** One docket: its figures, whose turn it is, the whole chain from claim to ruling, and what the person may do now. */
export function DisputeDocket({ disputeId }: { disputeId: string }) {
  const { year, cluster } = useParams({ strict: false }) as { year: string; cluster: string };
  const found = useQuery({ queryKey: ['dispute', disputeId], queryFn: () => api.load('dispute', { disputeId }) });
  const back = <Link to="." search={{} as never} className="dispute-link">← {say(listWords.back)}</Link>;
  if (found.data === undefined) return <Stack p="md">{back}{found.isError ? <Alert color="red" role="alert">{scoringRefusal(found.error)}</Alert> : <Text>{say(words.loading)}</Text>}</Stack>;
  const docket = found.data;
  const { number, unitName, unitId, criterion, state, holder, dueAt, endedAt, outcome, now } = docket;
  const figures = [[docketWords.self, docket.selfPoints], [docketWords.standing, docket.cutPoints], [docketWords.claimed, docket.claimedPoints], [docketWords.ruled, docket.ruledPoints]] as const;
  return (
    <Stack className="page" gap="sm" maw={820}>
      {back}
      <div>
        <Title order={1} fz={22}>{say(docketWords.title, { number: String(number).padStart(2, '0') })}</Title>
        <Text fw={600}>{unitName}</Text>
        <Text>{say(panelWords.criterion, { code: criterion.code, max: formatPoints(criterion.maxPoints) })}: {criterion.title}</Text>
      </div>
      <Group gap="xs">
        <Badge variant="light" tt="none" size="lg" color={state === 'settled' ? 'teal' : state === 'withdrawn' ? 'gray' : 'yellow'}>{outcome === null ? say(stateWords[state]) : say(outcomeWords[outcome])}</Badge>
        {holder && <Text>{say(docketWords.holder, { holder: holderSentence(holder) })}</Text>}
        {dueAt !== null && <Text className={timeLeft(dueAt, now).isOver ? 'overdue' : ''}>{say(listWords.due, { at: formatInstant(dueAt) })}, {leftSentence(dueAt, now)}</Text>}
        {endedAt !== null && <Text c="dimmed">{formatInstant(endedAt)}</Text>}
      </Group>
      <Table withTableBorder withColumnBorders>
        <Table.Thead><Table.Tr>{figures.map(([name]) => <Table.Th key={name.vi} scope="col" fz={13}>{say(name)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody><Table.Tr>{figures.map(([name, points]) => <Table.Td key={name.vi} fz={20} fw={600}>{shownPoints(points)}</Table.Td>)}</Table.Tr></Table.Tbody>
      </Table>
      <Chain docket={docket} />
      {docket.vote && docket.count && <VoteCount vote={docket.vote} count={docket.count} isRunning={state === 'voting'} />}
      <DisputeActs docket={docket} />
      {docket.electors.length > 0 && <Voters electors={docket.electors} />}
      <Group justify="space-between">
        <Link to={`/nam/${year}/cum/${cluster}/bang-diem`} search={{ 'don-vi': unitId, 'tieu-chi': criterion.code } as never} className="dispute-link">{say(docketWords.seeCell)}</Link>
        <PaperLinks path="scoring/dispute-paper" asked={{ disputeId: docket.id }} title={say(docketWords.paper, { number })} />
      </Group>
    </Stack>
  );
}

/** The cut, the claim with the evidence, and every step after them with person and time. */
function Chain({ docket }: { docket: Docket }) {
  const { cutStage, cutPoints, cutReasons, cutNote, cutByName, cutAt, claim, claimedPoints, openedByName, openedAt, evidence, mayOpenEvidence, entries } = docket;
  const stage = say(words[cutStage as 'appraisal'] ?? panelWords.command);
  const item = (key: string, title: string, byName: string | null, at: Date, children: ReactNode) => (
    <Timeline.Item key={key} title={<Text fz={15} fw={600}>{title}</Text>}>
      <Text fz={13} c="dimmed">{[byName, formatInstant(at)].filter(Boolean).join(' · ')}</Text>
      {children}
    </Timeline.Item>
  );
  return (
    <section>
      <Title order={2} fz={16} mb="xs">{say(docketWords.chain)}</Title>
      <Timeline bulletSize={14} lineWidth={2} active={entries.length + 2}>
        {item('cut', say(entryWords.cut, { stage, points: formatPoints(cutPoints) }), cutByName, cutAt, <Text fz={14}>{cutReasons.map(reasonSentence).join(' ')}{cutNote && ` “${cutNote}”`}</Text>)}
        {item('claim', say(entryWords.claim, { points: formatPoints(claimedPoints) }), openedByName, openedAt, (
          <>
            <Text fz={14}>“{claim}”</Text>
            <Text fz={14}>{say(entryWords.evidence)}: {evidence.length === 0 && say(panelWords.noEvidence)}</Text>
            {evidence.map(({ id, fileName }) => (mayOpenEvidence
              ? <Anchor key={id} className="dispute-link file-name" fz={14} display="flex" href={`/api/scoring/evidence-file?evidenceId=${id}`} download>{fileName}</Anchor>
              : <Text key={id} fz={14} className="file-name">{fileName}</Text>))}
          </>
        ))}
        {entries.map((entry) => item(entry.id, entryTitle(entry, docket), entry.byName, entry.at, entry.text && <Text fz={14}>“{entry.text}”</Text>))}
      </Timeline>
    </section>
  );
}

/** The open vote: its terms and how it stands. */
function VoteCount({ vote, count, isRunning }: { vote: NonNullable<Docket['vote']>; count: NonNullable<Docket['count']>; isRunning: boolean }) {
  const { base, yes, no, abstain, absent } = count;
  return (
    <section>
      <Title order={2} fz={16}>{say(docketWords.votes)}</Title>
      <Text fz={14}>{say(docketWords.voteTerms, { percent: vote.percent, base: say(vote.base === 'members' ? docketWords.members : docketWords.voting) })}</Text>
      <Text fz={14}>{say(docketWords.counted, { yes, no, abstain, absent, base })} <b>{say(count.passes ? docketWords.passed : isRunning ? docketWords.notYetPassed : docketWords.notPassed)}</b></Text>
    </section>
  );
}

/** Each unit and how it voted. */
const Voters = ({ electors }: { electors: Docket['electors'] }) => (
  <section>
    <Title order={2} fz={16}>{say(docketWords.voters)}</Title>
    <ul className="plain-list">
      {electors.map(({ unitId, shortName, choice, byName }) => (
        <li key={unitId} className="dispute-voter"><span>{shortName}</span><span>{choice === null ? say(docketWords.notYet) : [say(choiceWords[choice]), byName].filter(Boolean).join(' · ')}</span></li>
      ))}
    </ul>
  </section>
);
