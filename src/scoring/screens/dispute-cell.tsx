import { Alert, Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { disputeActWords as acts } from '../words/dispute-screens.ts';
import { outcomeWords, stateWords } from '../words/disputes.ts';
import { refusalWith, scoringRefusal } from './refusal-sentence.ts';
import './dispute.css';

const api = createClient<typeof import('../routes/disputes.ts')>('scoring');
type Props = { sheetId: string; criterionId: string };

/** The docket that stands on a cell; for its unit the way to open one, or why that cannot be done now. */
export function CellDispute({ sheetId, criterionId }: Props) {
  const { year, cluster } = useParams({ strict: false }) as { year: string; cluster: string };
  const [isOpen, setOpen] = useState(false);
  const found = useQuery({ queryKey: ['cell-dispute', sheetId, criterionId], queryFn: () => api.load('cellDispute', { sheetId, criterionId }) });
  if (found.data === undefined) return null; // what the cell says stands without it
  const { docket, cut, mayOpen, refusal } = found.data;
  if (docket !== null) return (
    <Link className="dispute-link" to={`/nam/${year}/cum/${cluster}/kien-nghi`} search={{ 'ho-so': docket.id } as never}>{say(acts.seeDocket, { number: docket.number, state: say(docket.outcome === null ? stateWords[docket.state] : outcomeWords[docket.outcome]).toLowerCase() })}</Link>
  );
  if (refusal !== null) return <Text fz={14} c="dimmed">{refusalWith(refusal)}</Text>;
  if (!mayOpen || cut === null) return null;
  return isOpen
    ? <ClaimForm {...{ sheetId, criterionId }} cut={cut} />
    : <Button variant="default" w="fit-content" onClick={() => setOpen(true)}>{say(acts.open)}</Button>;
}

function ClaimForm({ sheetId, criterionId, cut }: Props & { cut: { points: number; from: number } }) {
  const [typed, setTyped] = useState(formatPoints(cut.from));
  const [text, setText] = useState('');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const points = parsePoints(typed);
  return (
    <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); if (points !== null) void act(() => api.send('openDispute', { sheetId, criterionId, points, text })); }}>
      <TextInput w={240} size="md" label={say(acts.points)} description={say(acts.pointsHint, { cut: formatPoints(cut.points), from: formatPoints(cut.from) })} inputMode="decimal" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} error={points === null ? say(acts.notNumber) : null} />
      <Textarea autoFocus label={say(acts.claim)} withAsterisk autosize minRows={3} size="md" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" w="fit-content" loading={isBusy} disabled={points === null || text.trim().length < 3}>{say(acts.send)}</Button>
    </Stack>
  );
}
