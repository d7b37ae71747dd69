import { ActionIcon, Alert, Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { Grade } from '../rules/kinds/classification.ts';
import type { TieStep } from '../rules/ranking.ts';
import { resultRules } from '../rules/results.ts';
import { bookWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { tieStepName } from '../words/ties.ts';
import { scoringRefusal } from './refusal-sentence.ts';
import { ResultsForm } from './results-form.tsx';
import { FigureInput } from './settings-form.tsx';

const api = createClient<typeof import('../routes/criteria.ts')>('scoring');
type Options = { title: string; basePoints: number; bonusCap: number; tieChain: TieStep[]; grades: Grade[]; results: unknown };
type Props = { setId: string; version: number; options: Options; sections: readonly string[]; onClose: () => void };
const keyOf = (step: TieStep) => ('code' in step ? `${step.kind} ${step.code}` : step.kind);

/** What holds for the whole book: its base, the cap of all bonuses, the grades, and in which order equals are separated. */
export function BookOptions({ setId, version, options, sections, onClose }: Props) {
  const [form, setForm] = useState(options);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const [results, setResults] = useState(() => resultRules.parse(options.results ?? {}));
  const book = useQuery({ queryKey: ['book', setId], queryFn: () => api.load('book', { setId }) });
  const codes = (book.data?.criteria ?? []).map(({ code }) => code);
  const { title, basePoints, bonusCap, tieChain, grades } = form;
  const set = (part: Partial<Options>) => setForm({ ...form, ...part });
  const steps: TieStep[] = [...sections.map((code): TieStep => ({ kind: 'section', code })), { kind: 'fewer-penalties' }, { kind: 'more-bonus' }, ...codes.filter((code) => !sections.includes(code)).map((code): TieStep => ({ kind: 'more-of-criterion', code }))];
  const unused = steps.filter((step) => !tieChain.some((taken) => keyOf(taken) === keyOf(step)));
  const save = async () => {
    if (await act(() => api.send('saveBookOptions', { setId, version, title, basePoints: basePoints as never, bonusCap: bonusCap as never, tieChain, grades: grades as never, results }))) onClose();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={say(bookWords.options)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <TextInput label={say(bookWords.bookTitle)} required value={title} onChange={(event) => set({ title: event.currentTarget.value })} />
        <Group><FigureInput kind="points" label={say(bookWords.base)} value={basePoints} onChange={(value) => set({ basePoints: value })} /><FigureInput kind="points" label={say(bookWords.bonusCap)} value={bonusCap} onChange={(value) => set({ bonusCap: value })} /></Group>
        <Text fw={600} fz={14}>{say(bookWords.tieChain)}</Text>
        <ol className="tie-chain">
          {tieChain.map((step, n) => <li key={keyOf(step)}>{tieStepName(step)} <ActionIcon variant="default" size={32} aria-label={say(bookWords.removeStep, { step: tieStepName(step) })} onClick={() => set({ tieChain: tieChain.filter((_step, at) => at !== n) })}>×</ActionIcon></li>)}
        </ol>
        <NativeSelect label={say(bookWords.addStep)} value="" data={[{ value: '', label: '–' }, ...unused.map((step) => ({ value: keyOf(step), label: tieStepName(step) }))]}
          onChange={(event) => { const step = unused.find((one) => keyOf(one) === event.currentTarget.value); if (step) set({ tieChain: [...tieChain, step] }); }} />
        <Text fw={600} fz={14}>{say(bookWords.grades)}</Text>
        {grades.map((grade, n) => (
          <Group key={n} gap={6} wrap="nowrap">
            <TextInput flex={1} aria-label={`${say(bookWords.grade)} ${n + 1}`} value={grade.label} onChange={(event) => set({ grades: grades.map((one, at) => (at === n ? { ...one, label: event.currentTarget.value } : one)) })} />
            <FigureInput kind="points" aria={`${say(bookWords.gradeFrom)} ${n + 1}`} value={grade.from} onChange={(from) => set({ grades: grades.map((one, at) => (at === n ? { ...one, from } : one)) })} />
            <ActionIcon variant="default" size={36} aria-label={say(bookWords.removeRow, { row: n + 1 })} disabled={grades.length === 1} onClick={() => set({ grades: grades.filter((_one, at) => at !== n) })}>×</ActionIcon>
          </Group>
        ))}
        <Button variant="default" size="compact-md" w="fit-content" onClick={() => set({ grades: [...grades, { label: '', from: 0 }] })}>{say(bookWords.addRow)}</Button>
        <ResultsForm {...{ results, grades, codes }} onResults={setResults} onGrades={(next) => set({ grades: next })} />
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Button type="submit" loading={isBusy} disabled={title.trim() === '' || grades.some(({ label }) => label.trim() === '')} w="fit-content">{say(bookWords.saveOptions)}</Button>
      </Stack>
    </Modal>
  );
}
