import { Button, Group, Stack, Text } from '@mantine/core';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { earlyMs } from '../rules/kinds.ts';
import { agendaWords as words, handWords, monthWords, shiftWords, swapWords } from '../words/screens.ts';
import type { AgendaData, AgendaShift } from './agenda.tsx';
import { shiftText } from './boxes.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import type { HandOverParcel } from './hand-over-outbox.ts';
import { SwapForm } from './swap-form.tsx';

type Act = 'take' | 'hand' | 'swap';
/** What is open at a shift; `parcel`: what was typed before and not taken. */
export type Opened = { shiftId: string; act: Act; parcel: HandOverParcel | null };
type Noted = NonNullable<AgendaShift['take']>;
const notedText = (of: 'taken' | 'handed', noted: Noted) =>
  `${say(words[of], { at: formatInstant(noted.at) })}${noted.byName === null ? '' : say(words.by, { name: noted.byName })} · ${say(words.strength, { present: noted.present, required: noted.required })}${noted.receivedAt === null ? '' : ` · ${say(handWords.received, { at: formatInstant(noted.receivedAt) })}`}`;

type Props = {
  yearId: string; unitId: string; userId: string; shift: AgendaShift; data: AgendaData; aheadMs: number; open: Opened | null; /** Something about it waits on this device. */ isWaiting: boolean;
  onOpen: (act: Act) => void; onDone: (told: string | null) => void; onKept: () => void;
};

/** A shift with what became of it, and the one thing that is to be done now. */
export function ShiftCard({ yearId, unitId, userId, shift, data: { now, may, mine }, aheadMs, open, isWaiting, onOpen, onDone, onKept }: Props) {
  const { take, hand } = shift;
  const at = new Date(now).getTime();
  const [begins, ends] = [new Date(shift.startsAt).getTime(), new Date(shift.endsAt).getTime()];
  const name = `${shiftText(shift)}, ${formatDate(shift.onDay)}`;
  const next = take === null ? (at >= begins - earlyMs ? 'take' as const : null) : hand === null && at >= begins ? 'hand' as const : null;
  const incident = hand?.incident ?? take?.incident ?? null;
  const givers = (shift.people ?? []).filter(({ id }) => may.keep || id === mine);
  return (
    <Stack gap={6} className={`duty-card${shift.missing > 0 ? ' short' : ''}`}>
      <Text fw={600}>{shiftText(shift)}</Text>
      <Text>{say(shiftWords.have, { have: shift.have, required: shift.required })} {shift.missing > 0 && <span className="duty-short">{say(monthWords.short, { n: shift.missing })}</span>}{shift.people !== null && ` · ${shift.people.map((person) => person.name).join(', ') || say(shiftWords.nobody)}`}</Text>
      {take !== null && <Text fz={14}>{notedText('taken', take)}</Text>}
      {hand !== null && <Text fz={14}>{notedText('handed', hand)}</Text>}
      {(hand?.hasIncident ?? take?.hasIncident) && <Text fz={14} fw={600}>{incident === null ? say(words.someIncident) : say(words.hasIncident, { text: incident })}</Text>}
      {hand === null && at >= ends && <Text fz={14} className="duty-short">{say(words.waiting)}</Text>}
      {isWaiting && <Text fz={14} fw={600}>{say(handWords.waits)}</Text>}
      {open === null ? (
        <Group gap="xs">
          {may.stand && next !== null && !isWaiting && <Button size="lg" aria-label={say(next === 'take' ? words.takeOf : words.handOf, { shift: name })} onClick={() => onOpen(next)}>{say(words[next])}</Button>}
          {may.stand && (hand ?? take) !== null && !isWaiting && <Button h={44} variant="subtle" aria-label={say(words.correctOf, { shift: name })} onClick={() => onOpen(hand !== null ? 'hand' : 'take')}>{say(words.correct)}</Button>}
          {givers.length > 0 && begins > at && <Button h={44} variant="subtle" aria-label={say(swapWords.askOf, { shift: name })} onClick={() => onOpen('swap')}>{say(swapWords.ask)}</Button>}
        </Group>
      ) : open.act === 'swap' ? <SwapForm yearId={yearId} unitId={unitId} shift={shift} givers={givers} onDone={onDone} />
        : <HandOverForm key={open.act} yearId={yearId} unitId={unitId} userId={userId} shift={shift} event={open.act} title={`${say(words[open.act])} · ${name}`} aheadMs={aheadMs} typedBefore={open.parcel} onDone={(isKept) => { if (isKept) onKept(); else onDone(null); }} />}
    </Stack>
  );
}
