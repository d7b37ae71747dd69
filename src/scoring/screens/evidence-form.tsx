import { ActionIcon, Button, Checkbox, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { scoreCell, type CellInput, type RuledCriterion } from '../rules/kinds/registry.ts';
import { evidenceOf, factQuestions, inputFields, keyOf } from '../words/inputs.ts';
import { reasonSentence } from '../words/reasons.ts';
import { countWords } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

type Props = { criterion: RuledCriterion; onUse?: (input: CellInput) => void; isBusy?: boolean };
type Award = { achievement: string; level: number };

/** Points counted from facts instead of being typed: the figures, what they give, and why. Also the bench to try a rule on. */
export function EvidenceForm({ criterion, onUse, isBusy = false }: Props) {
  const fields = inputFields(criterion);
  const questions = factQuestions(criterion);
  const [values, setValues] = useState<Record<string, number>>({});
  const [facts, setFacts] = useState<number[]>([]);
  const [awards, setAwards] = useState<Award[]>([{ achievement: '', level: 0 }]);
  const [assessed, setAssessed] = useState(0);
  const set = (key: string, value: number) => setValues({ ...values, [key]: value });
  const evidence = criterion.ruleKind === 'manual' ? { points: Math.round(assessed * 100) }
    : criterion.ruleKind === 'bonus-highest' ? { awards: awards.filter(({ achievement }) => achievement.trim() !== '') } : evidenceOf(criterion.ruleKind, fields, values);
  const input: CellInput = { evidence, ...(facts.length > 0 && { facts }) };
  const outcome = scoreOrRefusal(criterion, input);
  return (
    <Stack gap="sm">
      {fields.map((field) => {
        const key = keyOf(field);
        if (field.kind === 'yes-no') return <Checkbox key={key} label={field.label} checked={values[key] === 1} onChange={(event) => set(key, event.currentTarget.checked ? 1 : 0)} size="md" />;
        if (field.kind === 'choice') return <NativeSelect key={key} label={field.label} value={values[key] ?? 0} onChange={(event) => set(key, Number(event.currentTarget.value))} data={field.choices!.map((label, value) => ({ label, value: String(value) }))} size="md" />;
        return <NumberInput key={key} label={field.label} value={values[key] ?? ''} min={0} allowDecimal={false} allowNegative={false} decimalSeparator="," onChange={(value) => set(key, Number(value))} size="md" />;
      })}
      {criterion.ruleKind === 'manual' && <NumberInput label={say(countWords.assessed)} value={assessed} min={0} decimalScale={2} decimalSeparator="," onChange={(value) => setAssessed(Number(value))} size="md" />}
      {criterion.ruleKind === 'bonus-highest' && <Awards {...{ criterion, awards, setAwards }} />}
      {questions.map((question, at) => (
        <Checkbox key={question} label={question} size="md" checked={facts.includes(at)} onChange={(event) => setFacts(event.currentTarget.checked ? [...facts, at] : facts.filter((fact) => fact !== at))} />
      ))}
      <div role="status">
        <Text fw={600} fz={18}>{typeof outcome === 'string' ? outcome : say(countWords.gives, { points: formatPoints(outcome.points) })}</Text>
        {typeof outcome !== 'string' && outcome.reasons.map((reason, n) => <Text key={n} fz={14}>{reasonSentence(reason)}</Text>)}
      </div>
      {onUse && <Button disabled={typeof outcome === 'string'} loading={isBusy} onClick={() => onUse(input)} w="fit-content">{say(countWords.use)}</Button>}
    </Stack>
  );
}

function scoreOrRefusal(criterion: RuledCriterion, input: CellInput) {
  try {
    return scoreCell(criterion, input);
  } catch (error) {
    return scoringRefusal(error);
  }
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
