import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { dayAfter, formatDate } from '../../kit/dates.ts';
import { OutboxList } from '../../kit/ui/outbox-list.tsx';
import { say } from '../../kit/words.ts';
import { agendaWords as words, feedWords, screenWords } from '../words/screens.ts';
import { ShiftCard, type Opened } from './agenda-card.tsx';
import type { PartProps } from './duty.tsx';
import { FeedAddress } from './feed-address.tsx';
import { handOverOutbox, type HandOverParcel } from './hand-over-outbox.ts';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/read.ts')>('duty');
export type AgendaData = AnswerOf<typeof import('../routes/read.ts').agenda>;
export type AgendaShift = AgendaData['shifts'][number];

/** Seven days of a unit, shift by shift, with what is to be done at the gate: take over, hand over; what is noted without a network goes later. */
export function Agenda({ yearId, unitId, userId }: PartProps) {
  const [from, setFrom] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState<Opened | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [hasFeed, setFeed] = useState(false);
  const outbox = handOverOutbox.useOutbox(userId);
  const found = useQuery({ queryKey: ['duty', 'agenda', unitId, from], queryFn: () => api.load('agenda', { yearId, unitId, from }), placeholderData: (before) => before });
  const waiting = <OutboxList outbox={outbox} sentenceOf={dutyRefusal} onReopen={(parcel: HandOverParcel) => setOpen({ shiftId: parcel.entry.shiftId, act: parcel.entry.event, parcel })} />;
  if (found.data === undefined) return found.isError ? <><Alert color="red" role="alert">{dutyRefusal(found.error)}</Alert>{waiting}</> : <Text>{say(screenWords.loading)}</Text>;
  const { data } = found;
  const days = [...new Set(data.shifts.map(({ onDay }) => onDay))];
  const close = (shiftId: string, sentence: string | null) => { setOpen((now) => (now?.shiftId === shiftId ? null : now)); setTold(sentence); };
  return (
    <>
      {waiting}
      <Group gap="xs">
        <Button variant="default" h={44} onClick={() => setFrom(dayAfter(data.from, -7))}>{say(words.before)}</Button>
        <Button variant="default" h={44} onClick={() => setFrom(dayAfter(data.from, 7))}>{say(words.after)}</Button>
        {data.mine !== null && <Button variant="default" h={44} aria-expanded={hasFeed} onClick={() => setFeed(!hasFeed)}>{say(feedWords.open)}</Button>}
      </Group>
      {hasFeed && data.mine !== null && <div className="duty-box"><FeedAddress yearId={yearId} personId={data.mine} onDone={() => setFeed(false)} /></div>}
      {told !== null && <Alert color="teal" role="status">{told}</Alert>}
      {days.length === 0 && <Text>{say(words.none)}</Text>}
      {days.map((day) => (
        <Stack key={day} component="section" gap="xs" aria-label={formatDate(day)}>
          <Title order={2} fz={16}>{formatDate(day)}{day === data.today && ` (${say(words.today)})`}</Title>
          {data.shifts.filter(({ onDay }) => onDay === day).map((shift) => (
            <ShiftCard
              key={shift.id} yearId={yearId} unitId={unitId} userId={userId} shift={shift} data={data} aheadMs={Date.parse(String(data.now)) - found.dataUpdatedAt} open={open?.shiftId === shift.id ? open : null}
              isWaiting={outbox.waiting.some(({ entry, problem }) => entry.shiftId === shift.id && problem === null)} onOpen={(act) => { setTold(null); setOpen({ shiftId: shift.id, act, parcel: null }); }}
              onDone={(sentence) => close(shift.id, sentence)} onKept={() => { close(shift.id, null); void outbox.flush(); }}
            />
          ))}
        </Stack>
      ))}
    </>
  );
}
