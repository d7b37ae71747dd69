import { Alert, Badge, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { timeLeft } from '../rules/disputes/clock.ts';
import { disputeStates, isOpen } from '../rules/disputes/state.ts';
import { holderSentence, leftSentence } from '../words/dispute-chain.ts';
import { listWords, settingWords } from '../words/dispute-screens.ts';
import { outcomeWords, stateWords } from '../words/disputes.ts';
import { words } from '../words/sentences.ts';
import { DisputeDocket } from './dispute-docket.tsx';
import { DisputeSettings } from './dispute-settings.tsx';
import { WindowNote } from './dispute-window.tsx';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import './dispute.css';

const api = createClient<typeof import('../routes/disputes.ts')>('scoring');
type Answer = AnswerOf<typeof import('../routes/disputes.ts').disputes>;
type Line = Answer['dockets'][number];
type Props = { year: { id: string; year: number; clusterName: string } };

/** The dockets of the year by whose turn it is, the person's own first; one of them when the address names it. */
export function Disputes({ year }: Props) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const docketId = asked['ho-so'];
  return typeof docketId === 'string' ? <DisputeDocket key={docketId} disputeId={docketId} /> : <DisputeList year={year} />;
}

function DisputeList({ year }: Props) {
  const [state, setState] = useState('');
  const [isSetting, setSetting] = useState(false);
  const found = useQuery({ queryKey: ['disputes', year.id], queryFn: () => api.load('disputes', { yearId: year.id }) });
  if (found.data === undefined) return found.isError ? <Alert color="red" m="md" role="alert">{scoringRefusal(found.error)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const { dockets, settings, may, now } = found.data;
  const open = dockets.filter((line) => isOpen(line.state));
  const shown = dockets.filter((line) => state === '' || line.state === state);
  return (
    <Stack className="page" gap="md" maw={1000}>
      <div>
        <Title order={1} fz={22}>{say(listWords.title, { year: year.year })}</Title>
        <Text c="dimmed">{say(listWords.summary, { cluster: year.clusterName, open: open.length, ended: dockets.length - open.length })}</Text>
      </div>
      <WindowNote yearId={year.id} />
      {dockets.length === 0
        ? <div><Text fw={600}>{say(listWords.empty)}</Text><Text>{say(listWords.what)}</Text><Text>{say(listWords.opens)}</Text></div>
        : (
          <>
            <Group align="end" justify="space-between">
              <NativeSelect label={say(listWords.filter)} size="md" value={state} onChange={(event) => setState(event.currentTarget.value)} data={[{ value: '', label: say(listWords.all) }, ...disputeStates.map((value) => ({ value, label: say(stateWords[value]) }))]} />
              <PaperLinks path="scoring/disputes-paper" asked={{ yearId: year.id }} title={say(listWords.paper)} />
            </Group>
            {shown.length === 0 && <Text>{say(listWords.emptyFilter)}</Text>}
            {groupsOf(shown).map(([name, lines]) => (
              <section key={name}>
                <Title order={2} fz={16}>{name} ({lines.length})</Title>
                <ul className="plain-list">{lines.map((line) => <li key={line.id}><DisputeLine line={line} now={now} /></li>)}</ul>
              </section>
            ))}
          </>
        )}
      {may.configure && <Button variant="default" w="fit-content" aria-expanded={isSetting} onClick={() => setSetting(!isSetting)}>{say(settingWords.title)}</Button>}
      {may.configure && isSetting && <DisputeSettings key={settings.version} yearId={year.id} settings={settings} />}
    </Stack>
  );
}

/** Who must act, the person first, then by role, what has ended last; within a group the soonest due first. */
function groupsOf(lines: readonly Line[]): [string, Line[]][] {
  const groups = new Map<string, Line[]>();
  const order = (line: Line) => (line.isMine ? 0 : isOpen(line.state) ? 1 : 2);
  const dueOf = (line: Line) => new Date(line.dueAt ?? line.endedAt ?? 0).getTime();
  for (const line of [...lines].sort((a, b) => order(a) - order(b) || (isOpen(a.state) ? dueOf(a) - dueOf(b) : dueOf(b) - dueOf(a)) || a.number - b.number)) {
    const name = line.isMine ? say(listWords.mine) : line.holder === null ? say(listWords.ended) : say(listWords.waitsFor, { holder: holderSentence(line.holder) });
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups];
}

/** One docket: what is claimed, where it is, when it is due; overdue in red and in words. */
function DisputeLine({ line, now }: { line: Line; now: Date }) {
  const { id, number, unitName, code, title, state, cutPoints, claimedPoints, outcome, ruledPoints, holder, dueAt, endedAt } = line;
  return (
    <Link to="." search={{ 'ho-so': id } as never} className="dispute-line">
      <b>{say(listWords.number, { number: String(number).padStart(2, '0') })}</b>
      <span>
        <Text span fw={600}>{unitName}</Text> · {code} {title}
        <Text span display="block" fz={14}>{outcome === null ? say(listWords.claims, { cut: formatPoints(cutPoints), claimed: formatPoints(claimedPoints) }) : say(listWords.ruled, { outcome: say(outcomeWords[outcome]), points: formatPoints(ruledPoints!) })}</Text>
      </span>
      <span className="dispute-when">
        <Badge variant="light" tt="none" color={state === 'settled' ? 'teal' : state === 'withdrawn' ? 'gray' : 'yellow'}>{say(stateWords[state])}</Badge>
        {holder && <Text span display="block" fz={14}>{holderSentence(holder)}</Text>}
        {dueAt !== null && <Text span display="block" fz={14} className={timeLeft(dueAt, now).isOver ? 'overdue' : ''}>{say(listWords.due, { at: formatInstant(dueAt) })}, {leftSentence(dueAt, now)}</Text>}
        {endedAt !== null && <Text span display="block" fz={14} c="dimmed">{formatInstant(endedAt)}</Text>}
      </span>
    </Link>
  );
}
