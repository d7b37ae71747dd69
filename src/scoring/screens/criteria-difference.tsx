import { Alert, Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { differenceText, differenceWords as own } from '../words/book-difference.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/book-adoption.ts')>('scoring');
type Props = { setId: string; version: number; mayEdit: boolean };

/** How this version differs from the book before it, and why: one reason for each line, or one for many. */
export function CriteriaDifference({ setId, version, mayEdit }: Props) {
  const difference = useQuery({ queryKey: ['book-difference', setId], queryFn: () => api.load('bookDifference', { setId }) });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  if (difference.data === undefined) return difference.isError ? <Alert color="red" role="alert">{scoringRefusal(difference.error)}</Alert> : <Text>{say(words.loading)}</Text>;
  if (difference.data === null) return null;
  const { base, lines } = difference.data;
  const waiting = lines.filter((line) => line.reason === null).map(({ change }) => change);
  const taken = chosen.filter((change) => lines.some((line) => line.change === change));
  const toggle = (change: string) => setChosen(taken.includes(change) ? taken.filter((one) => one !== change) : [...taken, change]);
  const save = async () => {
    if (!(await act(() => api.send('explainChanges', { setId, version, changes: [...taken], reason })))) return;
    setChosen([]);
    setReason('');
  };
  return (
    <details className="differences" open={mayEdit}>
      <summary>{say(own.title)} ({lines.length})</summary>
      <Stack component="section" gap={6} aria-label={say(own.title)}>
        <Text fz={14} c="dimmed">{say(own.base, { title: base.title, n: base.versionNumber, year: base.year })} {lines.length === 0 ? say(own.none) : mayEdit && say(waiting.length > 0 ? own.waiting : own.complete, { count: waiting.length })}</Text>
        <ul className="plain-list">
          {lines.map((line) => {
            const { about, details } = differenceText(line);
            return (
              <li key={line.change} className="difference">
                {mayEdit ? <Checkbox label={say(own[line.kind])} aria-label={say(own.choose, { line: `${say(own[line.kind])} ${about}` })} checked={taken.includes(line.change)} onChange={() => toggle(line.change)} /> : <Text fz={14}>{say(own[line.kind])}</Text>}
                <div><Text fz={14} fw={600}>{about}</Text>{details.map((detail) => <Text key={detail} fz={14}>{detail}</Text>)}</div>
                <Text fz={14} {...(line.reason === null && { c: 'dimmed' })}>{line.reason === null ? say(own.noReason) : `${say(own.reason)}: ${line.reason}`}</Text>
              </li>
            );
          })}
        </ul>
        {mayEdit && lines.length > 0 && (
          <Stack component="form" gap={6} maw={720} onSubmit={(event) => { event.preventDefault(); void save(); }}>
            {waiting.length > 0 && <Button variant="default" w="fit-content" onClick={() => setChosen(waiting)}>{say(own.chooseWaiting)}</Button>}
            <Textarea label={say(own.reasonFor, { count: taken.length })} autosize minRows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
            <Group><Button type="submit" variant="default" loading={isBusy} disabled={taken.length === 0 || reason.trim().length < 5}>{say(own.save)}</Button></Group>
            {problem && <Alert color="red" role="alert">{problem}</Alert>}
          </Stack>
        )}
      </Stack>
    </details>
  );
}
