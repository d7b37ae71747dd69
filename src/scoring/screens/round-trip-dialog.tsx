import { Alert, Badge, Button, Checkbox, Group, Modal, Progress, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ApiError, createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { LegacyNotice } from '../../kit/ui/legacy-notice.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { isClusterWide } from '../rules/kinds/registry.ts';
import { cellsToSave, compareSheet, lacksReason, type Difference } from '../rules/round-trip/difference.ts';
import type { Reading } from '../rules/round-trip/read-sheet.ts';
import { reasonSentence } from '../words/reasons.ts';
import { cellFaultWords, remarkWords, roundTripWords as words } from '../words/round-trip.ts';
import { shownFilling } from '../words/shown-filling.ts';
import { words as scoringWords } from '../words/sentences.ts';
import { shownPoints } from './board-model.ts';
import { refusalWith, scoringRefusal } from './refusal-sentence.ts';
import type { Sheet, SheetCriterion, Suggested } from './score-sheet.tsx';
import { DifferenceReason } from './suggestion.tsx';

const api = createClient<typeof import('../routes/sheets.ts')>('scoring');
type Props = { name: string; reading: Reading<SheetCriterion>; sheet: Sheet; suggested: Readonly<Record<string, Suggested>>; gap: number; onClose: () => void; onWritten: (told: string, criterionIds: string[]) => void };
const isClash = (error: unknown) => error instanceof ApiError && error.code === 'kit.version-clash';

/** A filled file beside what stands on the server now: each difference is accepted or not, and only then written. */
export function RoundTripDialog({ name, reading, sheet, suggested, gap, onClose, onWritten }: Props) {
  const [filed, setFiled] = useState(reading.filed);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [common, setCommon] = useState('');
  const [done, setDone] = useState(0);
  const { act, problem, isBusy } = useAction((error) => (isClash(error) ? say(words.clash) : scoringRefusal(error)));
  const standing = new Map(sheet.scores.filter(({ stage }) => stage === 'self').map((score) => [score.criterionId, score]));
  const { differences, problems, unknown, missing, newer, same, takenAt } = compareSheet({ ...reading, filed }, standing, (id) => sheet.evidence.filter(({ criterionId }) => criterionId === id).length);
  const chosen = differences.filter(({ criterion }) => accepted.has(criterion.id));
  const isAsked = (one: Difference<SheetCriterion>) => lacksReason(one, suggested, gap);
  const unexplained = chosen.filter((one) => isAsked(one) && (reasons[one.criterion.id] ?? '').trim() === '').map(({ criterion }) => criterion.id);
  const conflicts = differences.filter(({ isConflict }) => isConflict).length;
  const texts = filed.flatMap(({ filling }) => [filling.note, ...filling.figures.filter((figure) => typeof figure === 'string')]);

  function toggle(id: string, isAccepted: boolean): void {
    const next = new Set(accepted);
    if (isAccepted) next.add(id);
    else next.delete(id);
    setAccepted(next);
  }
  async function write(): Promise<void> {
    const pieces = cellsToSave(chosen, { ...reasons, ...Object.fromEntries(unexplained.map((id) => [id, common])) });
    const isDone = await act(async () => {
      for (const [n, cells] of pieces.entries()) {
        await api.send('saveScores', { sheetId: sheet.sheetId, stage: 'self', cells });
        setDone(n + 1);
      }
    });
    if (isDone) onWritten(say(words.written, { count: chosen.length, name }), chosen.map(({ criterion }) => criterion.id));
    else setAccepted(new Set()); // what was accepted may stand beside something else now: looked at again
  }
  return (
    <Modal opened onClose={onClose} size="xl" title={<b>{say(words.compare, { name })}</b>} closeButtonProps={{ 'aria-label': say(scoringWords.close), size: 44 }}>
      <Stack gap="sm">
        <Text role="status">{differences.length === 0 ? say(words.nothing) : say(words.summary, { changed: differences.length, same, at: formatInstant(takenAt) })}</Text>
        <LegacyNotice texts={texts} onTake={(convert) => setFiled(filed.map((one) => ({ ...one, filling: { ...one.filling, note: convert(one.filling.note), figures: one.filling.figures.map((figure) => (typeof figure === 'string' ? convert(figure) : figure)) } })))} />
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        {problems.length > 0 && (
          <Alert color="red" title={say(words.refused, { count: problems.length })}>
            {problems.map((one, n) => <Text key={n} fz={14}>{say(words.atRow, { row: one.row, code: one.code })} {'fault' in one ? say(cellFaultWords[one.fault], one.params) : refusalWith({ code: one.refusal, params: one.params })}</Text>)}
          </Alert>
        )}
        {unknown.length > 0 && <Alert color="yellow" title={say(words.unknown)}>{unknown.map((row) => <Text key={row.row} fz={14}>{say(words.unknownRow, row)}</Text>)}</Alert>}
        {missing.length > 0 && <Alert color="yellow">{say(words.missing, { codes: missing.join(', ') })}</Alert>}
        {newer.length > 0 && <Alert>{say(words.newer, { codes: newer.join(', ') })}</Alert>}
        {conflicts > 0 && <Alert color="yellow">{say(words.conflicts, { count: conflicts })}</Alert>}
        {differences.length > 0 && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setAccepted(new Set([...accepted, ...differences.filter(({ isConflict }) => !isConflict).map(({ criterion }) => criterion.id)]))}>{say(words.acceptAll)}</Button>
            <Button variant="default" disabled={accepted.size === 0} onClick={() => setAccepted(new Set())}>{say(words.rejectAll)}</Button>
          </Group>
        )}
        {differences.map((one) => <DifferenceRow key={one.criterion.id} difference={one} isAccepted={accepted.has(one.criterion.id)} onToggle={(isAccepted) => toggle(one.criterion.id, isAccepted)} suggested={isAsked(one) ? suggested[one.criterion.id]! : null} reason={reasons[one.criterion.id] ?? ''} onReason={(reason) => setReasons({ ...reasons, [one.criterion.id]: reason })} />)}
        {unexplained.length > 0 && <Textarea label={say(words.unexplained, { count: unexplained.length })} withAsterisk autosize value={common} onChange={(event) => setCommon(event.currentTarget.value)} />}
        {isBusy && <Progress value={(done / Math.max(1, Math.ceil(chosen.length / 100))) * 100} animated aria-label={say(words.write, { count: chosen.length })} />}
        <Group justify="end" className="round-trip-foot">
          <Button variant="default" onClick={onClose}>{say(differences.length === 0 ? scoringWords.close : scoringWords.cancel)}</Button>
          {differences.length > 0 && <Button loading={isBusy} disabled={chosen.length === 0 || (unexplained.length > 0 && common.trim() === '')} onClick={() => void write()}>{say(words.write, { count: chosen.length })}</Button>}
        </Group>
      </Stack>
    </Modal>
  );
}

