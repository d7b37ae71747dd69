import { ActionIcon, Alert, Anchor, Button, FileButton, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { MomentInput, type Moment } from '../../kit/ui/moment-input.tsx';
import { shrinkPhoto } from '../../kit/ui/shrink-photo.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { isOfUnit, needsNote, nextState, taskEvents, type TaskEvent } from '../rules/state.ts';
import { eventNames, sourceNames, standingText, stateNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import { taskRefusal } from './refusal.ts';

const reads = createClient<typeof import('../routes/tasks.ts')>('tasks');
const acts = createClient<typeof import('../routes/act.ts')>('tasks');
const files = createClient<typeof import('../routes/files.ts')>('tasks');
type Task = AnswerOf<typeof import('../routes/tasks.ts').task>;

/** One task of one unit: what is asked, its proof, what may be done now, and what was done. */
export function TaskPage({ assignmentId }: { assignmentId: string }) {
  const found = useQuery({ queryKey: ['task', assignmentId], queryFn: () => reads.load('task', { assignmentId }) });
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{taskRefusal(found.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const task = found.data;
  const { title, shortName, state, standing, dueAt, proofAsked, sourceKind, sourceNumber, sourceOn, givenByName, givenAt } = task;
  return (
    <Stack className="page tasks" gap="md" maw={860}>
      <Anchor component={Link} to="." search={{} as never} className="task-link">{say(words.back)}</Anchor>
      <div>
        <Title order={1} fz={22}>{title}</Title>
        <Text fw={600}>{shortName} · {say(stateNames[state])}</Text>
        <Text className={`task-standing ${standing.kind}`}>{standingText(standing)} · {say(words.due, { at: formatInstant(dueAt) })}</Text>
        <Text fz={14}>{say(words.from, { source: say(sourceNames[sourceKind]), number: sourceNumber === null ? '' : say(words.number, { number: sourceNumber }), on: sourceOn === null ? '' : say(words.on, { day: formatDate(sourceOn) }), name: givenByName, at: formatInstant(givenAt) })}</Text>
        {proofAsked !== null && <Text>{say(words.proof, { proof: proofAsked })}</Text>}
      </div>
      <Proof task={task} />
      <Acts task={task} />
      <section>
        <Title order={2} fz={16}>{say(words.history)}</Title>
        {task.acts.length === 0 && <Text>{say(words.untouched)}</Text>}
        <ol className="plain-list" reversed>
          {task.acts.map((one) => (
            <li key={one.number} className="task-act">
              <Text fw={600} fz={14}>{say(words.act, { at: formatInstant(one.at), event: say(eventNames[one.event]), name: one.byName })}</Text>
              {one.note !== null && <Text className="task-note">{one.note}</Text>}
              {one.event === 'return' && <Text fz={14}>{say(words.newDueAct, { at: formatInstant(one.dueAt) })}</Text>}
              {one.files.map(({ id, name }) => <FileLink key={id} id={id} name={name} />)}
            </li>
          ))}
        </ol>
      </section>
    </Stack>
  );
}

const FileLink = ({ id, name }: { id: string; name: string }) => <div><Anchor href={`/api/tasks/proof-file?fileId=${id}`} download className="task-link">{name}</Anchor></div>;

function Proof({ task }: { task: Task }) {
  const { act, problem, isBusy } = useAction(taskRefusal);
  const isOpen = task.isOwn && nextState(task.state, 'withdraw') !== null;
  const add = async (file: File | null) => { if (file) await act(async () => files.upload('attachProof', { assignmentId: task.id }, await shrinkPhoto(file))); };
  return (
    <section>
      <Title order={2} fz={16}>{say(words.files)}</Title>
      {task.files.length === 0 && <Text>{say(words.noFiles)}</Text>}
      {task.files.map(({ id, name }) => (
        <Group key={id} gap={4} wrap="nowrap"><FileLink id={id} name={name} />{isOpen && <ActionIcon variant="subtle" size={44} aria-label={say(words.removeFile, { name })} onClick={() => void act(() => files.send('removeProof', { fileId: id }))}><IconX size={18} /></ActionIcon>}</Group>
      ))}
      {isOpen && <FileButton onChange={(file) => void add(file)} accept="image/*,.pdf,.docx,.xlsx" inputProps={{ 'aria-label': say(words.addFile) }}>{(props) => <Button {...props} variant="default" h={44} loading={isBusy}>{say(words.addFile)}</Button>}</FileButton>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </section>
  );
}

const noMoment: Moment = { date: '', time: '', instant: null };
/** What this person may do now; what says why opens a box first, and what was typed stays when it is refused. */
function Acts({ task }: { task: Task }) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const allowed = taskEvents.filter((event) => nextState(task.state, event) !== null && (isOfUnit(event) ? task.isOwn : task.mayGive));
  const [chosen, setChosen] = useState<TaskEvent | null>(allowed.find((event) => event === asked['chuyen']) ?? null);
  const [note, setNote] = useState('');
  const [due, setDue] = useState(noMoment);
  const { act, problem, isBusy } = useAction(taskRefusal);
  const of = { assignmentId: task.id, version: task.version };
  const doIt: Record<TaskEvent, () => Promise<unknown>> = {
    acknowledge: () => acts.send('acknowledgeTask', of), start: () => acts.send('startTask', of), accept: () => acts.send('acceptTask', of),
    finish: () => acts.send('finishTask', { ...of, note }), withdraw: () => acts.send('withdrawTask', { ...of, note }), return: () => acts.send('returnTask', { ...of, note, dueAt: due.instant! }),
  };
  const run = async (event: TaskEvent) => { if (await act(doIt[event])) { setChosen(null); setNote(''); setDue(noMoment); } };
  const isOpen = chosen !== null && allowed.includes(chosen);
  const isRight = note.trim().length >= 5 && (chosen !== 'return' || due.instant !== null);
  const [first] = allowed;
  return (
    <Stack gap="xs">
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {!isOpen && <Group gap="xs">{allowed.map((event) => <Button key={event} h={44} variant={event === first ? 'filled' : 'default'} loading={isBusy} onClick={() => { if (needsNote(event)) setChosen(event); else void run(event); }}>{say(eventNames[event])}</Button>)}</Group>}
      {isOpen && (
        <Stack component="form" gap="xs" className="task-box" onSubmit={(event) => { event.preventDefault(); if (isRight) void run(chosen); }}>
          <Text fw={600}>{say(eventNames[chosen])}</Text>
          <Textarea size="md" required autosize label={say(chosen === 'finish' ? words.result : words.reason)} value={note} maxLength={chosen === 'finish' ? 4000 : 1000} onChange={(event) => setNote(event.currentTarget.value)} />
          {chosen === 'return' && <MomentInput label={say(words.newDue)} value={due} onChange={setDue} />}
          <Group gap="xs"><Button type="submit" h={44} loading={isBusy} disabled={!isRight}>{say(words.agree)}</Button><Button h={44} variant="default" onClick={() => setChosen(null)}>{say(words.cancel)}</Button></Group>
        </Stack>
      )}
    </Stack>
  );
}
