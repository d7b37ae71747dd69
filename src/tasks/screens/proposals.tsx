import { Alert, Anchor, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { proposalStates } from '../rules/proposals.ts';
import { answerNames, conclusionWords, proposalStateNames, proposalWords as words, recipientNames } from '../words/proposals.ts';
import { screenWords } from '../words/screens.ts';
import { ProposalAct, type ProposalActKind } from './proposal-act.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { taskRefusal } from './refusal.ts';
import './tasks.css';

const api = createClient<typeof import('../routes/proposals.ts')>('tasks');
export type ProposalsData = AnswerOf<typeof import('../routes/proposals.ts').proposals>;
export type ProposalLine = ProposalsData['proposals'][number];
type Props = { year: { id: string; year: number; clusterNumber: number } };
const number = (of: string | null) => (of === null ? '' : say(words.numberPart, { number: of }));

/** What was proposed upward in a year, what was answered and what came of it. */
export function Proposals({ year }: Props) {
  const found = useQuery({ queryKey: ['proposals', year.id], queryFn: () => api.load('proposals', { yearId: year.id }), placeholderData: (before) => before });
  const [state, setState] = useState('');
  const [isMaking, setMaking] = useState(false);
  const { open: acting, setOpen: setActing, closing } = useOpened<{ id: string; kind: ProposalActKind }>();
  const back = <Anchor component={Link} to={`/nam/${year.year}/cum/${year.clusterNumber}/nhiem-vu`} className="task-link">‹ {say(conclusionWords.back)}</Anchor>;
  if (found.data === undefined) return <Stack className="page" align="start">{back}{found.isError ? <Alert color="red" role="alert">{taskRefusal(found.error)}</Alert> : <Text>{say(screenWords.loading)}</Text>}</Stack>;
  const { proposals, makesFor } = found.data;
  const count = (...states: string[]) => proposals.filter((one) => states.includes(one.state)).length;
  const shown = proposals.filter((one) => state === '' || one.state === state);
  const acts = (one: ProposalLine) => ([['answer', one.mayAnswer], ['finish', one.mayFinish], ['withdraw', one.mayWithdraw]] as const).filter(([, may]) => may);
  return (
    <Stack className="page tasks" gap="md" maw={1000}>
      {back}
      <Group justify="space-between" gap="xs">
        <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
        {makesFor.length > 0 && !isMaking && <Button h={44} onClick={() => setMaking(true)}>{say(words.make)}</Button>}
      </Group>
      <Text>{say(words.what)}</Text>
      {isMaking && <ProposalForm yearId={year.id} makesFor={makesFor} today={found.data.today} onDone={() => setMaking(false)} />}
      {proposals.length === 0 ? <Text>{say(words.none)}</Text> : (
        <>
          <Text fw={600}>{say(words.summary, { all: proposals.length, answered: count('answered', 'done'), done: count('done'), waiting: count('sent') })}</Text>
          <NativeSelect size="md" w="fit-content" label={say(words.state)} value={state} onChange={(event) => setState(event.currentTarget.value)} data={[{ value: '', label: say(screenWords.all) }, ...proposalStates.map((value) => ({ value, label: say(proposalStateNames[value]) }))]} />
          {shown.length === 0 && <Text>{say(words.noMatch)}</Text>}
        </>
      )}
      <ul className="plain-list">
        {shown.map((one) => (
          <li key={one.id} className="task-act">
            <Text fw={600} className="task-note">{one.title}</Text>
            <Text fz={14}>{say(words.line, { by: one.shortName ?? say(words.cluster), to: say(recipientNames[one.recipient]), day: formatDate(one.proposedOn), number: number(one.number) })} · {say(proposalStateNames[one.state])}{one.unansweredDays > 0 && <span className="task-standing overdue"> ({say(words.overdue, { days: one.unansweredDays })})</span>}</Text>
            <Text className="task-note">{one.content}</Text>
            {one.answer !== null && <Text className="task-note">{say(words.answerLine, { answer: say(answerNames[one.answer]), day: formatDate(one.answeredOn!), number: number(one.answerNumber), note: one.answerNote! })}</Text>}
            {one.result !== null && <Text className="task-note">{say(words.resultLine, { day: formatDate(one.doneOn!), result: one.result })}</Text>}
            {one.withdrawnReason !== null && <Text className="task-note">{say(words.withdrawnLine, { reason: one.withdrawnReason })}</Text>}
            {acting?.id === one.id ? <ProposalAct key={`${acting.kind} ${one.version}`} proposal={one} kind={acting.kind} onDone={closing(acting)} /> : acts(one).length > 0 && (
              <Group gap="xs">{acts(one).map(([kind]) => <Button key={kind} h={44} variant="default" aria-label={say(words.actOf, { act: say(words[kind]), title: one.title })} onClick={() => setActing({ id: one.id, kind })}>{say(words[kind])}</Button>)}</Group>
            )}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
