import { Button, Checkbox, Group, NativeSelect, SegmentedControl, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { Outcome } from '../rules/disputes/claim.ts';
import type { VoteBase } from '../rules/disputes/vote.ts';
import { disputeActWords as acts, docketWords } from '../words/dispute-screens.ts';
import { outcomeWords } from '../words/disputes.ts';
import type { Send } from './dispute-acts.tsx';
import type { Docket } from './dispute-docket.tsx';

const api = createClient<typeof import('../routes/disputes-acts.ts')>('scoring');
const ballots = createClient<typeof import('../routes/disputes-vote.ts')>('scoring');
type Props = { docket: Docket; send: Send; isBusy: boolean };

/** The ruling: upheld, partly with points between, or rejected, with a reason; or first a vote of the units on it. */
export function RuleForm({ docket, send, isBusy }: Props) {
  const { id: disputeId, version, cutPoints, claimedPoints, terms } = docket;
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [isVote, setVote] = useState(false);
  const [voteBase, setBase] = useState<VoteBase>(terms.voteBase);
  const [percent, setPercent] = useState(String(terms.votePercent));
  const [ownVote, setOwnVote] = useState(terms.ownVote);
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const points = parsePoints(typed);
  const votePercent = /^\d{1,3}$/.test(percent.trim()) && Number(percent) >= 1 && Number(percent) <= 100 ? Number(percent) : null;
  const asksVote = isVote && outcome !== 'rejected';
  const isReady = outcome !== '' && text.trim().length >= 3 && (outcome !== 'partly' || points !== null) && (!asksVote || votePercent !== null);

  const rule = () => send(() => {
    const ruling = { disputeId, version, points: outcome === 'partly' ? points : null, text };
    return asksVote ? ballots.send('putToVote', { ...ruling, outcome: outcome as 'upheld', voteBase, votePercent: votePercent!, ownVote }) : api.send('ruleDispute', { ...ruling, outcome: outcome as Outcome });
  });
  return (
    <Stack component="form" gap={8} onSubmit={(event) => { event.preventDefault(); if (isReady) void rule(); }}>
      <Title order={2} fz={16}>{say(acts.rule)}</Title>
      <SegmentedControl orientation={isPhone ? 'vertical' : 'horizontal'} aria-label={say(acts.outcome)} value={outcome} onChange={(value) => setOutcome(value as Outcome)} data={Object.entries(outcomeWords).map(([value, name]) => ({ value, label: say(name) }))} />
      {outcome === 'partly' && <TextInput w={240} size="md" label={say(acts.ruledPoints)} description={say(acts.between, { cut: formatPoints(cutPoints), claimed: formatPoints(claimedPoints) })} withAsterisk inputMode="decimal" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} error={typed !== '' && points === null ? say(acts.notNumber) : null} />}
      <Textarea label={say(acts.reason)} withAsterisk autosize minRows={3} size="md" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {outcome !== 'rejected' && <Checkbox label={say(acts.toVote)} checked={isVote} onChange={(event) => setVote(event.currentTarget.checked)} />}
      {asksVote && (
        <Group align="start">
          <NativeSelect size="md" label={say(acts.base)} value={voteBase} onChange={(event) => setBase(event.currentTarget.value as VoteBase)} data={(['members', 'voting'] as const).map((value) => ({ value, label: say(docketWords[value]) }))} />
          <TextInput size="md" w={120} label={say(acts.percent)} inputMode="numeric" value={percent} onChange={(event) => setPercent(event.currentTarget.value)} error={votePercent === null ? say(acts.wrongPercent) : null} />
          <Checkbox mt={32} label={say(acts.ownVote)} checked={ownVote} onChange={(event) => setOwnVote(event.currentTarget.checked)} />
        </Group>
      )}
      <Button type="submit" w="fit-content" loading={isBusy} disabled={!isReady}>{say(asksVote ? acts.putToVote : acts.saveRule)}</Button>
    </Stack>
  );
}
