import { Alert, Button, Menu, Text, Title } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { isOfUnit, needsNote, nextState, taskEvents, taskStates, type TaskEvent, type TaskState } from '../rules/state.ts';
import { eventNames, standingText, stateNames } from '../words/names.ts';
import { screenWords as words } from '../words/screens.ts';
import { taskRefusal } from './refusal.ts';
import type { Line } from './tasks.tsx';

const api = createClient<typeof import('../routes/act.ts')>('tasks');
const step = 20;
/** The address of a task of a unit, and the act that it opens with. */
const searchOf = (id: string, event?: TaskEvent) => ({ viec: id, ...(event && { chuyen: event }) }) as never;
const actsOf = (line: Line, mayGive: boolean) => taskEvents.filter((event) => nextState(line.state, event) !== null && (isOfUnit(event) ? line.isOwn : mayGive));

/** A column for each state; on a phone they are lists one below another. A card moves by drag, by its menu, or by the key m. */
export function Board({ tasks, mayGive }: { tasks: readonly Line[]; mayGive: boolean }) {
  const { act, problem } = useAction(taskRefusal);
  const navigate = useNavigate();
  const [dragged, setDragged] = useState<Line | null>(null);
  const move = (line: Line, event: TaskEvent) => {
    const of = { assignmentId: line.id, version: line.version };
    if (needsNote(event)) return void navigate({ to: '.', search: searchOf(line.id, event) });
    void act(() => (event === 'acknowledge' ? api.send('acknowledgeTask', of) : event === 'start' ? api.send('startTask', of) : api.send('acceptTask', of)));
  };
  const eventTo = (line: Line, state: TaskState) => actsOf(line, mayGive).find((event) => nextState(line.state, event) === state);
  const drop = (state: TaskState) => {
    const event = dragged && eventTo(dragged, state);
    if (dragged && event) move(dragged, event);
    setDragged(null);
  };
  return (
    <>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Text fz={14} className="task-keys">{say(words.keys)}</Text>
      <div className="task-board" role="region" aria-label={say(words.byState)} tabIndex={0}>
        {taskStates.filter((state) => state !== 'withdrawn' || tasks.some((one) => one.state === state)).map((state) => {
          const takes = dragged !== null && eventTo(dragged, state) !== undefined;
          return <section key={state} className={`task-column${takes ? ' takes' : ''}`} onDragOver={(event) => { if (takes) event.preventDefault(); }} onDrop={() => drop(state)}><Column state={state} lines={tasks.filter((one) => one.state === state)} mayGive={mayGive} onMove={move} onDrag={setDragged} /></section>;
        })}
      </div>
    </>
  );
}

type CardProps = { mayGive: boolean; onMove: (line: Line, event: TaskEvent) => void; onDrag: (line: Line | null) => void };
function Column({ state, lines, ...card }: CardProps & { state: TaskState; lines: readonly Line[] }) {
  const [many, setMany] = useState(step);
  const name = say(stateNames[state]);
  return (
    <>
      <Title order={2} fz={15}>{say(words.column, { state: name, count: lines.length })}</Title>
      {lines.length === 0 && <Text fz={14} className="task-quiet">{say(words.empty)}</Text>}
      <ul className="plain-list">{lines.slice(0, many).map((line) => <Card key={line.id} line={line} {...card} />)}</ul>
      {lines.length > many && <Button variant="default" fullWidth className="task-more" onClick={() => setMany(many + step)}>{say(words.more, { count: lines.length - many, state: name })}</Button>}
    </>
  );
}

function Card({ line, mayGive, onMove, onDrag }: CardProps & { line: Line }) {
  const [isOpen, setOpen] = useState(false);
  const acts = actsOf(line, mayGive);
  return (
    <li className="task-card" draggable={acts.length > 0} onDragStart={() => onDrag(line)} onDragEnd={() => onDrag(null)} onKeyDown={(event) => { if (event.key === 'm' && acts.length > 0) setOpen(true); }}>
      <Link to="." search={searchOf(line.id)} className="task-link">{line.title}</Link>
      <Text fz={14}>{line.shortName}</Text>
      <Text fz={14} className={`task-standing ${line.standing.kind}`}>{standingText(line.standing)} · {say(words.due, { at: formatInstant(line.dueAt) })}</Text>
      {acts.length > 0 && (
        <Menu opened={isOpen} onChange={setOpen} withinPortal>
          <Menu.Target><Button variant="default" h={44} aria-label={say(words.moveOf, { title: line.title, unit: line.shortName })}>{say(words.move)}</Button></Menu.Target>
          <Menu.Dropdown>{acts.map((event) => <Menu.Item key={event} mih={44} onClick={() => onMove(line, event)}>{say(eventNames[event])}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