type RowProps = { difference: Difference<SheetCriterion>; isAccepted: boolean; onToggle: (isAccepted: boolean) => void; /** Given where the file differs from it without a reason. */ suggested: Suggested | null; reason: string; onReason: (reason: string) => void };
function DifferenceRow({ difference: { criterion, row, now, nowFilling, filling, input, score, isConflict, remarks }, isAccepted, onToggle, suggested, reason, onReason }: RowProps) {
  const lines = (shown: string[], empty: string) => (shown.length === 0 ? [empty] : shown).map((line, n) => <Text key={n} fz={14} className="round-trip-value">{line}</Text>);
  return (
    <section className="round-trip-row" aria-label={`${criterion.code} ${criterion.title}`} data-accepted={isAccepted || undefined}>
      <Checkbox className="round-trip-check" size="md" checked={isAccepted} onChange={(event) => onToggle(event.currentTarget.checked)} label={<b>{say(words.accept, { code: criterion.code })}</b>} description={`${criterion.title} · ${say(words.rowOf, { row })}`} />
      <div><Text fz={13} c="dimmed">{say(words.was)}: <b>{shownPoints(now?.points ?? null)}</b></Text>{lines(shownFilling(criterion, nowFilling), say(words.empty))}</div>
      <div><Text fz={13} c="dimmed">{say(words.inFile)}</Text>{lines(shownFilling(criterion, filling), say(input === null ? words.cleared : words.empty))}</div>
      <div><Text fz={13} c="dimmed">{say(words.newPoints)}</Text><Text fw={700} fz={18}>{shownPoints(score?.points ?? null)}</Text>{score?.reasons.map((reason, n) => <Text key={n} fz={13}>{reasonSentence(reason)}</Text>)}</div>
      {suggested !== null && <div className="round-trip-remarks"><DifferenceReason code={criterion.code} suggested={isClusterWide(criterion.ruleKind) ? null : suggested.points} value={reason} isOpen onChange={onReason} onDone={() => undefined} /></div>}
      {(isConflict || remarks.length > 0) && (
        <div className="round-trip-remarks">
          {isConflict && <><Badge color="yellow" variant="light" tt="none">{say(words.both)}</Badge><Text fz={14}>{say(words.conflict)}</Text></>}
          {remarks.map(({ code, params }, n) => <Text key={n} fz={14}>{say(remarkWords[code], params)}</Text>)}
        </div>
      )}
    </section>
  );
}
