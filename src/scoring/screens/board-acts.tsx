import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { BoardUnit } from '../rules/board.ts';
import { actWords, words } from '../words/sentences.ts';
import type { Scoreboard, View } from './board-model.ts';
import { PublicationActs } from './dispute-window.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/appraisal.ts')>('scoring');
type Props = { yearId: string; view: View; units: BoardUnit[]; may: Scoreboard['may'] };
type Act = 'appraise' | 'finalise';

/** What the leader's secretary does with the table as a whole; the button says what is still missing. */
export function BoardActs({ yearId, view, units, may }: Props) {
  const [asked, setAsked] = useState<Act | null>(null);
  const [done, setDone] = useState(0);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const sent = units.filter(({ status, sheetId }) => status === 'submitted' && sheetId !== null && may.appraise.includes(sheetId));
  const open = units.filter(({ status }) => status !== 'appraised' && status !== 'explained' && status !== 'final' && status !== 'locked');
  const isFinal = units.length > 0 && units.every(({ status }) => status === 'final' || status === 'locked');

  async function carryOut(): Promise<void> {
    const isDone = await act(async () => {
      if (asked === 'finalise') await api.send('finaliseScores', { yearId });
      if (asked === 'appraise') for (const [n, { sheetId }] of sent.entries()) {
        await api.send('appraiseSheet', { sheetId: sheetId! });
        setDone(n + 1);
      }
    });
    setDone(0);
    if (isDone) setAsked(null);
  }
  const question = asked && say(actWords[asked], { count: asked === 'appraise' ? sent.length : units.length });
  return (
    <Group gap="xs" className="no-print">
      {view === 'appraisal' && sent.length > 0 && <Button onClick={() => setAsked('appraise')}>{say(actWords.appraiseAll, { count: sent.length })}</Button>}
      {view === 'final' && may.conclude && !isFinal && <Button variant="default" disabled={open.length > 0} title={open.map(({ shortName }) => shortName).join(', ')} onClick={() => setAsked('finalise')}>{open.length > 0 ? say(actWords.finaliseWaits, { count: open.length }) : say(actWords.finaliseNow)}</Button>}
      {view === 'final' && may.conclude && isFinal && <PublicationActs yearId={yearId} />}
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={say(actWords.confirm)} closeButtonProps={{ 'aria-label': say(words.close) }}>
        <Stack gap="sm">
          <Text>{question}</Text>
          {isBusy && asked === 'appraise' && <Progress value={(done / Math.max(1, sent.length)) * 100} aria-label={say(actWords.appraiseAll, { count: sent.length })} />}
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Group justify="end"><Button variant="default" onClick={() => setAsked(null)}>{say(words.cancel)}</Button><Button data-autofocus loading={isBusy} onClick={() => void carryOut()}>{say(words.agree)}</Button></Group>
        </Stack>
      </Modal>
    </Group>
  );
}
