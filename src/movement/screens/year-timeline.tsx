import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { neighbour, openOf } from '../rules/stages.ts';
import { refusals, words } from '../words/year.ts';
import { StageDates } from './stage-dates.tsx';
import './year-timeline.css';

const api = createClient<typeof import('../routes/year.ts')>('movement');
export type YearData = AnswerOf<typeof import('../routes/year.ts').year>;
type Props = { year: { id: string } };
const marks = { done: '✔', open: '◉', waiting: '○' } as const;
const told = (error: unknown) => refusalSentence(error, refusals);

/** Where the year stands: its stages, what is still open, and for the leader the way on. */
export function YearTimeline({ year: { id } }: Props) {
  const year = useQuery({ queryKey: ['year', id], queryFn: () => api.load('year', { yearId: id }) });
  if (year.data === undefined) return year.isError ? <Alert color="red" m="md" role="alert">{told(year.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { stages, sealedAt, moves, theme, slogan } = year.data;
  return (
    <Stack className="page" gap="md" maw={1100}>
      <div><Title order={1} fz={22}>{say(words.title, { year: year.data.year })}</Title><Text c="dimmed">{theme} · {slogan}</Text></div>
      <ol className="stages">
        {stages.map((stage) => {
          const status = stage.status as keyof typeof marks;
          return (
            <li key={stage.id} className={`stage ${status}`} aria-current={status === 'open' ? 'step' : undefined}>
              <span className="stage-mark" aria-hidden>{marks[status]}</span>
              <b>{stage.position}. {stage.name}</b>
              <Text fz={13}>{say(status === 'open' ? words.now : words[status])}</Text>
              <Text fz={13} c="dimmed">{formatDate(stage.startsOn)} – {formatInstant(stage.dueAt)}</Text>
            </li>
          );
        })}
      </ol>
      {sealedAt !== null ? <Alert>{say(words.sealed, { at: formatInstant(sealedAt) })}</Alert> : <StageNow year={year.data} />}
      {moves.length > 0 && (
        <section>
          <Title order={2} fz={16}>{say(words.moves)}</Title>
          {moves.map((move) => (
            <Text key={move.id} fz={14}>{formatInstant(move.at)} · {say(move.kind === 'forward' ? words.forward : move.kind === 'reopen' ? words.reopened : words.sealedMove, { from: move.fromName ?? '', to: move.toName ?? '', reason: move.reason ?? '' })}{move.byName && ` · ${move.byName}`}</Text>
          ))}
        </section>
      )}
    </Stack>
  );
}

type Act = 'move' | 'reopen' | 'seal';

/** The stage in force with its open items, and what the person may do with it. */
function StageNow({ year }: { year: YearData }) {
  const [asked, setAsked] = useState<Act | null>(null);
  const [typed, setTyped] = useState('');
  const [isDating, setDating] = useState(false);
  const { act, problem, isBusy } = useAction(told);
  const { stages, open, may } = year;
  const [now, next, before] = [openOf(stages), neighbour(stages, 1), neighbour(stages, -1)];
  if (now === null) return null;
  const isBlocked = open.some((item) => item.isBlocking);
  const mayConfirm = asked === 'move' || (asked === 'reopen' ? typed.trim().length >= 5 : typed.trim() === String(year.year));
  async function carryOut(): Promise<void> {
    const step = { yearId: year.id, fromStageId: now!.id };
    const done = await act(() => asked === 'move' ? api.send('moveOn', step) : asked === 'reopen' ? api.send('reopenStage', { ...step, reason: typed }) : api.send('seal', { yearId: year.id }));
    if (done) ask(null);
  }
  const ask = (what: Act | null) => { setTyped(''); setAsked(what); };
  return (
    <section className="stage-now">
      <Title order={2} fz={18}>{now.position}. {now.name}</Title>
      <Text>{say(words.from, { day: formatDate(now.startsOn) })} · {say(words.due, { at: formatInstant(now.dueAt) })}</Text>
      <Title order={3} fz={14} mt="sm">{say(words.open)}</Title>
      {open.length === 0 && <Text c="dimmed">{say(words.nothingOpen)}</Text>}
      {open.map((item, n) => <Text key={n}>{item.isBlocking ? '✖' : '!'} {say(item.text, item.params)}{item.isBlocking && ` (${say(words.blocking)})`}</Text>)}
      <Group mt="sm" gap="xs">
        {may.moveOn && next && <Button disabled={isBlocked} onClick={() => ask('move')}>{say(words.moveOn, { stage: next.name })}</Button>}
        {may.reopen && before && <Button variant="default" onClick={() => ask('reopen')}>{say(words.reopen, { stage: before.name })}</Button>}
        {may.reopen && next === null && <Button variant="default" c="red.8" onClick={() => ask('seal')}>{say(words.seal)}</Button>}
        {may.moveOn && <Button variant="default" aria-expanded={isDating} onClick={() => setDating(!isDating)}>{say(words.dates)}</Button>}
      </Group>
      {isDating && <StageDates yearId={year.id} stages={stages} onDone={() => setDating(false)} />}
      <Modal opened={asked !== null} onClose={() => ask(null)} title={say(words.confirm)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
        <Stack gap="sm">
          {asked === 'move' && <Text>{say(words.confirmMove, { from: now.name, to: next?.name ?? '' })}</Text>}
          {asked === 'move' && open.map((item, n) => <Alert key={n} color="yellow">{say(item.text, item.params)}</Alert>)}
          {asked === 'reopen' && <Textarea data-autofocus label={say(words.reason)} withAsterisk value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />}
          {asked === 'seal' && <TextInput data-autofocus label={say(words.confirmSeal, { year: year.year })} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />}
          {problem && <Alert color="red" role="alert">{problem}</Alert>}
          <Group justify="end"><Button variant="default" onClick={() => ask(null)}>{say(words.cancel)}</Button><Button loading={isBusy} disabled={!mayConfirm} onClick={() => void carryOut()}>{say(words.agree)}</Button></Group>
        </Stack>
      </Modal>
    </section>
  );
}
