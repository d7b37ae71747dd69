import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { formatCount } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { isSettled, leftOf, pasteCounts, pastedKeys, type PastedKey, type PastedProblem, type PastedRow } from '../rules/pasted-counts.ts';
import { countSpellings, forceWords, pasteWords as words, screenWords } from '../words/screens.ts';
import { trainingRefusal } from './refusal.ts';
import type { UnitData } from './training.tsx';

const api = createClient<typeof import('../routes/force.ts')>('training');
const shown = (value: string | number) => (typeof value === 'string' ? formatDate(value) : formatCount(value));
const nameOf = (key: PastedKey) => say(forceWords[key]).toLowerCase();
const problemText = ({ line, code, typed, key, keys = [] }: PastedProblem) =>
  say(words.line, { line, what: say(words[code], { typed, ...(key !== undefined && { key: nameOf(key), kind: say(key === 'registeredOn' ? words.day : words.count) }), keys: keys.map(nameOf).join(', ') }) });
const changesOf = ({ before, after }: PastedRow) => pastedKeys.filter((key) => before?.[key] !== after[key])
  .map((key) => (before === null ? say(words.fresh, { what: nameOf(key), after: shown(after[key]) }) : say(words.changed, { what: nameOf(key), before: shown(before[key]), after: shown(after[key]) }))).join('; ');

/** Counts of several units from a sheet: what would change is shown before anything is saved, and what was not understood stays in the box. */
export function PasteCounts({ yearId, units, onDone }: { yearId: string; units: readonly UnitData[]; onDone: () => void }) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const read = typed.trim() === '' ? null : pasteCounts(typed, units, countSpellings);
  const open = read === null ? [] : read.problems.filter((one) => !isSettled(one));
  const unitOf = (unitId: string) => units.find((one) => one.unitId === unitId)!.shortName;
  const save = async () => {
    if (read === null) return;
    setTold(null);
    if (await act(() => api.send('saveStrengths', { yearId, rows: read.rows.map(({ unitId, version, after }) => ({ unitId, version, ...after })) }))) {
      setTyped((now) => (now === typed ? leftOf(read) : now));
      setTold(say(words.saved, { n: read.rows.length }));
    }
  };
  return (
    <Stack gap="xs" className="training-box">
      <Title order={2} fz={16}>{say(words.title)}</Title>
      <Text fz={14}>{say(words.what)}</Text>
      <Textarea size="md" autosize minRows={4} maxRows={14} label={say(words.box)} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      {read !== null && (
        <div role="status">
          {read.ignored.length > 0 && <Text fz={14}>{say(words.ignored, { names: read.ignored.join(', ') })}</Text>}
          <Text>{say(words.found, { n: read.rows.length })}</Text>
          <ul>{read.rows.map((row) => <li key={row.line}>{say(words.change, { unit: unitOf(row.unitId), changes: changesOf(row) })}</li>)}</ul>
          {open.length > 0 && <><Text fw={600} className="training-late">{say(words.unresolved, { n: open.length })}</Text><ul>{open.map((one, n) => <li key={n}>{problemText(one)}</li>)}</ul></>}
          {read.problems.filter(isSettled).map((one, n) => <Text key={n} fz={14}>{problemText(one)}</Text>)}
        </div>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {told && <Alert color="teal" role="status">{told}</Alert>}
      <Group gap="xs"><Button h={44} loading={isBusy} disabled={read === null || read.rows.length === 0} onClick={() => void save()}>{say(words.save, { n: read?.rows.length ?? 0 })}</Button><Button h={44} variant="default" onClick={onDone}>{say(screenWords.close)}</Button></Group>
    </Stack>
  );
}
