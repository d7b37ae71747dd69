import { Alert, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { crossWords, markWords as w } from '../words/cross-check.ts';
import { words } from '../words/sentences.ts';
import { CompleteDialog, CrossEvidence, OtherTeams } from './cross-check-parts.tsx';
import { refusalWith, scoringRefusal } from './refusal-sentence.ts';
import { RemarkBox } from './cross-check-remark.tsx';
import { ScoreBox } from './score-box.tsx';
import { ClaimedSuggestion } from './suggestion.tsx';
import './score-sheet.css';

const api = createClient<typeof import('../routes/cross-check-marks.ts')>('scoring');
export type CrossSheetData = AnswerOf<typeof import('../routes/cross-check-marks.ts').crossSheet>;
type SaveState = 'saving' | 'saved' | 'unsaved';
const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

const focusBox = () => document.querySelector<HTMLInputElement>('input[data-score]')?.focus();

/** A team marks one unit, criterion by criterion: the evidence beside the mark; saved as it is typed. */
export function CrossSheet({ assignmentId, onClose }: { assignmentId: string; onClose: () => void }) {
  const sheet = useQuery({ queryKey: ['cross-sheet', assignmentId], queryFn: () => api.load('crossSheet', { assignmentId }) });
  if (sheet.data === undefined) return sheet.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(sheet.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  return sheet.data.criteria.length === 0 ? <Text p="md">{say(w.nothing)}</Text> : <Marking sheet={sheet.data} onClose={onClose} />;
}

function Marking({ sheet, onClose }: { sheet: CrossSheetData; onClose: () => void }) {
  const { assignmentId, criteria, marks, evidence, others, left, team, unitName, status, completedAt, closedBecause } = sheet;
  const queries = useQueryClient();
  const found = useQuery({ queryKey: ['cross-suggestions', assignmentId], queryFn: () => api.load('crossSuggestions', { assignmentId }), staleTime: 60_000 });
  const key = ['cross-sheet', assignmentId];
  const [chosen, setChosen] = useState(left.unmarked[0] ?? criteria[0]!.id);
  const [state, setState] = useState<SaveState | null>(null);
  const [savedAt, setSavedAt] = useState('');
  const [isAsked, setAsked] = useState(false);
  const stateNow = useRef<SaveState | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const isMoved = useRef(false);
  useEffect(() => {
    if (isMoved.current) focusBox();
    isMoved.current = false;
  }, [chosen]);
  const markOf = new Map(marks.map((mark) => [mark.criterionId, mark]));
  const at = Math.max(0, criteria.findIndex(({ id }) => id === chosen));
  const criterion = criteria[at]!;
  const mark = markOf.get(criterion.id);
  const points = mark?.points ?? null;
  const isOpen = closedBecause === null;
  const due = criteria.filter(({ isDue }) => isDue).length;
  const gap = points === null ? 0 : points - (criterion.before ?? 0);

  const tell = (now: SaveState) => { stateNow.current = now; setState(now); };
  /** One save after another, each on what the one before left, so that a mark and its remark never stand in each other's way. */
  function save(criterionId: string, change: { points?: number | null; remark?: string }): Promise<void> {
    const work = queue.current.then(async () => {
      const version = queries.getQueryData<CrossSheetData>(key)?.marks.find((one) => one.criterionId === criterionId)?.version ?? 0;
      try {
        await api.send('saveCrossMarks', { assignmentId, marks: [{ criterionId, version, ...change }] });
        setSavedAt(new Date().toTimeString().slice(0, 5));
      } catch (error) {
        stateNow.current = 'unsaved';
        throw error;
      } finally {
        await queries.invalidateQueries({ queryKey: key });
      }
    });
    queue.current = work.catch(() => undefined);
    return work;
  }
  /** Leaves the box and waits for what that saves; when it was refused, goes back to what was typed, with what was said against it. */
  async function leave(then: () => void): Promise<void> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await queue.current;
    if (stateNow.current === 'unsaved' && isOpen) focusBox();
    else then();
  }
  const go = (to: string) => leave(() => {
    isMoved.current = isOpen;
    if (to === chosen) focusBox();
    else setChosen(to);
  });
  function press(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step !== undefined && !event.ctrlKey && !event.nativeEvent.isComposing) void go((criteria[at + step] ?? criterion).id);
  }
  const label = ({ id, code, title }: (typeof criteria)[number]) => {
    const given = markOf.get(id)?.points ?? null;
    return given === null ? say(w.unmarked, { code, title }) : say(w.marked, { code, points: formatPoints(given) });
  };
  return (
    <Stack className="page" gap="sm" maw={1200}>
      <Group><Button variant="subtle" onClick={() => void leave(onClose)}>{say(w.back)}</Button></Group>
      <Title order={1} fz={22}>{say(w.title, { team, unit: unitName })}</Title>
      <Group justify="space-between">
        <Text fw={600}>{say(crossWords.progress, { done: due - left.unmarked.length, all: due })}</Text>
        {isOpen && <Button variant={left.unmarked.length === 0 ? 'filled' : 'default'} onClick={() => void leave(() => setAsked(true))}>{say(w.done)}</Button>}
      </Group>
      {completedAt !== null ? <Alert color="teal">{say(crossWords.complete, { at: formatInstant(completedAt) })}</Alert> : !isOpen && <Alert color="yellow">{refusalWith({ code: closedBecause, params: {} })}</Alert>}
      <NativeSelect label={say(w.criterion)} size="md" value={criterion.id} onChange={(event) => void go(event.currentTarget.value)} data={criteria.map((one) => ({ value: one.id, label: label(one) }))} />
      <div className="cross-panes">
        <CrossEvidence assignmentId={assignmentId} files={evidence.filter(({ criterionId }) => criterionId === criterion.id)} note={criterion.note} />
        <section className="cross-mark" aria-label={say(w.own)}>
          <Title order={2} fz={16}>{criterion.code} {criterion.title}</Title>
          <Group gap="lg" my="sm">
            {(['self', 'appraisal'] as const).map((stage) => <Text key={stage}>{say(w[stage])} <b>{criterion[stage] === null ? '–' : formatPoints(criterion[stage])}</b></Text>)}
          </Group>
          <ClaimedSuggestion key={criterion.id} criterion={criterion} suggestion={found.data && (found.data.suggested[criterion.id] ?? null)} claim={criterion.claim} unitId={null} status={status} order={3} />
          <div className="cross-points">
            <div onKeyDown={press}>
              <Text fw={600} aria-hidden>{say(w.own)}</Text>
              <ScoreBox key={criterion.id} label={say(w.ownOf, { code: criterion.code, title: criterion.title })} hint={say(criterion.ruleKind === 'penalty' ? w.offAtMost : w.atMost, { max: formatPoints(criterion.maxPoints) })} points={points} isOpen={isOpen} save={(typed) => save(criterion.id, { points: typed })} onState={tell} onBlock={() => undefined} />
            </div>
            <div className="cross-what"><RemarkBox key={criterion.id} remark={mark?.remark ?? ''} isOpen={isOpen} isNeeded={gap !== 0} save={(remark) => save(criterion.id, { remark })} onState={tell} /></div>
          </div>
          {gap !== 0 && <Text className="differs" fz={14} mt={4} fw={600}>{say(w.differs, { by: gap > 0 ? `+${formatPoints(gap)}` : formatPoints(gap) })}</Text>}
          {others === null ? <Text fz={13} c="dimmed" mt="sm">{say(w.hidden)}</Text> : <OtherTeams marks={others.filter(({ criterionId }) => criterionId === criterion.id)} />}
        </section>
      </div>
      <div className="sheet-bar cross-bar">
        <Text role="status" fz={14} flex={1} className={state === null ? 'key-hint' : ''}>{state === null ? (isOpen ? say(w.keys) : '') : say(words[state], { at: savedAt })}</Text>
        <Button variant="default" disabled={at === 0} onClick={() => void go(criteria[at - 1]!.id)}>{say(w.previous)}</Button>
        <Button variant={isOpen && left.unmarked.length > 0 ? 'filled' : 'default'} disabled={at === criteria.length - 1} onClick={() => void go(criteria[at + 1]!.id)}>{say(isOpen ? w.next : w.nextOnly)}</Button>
      </div>
      {isAsked && <CompleteDialog sheet={sheet} onClose={() => setAsked(false)} onGo={(id) => { setAsked(false); void go(id); }} />}
    </Stack>
  );
}
