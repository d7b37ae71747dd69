import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { say } from '../../kit/words.ts';
import { kindNames } from '../words/names.ts';
import { listWords as words, logWords } from '../words/screens.ts';
import { People, PhaseMark, spanText } from './boxes.tsx';
import { EventPage } from './event.tsx';
import { EventForm } from './event-form.tsx';
import { eventRefusal } from './refusal.ts';
import './events.css';

const api = createClient<typeof import('../routes/read.ts')>('events');
type Data = AnswerOf<typeof import('../routes/read.ts').events>;
type Line = Data['events'][number];
type Props = { year: { id: string; year: number; clusterNumber: number }; user: { userId: string } };
const groups = [['now', ['running', 'ended']], ['ahead', ['draft', 'waiting']], ['past', ['closed', 'cancelled']]] as const;

/** The protected events of a year; one of them when the address names it (?su-kien=). */
export function Events({ year, user }: Props) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const id = asked['su-kien'];
  return typeof id === 'string' ? <EventPage key={id} eventId={id} userId={user.userId} part={String(asked['muc'] ?? '')} papers={`/nam/${year.year}/cum/${year.clusterNumber}/van-ban`} /> : <EventList yearId={year.id} />;
}

function EventList({ yearId }: { yearId: string }) {
  const found = useQuery({ queryKey: ['events', yearId], queryFn: () => api.load('events', { yearId }) });
  const [isAdding, setAdding] = useState(false);
  const navigate = useNavigate();
  if (found.data === undefined) return <Stack className="page">{found.isError ? <Alert color="red" role="alert">{eventRefusal(found.error)}</Alert> : <Text>{say(words.loading)}</Text>}</Stack>;
  const { events, may } = found.data;
  return (
    <Stack className="page" gap="md" maw={1200}>
      <Group justify="space-between" gap="xs">
        <Title order={1} fz={22}>{say(words.title)}</Title>
        {may.add && !isAdding && <Button h={44} onClick={() => setAdding(true)}>{say(words.add)}</Button>}
      </Group>
      {isAdding && <EventForm yearId={yearId} before={null} onDone={(eventId) => { setAdding(false); if (eventId !== null) void navigate({ to: '.', search: { 'su-kien': eventId, muc: 'vi-tri' } as never }); }} />}
      {events.length === 0 && <Text>{say(words.none)} {say(may.add ? words.noneLead : words.noneUnit)}</Text>}
      {groups.map(([group, phases]) => {
        const own = events.filter(({ phase }) => (phases as readonly string[]).includes(phase));
        return own.length === 0 ? null : (
          <Stack key={group} component="section" gap="xs">
            <Title order={2} fz={17}>{say(words[group])}</Title>
            {(group === 'past' ? [...own].reverse() : own).map((one) => <Card key={one.id} one={one} />)}
          </Stack>
        );
      })}
    </Stack>
  );
}

function Card({ one }: { one: Line }) {
  const { phase, strength, ownStrength, incidents, signedIncidents } = one;
  const isAhead = phase === 'draft' || phase === 'waiting' || phase === 'running';
  return (
    <div className={`event-card ${phase}${isAhead && strength.missing > 0 ? ' short' : ''}`}>
      <Group gap="xs" justify="space-between"><Anchor component={Link} to="." search={{ 'su-kien': one.id } as never} className="event-link" fw={600}>{one.name}</Anchor><PhaseMark phase={phase} /></Group>
      <Text>{spanText({ startsAt: one.beginsAt, endsAt: one.endsAt })}</Text>
      <Text fz={14}>{say(words.at, { kind: say(kindNames[one.kind]), place: one.place })}</Text>
      {phase !== 'cancelled' && <Text component="div"><People {...strength} text={say(words.people, { ...strength, units: one.units })} /></Text>}
      {isAhead && ownStrength.map((own) => <Text key={own.unitId} component="div"><People {...own} text={say(words.own, own)} /></Text>)}
      {isAhead && one.checks > 0 && <Text fz={14}>{say(words.checks, { done: one.checksDone, of: one.checks })}</Text>}
      {phase === 'running' && one.mayNote && <Button component={Link} to="." search={{ 'su-kien': one.id, muc: 'nhat-ky' } as never} size="lg" className="event-big" mt="xs">{say(logWords.note)}</Button>}
      {signedIncidents !== null ? <Text fw={600}>{signedIncidents === 0 ? `✔ ${say(words.safe)}` : say(words.signed, { n: signedIncidents })}</Text> : incidents !== null && incidents > 0 && <Text fw={600}>{say(words.incidents, { n: incidents })}</Text>}
    </div>
  );
}
