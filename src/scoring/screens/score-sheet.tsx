import { Alert, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { parseBlock } from '../../kit/paste.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { isConcluded } from '../rules/sheet-state.ts';
import { needsReason } from '../rules/feeds/suggest.ts';
import { isLeaf } from '../rules/outline.ts';
import { planPaste, type PastePlan } from '../rules/paste-plan.ts';
import type { CellInput } from '../rules/kinds/registry.ts';
import { suggestionWords } from '../words/feeds.ts';
import { paperWords, sheetWords, words } from '../words/sentences.ts';
import { shownPoints } from './board-model.ts';
import { CellPanel } from './cell-panel.tsx';
import { CountDialog } from './count-dialog.tsx';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { PasteDialog, type BoardPlace } from './paste-dialog.tsx';
import { RoundTrip } from './round-trip.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import { SendDialog } from './send-dialog.tsx';
import { SheetRow } from './sheet-row.tsx';
import { useUndo } from './use-undo.ts';
import './score-sheet.css';

const api = createClient<typeof import('../routes/sheets.ts')>('scoring');
const suggesting = createClient<typeof import('../routes/suggestions.ts')>('scoring');
export type Suggested = AnswerOf<typeof import('../routes/suggestions.ts').suggestions>['suggested'][string];
export type Sheet = AnswerOf<typeof import('../routes/sheets.ts').sheet>;
export type SheetCriterion = Sheet['criteria'][number];
type Props = { yearId: string; unitId: string };

/** A unit scores itself: one box a criterion, saved as it is typed, with its evidence; sent by a second act of its own. */
export function ScoreSheet({ yearId, unitId }: Props) {
  const queries = useQueryClient();
  const key = ['sheet', yearId, unitId];
  const sheet = useQuery({ queryKey: key, queryFn: () => api.load('sheet', { yearId, unitId }) });
  const found = useQuery({ queryKey: ['suggestions', yearId, unitId], queryFn: () => suggesting.load('suggestions', { sheetId: sheet.data!.sheetId }), enabled: sheet.data !== undefined });
  const [state, setState] = useState<'saving' | 'saved' | 'unsaved' | null>(null);
  const [savedAt, setSavedAt] = useState('');
  const [plan, setPlan] = useState<PastePlan<BoardPlace> | null>(null);
  const [open, setOpen] = useState<{ what: 'send' } | { what: 'count' | 'why'; criterion: SheetCriterion } | null>(null);
  const [rounds, setRounds] = useState<Record<string, number>>({});
  const [told, setTold] = useState<string | null>(null);
  const { notice, remember, undo } = useUndo();
  const { act, problem, isBusy } = useAction(scoringRefusal);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key === 'Enter' && sheet.data?.may.save) setOpen({ what: 'send' });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [sheet.data?.may.save]);
  // A failed refetch keeps what is shown, and with it what is being typed.
  if (sheet.data === undefined) return sheet.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(sheet.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { sheetId, criteria, scores, self, status, submittedAt, selfDueAt, returnReason, evidence, may, basePoints, unitName } = sheet.data;
  const { gap, suggested: suggestions } = found.data ?? { gap: 0, suggested: {} };
  const scoreOf = new Map(scores.filter((score) => score.stage === 'self').map((score) => [score.criterionId, score]));
  const leaves = criteria.filter(isLeaf);
  const absent = new Set(Object.keys(self.absent));

  async function save(criterionId: string, input: CellInput | null, more: { note?: string; seen?: string } = {}): Promise<void> {
    try {
      await api.send('saveScores', { sheetId, stage: 'self', cells: [{ criterionId, version: scoreOf.get(criterionId)?.version ?? 0, input, ...more }] });
      setSavedAt(new Date().toTimeString().slice(0, 5));
    } finally {
      await queries.invalidateQueries({ queryKey: key });
    }
  }
  /** Boxes that were written by something else than typing begin anew with what stands there. */
  function beginAnew(criterionIds: readonly string[]): void {
    setRounds({ ...rounds, ...Object.fromEntries(criterionIds.map((id) => [id, (rounds[id] ?? 0) + 1])) });
    setState(null);
  }
  const waiting = leaves.filter(({ id, scorer }) => scorer === 'unit' && suggestions[id] !== undefined && !scoreOf.has(id) && !absent.has(id));
  /** Suggestions become scores; refused when one of them is another by now. */
  async function accept(chosen: readonly SheetCriterion[]): Promise<void> {
    const cells = chosen.map(({ id }) => ({ criterionId: id, version: scoreOf.get(id)?.version ?? 0, input: suggestions[id]!.input, seen: suggestions[id]!.mark }));
    if (!(await act(() => api.send('saveScores', { sheetId, stage: 'self', cells })))) return;
    beginAnew(chosen.map(({ id }) => id));
    if (chosen.length > 1) setTold(say(suggestionWords.accepted, { count: chosen.length }));
  }
  const paste = (from: number, text: string) => setPlan(planPaste(parseBlock(text), (row, column) => {
    const criterion = column === 0 ? leaves[from + row] : undefined;
    if (criterion === undefined || criterion.scorer !== 'unit' || absent.has(criterion.id)) return 'scoring.beyond-the-edge';
    const score = scoreOf.get(criterion.id);
    return { criterion: { ...criterion, modifiers: [] }, now: score?.points ?? null, version: score?.version ?? 0, sheetId, unitName: criterion.title, before: null, note: score?.note ?? null, isApart: (points) => suggestions[criterion.id] !== undefined && needsReason(criterion.ruleKind, suggestions[criterion.id]!, { points, input: {} }, gap) };
  }));
  const stateLine = state === null ? notice ?? (may.save ? say(sheetWords.keys) : '') : say(words[state], { at: savedAt });
  return (
    <Stack className="page sheet" gap="sm">
      <Title order={1} fz={22}>{say(sheetWords.title, { unit: unitName })}</Title>
      <Text fw={600} fz={18}>{say(words.progress, { total: shownPoints(self.total), base: formatPoints(basePoints), done: scoreOf.size, all: leaves.length - absent.size })}
        {may.save && selfDueAt && <Text span c="dimmed" fz={14} ml="md">{say(sheetWords.due, { at: formatInstant(selfDueAt) })}</Text>}</Text>
      {status === 'returned' && returnReason && <Alert color="yellow">{say(words.returned, { reason: returnReason })}</Alert>}
      {!may.save && submittedAt && <Group><Text>{say(words.sent, { at: formatInstant(submittedAt) })}</Text>{may.withdraw && <Button variant="default" loading={isBusy} onClick={() => void act(() => api.send('withdrawSheet', { sheetId }))}>{say(sheetWords.withdraw)}</Button>}</Group>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <PaperLinks path="scoring/sheet-paper" asked={{ sheetId }} title={say(paperWords.sheet, { unit: unitName })} />
      <RoundTrip sheet={sheet.data} suggested={suggestions} gap={gap} onWritten={(told, ids) => { beginAnew(ids); setTold(told); }} />
      {told && <Alert color="teal" role="status" withCloseButton closeButtonLabel={say(words.close)} onClose={() => setTold(null)}>{told}</Alert>}
      {may.save && waiting.length > 0 && <Button w="fit-content" variant="light" size="md" loading={isBusy} onClick={() => void accept(waiting)}>{say(suggestionWords.acceptAll, { count: waiting.length })}</Button>}
      {criteria.map((criterion) => !isLeaf(criterion) ? (
        <Group key={criterion.id} justify="space-between" wrap="nowrap" mt="md" className={criterion.parentId === null ? 'sheet-section' : 'sheet-group'}>
          <Title order={criterion.parentId === null ? 2 : 3} fz={criterion.parentId === null ? 18 : 16}>{criterion.code}. {criterion.title}</Title><Text fw={600} className="nowrap">{shownPoints(self.branches[criterion.id]?.points)}{criterion.maxPoints > 0 && ` / ${formatPoints(criterion.maxPoints)}`}</Text>
        </Group>
      ) : (
        <SheetRow key={`${criterion.id} ${rounds[criterion.id] ?? 0}`} {...{ sheetId, unitId, criterion, gap }} score={scoreOf.get(criterion.id) ?? null} suggestion={found.data === undefined || isConcluded(status) ? undefined : suggestions[criterion.id] ?? null} files={evidence.filter((file) => file.criterionId === criterion.id)} mayChange={may.save} isAbsent={absent.has(criterion.id)}
          save={(input, more) => save(criterion.id, input, more)} accept={() => void accept([criterion])} onState={setState} onBlock={(text) => paste(leaves.findIndex((c) => c.id === criterion.id), text)} onOpen={(what) => setOpen({ what, criterion })} />
      ))}
      <div className="sheet-bar">
        <Text role="status" fz={14} flex={1} className={state === null && notice === null ? 'key-hint' : ''}>{stateLine}</Text>
        {notice !== null && <Button variant="default" onClick={() => void undo().then(() => beginAnew(leaves.map(({ id }) => id)))}>{say(words.undo)}</Button>}
        {may.save && <Button size="md" onClick={() => setOpen({ what: 'send' })}>{say(words.send)}</Button>}
      </div>
      {plan && <PasteDialog plan={plan} stage="self" onClose={() => setPlan(null)} onDone={(told, takeBack) => { beginAnew(plan.accepted.map(({ place }) => place.criterion.id)); remember(told, takeBack); }} />}
      {open?.what === 'send' && <SendDialog sheet={sheet.data} onClose={() => setOpen(null)} />}
      {open !== null && open.what !== 'send' && (
        <Modal opened onClose={() => setOpen(null)} title={<b>{open.criterion.code} {open.criterion.title}</b>} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
          {open.what === 'why'
            ? <CellPanel sheetId={sheetId} criterionId={open.criterion.id} typed="" />
            : <CountDialog criterion={open.criterion} score={scoreOf.get(open.criterion.id) ?? null} suggestion={suggestions[open.criterion.id] ?? null} files={evidence.filter((file) => file.criterionId === open.criterion.id).length} {...{ gap, problem, isBusy }} onUse={(input, note) => void act(() => save(open.criterion.id, input, note === undefined ? {} : { note })).then((done) => { if (done) { beginAnew([open.criterion.id]); setOpen(null); } })} />}
        </Modal>
      )}
    </Stack>
  );
}
