import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { OutboxList } from '../../kit/ui/outbox-list.tsx';
import { say } from '../../kit/words.ts';
import { lastWords } from '../rules/log.ts';
import { listWords, logWords as words } from '../words/screens.ts';
import type { PartProps } from './event.tsx';
import { IncidentForm } from './incident-form.tsx';
import { incidentOutbox, type IncidentParcel } from './incident-outbox.ts';
import { eventRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/incidents.ts')>('events');
export type LogData = AnswerOf<typeof import('../routes/incidents.ts').incidents>;
export type IncidentData = LogData['rows'][number];
/** What is open in the form: a new entry or a correction; `parcel`: what was typed before and not taken. */
type Opened = { before: IncidentData | null; parcel: IncidentParcel | null };

/** The log of an event with its one big button; what is written without a network goes later. */
export function IncidentLog({ event, userId }: PartProps) {
  const outbox = incidentOutbox.useOutbox(userId);
  const [open, setOpen] = useState<Opened | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const found = useQuery({ queryKey: ['event', event.id, 'log'], queryFn: () => api.load('incidents', { eventId: event.id }), placeholderData: (before) => before });
  const own = { ...outbox, waiting: outbox.waiting.filter(({ entry }) => entry.eventId === event.id) };
  const log = found.data;
  const reopen = (parcel: IncidentParcel) => setOpen({ before: log?.rows.filter(({ id }) => id === parcel.entry.incidentId).at(-1) ?? null, parcel });
  const waiting = <OutboxList outbox={own} sentenceOf={eventRefusal} onReopen={reopen} />;
  if (log === undefined) return <>{waiting}{found.isError ? <Alert color="red" role="alert">{eventRefusal(found.error)}</Alert> : <Text>{say(listWords.loading)}</Text>}</>;
  const aheadMs = Date.parse(String(log.now)) - found.dataUpdatedAt;
  const last = lastWords(log.rows);
  const isEarly = new Date(log.now) < new Date(log.opensAt);
  return (
    <Stack gap="sm">
      {log.writers.length > 0 && isEarly && <Text>{say(words.opensAt, { at: formatInstant(log.opensAt) })}</Text>}
      {open === null && log.writers.length > 0 && !isEarly && <Button className="event-big" size="lg" onClick={() => { setTold(null); setOpen({ before: null, parcel: null }); }}>{say(words.note)}</Button>}
      {open !== null && <IncidentForm key={open.parcel?.key ?? open.before?.id ?? 'new'} event={event} log={log} userId={userId} aheadMs={aheadMs} before={open.before} typedBefore={open.parcel} onDone={(sent) => { setOpen(null); setTold(sent === null ? null : say(sent === 'sent' ? words.noted : words.kept)); if (sent === 'waiting') void outbox.flush(); }} />}
      {told !== null && <Alert color="teal" role="status">{told}</Alert>}
      {waiting}
      <Text fz={14}>{say(words.whole)}{!log.isWhole && ` ${say(words.ownOnly)}`}</Text>
      {last.length === 0 && <Text>{say(words.none)}</Text>}
      <ul className="plain-list">{last.map((row) => <li key={row.id} className="event-line"><Entry row={row} before={log.rows.filter(({ id, number }) => id === row.id && number < row.number)} onCorrect={() => { setTold(null); setOpen({ before: row, parcel: null }); }} /></li>)}</ul>
    </Stack>
  );
}

function Entry({ row, before, onCorrect }: { row: IncidentData; before: readonly IncidentData[]; onCorrect: () => void }) {
  return (
    <Stack gap={4}>
      <Text fw={600}>{formatInstant(row.at)}{row.postName !== null && ` · ${row.postName}`}</Text>
      <Text className="event-text" td={row.isVoid ? 'line-through' : undefined}>{row.what}</Text>
      {row.isVoid && <Text fw={600}>✖ {say(words.void)}</Text>}
      {row.done !== null && <Text className="event-text">{say(words.handled, { done: row.done })}</Text>}
      <Text fz={14}>{say(words.by, { unit: row.unit ?? say(words.lead), name: row.byName, at: formatInstant(row.notedAt) })}{row.receivedAt !== null && `; ${say(words.received, { at: formatInstant(row.receivedAt) })}`}</Text>
      {row.reason !== null && <Text fz={14}>{say(words.corrected, { n: row.number - 1, reason: row.reason })}</Text>}
      {row.photos.length > 0 && <Group gap="xs">{row.photos.map(({ id, name }, n) => <a key={id} className="event-photo" href={`/api/events/event-photo?photoId=${id}`} download><img loading="lazy" src={`/api/events/event-photo?photoId=${id}`} alt={say(words.photoOf, { n: n + 1, name })} /></a>)}</Group>}
      {before.length > 0 && <details className="event-changes"><summary>{say(words.before, { n: before.length })}</summary>{before.map((one) => <Text key={one.number} fz={14} className="event-text">{formatInstant(one.at)} · {one.what}{one.done !== null && ` · ${say(words.handled, { done: one.done })}`}</Text>)}</details>}
      {row.mayCorrect && <Button h={44} w="fit-content" variant="subtle" aria-label={say(words.correctOf, { what: row.what })} onClick={onCorrect}>{say(words.correct)}</Button>}
    </Stack>
  );
}
