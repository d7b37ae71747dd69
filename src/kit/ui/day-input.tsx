import { TextInput } from '@mantine/core';
import { parseDate } from '../dates.ts';
import { momentWords as words } from '../moment-words.ts';
import { say } from '../words.ts';

type Props = { label: string; value: string; onChange: (typed: string) => void; required?: boolean; w?: number };
/** A day as it is typed, "25/11/2020"; what is no day says so under the box. */
export const DayInput = ({ label, value, onChange, required = true, w = 200 }: Props) => (
  <TextInput size="md" w={w} inputMode="numeric" autoComplete="off" required={required} label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={value !== '' && parseDate(value) === null ? say(words.wrongDay) : null} />
);
