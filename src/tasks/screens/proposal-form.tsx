import { Alert, Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { recipients, type Recipient } from '../rules/proposals.ts';
import { proposalWords as words, recipientNames } from '../words/proposals.ts';
import { screenWords } from '../words/screens.ts';
import type { ProposalsData } from './proposals.tsx';
import { taskRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/proposals.ts')>('tasks');
const cluster = 'cluster';

/** A new proposal of the unit, or of the cluster for who leads it. */
export function ProposalForm({ yearId, makesFor, today, onDone }: { yearId: string; makesFor: ProposalsData['makesFor']; today: string; onDone: () => void }) {
  const [by, setBy] = useState(makesFor[0]?.unitId ?? cluster);
  const [recipient, setRecipient] = useState<Recipient>('command');
  const [typed, setTyped] = useState({ title: '', content: '', number: '', on: formatDate(today), answerBy: '' });
  const { act, problem, isBusy } = useAction(taskRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [proposedOn, answerBy] = [parseDate(typed.on), parseDate(typed.answerBy)];
  const isWhole = typed.title.trim().length >= 5 && typed.content.trim().length >= 5 && proposedOn !== null && (typed.answerBy === '' || answerBy !== null);
  const make = async () => {
    if (isWhole && (await act(() => api.send('makeProposal', { yearId, unitId: by === cluster ? null : by, recipient, title: typed.title, content: typed.content, number: typed.number.trim() === '' ? null : typed.number, proposedOn, answerBy })))) onDone();
  };
  return (
    <Stack component="form" gap="xs" className="task-box" onSubmit={(event) => { event.preventDefault(); void make(); }}>
      <Group gap="xs" align="start">
        {makesFor.length > 1 && <NativeSelect size="md" label={say(words.by)} value={by} onChange={(event) => setBy(event.currentTarget.value)} data={makesFor.map(({ unitId, shortName }) => ({ value: unitId ?? cluster, label: shortName ?? say(words.cluster) }))} />}
        <NativeSelect size="md" label={say(words.recipient)} value={recipient} onChange={(event) => setRecipient(event.currentTarget.value as Recipient)} data={recipients.map((value) => ({ value, label: say(recipientNames[value]) }))} />
      </Group>
      <TextInput size="md" required label={say(words.name)} value={typed.title} maxLength={500} onChange={(event) => set('title')(event.currentTarget.value)} />
      <Textarea size="md" required autosize minRows={2} label={say(words.content)} value={typed.content} maxLength={4000} onChange={(event) => set('content')(event.currentTarget.value)} />
      <Group gap="xs" align="start">
        <TextInput size="md" label={say(words.number)} value={typed.number} maxLength={100} onChange={(event) => set('number')(event.currentTarget.value)} />
        <DayInput label={say(words.on)} value={typed.on} onChange={set('on')} /><DayInput required={false} label={say(words.answerBy)} value={typed.answerBy} onChange={set('answerBy')} />
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isWhole}>{say(screenWords.agree)}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
