import { say } from '../../kit/words.ts';
import type { Check, Field } from '../input/forms.ts';
import { formWords as words } from './screens.ts';

/** A check of a form in one sentence, with the names of its fields. */
export function checkSentence(check: Check, fields: readonly Pick<Field, 'key' | 'label'>[]): string {
  const label = (key: string) => `“${fields.find((field) => field.key === key)?.label ?? key}”`;
  switch (check.kind) {
    case 'sum': return say(words.sum, { total: label(check.total), parts: check.parts.map(label).join(' + ') });
    case 'at-most': return say(words['at-most'], { key: label(check.key), of: label(check.of) });
    case 'needs-text': return say(words['needs-text'], { key: label(check.key), text: label(check.text) });
  }
}
