import { TextInput } from '@mantine/core';
import { formatDate } from '../../kit/dates.ts';
import { timeIn } from '../../kit/ui/moment-input.tsx';
import { say } from '../../kit/words.ts';
import { timeOf, type DutyRole } from '../rules/kinds.ts';
import { roleNames } from '../words/names.ts';
import { screenWords, shiftWords } from '../words/screens.ts';

/** A whole number between two as it is typed, or null. */
export const numberIn = (typed: string, least: number, most: number): number | null => { const n = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : NaN; return n >= least && n <= most ? n : null; };
type NumberProps = { label: string; value: string; onChange: (typed: string) => void; least: number; most: number; w?: number };
export const NumberBox = ({ label, value, onChange, least, most, w = 150 }: NumberProps) => (
  <TextInput size="md" w={w} inputMode="numeric" autoComplete="off" required label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={value !== '' && numberIn(value, least, most) === null ? say(screenWords.wrongCount, { least, most }) : null} />
);
/** "7", "07:00", "7h30" as a time of day. */
export const TimeBox = ({ label, value, onChange }: Pick<NumberProps, 'label' | 'value' | 'onChange'>) => (
  <TextInput size="md" w={130} autoComplete="off" required label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={value !== '' && timeIn(value) === null ? say(shiftWords.wrongTime) : null} />
);

type ShiftLike = { role: DutyRole; startsAt: string | Date; endsAt: string | Date };
export const timesText = ({ startsAt, endsAt }: Pick<ShiftLike, 'startsAt' | 'endsAt'>) => ({ from: timeOf(new Date(startsAt)), to: timeOf(new Date(endsAt)) });
/** "Trực ban, 07:00–07:00". */
export const shiftText = (shift: ShiftLike) => say(shiftWords.line, { role: say(roleNames[shift.role]), ...timesText(shift) });
export const spanText = (from: string, to: string) => (from === to ? formatDate(from) : say(screenWords.span, { from: formatDate(from), to: formatDate(to) }));
