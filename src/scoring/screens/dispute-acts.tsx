import { Alert, Button, Group, SegmentedControl, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { disputeActWords as acts, docketWords } from '../words/dispute-screens.ts';
import { choiceWords } from '../words/disputes.ts';
import type { Docket } from './dispute-docket.tsx';
import { RuleForm } from './dispute-rule-form.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/disputes-acts.ts')>('scoring');
const ballots = createClient<typeof import('../routes/disputes-vote.ts')>('scoring');
type Act = Docket['acts'][number];
const due: readonly Act[] = ['explain', 'rule', 'vote', 'count'];
export type Send = (work: () => Promise<unknown>) => Promise<boolean>;
type FormProps = { docket: Docket; send: Send; isBusy: boolean };

/** The one act that waits for the person, open; others that are allowed behind a button. What was refused, and what was typed, stays to be read. */
export function DisputeActs({ docket }: { docket: Docket }) {
  const [chosen, setChosen] = useState<Act | null>(null);
  const [tried, setTried] = useState<Act | null>(null);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const waiting = docket.acts.find((one) => due.includes(one)) ?? null;
  const shown = tried ?? chosen ?? waiting;
  const send: Send = async (work) => {
    setTried(shown);
    const isDone = await act(work);
    if (!isDone) return false;
    setTried(null);
    setChosen(null);
    return true;
  };
  const given = { docket, send, isBusy };
  return (
    <Stack gap="xs" className="no-print">
      {waiting === null && shown === null && docket.endedAt === null && <Text c="dimmed">{say(docketWords.nothingToDo)}</Text>}
      {shown === 'explain' && <SayForm key="explain" {...given} title={say(acts.explain)} button={say(acts.sendExplain)} onSend={(text) => api.send('explainDispute', { disputeId: docket.id, version: docket.version, text })} />}
      {shown === 'add' && <SayForm key="add" {...given} title={say(acts.add)} button={say(acts.sendExplain)} onSend={(text) => api.send('explainDispute', { disputeId: docket.id, version: docket.version, text })} />}
      {shown === 'rule' && <RuleForm {...given} />}
      {shown === 'vote' && docket.voteFor.map((unitId) => <VoteForm key={unitId} {...given} unitId={unitId} />)}
      {shown === 'count' && <SayForm key="count" {...given} title={say(acts.count)} label={say(acts.countReason)} button={say(acts.saveCount)} onSend={(text) => ballots.send('countVote', { disputeId: docket.id, version: docket.version, text })} />}
      {shown === 'withdraw' && <Withdraw {...given} />}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs">
        {docket.acts.filter((one) => one !== shown).map((one) => <Button key={one} variant="default" onClick={() => { setTried(null); setChosen(one); }}>{say(one === 'vote' ? acts.choice : acts[one])}</Button>)}
      </Group>
    </Stack>
  );
}

type SayProps = FormProps & { title: string; label?: string; button: string; onSend: (text: string) => Promise<unknown> };
function SayForm({ title, label = title, button, onSend, send, isBusy }: SayProps) {
  const [text, setText] = useState('');
  return (
    <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); void send(() => onSend(text)).then((isDone) => isDone && setText('')); }}>
      {label !== title && <Title order={2} fz={16}>{title}</Title>}
      <Textarea label={label} withAsterisk autosize minRows={3} size="md" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" w="fit-content" loading={isBusy} disabled={text.trim().length < 3}>{button}</Button>
    </Stack>
  );
}

function VoteForm({ docket, unitId, send, isBusy }: FormProps & { unitId: string }) {
  const [choice, setChoice] = useState('');
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const unit = docket.electors.find((elector) => elector.unitId === unitId)?.shortName ?? '';
  const cast = () => send(() => ballots.send('castVote', { disputeId: docket.id, unitId, choice: choice as 'yes' }));
  return (
    <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); void cast(); }}>
      <Title order={2} fz={16}>{say(acts.vote, { unit, points: formatPoints(docket.vote!.points) })}</Title>
      <Text fz={14}>{say(acts.once)}</Text>
      <SegmentedControl orientation={isPhone ? 'vertical' : 'horizontal'} aria-label={say(acts.choice)} value={choice} onChange={setChoice} data={Object.entries(choiceWords).map(([value, text]) => ({ value, label: say(text) }))} />
      <Button type="submit" w="fit-content" loading={isBusy} disabled={choice === ''}>{say(acts.castVote)}</Button>
    </Stack>
  );
}

const Withdraw = ({ docket, send, isBusy }: FormProps) => (
  <Stack gap={6}>
    <Text>{say(acts.withdrawWhat)}</Text>
    <Button w="fit-content" loading={isBusy} onClick={() => void send(() => api.send('withdrawDispute', { disputeId: docket.id, version: docket.version }))}>{say(acts.confirmWithdraw)}</Button>
  </Stack>
);
