import { Group, TextInput } from '@mantine/core';
import { instantOf, parseDate } from '../dates.ts';
import { say } from '../words.ts';
import { momentWords as words } from '../moment-words.ts';

/** A day and a time as they are typed; `instant` is null while they are no moment. */
export type Moment = { date: string; time: string; instant: string | null };

/** "16:30", "16h30" and "16" as '16:30'; null for anything else. */
export function timeIn(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:hg. ]\s*(\d{1,2})?)?$/.exec(typed.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  return found === null || hour > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "25/11/2020" and "16:30" (also "16h30", "16") as an instant in the time of Vietnam. */
export function MomentInput({ label, value, onChange }: { label: string; value: Moment; onChange: (moment: Moment) => void }) {
  const change = (date: string, time: string) => {
    const [day, at] = [parseDate(date), timeIn(time)];
    onChange({ date, time, instant: day === null || at === null ? null : instantOf(day, at).toISOString() });
  };
  return (
    <Group gap="xs" align="start">
      <TextInput size="md" required w={170} inputMode="numeric" label={say(words.day, { label })} value={value.date} onChange={(event) => change(event.currentTarget.value, value.time)} error={value.date !== '' && parseDate(value.date) === null ? say(words.wrongDay) : null} />
      <TextInput size="md" required w={140} label={say(words.time, { label })} value={value.time} onChange={(event) => change(value.date, event.currentTarget.value)} error={value.time !== '' && timeIn(value.time) === null ? say(words.wrongTime) : null} />
    </Group>
  );
}
