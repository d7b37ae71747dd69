import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { answers, type Answer } from '../rules/proposals.ts';
import { answerNames, proposalWords as words } from '../words/proposals.ts';
import { screenWords } from '../words/screens.ts';
import type { ProposalLine } from './proposals.tsx';
import { taskRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/proposals.ts')>('tasks');
export type ProposalActKind = 'answer' | 'finish' | 'withdraw';
const says = { answer: words.note, finish: words.result, withdraw: words.reason } as const;
const least = { answer: 2, finish: 5, withdraw: 5 } as const;

/** What was answered, what came of it, or why it is taken back. */
export function ProposalAct({ proposal, kind, onDone }: { proposal: ProposalLine; kind: ProposalActKind; onDone: () => void }) {
  const [answer, setAnswer] = useState<Answer>('agreed');
  const [typed, setTyped] = useState({ day: '', number: '', text: '' });
  const { act, problem, isBusy } = useAction(taskRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const day = parseDate(typed.day);
  const isWhole = typed.text.trim().length >= least[kind] && (kind === 'withdraw' || day !== null);
  const of = { proposalId: proposal.id, version: proposal.version };
  const run = async () => {
    if (!isWhole) return;
    const send = () => kind === 'withdraw' ? api.send('withdrawProposal', { ...of, reason: typed.text }) : kind === 'finish' ? api.send('finishProposal', { ...of, doneOn: day!, result: typed.text })
      : api.send('answerProposal', { ...of, answer, number: typed.number.trim() === '' ? null : typed.number, answeredOn: day!, note: typed.text });
    if (await act(send)) onDone();
  };
  return (
    <Stack component="form" gap="xs" className="task-box" onSubmit={(event) => { event.preventDefault(); void run(); }}>
      <Text fw={600}>{say(words[kind])}</Text>
      {kind !== 'withdraw' && (
        <Group gap="xs" align="start">
          {kind === 'answer' && <NativeSelect size="md" label={say(words.answerKind)} value={answer} onChange={(event) => setAnswer(event.currentTarget.value as Answer)} data={answers.map((value) => ({ value, label: say(answerNames[value]) }))} />}
          <DayInput label={say(kind === 'answer' ? words.answeredOn : words.doneOn)} value={typed.day} onChange={set('day')} />
          {kind === 'answer' && <TextInput size="md" label={say(words.number)} value={typed.number} maxLength={100} onChange={(event) => set('number')(event.currentTarget.value)} />}
        </Group>
      )}
      <Textarea size="md" required autosize minRows={2} label={say(says[kind])} value={typed.text} maxLength={kind === 'withdraw' ? 1000 : 2000} onChange={(event) => set('text')(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isWhole}>{say(screenWords.agree)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
