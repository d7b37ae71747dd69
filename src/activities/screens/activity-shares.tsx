import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatMoney } from '../../kit/money.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { answerNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import type { ActivityData } from './activity.tsx';
import { activityRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/record.ts')>('activities');
type Share = ActivityData['shares'][number];

/** The share of each unit and what it answered; who speaks for a unit answers here. */
export function ActivityShares({ activity: { id, shares, may } }: { activity: ActivityData }) {
  return (
    <section>
      <Title order={2} fz={17}>{say(words.shares)}</Title>
      <ul className="plain-list">
        {shares.map((share) => (
          <li key={share.unitId} className="activity-row">
            <Text>{say(words.shareIs, { unit: share.agencyName, amount: formatMoney(share.amount), answer: say(answerNames[share.answer ?? 'waiting']) })}</Text>
            {share.answerNote !== null && <Text fz={14}>{share.answerNote}</Text>}
            {may.answer.includes(share.unitId) && <Answer activityId={id} share={share} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ activityId, share: { unitId, shortName, amount, answer } }: { activityId: string; share: Share }) {
  const [note, setNote] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(activityRefusal);
  const send = async (agrees: boolean) => { if (await act(() => api.send('answerShare', { activityId, unitId, amount, agrees, note: agrees ? null : note }))) setNote(null); };
  return (
    <Stack gap="xs">
      {note === null ? (
        <Group gap="xs">
          {answer !== 'agreed' && <Button h={44} loading={isBusy} onClick={() => void send(true)}>{say(words.agree, { unit: shortName })}</Button>}
          <Button h={44} variant="default" onClick={() => setNote('')}>{say(words.object, { unit: shortName })}</Button>
        </Group>
      ) : (
        <>
          <Textarea size="md" autosize label={say(words.objection)} value={note} maxLength={1000} onChange={(event) => setNote(event.currentTarget.value)} />
          <Group gap="xs"><Button h={44} loading={isBusy} disabled={note.trim() === ''} onClick={() => void send(false)}>{say(words.send)}</Button><Button h={44} variant="default" onClick={() => setNote(null)}>{say(words.cancel)}</Button></Group>
        </>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </Stack>
  );
}
