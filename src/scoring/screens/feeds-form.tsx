import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { feedableFields, fits, usualFeeds, type Fed, type Feeds, type Taken } from '../rules/feeds/feeds.ts';
import { factSources, isFactSource, sourceMeasures } from '../rules/feeds/sources.ts';
import { factSourceNames, feedWords as words, measureName, sourceTags, tagName } from '../words/feeds.ts';
import { keyOf, type InputField } from '../words/inputs.ts';
import { FigureInput } from './settings-form.tsx';

/** `forms`: the report forms of the year, which may be counted alone. */
type Props = { criterion: Fed; feeds: Feeds | null; forms: readonly { code: string; name: string }[]; onChange: (feeds: Feeds | null) => void };

/** Which facts suggest a criterion's points: the source, which of its records count, and what each figure of the rule is taken from. */
export function FeedsForm({ criterion, feeds, forms, onChange }: Props) {
  const fields = feedableFields(criterion);
  if (fields === null) return <Text fz={14} c="dimmed">{say(words.judged)}</Text>;
  const choices = feeds === null ? [] : [...sourceTags[feeds.source].map((tag) => ({ tag, name: '' })), ...(feeds.source === 'reports' ? forms.map(({ code, name }) => ({ tag: `form/${code}`, name })) : [])];
  const known = new Set(choices.map(({ tag }) => tag));
  const all = feeds === null ? [] : [...choices, ...feeds.only.filter(({ tag }) => !known.has(tag))];
  return (
    <Stack gap={6} className="modifier">
      <NativeSelect label={say(words.title)} value={feeds?.source ?? ''} data={[{ value: '', label: say(words.none) }, ...factSources.map((value) => ({ value, label: say(factSourceNames[value]) }))]}
        onChange={(event) => onChange(isFactSource(event.currentTarget.value) ? usualFeeds(criterion, event.currentTarget.value) : null)} />
      {feeds !== null && <>
        {all.length > 0 && (
          <Checkbox.Group label={say(words.only)} value={feeds.only.map(({ tag }) => tag)} onChange={(tags) => onChange({ ...feeds, only: all.filter(({ tag }) => tags.includes(tag)) })}>
            <Group gap="md" mt={4}>{all.map(({ tag, name }) => <Checkbox key={tag} size="md" value={tag} label={name || tagName(tag)} />)}</Group>
          </Checkbox.Group>
        )}
        {fields.map((field) => <Figure key={keyOf(field)} {...{ field, feeds }} onChange={(taken) => onChange({ ...feeds, take: withTaken(feeds.take, keyOf(field), taken) })} />)}
        {!fits(criterion, feeds) && <Text fz={14} className="warn">{say(words.unfit)}</Text>}
      </>}
    </Stack>
  );
}

function withTaken(take: Feeds['take'], key: string, taken: Taken | null): Feeds['take'] {
  const { [key]: _old, ...rest } = take;
  return taken === null ? rest : { ...rest, [key]: taken };
}

/** One figure of the rule: the measure it is taken from, and for yes or no and for levels from which value on. */
function Figure({ field, feeds, onChange }: { field: InputField; feeds: Feeds; onChange: (taken: Taken | null) => void }) {
  const taken = feeds.take[keyOf(field)];
  const steps = field.kind === 'count' ? [] : field.kind === 'choice' ? (field.choices ?? []) : [field.label];
  const begin = (measure: string): Taken => ({ when: 'at-least', steps: steps.map(() => 0), ...taken, measure });
  return (
    <Stack gap={4}>
      <NativeSelect label={field.label} value={taken?.measure ?? ''} data={[{ value: '', label: say(words.zero) }, ...sourceMeasures[feeds.source].map((value) => ({ value, label: measureName(feeds.source, value) }))]}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : begin(event.currentTarget.value))} />
      {taken !== undefined && steps.length > 0 && (
        <Group gap="xs" align="end">
          <NativeSelect label={say(words.when)} value={taken.when} data={(['at-least', 'at-most'] as const).map((value) => ({ value, label: say(words[value]) }))} onChange={(event) => onChange({ ...taken, when: event.currentTarget.value as Taken['when'] })} />
          {steps.map((label, at) => <FigureInput key={`${taken.measure} ${at}`} kind="number" label={steps.length === 1 ? say(words.step) : label} width={110} value={taken.steps[at] ?? 0} onChange={(value) => onChange({ ...taken, steps: steps.map((_label, n) => (n === at ? value : (taken.steps[n] ?? 0))) })} />)}
        </Group>
      )}
    </Stack>
  );
}
