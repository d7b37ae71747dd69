import { ActionIcon, Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatPoints } from '../../kit/points.ts';
import { Refused } from '../../kit/refuse.ts';
import { say } from '../../kit/words.ts';
import { isGated, scoreOrRefusal, type CellInput, type RuledCriterion } from '../rules/kinds/registry.ts';
import { evidenceOf, factQuestions, filledFrom, inputFields, keyOf, type FilledIn, type InputField } from '../words/inputs.ts';
import { reasonSentence } from '../words/reasons.ts';
import { countWords } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

/** `files`: as many pieces of evidence are there, and nobody says here how many are accepted. */
type Props = { criterion: RuledCriterion; initial?: CellInput; files?: number; onUse?: (input: CellInput) => void; isBusy?: boolean };
type Award = { achievement: string; level: number };

/** Points counted from facts instead of being typed: the figures, what they give, and why. Also the bench to try a rule on. */
export function EvidenceForm({ criterion, initial, files, onUse, isBusy = false }: Props) {
  const { ruleKind } = criterion;
  const fields = inputFields(criterion);
  const [values, setValues] = useState<FilledIn>(() => filledFrom(fields, initial?.evidence));
  const [facts, setFacts] = useState<number[]>(initial?.facts ?? []);
  const [accepted, setAccepted] = useState<number | undefined>(files ?? initial?.accepted);
  const [awards, setAwards] = useState<Award[]>((initial?.evidence as { awards?: Award[] } | undefined)?.awards ?? [{ achievement: '', level: 0 }]);
  const [assessed, setAssessed] = useState((initial?.evidence as { points?: number } | undefined)?.points ?? 0);
  const evidence = ruleKind === 'manual' ? { points: assessed } : ruleKind === 'bonus-highest' ? { awards: awards.filter(({ achievement }) => achievement.trim() !== '') } : evidenceOf(ruleKind, fields, values);
  const input: CellInput = { evidence, ...(facts.length > 0 && { facts }), ...(accepted !== undefined && { accepted }) };
  const scored = scoreOrRefusal(criterion, input);
  const outcome = scored instanceof Refused ? scoringRefusal(scored) : scored;
  const set = (key: string, value: number | string | undefined) => {
    const { [key]: _old, ...rest } = values;
    setValues(value === undefined ? rest : { ...rest, [key]: value });
  };
  return (
    <Stack gap="sm">
      {fields.map((field) => <Field key={keyOf(field)} field={field} value={values[keyOf(field)]} onChange={(value) => set(keyOf(field), value)} />)}
      {ruleKind === 'manual' && <PointsInput label={say(countWords.assessed)} value={assessed} onChange={(points) => setAssessed(points ?? 0)} />}
      {ruleKind === 'bonus-highest' && <Awards {...{ criterion, awards, setAwards }} />}
      {files === undefined && isGated(criterion) && <NumberInput label={say(countWords.accepted)} description={say(countWords.acceptedHow)} value={accepted ?? ''} min={0} allowDecimal={false} allowNegative={false} onChange={(value) => setAccepted(value === '' ? undefined : Number(value))} size="md" />}
      {factQuestions(criterion).map(({ at, question }) => (
        <Checkbox key={at} label={question} size="md" checked={facts.includes(at)} onChange={(event) => setFacts(event.currentTarget.checked ? [...facts, at] : facts.filter((fact) => fact !== at))} />
      ))}
      <div role="status">
        <Text fw={600} fz={18}>{typeof outcome === 'string' ? outcome : say(outcome.effects.some(({ kind }) => kind === 'provisional') ? countWords.givesProvisional : countWords.gives, { points: formatPoints(outcome.points) })}</Text>
        {typeof outcome !== 'string' && outcome.reasons.map((reason, n) => <Text key={n} fz={14}>{reasonSentence(reason)}</Text>)}
      </div>
      {onUse && <Button disabled={typeof outcome === 'string'} loading={isBusy} onClick={() => onUse(input)} w="fit-content">{say(countWords.use)}</Button>}
    </Stack>
  );
}

type FieldProps = { field: InputField; value: number | string | undefined; onChange: (value: number | string | undefined) => void };
/** One figure that a kind asks for, in the control of its kind. */
function Field({ field, value, onChange }: FieldProps) {
  const { label } = field;
  switch (field.kind) {
    case 'yes-no': return <Checkbox label={label} checked={value === 1} onChange={(event) => onChange(event.currentTarget.checked ? 1 : 0)} size="md" />;
    case 'choice': return <NativeSelect label={label} value={value ?? 0} onChange={(event) => onChange(Number(event.currentTarget.value))} data={field.choices!.map((choice, at) => ({ label: choice, value: String(at) }))} size="md" />;
    case 'text': return <TextInput label={label} value={value ?? ''} maxLength={500} onChange={(event) => onChange(event.currentTarget.value)} size="md" />;
    case 'points': return <PointsInput label={label} value={value === undefined ? undefined : Number(value)} onChange={onChange} />;
    default: return <NumberInput label={label} value={value ?? ''} min={0} allowDecimal={false} allowNegative={false} decimalSeparator="," onChange={(typed) => onChange(Number(typed))} size="md" />;
  }
}

/** Points as they are written; hundredths in and out, nothing when it is emptied. */
function PointsInput({ label, value, onChange }: { label: string; value: number | undefined; onChange: (points: number | undefined) => void }) {
  return <NumberInput label={label} value={value === undefined ? '' : value / 100} min={0} decimalScale={2} decimalSeparator="," onChange={(typed) => onChange(typed === '' ? undefined : Math.round(Number(typed) * 100))} size="md" />;
}

function Awards({ criterion, awards, setAwards }: { criterion: RuledCriterion; awards: Award[]; setAwards: (awards: Award[]) => void }) {
  const { levels } = criterion.settings as { levels: { label: string; points: number }[] };
  const change = (at: number, part: Partial<Award>) => setAwards(awards.map((award, n) => (n === at ? { ...award, ...part } : award)));
  return (
    <>
      {awards.map((award, at) => (
        <Group key={at} align="end" wrap="nowrap" gap="xs">
          <TextInput flex={1} label={say(countWords.achievement)} value={award.achievement} onChange={(event) => change(at, { achievement: event.currentTarget.value })} />
          <NativeSelect label={say(countWords.level)} value={award.level} onChange={(event) => change(at, { level: Number(event.currentTarget.value) })} data={levels.map(({ label, points }, value) => ({ label: `${label} (${formatPoints(points)})`, value: String(value) }))} />
          <ActionIcon variant="default" size={36} aria-label={say(countWords.removeAward)} onClick={() => setAwards(awards.filter((_award, n) => n !== at))}>×</ActionIcon>
        </Group>
      ))}
      <Button variant="default" w="fit-content" onClick={() => setAwards([...awards, { achievement: '', level: 0 }])}>{say(countWords.addAward)}</Button>
    </>
  );
}
