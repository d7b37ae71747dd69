import { ActionIcon, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { say, type Text as Words } from '../../kit/words.ts';
import type { Grade, Precondition } from '../rules/kinds/classification.ts';
import type { Quota } from '../rules/kinds/quota-rank.ts';
import type { ResultRules } from '../rules/results.ts';
import { bookWords } from '../words/book.ts';
import { resultFormWords as words } from '../words/result-form.ts';
import { FigureInput } from './settings-form.tsx';

type Props = { results: ResultRules; grades: readonly Grade[]; codes: readonly string[]; onResults: (results: ResultRules) => void; onGrades: (grades: Grade[]) => void };
const options = (rows: Readonly<Record<string, Words>>) => Object.entries(rows).map(([value, label]) => ({ value, label: say(label) }));

/** How scores become results: what a grade asks besides its floor, titles by rank, the floor of the cluster's mean. */
export function ResultsForm({ results, grades, codes, onResults, onGrades }: Props) {
  const { quotas, peerFloor, gradeBy } = results;
  const set = (part: Partial<ResultRules>) => onResults({ ...results, ...part });
  const setGrade = (at: number, requires: Precondition[]) => onGrades(grades.map((grade, n) => (n === at ? { ...grade, requires } : grade)));
  const setQuota = (at: number, part: Partial<Quota>) => set({ quotas: quotas.map((quota, n) => (n === at ? { ...quota, ...part } : quota)) });
  return (
    <Stack gap="sm">
      <NativeSelect label={say(words.gradeBy)} value={gradeBy} data={options(words.gradeBys)} onChange={(event) => set({ gradeBy: event.currentTarget.value as ResultRules['gradeBy'] })} />
      <Text fw={600} fz={14}>{say(words.requires)}</Text>
      {grades.map((grade, at) => <Requires key={at} grade={grade} codes={codes} onChange={(requires) => setGrade(at, requires)} />)}
      <Text fw={600} fz={14}>{say(words.quotas)}</Text>
      {quotas.map((quota, at) => (
        <Group key={at} gap={6} align="end">
          <TextInput flex="1 1 200px" label={say(words.title)} required value={quota.title} onChange={(event) => setQuota(at, { title: event.currentTarget.value })} />
          <FigureInput kind="number" label={say(words.value)} width={70} value={quota.value} onChange={(value) => setQuota(at, { value })} />
          <NativeSelect label={say(words.by)} value={quota.by} data={options(words.bys)} onChange={(event) => setQuota(at, { by: event.currentTarget.value as Quota['by'] })} />
          {quota.by === 'percent' && <NativeSelect label={say(words.rounding)} value={quota.rounding} data={options(words.roundings)} onChange={(event) => setQuota(at, { rounding: event.currentTarget.value as Quota['rounding'] })} />}
          <NativeSelect label={say(words.grade)} value={quota.grade ?? ''} data={[{ value: '', label: say(words.anyGrade) }, ...grades.map(({ label }) => label)]} onChange={(event) => setQuota(at, { grade: event.currentTarget.value === '' ? null : event.currentTarget.value })} />
          <ActionIcon variant="default" size={36} aria-label={say(words.removeQuota, { title: quota.title })} onClick={() => set({ quotas: quotas.filter((_quota, n) => n !== at) })}>×</ActionIcon>
        </Group>
      ))}
      <Button variant="default" size="compact-md" w="fit-content" disabled={quotas.length === 10} onClick={() => set({ quotas: [...quotas, { title: '', by: 'count', value: 1, rounding: 'down', grade: null }] })}>{say(words.addQuota)}</Button>
      <Checkbox size="md" label={say(words.peerFloor)} checked={peerFloor !== null} onChange={(event) => set({ peerFloor: event.currentTarget.checked ? { percent: 30, effect: 'warn' } : null })} />
      {peerFloor && (
        <Group gap="sm" align="end">
          <FigureInput kind="percent" label={say(words.percent)} width={160} value={peerFloor.percent} onChange={(percent) => set({ peerFloor: { ...peerFloor, percent } })} />
          <NativeSelect label={say(words.effect)} value={peerFloor.effect} data={options(words.effects)} onChange={(event) => set({ peerFloor: { ...peerFloor, effect: event.currentTarget.value as 'warn' | 'exclude' } })} />
        </Group>
      )}
    </Stack>
  );
}

type RequiresProps = { grade: Grade; codes: readonly string[]; onChange: (requires: Precondition[]) => void };
const fresh = (kind: Precondition['kind'], code: string): Precondition => (kind === 'at-least' ? { kind, code, points: 0 as never } : { kind });

/** The preconditions of one grade. */
function Requires({ grade: { label, requires = [] }, codes, onChange }: RequiresProps) {
  const change = (at: number, part: object) => onChange(requires.map((one, n) => (n === at ? { ...one, ...part } : one)));
  return (
    <Stack gap={6}>
      {requires.map((one, at) => (
        <Group key={at} gap={6} align="end">
          <Text fz={14} mb={8}>{label}: {say(words.kinds[one.kind])}</Text>
          {one.kind === 'at-least' && <NativeSelect aria-label={say(words.code, { label })} value={one.code} data={[...new Set([one.code, ...codes])]} onChange={(event) => change(at, { code: event.currentTarget.value })} />}
          {one.kind === 'at-least' && <FigureInput kind="points" aria={say(words.least, { label })} value={one.points} onChange={(points) => change(at, { points })} />}
          <ActionIcon variant="default" size={36} aria-label={say(words.removeRequire, { label, n: at + 1 })} onClick={() => onChange(requires.filter((_one, n) => n !== at))}>×</ActionIcon>
        </Group>
      ))}
      <NativeSelect aria-label={say(words.addRequire, { label })} value="" data={[{ value: '', label: say(words.addRequire, { label }) }, ...options(words.kinds)]}
        onChange={(event) => event.currentTarget.value !== '' && onChange([...requires, fresh(event.currentTarget.value as Precondition['kind'], codes[0] ?? 'I')])} />
      <Text fz={13} c="dimmed" hidden={requires.length > 0}>{say(bookWords.grade)} “{label}”: {say(words.floorOnly)}</Text>
    </Stack>
  );
}
