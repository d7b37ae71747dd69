import { Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { say } from '../../kit/words.ts';
import type { DueRule } from '../input/forms.ts';
import { dueSentence, weekdayWords } from '../words/names.ts';
import { momentWords } from '../../kit/moment-words.ts';
import { formWords as words } from '../words/screens.ts';
import { timeIn } from '../../kit/ui/moment-input.tsx';

type Dated = Exclude<DueRule, { kind: 'hours-after' }>;
const kinds = ['day-of-month', 'after-end', 'weekday', 'tet'] as const;

/** Another kind of rule with the same hours and limits. */
function withKind({ before, moved, lockDays, lateDays }: Dated, kind: Dated['kind']): Dated {
  const limits = { before, moved, lockDays, lateDays };
  switch (kind) {
    case 'after-end': return { kind, days: 0, ...limits };
    case 'day-of-month': return { kind, day: 25, months: 0, ...limits };
    case 'weekday': return { kind, weekday: 1, weeks: 1, ...limits };
    case 'tet': return { kind, days: 4, ...limits };
  }
}

/** When a form is due, with the rule said in words underneath as it is changed. */
export function DueEditor({ rule, onChange }: { rule: DueRule; onChange: (rule: DueRule) => void }) {
  const [time, setTime] = useState(rule.kind === 'hours-after' ? '' : (rule.before ?? ''));
  const number = (label: string, value: number, set: (n: number) => void, min = 0, max = 366) => <NumberInput size="md" w={200} label={label} value={value} min={min} max={max} allowDecimal={false} onChange={(typed) => { if (typeof typed === 'number') set(typed); }} />;
  return (
    <Stack gap="xs">
      <Group gap="xs" align="end">
        {rule.kind === 'hours-after' ? number(say(words['hours-after']), rule.hours, (hours) => onChange({ ...rule, hours }), 1, 240) : (
          <>
            <NativeSelect size="md" label={say(words.rule)} value={rule.kind} onChange={(event) => onChange(withKind(rule, event.currentTarget.value as Dated['kind']))} data={kinds.map((value) => ({ value, label: say(words[value]) }))} />
            {rule.kind === 'day-of-month' && <>{number(say(words.amount), rule.day, (day) => onChange({ ...rule, day }), 1, 31)}{number(say(words.offset), rule.months, (months) => onChange({ ...rule, months }), 0, 3)}</>}
            {rule.kind === 'weekday' && <><NativeSelect size="md" label={say(words.weekday)} value={rule.weekday} onChange={(event) => onChange({ ...rule, weekday: Number(event.currentTarget.value) })} data={weekdayWords.map((word, n) => ({ value: String(n + 1), label: say(word) }))} />{number(say(words.offset), rule.weeks, (weeks) => onChange({ ...rule, weeks }), 0, 4)}</>}
            {(rule.kind === 'after-end' || rule.kind === 'tet') && number(say(words.amount), rule.days, (days) => onChange({ ...rule, days }), rule.kind === 'tet' ? -10 : -60, rule.kind === 'tet' ? 20 : 120)}
            <TextInput size="md" w={220} label={say(words.before)} value={time} onChange={(event) => { setTime(event.currentTarget.value); onChange({ ...rule, before: timeIn(event.currentTarget.value) }); }} error={time.trim() !== '' && timeIn(time) === null ? say(momentWords.wrongTime) : null} />
            <NativeSelect size="md" label={say(words.moved)} value={rule.moved} onChange={(event) => onChange({ ...rule, moved: event.currentTarget.value as Dated['moved'] })} data={(['stay', 'next', 'previous'] as const).map((value) => ({ value, label: say(words[value]) }))} />
          </>
        )}
        {number(say(words.lock), rule.lockDays, (lockDays) => onChange({ ...rule, lockDays }))}
        <NativeSelect size="md" label={say(words.late)} value={rule.lateDays} onChange={(event) => onChange({ ...rule, lateDays: event.currentTarget.value as DueRule['lateDays'] })} data={(['calendar', 'working'] as const).map((value) => ({ value, label: say(words[value]) }))} />
      </Group>
      <Text fz={14} role="status">{say(words.due, { rule: dueSentence(rule) })}</Text>
    </Stack>
  );
}
