import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { monthAfter } from '../rules/months.ts';
import { standingNames } from '../words/names.ts';
import { monthWords as words, screenWords } from '../words/screens.ts';
import { Calendar } from './calendar.tsx';
import { DayPanel } from './day-panel.tsx';
import type { PartProps } from './duty.tsx';
import { FillPanel } from './fill-panel.tsx';
import { LayForm } from './lay-form.tsx';
import { PastePanel } from './paste-panel.tsx';
import { dutyRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/read.ts')>('duty');
const lists = createClient<typeof import('../routes/people.ts')>('duty');
const rosters = createClient<typeof import('../routes/rosters.ts')>('duty');
export type RosterData = AnswerOf<typeof import('../routes/read.ts').roster>;
export type ShiftData = RosterData['shifts'][number];
export type PersonData = AnswerOf<typeof import('../routes/people.ts').dutyPeople>['people'][number];
/** What the panels of a month know; `version` is that of the roster they were opened on. */
export type PanelProps = { yearId: string; unitId: string; roster: RosterData; people: readonly PersonData[]; onDone: () => void };
const panels = { lay: LayForm, fill: FillPanel, paste: PastePanel } as const;
export const monthName = (month: string) => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** A month of a unit: the calendar, and for who keeps it laying, filling, pasting and publishing. */
export function RosterMonth({ yearId, unitId, month, shift, data, go }: PartProps) {
  const { open, setOpen, closing } = useOpened<keyof typeof panels | 'publish'>();
  const [day, setDay] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  if (shift !== null && asked !== shift.id) { setAsked(shift.id); setDay(shift.onDay); }
  const found = useQuery({ queryKey: ['duty', 'roster', unitId, month], queryFn: () => api.load('roster', { yearId, unitId, month }), placeholderData: (before) => before });
  const listed = useQuery({ queryKey: ['duty', 'people', unitId], queryFn: () => lists.load('dutyPeople', { yearId, unitId }), enabled: found.data?.may.keep === true });
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const roster = found.data;
  if (roster === undefined) return found.isError ? <Alert color="red" role="alert">{dutyRefusal(found.error)}</Alert> : <Text>{say(screenWords.loading)}</Text>;
  const people = listed.data?.people ?? [];
  const short = roster.shifts.filter(({ missing }) => missing > 0).length;
  const turn = (by: number) => { const next = monthAfter(month, by); if (next >= `${data.startsOn.slice(0, 7)}-01` && next <= data.endsOn) { setOpen(null); setDay(null); go({ thang: next.slice(0, 7) }); } };
  const Panel = open === null || open === 'publish' ? null : panels[open];
  const publish = async () => { if (await act(() => rosters.send('publishRoster', { yearId, unitId, month, version: roster.version }))) closing('publish')(); };
  const shared = { yearId, unitId, roster, people };
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Button variant="default" h={44} onClick={() => turn(-1)}>{say(words.before)}</Button>
          <Text fw={600} aria-live="polite">{say(words.month, { month: month.slice(5, 7), year: month.slice(0, 4) })}</Text>
          <Button variant="default" h={44} onClick={() => turn(1)}>{say(words.after)}</Button>
        </Group>
        <Group gap="md">
          <Group gap={4}><Text fz={14}>{say(words.roster)}</Text><PaperLinks path="duty/roster-paper" asked={{ yearId, unitId, month }} title={say(words.rosterPaper)} /></Group>
          <Group gap={4}><Text fz={14}>{say(words.log)}</Text><PaperLinks path="duty/log-paper" asked={{ yearId, unitId, month }} title={say(words.logPaper)} /></Group>
        </Group>
      </Group>
      <Text>
        {say(words.summary, { shifts: roster.shifts.length, short })}. {roster.publishedAt === null ? say(words.draft, { at: formatInstant(roster.dueAt) }) : say(words.published, { at: formatInstant(roster.publishedAt), name: roster.publishedByName ?? '' })} {say(words.standing, { standing: say(standingNames[roster.standing]) })}.
      </Text>
      {roster.may.keep && (
        <Group gap="xs">
          <Button h={44} variant={roster.shifts.length === 0 ? 'filled' : 'default'} aria-expanded={open === 'lay'} onClick={() => setOpen(open === 'lay' ? null : 'lay')}>{say(words.lay)}</Button>
          {roster.shifts.length > 0 && <>
            <Button h={44} variant={short > 0 ? 'filled' : 'default'} aria-expanded={open === 'fill'} onClick={() => setOpen(open === 'fill' ? null : 'fill')}>{say(words.fill)}</Button>
            <Button h={44} variant="default" aria-expanded={open === 'paste'} onClick={() => setOpen(open === 'paste' ? null : 'paste')}>{say(words.paste)}</Button>
            {roster.publishedAt === null && <Button h={44} variant="default" aria-expanded={open === 'publish'} onClick={() => setOpen(open === 'publish' ? null : 'publish')}>{say(words.publish)}</Button>}
          </>}
        </Group>
      )}
      {open === 'publish' && (
        <Stack gap="xs" className="duty-box">
          <Text>{short > 0 ? say(words.publishShort, { n: short }) : say(words.publishWhole)}</Text>
          <Group gap="xs"><Button h={44} loading={isBusy} onClick={() => void publish()}>{say(words.confirm, { month: monthName(month) })}</Button><Button h={44} variant="default" onClick={() => setOpen(null)}>{say(screenWords.cancel)}</Button></Group>
        </Stack>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {Panel && <Panel key={`${open} ${month}`} {...shared} onDone={closing(open!)} />}
      {roster.shifts.length === 0 && <Text>{say(roster.may.keep ? words.empty : words.emptyOther)}</Text>}
      <Calendar roster={roster} day={day} onDay={setDay} onMonth={turn} />
      {day !== null && roster.month === month && <DayPanel key={day} {...shared} day={day} shiftId={asked} onDone={() => setDay((now) => (now === day ? null : now))} />}
      <Text fz={14} c="dimmed">{say(words.counts)} {say(words.hidden, { day: formatDate(roster.namesHiddenFrom) })}</Text>
    </>
  );
}
