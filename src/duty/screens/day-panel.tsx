import { Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { timeIn } from '../../kit/ui/moment-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { conflictOf, type Stood } from '../rules/conflict.ts';
import { timeOf } from '../rules/kinds.ts';
import { conflictText } from '../words/names.ts';
import { monthWords, screenWords, shiftWords as words } from '../words/screens.ts';
import { NumberBox, numberIn, shiftText, TimeBox } from './boxes.tsx';
import { ShiftForm } from './lay-form.tsx';
import { dutyRefusal } from './refusal.ts';
import type { PanelProps, ShiftData } from './roster-month.tsx';

const api = createClient<typeof import('../routes/rosters.ts')>('duty');
const stood = ({ startsAt, endsAt, restsUntil }: Pick<ShiftData, 'startsAt' | 'endsAt' | 'restsUntil'>): Stood => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), restsUntil: new Date(restsUntil) });
type Props = PanelProps & { day: string; /** The shift that was asked for, which has the focus when the day is opened. */ shiftId: string | null };

/** One day of a roster: its shifts, and for who keeps it who stands each of them. */
export function DayPanel({ day, shiftId, onDone, ...shared }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  const [isAdding, setAdding] = useState(false);
  useEffect(() => { (asked.current ?? title.current)?.focus(); }, []);
  const close = () => { onDone(); document.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus(); };
  useWindowEvent('keydown', (event) => { if (event.key === 'Escape') close(); }); // a button that is busy has let go of the focus
  const shifts = shared.roster.shifts.filter(({ onDay }) => onDay === day);
  return (
    <Stack component="section" gap="sm" className="duty-box" aria-label={say(monthWords.day, { day: formatDate(day) })}>
      <Group justify="space-between" gap="xs"><Title order={2} fz={18} ref={title} tabIndex={-1}>{say(monthWords.day, { day: formatDate(day) })}</Title><Button variant="default" h={44} onClick={close}>{say(screenWords.close)}</Button></Group>
      {shifts.length === 0 && <Text>{say(words.noShift)}</Text>}
      {shifts.map((shift) => <div key={shift.id} {...(shift.id === shiftId && { ref: asked, tabIndex: -1, 'aria-label': shiftText(shift), role: 'group', className: 'duty-asked' })}>{shared.roster.may.keep ? <KeptShift {...shared} shift={shift} /> : <ReadShift shift={shift} />}</div>)}
      {shared.roster.may.keep && (isAdding ? <ShiftForm {...shared} days={[day]} onDone={() => setAdding(false)} /> : <Button variant="default" h={44} w="fit-content" onClick={() => setAdding(true)}>{say(words.add)}</Button>)}
    </Stack>
  );
}

const Have = ({ shift }: { shift: ShiftData }) => (
  <Text>{say(words.have, { have: shift.have, required: shift.required })} {shift.missing > 0 && <span className="duty-short">{say(monthWords.short, { n: shift.missing })}</span>}{shift.surges.length > 0 && ` · ${say(monthWords.surge, { names: shift.surges.join(', ') })}`}</Text>
);
const ReadShift = ({ shift }: { shift: ShiftData }) => (
  <div className={`duty-card${shift.missing > 0 ? ' short' : ''}`}><Text fw={600}>{shiftText(shift)}</Text><Have shift={shift} />{shift.people !== null && <Text>{shift.people.map(({ name }) => name).join(', ') || say(words.nobody)}</Text>}</div>
);

