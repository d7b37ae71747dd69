import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { dueGroup, dueGroups, formatDate, formatInstant } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { say, type Text as Words } from '../../kit/words.ts';
import { refusals } from '../words/year.ts';
import { myWorkWords as words } from '../words/my-work.ts';
import './my-work.css';

const api = createClient<typeof import('../routes/my-work.ts')>('movement');
type Item = AnswerOf<typeof import('../routes/my-work.ts').myWork>['items'][number];
type Props = { year: { id: string; year: number; clusterNumber: number; clusterName: string } };

/** j, k and the arrows go from line to line; Enter opens, as on any link. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.work-line a')];
  const at = links.indexOf(event.target as HTMLElement);
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  event.preventDefault();
}

/** One list of what waits for the reader, by its deadline; each line has the one button that leads to where it is done, the first stands out. */
export function MyWork({ year }: Props) {
  const found = useQuery({ queryKey: ['my-work', year.id], queryFn: () => api.load('myWork', { yearId: year.id }), gcTime: 0 }); // what was just done must not wait here for a moment longer
  if (found.data === undefined) return found.isError ? <Alert color="red" m="md" role="alert">{refusalSentence(found.error, refusals)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { items, now, today } = found.data;
  const groupOf = ({ dueAt }: Item) => (dueAt === null ? 'waiting' : dueGroup(new Date(dueAt), new Date(now)));
  const isPressing = items.some((item) => groupOf(item) === 'overdue' || groupOf(item) === 'today');
  return (
    <Stack className="page my-work" gap="md" maw={860} onKeyDown={walk}>
      <div>
        <Title order={1} fz={22}>{say(words.title)}</Title>
        <Text c="dimmed">{say(words.day, { day: formatDate(today), cluster: year.clusterName })}</Text>
      </div>
      {!isPressing && <Text fw={600}>{say(words.none)} {items.length > 0 && say(words.soon)}</Text>}
      {items.length === 0 && <Text c="dimmed">{say(words.quiet)}</Text>}
      {([...dueGroups, 'waiting'] as const).map((group) => <Lines key={group} title={words[group]} items={items.filter((item) => groupOf(item) === group)} base={`/nam/${year.year}/cum/${year.clusterNumber}`} isOverdue={group === 'overdue'} first={items[0]} />)}
      {items.length > 1 && <Text c="dimmed" fz={13} visibleFrom="sm">{say(words.keys)}</Text>}
    </Stack>
  );
}

const atFirst = 8;
type LinesProps = { title: Words; items: readonly Item[]; base: string; isOverdue: boolean; first: Item | undefined };
function Lines({ title, items, base, isOverdue, first }: LinesProps) {
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, atFirst);
  return (
    <section>
      <Title order={2} fz={16}>{say(title, { count: items.length })}</Title>
      <ul className="plain-list">
        {shown.map((item) => {
          const text = say(item.text, Object.fromEntries(Object.entries(item.params).map(([name, value]) => [name, typeof value === 'object' ? say(value) : value])));
          const [path, search = ''] = item.path.split('?');
          return (
            <li key={`${item.path} ${text}`} className="work-line">
              <div>
                <Text fw={600}>{text}</Text>
                {item.dueAt !== null && <Text fz={14} {...(isOverdue && { className: 'overdue' })}>{say(words.due, { due: formatInstant(item.dueAt) })}</Text>}
              </div>
              <Button component={Link} to={base + path} search={Object.fromEntries(new URLSearchParams(search)) as never} variant={item === first ? 'filled' : 'default'} aria-label={say(words.button, { verb: say(item.button), text })}>{say(item.button)}</Button>
            </li>
          );
        })}
      </ul>
      {shown.length < items.length && <Button variant="subtle" onClick={() => setWhole(true)}>{say(words.more, { count: items.length - shown.length })}</Button>}
    </section>
  );
}
