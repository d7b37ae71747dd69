import { Alert, Button, Group, NativeSelect, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { dayAfter, formatDate, parseDate } from '../../kit/dates.ts';
import { DayInput } from '../../kit/ui/day-input.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { countIn } from '../rules/count.ts';
import { normCodes, type NormCode } from '../rules/kinds.ts';
import { normNames } from '../words/names.ts';
import { normWords as words, screenWords } from '../words/screens.ts';
import { CountBox } from './boxes.tsx';
import { trainingRefusal } from './refusal.ts';
import type { PartProps } from './training.tsx';

const api = createClient<typeof import('../routes/norms.ts')>('training');
type NormData = PartProps['data']['norms'][number];
const valueOf = ({ month, days, periods }: NormData) => (month !== null ? say(words.monthValue, { month }) : periods !== null ? say(words.classValue, { days: days ?? 0, periods }) : say(words.daysValue, { days: days ?? 0 }));

/** What laws ask, each with the days it is in force; a new one ends the one before it. */
export function Norms({ data: { norms, may } }: PartProps) {
  const sorted = normCodes.flatMap((code) => norms.filter((one) => one.code === code));
  return (
    <>
      <Text>{say(words.what)}</Text>
      <div className="training-region" role="region" aria-label={say(screenWords.norms)} tabIndex={0}>
        <Table withTableBorder className="training-norms">
          <Table.Thead><Table.Tr>{[words.code, words.value, words.from, words.to, words.basis].map((name) => <Table.Th key={name.vi}>{say(name)}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>{sorted.map((one) => <Table.Tr key={one.id}><Table.Th scope="row" fw={400}>{say(normNames[one.code])}</Table.Th><Table.Td>{valueOf(one)}</Table.Td><Table.Td>{formatDate(one.from)}</Table.Td><Table.Td>{one.to === null ? say(words.now) : formatDate(dayAfter(one.to, -1))}</Table.Td><Table.Td>{one.legalBasis}</Table.Td></Table.Tr>)}</Table.Tbody>
        </Table>
      </div>
      {may.keepNorms && <NormForm norms={norms} />}
    </>
  );
}

function NormForm({ norms }: { norms: readonly NormData[] }) {
  const [code, setCode] = useState<NormCode>('first-year');
  const [typed, setTyped] = useState({ from: '', days: '', periods: '', month: '', basis: '' });
  const [isSaved, setSaved] = useState(false);
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const set = (key: keyof typeof typed) => (value: string) => setTyped((now) => ({ ...now, [key]: value }));
  const asks = { month: code === 'registration', days: code !== 'registration', periods: code.startsWith('class-') };
  const [from, days, periods, month] = [parseDate(typed.from), asks.days ? countIn(typed.days) : null, asks.periods ? countIn(typed.periods) : null, asks.month ? countIn(typed.month) : null];
  const isWhole = from !== null && typed.basis.trim().length >= 5 && (days !== null || !asks.days) && (periods !== null || !asks.periods) && (month !== null || !asks.month);
  const save = async () => {
    setSaved(false);
    if (isWhole && (await act(() => api.send('saveNorm', { code, from, version: norms.find((one) => one.code === code && one.from === from)?.version ?? 0, days, periods, month, legalBasis: typed.basis })))) setSaved(true);
  };
  return (
    <Stack component="form" gap="xs" className="training-box" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Title order={2} fz={16}>{say(words.add)}</Title>
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.code)} value={code} onChange={(event) => setCode(event.currentTarget.value as NormCode)} data={normCodes.map((value) => ({ value, label: say(normNames[value]) }))} />
        <DayInput label={say(words.from)} value={typed.from} onChange={set('from')} />
        {asks.month && <CountBox w={140} label={say(words.month)} value={typed.month} onChange={set('month')} />}
        {asks.days && <CountBox w={140} label={say(words.days)} value={typed.days} onChange={set('days')} />}
        {asks.periods && <CountBox w={140} label={say(words.periods)} value={typed.periods} onChange={set('periods')} />}
      </Group>
      <TextInput size="md" required label={say(words.basis)} value={typed.basis} maxLength={300} onChange={(event) => set('basis')(event.currentTarget.value)} />
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {isSaved && <Alert color="teal" role="status">{say(screenWords.saved)}</Alert>}
      <Group><Button type="submit" h={44} loading={isBusy} disabled={!isWhole}>{say(screenWords.save)}</Button></Group>
    </Stack>
  );
}
