import { TextInput } from '@mantine/core';
import { formatDate } from '../../kit/dates.ts';
import { formatCount, formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { countIn } from '../rules/count.ts';
import { screenWords as words } from '../words/screens.ts';

type Props = { label: string; 'aria-label'?: string; value: string; onChange: (typed: string) => void; error?: string | null; required?: boolean; w?: number };
/** A whole number as it is typed, "1.234" too; what is none says so under the box. */
export const CountBox = ({ value, onChange, error, required = true, w = 180, ...more }: Props) => (
  <TextInput size="md" w={w} inputMode="numeric" autoComplete="off" required={required} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={value !== '' && countIn(value) === null ? say(words.wrongCount) : (error ?? null)} {...more} />
);

export const typedCount = (count: number | null | undefined) => (count === null || count === undefined ? '' : formatCount(count));
export const typedDay = (day: string | null | undefined) => (day === null || day === undefined ? '' : formatDate(day));
/** Hundredths of a per cent as "97,5%", a dash of nothing. */
export const shareText = (share: number | null) => (share === null ? '–' : `${formatPoints(share)}%`);
export const spanText = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => (startsOn === endsOn ? formatDate(startsOn) : say(words.span, { from: formatDate(startsOn), to: formatDate(endsOn) }));
