import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { dueGroup, dueGroups, formatInstant } from '../../kit/dates.ts';
import { say, type Text as Words } from '../../kit/words.ts';
import { deadline, periodName, standingSign, standingText } from '../words/names.ts';
import { listWords as words } from '../words/screens.ts';
import { EventForm } from './event-form.tsx';
import { OutboxList } from './outbox-list.tsx';
import { reportRefusal } from './refusal.ts';
import { ReportPage } from './report.tsx';
import './reports.css';

const api = createClient<typeof import('../routes/read.ts')>('reports');
export type Tasks = AnswerOf<typeof import('../routes/read.ts').tasks>;
type Line = Tasks['owed'][number];
export type PageProps = { year: { id: string; year: number; clusterNumber: number }; user: { userId: string } };

/** The address of a report, below the year's own. */
export const reportSearch = ({ periodId, unitId }: { periodId: string; unitId: string }) => ({ ky: periodId, 'don-vi': unitId }) as never;

/** What is due for me, soonest first; one report when the address names it. */
export function Reports({ year, user }: PageProps) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const [periodId, unitId] = [asked['ky'], asked['don-vi']];
  return typeof periodId === 'string' && typeof unitId === 'string' ? <ReportPage key={`${periodId} ${unitId}`} periodId={periodId} unitId={unitId} userId={user.userId} /> : <ReportList year={year} user={user} />;
}

function ReportList({ year, user }: PageProps) {
  const found = useQuery({ queryKey: ['report-tasks', year.id], queryFn: () => api.load('tasks', { yearId: year.id }) });
  if (found.data === undefined) return found.isError ? <Stack className="page"><Alert color="red" role="alert">{reportRefusal(found.error)}</Alert><OutboxList userId={user.userId} /></Stack> : <Text p="md">{say(words.loading)}</Text>;
  const { owed, locked, next, recent, quickForms, units, may, now } = found.data;
  const groupOf = (line: Line) => dueGroup(new Date(line.dueAt), new Date(now));
  const [soon] = next;
  return (
    <Stack className="page reports" gap="md" maw={860}>
      <Group justify="space-between" gap="xs">
        <Title order={1} fz={22}>{say(words.title, { year: year.year })}</Title>
        <Group gap="xs"><Anchor component={Link} to={`/nam/${year.year}/cum/${year.clusterNumber}/bao-cao/ma-tran`} className="report-link">{say(words.matrix)}</Anchor><Anchor component={Link} to={`/nam/${year.year}/cum/${year.clusterNumber}/bao-cao/bieu-mau`} className="report-link">{say(words.forms)}</Anchor></Group>
      </Group>
      <OutboxList userId={user.userId} />
      {may.report && quickForms.length > 0 && <EventForm yearId={year.id} units={units} forms={quickForms} />}
      {!may.report && <Text>{say(words.noUnit)}</Text>}
      {may.report && owed.length === 0 && <Text fw={600}>{say(words.none)}</Text>}
      {dueGroups.map((group) => <Lines key={group} title={words[group]} lines={owed.filter((line) => groupOf(line) === group)} isOpen />)}
      {soon && <Text c="dimmed">{say(words.next, { name: `${soon.formName} · ${periodName(soon.rhythm, soon)}`, due: deadline(soon.dueAt) })}</Text>}
      <Lines title={words.locked} lines={locked} isOpen={false} />
      <Lines title={words.recent} lines={recent} isOpen={false} />
    </Stack>
  );
}

/** One line: what it is, by when, where it stands, one button. */
function Lines({ title, lines, isOpen }: { title: Words; lines: readonly Line[]; isOpen: boolean }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Title order={2} fz={16}>{say(title)} ({lines.length})</Title>
      <ul className="plain-list">
        {lines.map((line) => {
          const name = `${line.formName} · ${periodName(line.rhythm, line)}`;
          const isEntry = isOpen && line.standing.kind !== 'late' && line.standing.kind !== 'on-time';
          return (
            <li key={`${line.periodId} ${line.unitId}`} className="report-line">
              <div>
                <Text fw={600}>{name}</Text>
                <Text fz={14} className={`standing ${line.standing.kind}`}>{standingSign(line.standing)} {standingText(line.standing)} · {say(words.due, { due: deadline(line.dueAt) })} · {line.shortName}</Text>
                {isOpen && line.remindedAt !== null && <Text fz={14} className="reminded-note">{say(words.remindedAt, { at: formatInstant(line.remindedAt) })}</Text>}
              </div>
              <Button component={Link} to="." search={reportSearch(line)} variant={isEntry ? 'filled' : 'default'} aria-label={say(isEntry ? words.enterOf : words.openOf, { name })}>{say(isEntry ? words.enter : words.open)}</Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
