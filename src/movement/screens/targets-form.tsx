import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import type { Direction } from '../rules/pledge.ts';
import { launchRefusals } from '../words/launch.ts';
import { pledgeWords as words } from '../words/launch-screens.ts';
import type { Figures, LaunchData } from './pledge.tsx';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
type Row = { key: string; id: string | null; measure: string; unitOfMeasure: string; direction: Direction; target: string; source: string; measuredBy: string | null };
const emptyRow = (n: number): Row => ({ key: `new-${n}`, id: null, measure: '', unitOfMeasure: '%', direction: 'at-least', target: '', source: '', measuredBy: null });

/** The whole pledge as rows to fill in, as long as nobody has signed it. */
export function TargetsForm({ launch, measures, onDone }: { launch: LaunchData; measures: Figures['measures']; onDone: () => void }) {
  const [rows, setRows] = useState<Row[]>(launch.targets.length === 0 ? [emptyRow(0)] : launch.targets.map(({ id, measure, unitOfMeasure, direction, target, source, measuredBy }) => ({ key: id, id, measure, unitOfMeasure, direction, target: formatPoints(target), source, measuredBy })));
  const [added, setAdded] = useState(1);
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, launchRefusals));
  const change = (key: string, part: Partial<Row>) => setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const amountOf = (row: Row) => { const amount = parsePoints(row.target); return amount !== null && amount >= 0 ? amount : null; };
  const isRight = rows.every((row) => [row.measure, row.unitOfMeasure, row.source].every((said) => said.trim() !== '') && amountOf(row) !== null);
  const save = async () => {
    const targets = rows.map(({ key: _key, ...row }) => ({ ...row, target: amountOf({ key: '', ...row })! }));
    if (await act(() => api.send('savePledge', { yearId: launch.yearId, version: launch.version, targets }))) onDone();
  };
  const label = (name: keyof typeof words, n: number) => say(words.row, { label: say(words[name]), n: n + 1 });
  return (
    <Stack component="form" gap="xs" mt="sm" onSubmit={(event) => { event.preventDefault(); if (isRight) void save(); }}>
      {rows.map((row, n) => (
        <fieldset key={row.key} className="target-row">
          <Group align="end" gap="xs">
            <TextInput size="md" required style={{ flex: '3 1 260px' }} label={label('measure', n)} value={row.measure} onChange={(event) => change(row.key, { measure: event.currentTarget.value })} />
            <NativeSelect size="md" label={label('direction', n)} value={row.direction} onChange={(event) => change(row.key, { direction: event.currentTarget.value as Direction })} data={[{ value: 'at-least', label: say(words.directions) }, { value: 'at-most', label: say(words.ceiling) }]} />
            <TextInput size="md" required w={110} inputMode="decimal" label={label('value', n)} value={row.target} onChange={(event) => change(row.key, { target: event.currentTarget.value })} error={row.target !== '' && amountOf(row) === null ? say(words.wrongAmount) : null} />
            <TextInput size="md" required w={140} label={label('unit', n)} readOnly={row.measuredBy !== null} value={row.unitOfMeasure} onChange={(event) => change(row.key, { unitOfMeasure: event.currentTarget.value })} />
            <TextInput size="md" required style={{ flex: '2 1 220px' }} label={label('from', n)} value={row.source} onChange={(event) => change(row.key, { source: event.currentTarget.value })} />
            <NativeSelect size="md" style={{ flex: '2 1 220px' }} label={label('measureFrom', n)} value={row.measuredBy ?? ''} onChange={(event) => { const found = measures.find(({ id }) => id === event.currentTarget.value); change(row.key, found === undefined ? { measuredBy: null } : { measuredBy: found.id, unitOfMeasure: found.unitOfMeasure }); }} data={[{ value: '', label: say(words.byHand) }, ...measures.map(({ id, name, unitOfMeasure }) => ({ value: id, label: `${say(name)} (${unitOfMeasure})` }))]} />
            <Button variant="default" onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}>{say(words.remove, { n: n + 1 })}</Button>
          </Group>
        </fieldset>
      ))}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button variant="default" onClick={() => { setRows([...rows, emptyRow(added)]); setAdded(added + 1); }}>{say(words.add)}</Button><Button type="submit" loading={isBusy} disabled={!isRight}>{say(words.save)}</Button></Group>
    </Stack>
  );
}
