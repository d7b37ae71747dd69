import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { dayAfter, formatDate, formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { agendaWords as words, monthWords, screenWords, shiftWords } from '../words/screens.ts';
import { shiftText } from './boxes.tsx';
import type { PartProps } from './duty.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/read.ts')>('duty');
type AgendaData = AnswerOf<typeof import('../routes/read.ts').agenda>;
export type AgendaShift = AgendaData['shifts'][number];
type Open = { shiftId: string; event: 'take' | 'hand' };

/** Seven days of a unit, shift by shift, with what is to be done at the gate: take over, hand over. */
export function Agenda({ yearId, unitId }: PartProps) {
  const [from, setFrom] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState<Open | null>(null);
  const found = useQuery({ queryKey: ['duty', 'agenda', unitId, from], queryFn: () => api.load('agenda', { yearId, unitId, from }), placeholderData: (before) => before });
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{dutyRefusal(found.error)}</Alert> : <Text>{say(screenWords.loading)}</Text>;
  const { data } = found;
  const days = [...new Set(data.shifts.map(({ onDay }) => onDay))];
  return (
    <>
      <Group gap="xs">
        <Button variant="default" h={44} onClick={() => setFrom(dayAfter(data.from, -7))}>{say(words.before)}</Button>
        <Button variant="default" h={44} onClick={() => setFrom(dayAfter(data.from, 7))}>{say(words.after)}</Button>
      </Group>
      {days.length === 0 && <Text>{say(words.none)}</Text>}
      {days.map((day) => (
        <Stack key={day} component="section" gap="xs" aria-label={formatDate(day)}>
          <Title order={2} fz={16}>{formatDate(day)}{day === data.today && ` (${say(words.today)})`}</Title>
          {data.shifts.filter(({ onDay }) => onDay === day).map((shift) => (
            <Card key={shift.id} yearId={yearId} unitId={unitId} shift={shift} data={data} open={open?.shiftId === shift.id ? open.event : null} onOpen={(event) => setOpen(event === null ? null : { shiftId: shift.id, event })} />
          ))}
        </Stack>
      ))}
    </>
  );
}

type Noted = AgendaShift['take'];
const notedText = (of: keyof typeof words, noted: NonNullable<Noted>) => `${say(words[of], { at: formatInstant(noted.at) })}${noted.byName === null ? '' : say(words.by, { name: noted.byName })} · ${say(words.strength, { present: noted.present, required: noted.required })}`;
/** Two hours before it begins a shift can be taken over. */
const earlyMs = 2 * 3_600_000;

type CardProps = { yearId: string; unitId: string; shift: AgendaShift; data: AgendaData; open: 'take' | 'hand' | null; onOpen: (event: 'take' | 'hand' | null) => void };
function Card({ yearId, unitId, shift, data: { now, may }, open, onOpen }: CardProps) {
  const { take, hand } = shift;
  const at = new Date(now).getTime();
  const [begins, ends] = [new Date(shift.startsAt).getTime(), new Date(shift.endsAt).getTime()];
  const name = `${shiftText(shift)}, ${formatDate(shift.onDay)}`;
  const next = take === null ? (at >= begins - earlyMs ? 'take' as const : null) : hand === null && at >= begins ? 'hand' as const : null;
  const incident = hand?.incident ?? take?.incident ?? null;
  return (
    <Stack gap={6} className={`duty-card${shift.missing > 0 ? ' short' : ''}`}>
      <Text fw={600}>{shiftText(shift)}</Text>
      <Text>{say(shiftWords.have, { have: shift.have, required: shift.required })} {shift.missing > 0 && <span className="duty-short">{say(monthWords.short, { n: shift.missing })}</span>}{shift.people !== null && ` · ${shift.people.map((person) => person.name).join(', ') || say(shiftWords.nobody)}`}</Text>
      {take !== null && <Text fz={14}>{notedText('taken', take)}</Text>}
      {hand !== null && <Text fz={14}>{notedText('handed', hand)}</Text>}
      {(hand?.hasIncident ?? take?.hasIncident) && <Text fz={14} fw={600}>{incident === null ? say(words.someIncident) : say(words.hasIncident, { text: incident })}</Text>}
      {hand === null && at >= ends && <Text fz={14} className="duty-short">{say(words.waiting)}</Text>}
      {open !== null ? <HandOverForm key={open} yearId={yearId} unitId={unitId} shift={shift} event={open} onDone={() => onOpen(null)} /> : may.stand && (
        <Group gap="xs">
          {next !== null && <Button size="lg" aria-label={say(next === 'take' ? words.takeOf : words.handOf, { shift: name })} onClick={() => onOpen(next)}>{say(words[next])}</Button>}
          {(hand ?? take) !== null && <Button h={44} variant="subtle" aria-label={say(words.correctOf, { shift: name })} onClick={() => onOpen(hand !== null ? 'hand' : 'take')}>{say(words.correct)}</Button>}
        </Group>
      )}
    </Stack>
  );
}
