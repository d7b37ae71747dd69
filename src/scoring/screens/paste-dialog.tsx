import { Alert, Button, Group, Modal, Progress, ScrollArea, Stack, Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { LegacyNotice } from '../../kit/ui/legacy-notice.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { PastePlace, PastePlan } from '../rules/paste-plan.ts';
import { suggestionWords } from '../words/feeds.ts';
import { pasteWords, words } from '../words/sentences.ts';
import { shownPoints } from './board-model.ts';
import { refusalWith, scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/sheets.ts')>('scoring');
export type BoardPlace = PastePlace & { sheetId: string; unitName: string; version: number; before: number | null; /** Of a self-score: its note, and whether points are too far from what the records suggest. */ note?: string | null; isApart?: (points: number) => boolean };
type Saved = AnswerOf<typeof import('../routes/sheets.ts').saveScores>['saved'];
type Props = { plan: PastePlan<BoardPlace>; stage?: 'self' | 'appraisal'; onClose: () => void; onDone: (told: string, takeBack: () => Promise<void>) => void };

/** What pasting would do, before it does it: the cells that change, those that are refused and why. Saved sheet by sheet. */
export function PasteDialog({ plan, stage = 'appraisal', onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(0);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const sheets = new Map([...new Set(plan.accepted.map(({ place }) => place.sheetId))].map((id) => [id, plan.accepted.filter(({ place }) => place.sheetId === id)]));
  const asks = ({ place, points }: PastePlan<BoardPlace>['accepted'][number]) => points !== null && (stage === 'appraisal' ? points !== place.before : !place.note && (place.isApart?.(points) ?? false));
  const asking = plan.accepted.filter(asks);

  async function save(): Promise<void> {
    const savedOf = new Map<string, Saved>();
    const isDone = await act(async () => {
      for (const [sheetId, cells] of sheets) {
        const { saved } = await api.send('saveScores', { sheetId, stage, cells: cells.map((one) => ({ criterionId: one.place.criterion.id, version: one.place.version, input: one.points === null ? null : { typed: one.points }, ...(reason.trim() !== '' && (stage === 'appraisal' || asks(one)) && { note: reason }) })) });
        savedOf.set(sheetId, saved);
        setDone(savedOf.size);
      }
    });
    if (!isDone) return;
    onDone(say(pasteWords.done, { count: plan.accepted.length, skipped: plan.rejected.length }), async () => {
      for (const [sheetId, saved] of savedOf) {
        const before = new Map(sheets.get(sheetId)!.map(({ place }) => [place.criterion.id, place]));
        const cells = saved.map(({ criterionId, version }) => ({ criterionId, version, now: before.get(criterionId)?.now ?? null, note: before.get(criterionId)?.note || say(pasteWords.undoNote) }));
        await api.send('saveScores', { sheetId, stage, cells: cells.map(({ now, ...cell }) => ({ ...cell, input: now === null ? null : { typed: now } })) });
      }
    });
    onClose();
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={say(pasteWords.title)} closeButtonProps={{ 'aria-label': say(words.close) }}>
      <Stack gap="sm">
        <Text>{say(pasteWords.summary, { count: plan.accepted.length, unchanged: plan.unchanged, skipped: plan.rejected.length })}</Text>
        <LegacyNotice texts={plan.rejected.map(({ text }) => text)} />
        <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, 'aria-label': say(pasteWords.title) }}>
          <Table fz={13}>
            <Table.Tbody>
              {plan.accepted.map(({ place, points }) => <Table.Tr key={`${place.sheetId} ${place.criterion.id}`}><Table.Td>{place.unitName}</Table.Td><Table.Td>{place.criterion.code}</Table.Td><Table.Td>{shownPoints(place.now)} → <b>{points === null ? say(pasteWords.cleared) : formatPoints(points)}</b></Table.Td></Table.Tr>)}
              {plan.rejected.map((cell) => <Table.Tr key={`${cell.row} ${cell.column}`}><Table.Td>{say(pasteWords.place, { row: cell.row + 1, column: cell.column + 1 })}</Table.Td><Table.Td>“{cell.text}”</Table.Td><Table.Td c="red.8">{refusalWith(cell)}</Table.Td></Table.Tr>)}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
        {asking.length > 0 && <Textarea label={stage === 'appraisal' ? say(pasteWords.reason) : say(suggestionWords.pasteReason, { codes: asking.map(({ place }) => place.criterion.code).join(', ') })} withAsterisk autosize value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
        {isBusy && <Progress value={(done / Math.max(1, sheets.size)) * 100} aria-label={say(pasteWords.title)} />}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Group justify="end">
          <Button variant="default" onClick={onClose}>{say(words.cancel)}</Button>
          <Button data-autofocus loading={isBusy} disabled={plan.accepted.length === 0 || (asking.length > 0 && reason.trim() === '')} onClick={() => void save()}>{say(pasteWords.save, { count: plan.accepted.length })}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
