import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant, parseDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { leftSentence } from '../words/dispute-chain.ts';
import { windowWords } from '../words/dispute-screens.ts';
import { actWords, words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';
import './dispute.css';

const api = createClient<typeof import('../routes/disputes-window.ts')>('scoring');
const useWindow = (yearId: string) => useQuery({ queryKey: ['objection-window', yearId], queryFn: () => api.load('objectionWindow', { yearId }), refetchInterval: 60_000 });

/** For everybody: that the ranking is a draft and until when it may be disputed, or that it is official. */
export function WindowNote({ yearId }: { yearId: string }) {
  const { year, cluster } = useParams({ strict: false }) as { year: string; cluster: string };
  const found = useWindow(yearId).data;
  if (found === undefined || found.phase === 'closed') return null;
  const { phase, until, changedAt, now, open } = found;
  if (phase === 'official') return <Text fz={14} c="dimmed">{say(windowWords.official, { at: formatInstant(changedAt!) })}</Text>;
  return (
    <Alert color={phase === 'open' ? 'blue' : 'yellow'} role="status">
      {phase === 'open' ? say(windowWords.open, { until: formatInstant(until!), left: leftSentence(until!, now) }) : say(windowWords.over, { until: formatInstant(until!), open })}{' '}
      <Link className="dispute-link" to={`/nam/${year}/cum/${cluster}/kien-nghi`}>{say(windowWords.toList)}</Link>
    </Alert>
  );
}

type Act = 'draft' | 'official' | 'withdrawn';
const question = { draft: windowWords.draft, official: windowWords.makeOfficial, withdrawn: actWords.withdraw };
const timeOf = (typed: string) => /^([01]?\d|2[0-3])[:.hg]([0-5]\d)$/.exec(typed.trim());

/** The two steps of publishing, for who concludes the year; the button says what is still missing. */
export function PublicationActs({ yearId }: { yearId: string }) {
  const [asked, setAsked] = useState<Act | null>(null);
  const found = useWindow(yearId).data;
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('17:00');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  if (found === undefined) return null;
  const { phase, until, open, usualUntil } = found;
  const shownDay = day ?? formatInstant(until !== null && phase === 'open' ? until : usualUntil).slice(0, 10);
  const [date, clock] = [parseDate(shownDay), timeOf(time)];
  const isRight = asked !== 'draft' || (date !== null && clock !== null);
  async function carryOut(): Promise<void> {
    const end = asked === 'draft' ? { until: `${date}T${clock![1]!.padStart(2, '0')}:${clock![2]}:00+07:00` } : {};
    if (await act(() => api.send('publishScores', { yearId, step: asked!, ...end }))) setAsked(null);
  }
  const isReady = phase === 'over' && open === 0;
  const official = phase === 'open' ? say(windowWords.officialAfter, { until: formatInstant(until!) }) : open > 0 ? say(windowWords.officialWaits, { open }) : say(windowWords.officialNow);
  return (
    <>
      {phase === 'closed' && <Button onClick={() => setAsked('draft')}>{say(windowWords.draftNow)}</Button>}
      {(phase === 'open' || phase === 'over') && <Button disabled={!isReady} onClick={() => setAsked('official')}>{official}</Button>}
      {(phase === 'open' || phase === 'over') && <Button variant="default" onClick={() => setAsked('draft')}>{say(windowWords.changeUntil)}</Button>}
      {phase !== 'closed' && <Button variant="default" onClick={() => setAsked('withdrawn')}>{say(actWords.withdrawNow)}</Button>}
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={say(actWords.confirm)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
        <Stack gap="sm" component="form" onSubmit={(event) => { event.preventDefault(); if (isRight) void carryOut(); }}>
          <Text>{asked && say(question[asked])}</Text>
          {asked === 'draft' && (
            <Group align="start">
              <TextInput w={190} size="md" label={say(windowWords.day)} value={shownDay} onChange={(event) => setDay(event.currentTarget.value)} error={date === null ? say(windowWords.wrongDay) : null} />
              <TextInput w={110} size="md" label={say(windowWords.time)} value={time} onChange={(event) => setTime(event.currentTarget.value)} error={clock === null ? say(windowWords.wrongTime) : null} />
            </Group>
          )}
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Group justify="end"><Button variant="default" onClick={() => setAsked(null)}>{say(words.cancel)}</Button><Button type="submit" data-autofocus loading={isBusy} disabled={!isRight}>{say(words.agree)}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}