function KeptShift({ yearId, unitId, roster, people, shift }: Omit<PanelProps, 'onDone'> & { shift: ShiftData }) {
  const saved = (shift.people ?? []).map(({ id }) => id);
  const [chosen, setChosen] = useState(saved);
  const [shown, setShown] = useState(saved.join(' '));
  if (shown !== saved.join(' ')) { setShown(saved.join(' ')); setChosen(saved); } // saved here or by somebody else: what stands now is shown, and the focus stays
  const [isChanging, setChanging] = useState(false);
  const { act, problem, isBusy } = useAction(dutyRefusal);
  if (shift.hand !== null) return <><ReadShift shift={shift} /><Text fz={14}>{say(words.handed)}</Text></>;
  const where = { yearId, unitId, month: roster.month, version: roster.version };
  const others = (personId: string) => [...roster.shifts.filter((one) => one.id !== shift.id && one.people?.some(({ id }) => id === personId)), ...roster.elsewhere.filter((one) => one.personId === personId)].map(stood);
  const able = people.map((person) => ({ person, conflict: conflictOf(person, { ...stood(shift), role: shift.role }, others(person.id)) })).filter(({ person, conflict }) => conflict?.code !== 'role' || chosen.includes(person.id));
  return (
    <Stack gap="xs" className={`duty-card${shift.missing > 0 ? ' short' : ''}`}>
      <Text fw={600}>{shiftText(shift)}</Text>
      <Have shift={shift} />
      {people.length === 0 && <Text>{say(words.nobodyListed)}</Text>}
      <fieldset className="duty-people">
        <legend>{say(words.choose, { shift: shiftText(shift) })}</legend>
        {able.sort((a, b) => Number(a.conflict !== null) - Number(b.conflict !== null)).map(({ person, conflict }) => (
          <Checkbox key={person.id} size="md" label={conflict === null ? person.name : `${person.name} (${conflictText(conflict)})`} checked={chosen.includes(person.id)} disabled={conflict !== null && !chosen.includes(person.id)}
            onChange={(event) => { const isOn = event.currentTarget.checked; setChosen((now) => (isOn ? [...now, person.id] : now.filter((id) => id !== person.id))); }} />
        ))}
      </fieldset>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs">
        <Button h={44} loading={isBusy} onClick={() => void act(() => api.send('assign', { ...where, shifts: [{ shiftId: shift.id, personIds: chosen }] }))}>{say(words.saveAssign)}</Button>
        <Button h={44} variant="subtle" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>{say(words.change)}</Button>
        {shift.take === null && <Button h={44} variant="subtle" loading={isBusy} aria-label={say(screenWords.removeOf, { name: `${shiftText(shift)}, ${formatDate(shift.onDay)}` })} onClick={() => void act(() => api.send('removeShift', { ...where, shiftId: shift.id }))}>{say(screenWords.remove)}</Button>}
      </Group>
      {isChanging && <ChangeShift where={where} shift={shift} onDone={() => setChanging(false)} />}
    </Stack>
  );
}

type ChangeProps = { where: { yearId: string; unitId: string; month: string; version: number }; shift: ShiftData; onDone: () => void };
function ChangeShift({ where, shift, onDone }: ChangeProps) {
  const [typed, setTyped] = useState({ starts: timeOf(new Date(shift.startsAt)), hours: String((Date.parse(String(shift.endsAt)) - Date.parse(String(shift.startsAt))) / 3_600_000), required: String(shift.laid) });
  const { act, problem, isBusy } = useAction(dutyRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const [starts, hours, required] = [timeIn(typed.starts), numberIn(typed.hours, 1, 36), numberIn(typed.required, 1, 200)];
  const save = async () => { if (starts !== null && hours !== null && required !== null && (await act(() => api.send('saveShift', { ...where, shiftId: shift.id, starts, hours, required })))) onDone(); };
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Group gap="xs" align="start"><TimeBox label={say(words.starts)} value={typed.starts} onChange={set('starts')} /><NumberBox label={say(words.hours)} value={typed.hours} onChange={set('hours')} least={1} most={36} w={120} /><NumberBox label={say(words.required)} value={typed.required} onChange={set('required')} least={1} most={200} w={180} /></Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" h={44} w="fit-content" loading={isBusy} disabled={starts === null || hours === null || required === null}>{say(screenWords.save)}</Button>
    </Stack>
  );
}
