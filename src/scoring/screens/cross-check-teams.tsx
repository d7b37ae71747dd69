import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { crossWords, drawWords } from '../words/cross-check.ts';
import { words } from '../words/sentences.ts';
import type { CrossLine } from './cross-check.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const draws = createClient<typeof import('../routes/cross-check.ts')>('scoring');
const marks = createClient<typeof import('../routes/cross-check-marks.ts')>('scoring');

/** A team's name, which its conductor may change on the spot. */
export function TeamName({ drawId, unitId, name }: { drawId: string; unitId: string; name: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  if (typed === null) return <Button variant="subtle" size="compact-md" aria-label={say(crossWords.rename, { team: name })} onClick={() => setTyped(name)}>{name}</Button>;
  return (
    <form onSubmit={(event) => { event.preventDefault(); void act(() => draws.send('nameTeam', { drawId, unitId, name: typed })).then((done) => done && setTyped(null)); }}>
      <TextInput data-autofocus aria-label={say(crossWords.rename, { team: name })} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} error={problem} maxLength={60} />
      <Group gap={4} mt={4}><Button type="submit" size="compact-md" variant="default" loading={isBusy} disabled={typed.trim() === ''}>{say(crossWords.save)}</Button><Button size="compact-md" variant="subtle" onClick={() => setTyped(null)}>{say(drawWords.cancel)}</Button></Group>
    </form>
  );
}

/** Opens a team's marks of a unit again, with a reason. */
export function ReopenMarks({ line, unit }: { line: CrossLine; unit: string }) {
  const [reason, setReason] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const title = say(crossWords.reopenOf, { team: line.team, unit });
  const send = () => act(() => marks.send('reopenCrossUnit', { assignmentId: line.id, version: line.version, reason: reason ?? '' })).then((done) => done && setReason(null));
  return (
    <>
      <Button variant="subtle" size="compact-md" aria-label={title} onClick={() => setReason('')}>{say(crossWords.reopen)}</Button>
      <Modal opened={reason !== null} onClose={() => setReason(null)} title={say(crossWords.reopen)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
        <Stack gap="sm">
          <Text>{title}</Text>
          <Textarea data-autofocus label={say(crossWords.reason)} withAsterisk value={reason ?? ''} onChange={(event) => setReason(event.currentTarget.value)} maxLength={500} />
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Group justify="end"><Button variant="default" onClick={() => setReason(null)}>{say(drawWords.cancel)}</Button><Button loading={isBusy} disabled={(reason ?? '').trim().length < 5} onClick={() => void send()}>{say(crossWords.reopen)}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}
