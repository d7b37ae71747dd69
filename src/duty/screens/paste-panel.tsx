import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { pasteRoster, type PastedLine } from '../rules/pasted-roster.ts';
import { roleSpellings } from '../words/names.ts';
import { pasteWords as words, screenWords } from '../words/screens.ts';
import { dutyRefusal } from './refusal.ts';
import type { PanelProps } from './roster-month.tsx';

const api = createClient<typeof import('../routes/rosters.ts')>('duty');
const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day);

/** Everything in a line that was not understood, as sentences. */
function faultsOf({ line, day, shift, problem, names }: PastedLine): string[] {
  const shown = isDay(day) ? formatDate(day) : day;
  const own = { 'no-day': words.noDay, 'no-shift': words.noShift, 'two-shifts': words.twoShifts, 'no-name': words.noName };
  const faults = [...(problem === null ? [] : [say(own[problem], { day: shown, typed: problem === 'no-day' ? day : shift })]), ...names.flatMap(({ typed, problem: fault }) => (fault === null ? [] : [say(fault === 'no-person' ? words.noPerson : words.twoPeople, { typed })]))];
  return faults.map((what) => say(words.line, { line, what }));
}

/** A roster copied from a sheet: what was understood is shown before anything is saved, and so is all that was not. */
export function PastePanel({ yearId, unitId, roster: { month, version, shifts }, people, onDone }: PanelProps) {
  const [typed, setTyped] = useState('');
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const read = typed.trim() === '' ? null : pasteRoster(typed, { month, people, roleNames: roleSpellings, shifts: shifts.map(({ id, role, startsAt, endsAt }) => ({ id, role, startsAt: new Date(startsAt), endsAt: new Date(endsAt) })) });
  const faults = (read?.lines ?? []).flatMap(faultsOf);
  const save = async () => { if (read !== null && (await act(() => api.send('assign', { yearId, unitId, month, version, shifts: read.found })))) onDone(); };
  return (
    <Stack gap="xs" className="duty-box">
      <Title order={2} fz={18}>{say(words.title)}</Title>
      <Text fz={14}>{say(words.what)}</Text>
      <Textarea size="md" autosize minRows={4} maxRows={14} label={say(words.box)} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      {read !== null && (
        <div role="status">
          {read.heading !== null && <Text fz={14}>{say(words.heading, { line: read.heading })}</Text>}
          <Text>{say(words.found, { names: read.found.reduce((sum, { personIds }) => sum + personIds.length, 0), shifts: read.found.length })}</Text>
          {faults.length > 0 && <><Text fw={600} className="duty-short">{say(words.unresolved, { n: faults.length })}</Text><ul>{faults.map((fault, n) => <li key={n}>{fault}</li>)}</ul></>}
        </div>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button h={44} loading={isBusy} disabled={read === null || read.found.length === 0} onClick={() => void save()}>{say(words.save, { n: read?.found.length ?? 0 })}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
