import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { panelWords, words } from '../words/sentences.ts';
import type { Cell } from './cell-panel.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const sheets = createClient<typeof import('../routes/sheets.ts')>('scoring');
const api = createClient<typeof import('../routes/appraisal.ts')>('scoring');

/** The appraiser's points for one criterion; a reason where they differ from the self-score. `typed` opens it with a digit. */
export function AppraiseForm({ cell, typed }: { cell: Cell; typed: string }) {
  const mark = cell.marks.find(({ stage }) => stage === 'appraisal');
  const self = cell.marks.find(({ stage }) => stage === 'self');
  const [text, setText] = useState(typed || (mark ? formatPoints(mark.points) : self ? formatPoints(self.points) : ''));
  const [note, setNote] = useState(mark?.note ?? '');
  const box = useRef<HTMLInputElement>(null);
  const { act, problem, isBusy } = useAction((error) => scoringRefusal(error, text));
  const points = parsePoints(text);
  const needsReason = cell.criterion.scorer === 'unit' && points !== null && points !== self?.points;
  useEffect(() => {
    if (typed !== '') {
      setText(typed);
      box.current?.focus();
    }
  }, [typed]);

  const save = () => act(() => sheets.send('saveScores', {
    sheetId: cell.sheetId, stage: 'appraisal',
    cells: [{ criterionId: cell.criterion.id, version: mark?.version ?? 0, input: { typed: points! }, ...(note.trim() !== '' && { note }) }],
  }));
  return (
    <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); if (points !== null) void save(); }}>
      <Group align="start" gap="xs" wrap="nowrap">
        <TextInput ref={box} w={110} label={say(panelWords.appraised)} inputMode="decimal" value={text} onChange={(event) => setText(event.currentTarget.value)} error={points === null && text !== '' ? say(words.notNumber) : null} />
        <Textarea flex={1} autosize minRows={1} label={say(panelWords.reason)} withAsterisk={needsReason} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} disabled={points === null} w="fit-content">{say(panelWords.saveMark)}</Button>
    </Stack>
  );
}

/** The unit explains, or the appraiser remarks. */
export function RemarkForm({ kind, sheetId, criterionId }: { kind: 'explain' | 'comment'; sheetId: string; criterionId: string }) {
  const [text, setText] = useState('');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const send = async () => {
    if (await act(() => api.send(kind, { sheetId, criterionId, text }))) setText('');
  };
  return (
    <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <Textarea label={say(kind === 'explain' ? panelWords.explanation : panelWords.remark)} autosize minRows={2} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" variant={kind === 'explain' ? 'filled' : 'default'} loading={isBusy} disabled={text.trim().length < 3} w="fit-content">{say(kind === 'explain' ? panelWords.explain : panelWords.comment)}</Button>
    </Stack>
  );
}
