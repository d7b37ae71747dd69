import { Text } from '@mantine/core';
import { useRef } from 'react';
import { dayAfter, formatDate } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { weekdayOf } from '../../organisation/rules/calendar.ts';
import { burdenNames } from '../words/names.ts';
import { monthWords as words } from '../words/screens.ts';
import { shiftText, timesText } from './boxes.tsx';
import { monthName, type RosterData, type ShiftData } from './roster-month.tsx';

type Props = { roster: RosterData; day: string | null; onDay: (day: string) => void; onMonth: (by: number) => void };
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month by weeks: each shift with how many it has of those it needs, and who; arrows move by days, PageUp and PageDown by months, Enter opens a day. */
export function Calendar({ roster: { month, days, shifts, today }, day, onDay, onMonth }: Props) {
  const table = useRef<HTMLTableElement>(null);
  function move(event: React.KeyboardEvent): void {
    const at = (event.target as HTMLElement).dataset['day'];
    if (at === undefined) return;
    if (event.key === 'PageUp' || event.key === 'PageDown') { event.preventDefault(); onMonth(event.key === 'PageUp' ? -1 : 1); return; }
    const step = steps[event.key];
    const next = step === undefined ? null : table.current?.querySelector<HTMLElement>(`[data-day="${dayAfter(at, step)}"]`);
    if (next) { event.preventDefault(); next.focus(); }
  }
  const before = weekdayOf(month) - 1;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_none, n) => Array.from({ length: 7 }, (_cell, at) => cells[n * 7 + at] ?? null));
  const entry = day ?? (today.startsWith(month.slice(0, 7)) ? today : month);
  return (
    <>
      <Text fz={14} c="dimmed" className="duty-keys">{say(words.keys)}</Text>
      <table className="duty-month" ref={table} onKeyDown={move} aria-label={say(words.calendar, { month: monthName(month) })}>
        <thead><tr>{say(words.weekdays).split(',').map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {weeks.map((week, n) => (
            <tr key={n}>
              {week.map((one, at) => (one === null ? <td key={at} /> : <td key={at}><Day day={one} shifts={shifts.filter(({ onDay }) => onDay === one.day)} isToday={one.day === today} isEntry={one.day === entry} onDay={onDay} /></td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type DayProps = { day: RosterData['days'][number]; shifts: readonly ShiftData[]; isToday: boolean; isEntry: boolean; onDay: (day: string) => void };
function Day({ day: { day, kind, name, surges }, shifts, isToday, isEntry, onDay }: DayProps) {
  const isOff = kind === 'tet' || kind === 'holiday' || kind === 'weekend';
  const missing = shifts.reduce((sum, one) => sum + one.missing, 0);
  const state = shifts.length === 0 ? say(words.none) : missing > 0 ? say(words.short, { n: missing }) : say(words.full);
  const mark = name ?? (isOff ? say(burdenNames[kind]) : null);
  const label = [say(words.day, { day: formatDate(day) }), mark, ...shifts.map((one) => `${shiftText(one)} ${one.have}/${one.required}`), state].filter((part) => part !== null).join(', ');
  return (
    <button type="button" className="duty-day" data-day={day} tabIndex={isEntry ? 0 : -1} aria-current={isToday ? 'date' : undefined} aria-label={label} onClick={() => onDay(day)}>
      <span className={`duty-number${isOff ? ' off' : ''}`}>{Number(day.slice(8))}</span>
      {mark !== null && kind !== 'weekend' && <span className="duty-mark">{mark}</span>}
      {surges.length > 0 && <span className="duty-mark">{say(words.surge, { names: [...new Set(surges)].join(', ') })}</span>}
      {shifts.map((one) => (
        <span key={one.id} className={`duty-shift${one.missing > 0 ? ' short' : ''}`}>
          {timesText(one).from.slice(0, 2)}–{timesText(one).to.slice(0, 2)} {one.have}/{one.required} {one.missing > 0 ? <span className="duty-short">{say(words.short, { n: one.missing })}</span> : <span className="duty-full" aria-hidden>✔</span>}
          {one.people !== null && one.people.length > 0 && <span className="duty-names">{one.people.map((person) => person.name).join(', ')}</span>}
        </span>
      ))}
      <span className={`duty-brief ${missing > 0 ? 'duty-short' : shifts.length > 0 ? 'duty-full' : ''}`}>{shifts.length === 0 ? '–' : missing > 0 ? say(words.short, { n: missing }) : '✔'}</span>
    </button>
  );
}
