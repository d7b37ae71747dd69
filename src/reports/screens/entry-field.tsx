import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { formatCount } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { Field } from '../input/forms.ts';
import type { Fault, SecondLook } from '../rules/entries.ts';
import { faultWords } from '../words/refusals.ts';
import { entryWords as words } from '../words/screens.ts';

/** How many times, told without a fraction and never too high. */
export const timesOf = ({ now, last }: SecondLook) => Math.floor(now / last);
type Props = { field: Exclude<Field, { type: 'files' }>; value: string; last: number | string | undefined; fault: Fault | undefined; look: SecondLook | undefined; onChange: (value: string) => void; onPaste: (text: string) => boolean };

/** One box with its last value under the name, and what is wrong beside it. */
export function EntryField({ field, value, last, fault, look, onChange, onPaste }: Props) {
  const before = last === undefined ? null : say(words.last, { value: typeof last === 'number' ? formatCount(last) : last });
  const unit = field.type === 'number' && field.unit !== '' ? say(words.unit, { unit: field.unit }) : null;
  const shared = {
    id: `entry-${field.key}`, size: 'md' as const, label: field.label, required: field.required, withAsterisk: field.required, value, error: fault ? say(faultWords[fault.code], fault.params) : null,
    description: field.type === 'text' ? null : [before, unit].filter((part) => part !== null).join(' · ') || null,
  };
  if (field.type === 'choice') return <NativeSelect {...shared} required={false} onChange={(event) => onChange(event.currentTarget.value)} data={[{ value: '', label: say(words.choose) }, ...field.options]} />;
  if (field.type === 'text') return <Textarea {...shared} required={false} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />;
  return (
    <div>
      <TextInput {...shared} required={false} inputMode="numeric" autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} onPaste={(event) => { if (onPaste(event.clipboardData.getData('text'))) event.preventDefault(); }} />
      {look && <Text fz={14} className="second-look" role="status">{say(words.look, { now: formatCount(look.now), last: formatCount(look.last), times: timesOf(look) })}</Text>}
    </div>
  );
}
