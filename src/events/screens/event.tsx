import { Alert, Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { say } from '../../kit/words.ts';
import { needsReason } from '../rules/phase.ts';
import { kindNames } from '../words/names.ts';
import { eventWords as words, listWords } from '../words/screens.ts';
import { Approval } from './approval.tsx';
import { People, PhaseMark, ReasonBox, spanText } from './boxes.tsx';
import { Checklist } from './checklist.tsx';
import { Ending } from './ending.tsx';
import { IncidentLog } from './log.tsx';
import { PlanText } from './plan-text.tsx';
import { Posts } from './posts.tsx';
import { eventRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/read.ts')>('events');
export type EventData = AnswerOf<typeof import('../routes/read.ts').event>;
/** What every change of the plan sends, and whether one can be made: after the approval only with a reason. */
export type Changing = { of: { eventId: string; version: number; reason: string | null }; isReady: boolean };
export type PartProps = { event: EventData; change: Changing; userId: string };

const parts = [['phuong-an', words.plan, PlanText], ['vi-tri', words.posts, Posts], ['chuan-bi', words.ready, Checklist], ['nhat-ky', words.log, IncidentLog], ['ket-thuc', words.end, Ending]] as const;
/** What is looked at first: the posts while people are assigned, the log while it runs, the end when it is over. */
const firstOf = ({ phase, may }: EventData, isPhone: boolean) => (phase === 'running' && may.log ? 'nhat-ky' : phase === 'ended' || phase === 'closed' ? 'ket-thuc' : isPhone || phase === 'draft' ? 'vi-tri' : 'phuong-an');

/** One event: where it stands, its plan, posts and people, checklist, log and end; the address names the part (?muc=). */
export function EventPage({ eventId, userId, part, papers }: { eventId: string; userId: string; part: string; /** The address of the documents centre. */ papers: string }) {
  const isPhone = useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false }) ?? false;
  const found = useQuery({ queryKey: ['event', eventId], queryFn: () => api.load('event', { eventId }), placeholderData: (before) => before });
  const [reason, setReason] = useState('');
  if (found.data === undefined) return <Stack className="page">{found.isError ? <Alert color="red" role="alert">{eventRefusal(found.error)}</Alert> : <Text>{say(listWords.loading)}</Text>}</Stack>;
  const event = found.data;
  const shown = parts.filter(([id]) => id !== 'nhat-ky' || event.may.log);
  const [current, , Part] = shown.find(([id]) => id === part) ?? shown.find(([id]) => id === firstOf(event, isPhone))!;
  const isAsked = event.may.change && needsReason(event.phase);
  const change: Changing = { of: { eventId, version: event.version, reason: isAsked ? reason.trim() : null }, isReady: !isAsked || reason.trim().length >= 5 };
  const isBrief = isPhone && current === 'nhat-ky'; // the one big button stands where the thumb is
  const isPlan = current === 'phuong-an' || current === 'vi-tri' || current === 'chuan-bi';
  return (
    <Stack className="page" gap="sm" maw={1200}>
      <Anchor component={Link} to="." search={{} as never} className="event-link">{say(words.back)}</Anchor>
      <div>
        <Group gap="xs"><Title order={1} fz={22}>{event.name}</Title><PhaseMark phase={event.phase} /></Group>
        <Text>{spanText({ startsAt: event.beginsAt, endsAt: event.endsAt })}</Text>
        {!isBrief && <><Text fz={14}>{say(listWords.at, { kind: say(kindNames[event.kind]), place: event.place })}</Text>
        <Text component="div"><People {...event.strength} text={say(listWords.people, { ...event.strength, units: event.units.length })} /></Text>
        {event.approvedAt !== null && <Text fz={14}>{say(words.approved, { name: event.approvedByName ?? '', at: formatInstant(event.approvedAt) })}{event.shortReason !== null && `; ${say(words.approvedShort, { reason: event.shortReason })}`}</Text>}</>}
        {event.cancelReason !== null && <Text fw={600}>{say(words.cancelled, { reason: event.cancelReason })}</Text>}
      </div>
      <Approval event={event} />
      <nav aria-label={say(words.parts)} className="event-parts">
        {shown.map(([id, text]) => <Link key={id} to="." search={{ 'su-kien': eventId, muc: id } as never} className="event-part" {...(id === current && { 'aria-current': 'page' as const })}>{say(text)}</Link>)}
      </nav>
      {isPlan && isAsked && <ReasonBox value={reason} onChange={setReason} />}
      <Part event={event} change={change} userId={userId} />
      {isPlan && (
        <Group gap="xs" className="no-print">
          {([['plan', words.print], ['people', words.printPeople]] as const).map(([paper, name]) => <Group key={paper} gap="xs"><Text>{say(name)}</Text><PaperLinks path={`events/${paper}-paper`} asked={{ eventId }} title={say(name)} /></Group>)}
          <Anchor component={Link} to={papers} underline="always" className="event-link">{say(words.toPapers)}</Anchor>
        </Group>
      )}
    </Stack>
  );
}
