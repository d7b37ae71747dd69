import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { dayOf } from '../rules/kinds.ts';
import { swapNames } from '../words/names.ts';
import { screenWords, swapWords as words } from '../words/screens.ts';
import { shiftText } from './boxes.tsx';
import type { PartProps } from './duty.tsx';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/swaps.ts')>('duty');
type SwapData = AnswerOf<typeof import('../routes/swaps.ts').swaps>['swaps'][number];
const nameOf = (shift: SwapData['shift']) => `${shiftText(shift)}, ${formatDate(dayOf({ startsAt: new Date(shift.startsAt) }))}`;

/** Who of the own unit asks whom to stand a shift for him; the open ones first, each with what the reader may do about it. */
export function Swaps({ yearId, unitId }: PartProps) {
  const found = useQuery({ queryKey: ['duty', 'swaps', unitId], queryFn: () => api.load('swaps', { yearId, unitId }), placeholderData: (before) => before });
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{dutyRefusal(found.error)}</Alert> : <Text>{say(screenWords.loading)}</Text>;
  const { swaps } = found.data;
  return (
    <Stack gap="xs" className="duty-box">
      <Text fz={14}>{say(words.what)}</Text>
      {swaps.length === 0 && <Text>{say(words.none)}</Text>}
      <ul className="plain-list">{swaps.map((swap) => <li key={swap.id} className="duty-line"><Swap yearId={yearId} swap={swap} /></li>)}</ul>
    </Stack>
  );
}

function Swap({ yearId, swap }: { yearId: string; swap: SwapData }) {
  const [isRefusing, setRefusing] = useState(false);
  const [note, setNote] = useState('');
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const of = { yearId, swapId: swap.id, version: swap.version };
  const line = say(words.line, { from: swap.from.name, shift: nameOf(swap.shift), to: swap.to.name });
  const button = (text: keyof typeof words, work: () => Promise<unknown>, isFirst = false) => <Button h={44} variant={isFirst ? 'filled' : 'default'} loading={isBusy} aria-label={say(words.of, { act: say(words[text]), line })} onClick={() => void act(work)}>{say(words[text])}</Button>;
  return (
    <Stack gap={6}>
      <Text fw={600}>{line}{swap.back !== null && `, ${say(words.returns, { shift: nameOf(swap.back) })}`}</Text>
      <Text>{say(words.state, { state: say(swapNames[swap.state]) })}{swap.decisionNote !== null && `: ${swap.decisionNote}`}</Text>
      <Text fz={14}>{[say(words.asked, { name: swap.askedByName, at: formatInstant(swap.askedAt), reason: swap.reason }), swap.answeredAt === null ? null : say(words.answered, { name: swap.answeredByName ?? '', at: formatInstant(swap.answeredAt) }), swap.decidedAt === null ? null : say(words.decided, { name: swap.decidedByName ?? '', at: formatInstant(swap.decidedAt) })].filter((part) => part !== null).join(' · ')}</Text>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs">
        {swap.may.answer && <>{button('agree', () => api.send('answerSwap', { ...of, agrees: true }), true)}{button('decline', () => api.send('answerSwap', { ...of, agrees: false }))}</>}
        {swap.may.decide && <>{button('approve', () => api.send('decideSwap', { ...of, approves: true, note: null }), true)}<Button h={44} variant="default" aria-expanded={isRefusing} aria-label={say(words.of, { act: say(words.refuse), line })} onClick={() => setRefusing(!isRefusing)}>{say(words.refuse)}</Button></>}
        {swap.may.withdraw && button('withdraw', () => api.send('withdrawSwap', of))}
      </Group>
      {isRefusing && swap.may.decide && (
        <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void act(() => api.send('decideSwap', { ...of, approves: false, note })); }}>
          <Textarea size="md" autosize required label={say(words.note)} value={note} maxLength={500} onChange={(event) => setNote(event.currentTarget.value)} />
          <Button type="submit" h={44} w="fit-content" loading={isBusy} disabled={note.trim().length < 3}>{say(words.refuse)}</Button>
        </Stack>
      )}
    </Stack>
  );
}
