import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { isClusterWide, type CellInput } from '../rules/kinds/registry.ts';
import { countWords, panelWords, words } from '../words/sentences.ts';
import type { Cell } from './cell-panel.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const sheets = createClient<typeof import('../routes/sheets.ts')>('scoring');
const api = createClient<typeof import('../routes/appraisal.ts')>('scoring');
type Stage = 'appraisal' | 'command';

const markOf = (cell: Cell, stage: string) => cell.marks.find((mark) => mark.stage === stage);
const sendMark = (cell: Cell, stage: Stage, input: CellInput, note: string) => sheets.send('saveScores', {
  sheetId: cell.sheetId, stage, cells: [{ criterionId: cell.criterion.id, version: markOf(cell, stage)?.version ?? 0, input, ...(note.trim() !== '' && { note }) }],
});

/** The appraiser's points for one criterion; a reason where they differ from the self-score. `typed` opens it with a digit. */
export function AppraiseForm({ cell, typed }: { cell: Cell; typed: string }) {
  const self = markOf(cell, 'self');
  return (
    <>
      {!isClusterWide(cell.criterion.ruleKind) && <TypedForm cell={cell} stage="appraisal" typed={typed} first={self?.points} needsReason={(points) => cell.criterion.scorer === 'unit' && points !== self?.points} />}
      <FiguresForm cell={cell} isOpen={isClusterWide(cell.criterion.ruleKind)} />
    </>
  );
}

/** A mark of the command: above all stages, always with its reason. */
export function CommandForm({ cell }: { cell: Cell }) {
  const [isOpen, setOpen] = useState(markOf(cell, 'command') !== undefined);
  if (isClusterWide(cell.criterion.ruleKind)) return null;
  return isOpen ? <TypedForm cell={cell} stage="command" typed="" first={undefined} needsReason={() => true} /> : <Button variant="default" w="fit-content" onClick={() => setOpen(true)}>{say(panelWords.commandMark)}</Button>;
}

type TypedProps = { cell: Cell; stage: Stage; typed: string; first: number | undefined; needsReason: (points: number) => boolean };
function TypedForm({ cell, stage, typed, first, needsReason }: TypedProps) {
  const mark = markOf(cell, stage);
  const begun = mark?.points ?? first;
  const [text, setText] = useState(typed || (begun === undefined ? '' : formatPoints(begun)));
  const [note, setNote] = useState(mark?.note ?? '');
  const box = useRef<HTMLInputElement>(null);
  const { act, problem, isBusy } = useAction((error) => scoringRefusal(error, text));
  const points = parsePoints(text);
  useEffect(() => {
    if (typed !== '') {
      setText(typed);
      box.current?.focus();
    }
  }, [typed]);

  return (
    <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); if (points !== null) void act(() => sendMark(cell, stage, { typed: points }, note)); }}>
      <Group align="start" gap="xs" wrap="nowrap">
        <TextInput ref={box} w={110} label={say(stage === 'command' ? panelWords.commandMark : panelWords.appraised)} inputMode="decimal" value={text} onChange={(event) => setText(event.currentTarget.value)} error={points === null && text !== '' ? say(words.notNumber) : null} />
        <Textarea flex={1} autosize minRows={1} label={say(panelWords.reason)} withAsterisk={points !== null && needsReason(points)} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} disabled={points === null} w="fit-content">{say(stage === 'command' ? panelWords.saveCommand : panelWords.saveMark)}</Button>
    </Stack>
  );
}

/** The appraiser's own figures for the criterion: what was accepted, what was really done; begins with the unit's. */
function FiguresForm({ cell, isOpen }: { cell: Cell; isOpen: boolean }) {
  const [isShown, setShown] = useState(isOpen);
  const [note, setNote] = useState(markOf(cell, 'appraisal')?.note ?? '');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const initial = markOf(cell, 'appraisal')?.input ?? markOf(cell, 'self')?.input;
  if (!isShown) return <Button variant="subtle" w="fit-content" onClick={() => setShown(true)}>{say(countWords.open)}</Button>;
  return (
    <Stack gap={6}>
      <Textarea autosize minRows={1} label={say(panelWords.reason)} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <EvidenceForm criterion={cell.criterion} {...(initial && { initial })} isBusy={isBusy} onUse={(input) => void act(() => sendMark(cell, 'appraisal', input, note))} />
    </Stack>
  );
}

/** The unit explains, or the appraiser remarks. */
export function RemarkForm({ kind, sheetId, criterionId }: { kind: 'explain' | 'comment'; sheetId: string; criterionId: string }) {
  const [text, setText] = useState('');
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const sendRemark = async () => {
    if (await act(() => api.send(kind, { sheetId, criterionId, text }))) setText('');
  };
  return (
    <Stack component="form" gap={6} onSubmit={(event) => { event.preventDefault(); void sendRemark(); }}>
      <Textarea label={say(kind === 'explain' ? panelWords.explanation : panelWords.remark)} autosize minRows={2} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" variant={kind === 'explain' ? 'filled' : 'default'} loading={isBusy} disabled={text.trim().length < 3} w="fit-content">{say(kind === 'explain' ? panelWords.explain : panelWords.comment)}</Button>
    </Stack>
  );
}
