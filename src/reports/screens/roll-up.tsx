import { Alert, Anchor, Group, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { say } from '../../kit/words.ts';
import { formatCount } from '../../kit/points.ts';
import { periodName } from '../words/names.ts';
import { listWords, matrixWords, rollUpWords as words } from '../words/screens.ts';
import { pathOf, type YearProps } from './matrix.tsx';
import { reportRefusal } from './refusal.ts';
import { reportSearch } from './reports.tsx';
import { TrendChart } from './trend-chart.tsx';
import './reports.css';

const api = createClient<typeof import('../routes/roll-up.ts')>('reports');
type Found = AnswerOf<typeof import('../routes/roll-up.ts').rollUpPeriod>;

/** A period of the whole cluster: figures with their sums, how it went over time, what units say; provisional while units are missing. */
export function RollUp({ year }: YearProps) {
  const asked: Record<string, unknown> = useSearch({ strict: false });
  const periodId = typeof asked['ky'] === 'string' ? asked['ky'] : '';
  const found = useQuery({ queryKey: ['report-roll-up', periodId], queryFn: () => api.load('rollUpPeriod', { periodId }), placeholderData: (before) => before, retry: false, enabled: periodId !== '' });
  const back = <Anchor component={Link} to={`${pathOf({ year })}/ma-tran`} className="report-link">‹ {say(words.back)}</Anchor>;
  if (found.data === undefined) return <Stack className="page" gap="xs" align="start">{back}{periodId === '' ? <Text>{say(words.choose)}</Text> : found.isError ? <Alert color="red" role="alert">{reportRefusal(found.error)}</Alert> : <Text>{say(listWords.loading)}</Text>}</Stack>;
  return <Figures found={found.data} year={year} back={back} />;
}

function Figures({ found, year, back }: { found: Found; year: YearProps['year']; back: React.ReactNode }) {
  const go = useNavigate();
  const numbers = found.rolled.flatMap((one) => (one.type === 'number' ? [one] : []));
  const [charted, setCharted] = useState('');
  const shown = numbers.find(({ key }) => key === charted) ?? numbers.find(({ key }) => found.trend.some(({ totals }) => (totals[key] ?? 0) > 0)) ?? numbers[0];
  const said = found.rolled.flatMap((one) => (one.type === 'text' && one.said.length > 0 ? [one] : []));
  const choices = found.rolled.flatMap((one) => (one.type === 'choice' ? [one] : []));
  return (
    <Stack className="page reports" gap="md" maw={1100}>
      {back}
      <Group justify="space-between" align="end">
        <div><Title order={1} fz={22}>{say(words.title)}: {found.formName}</Title><Text>{periodName(found.rhythm, found)}</Text></div>
        <PaperLinks path="reports/roll-up-paper" asked={{ periodId: found.periodId }} title={say(words.paper)} />
      </Group>
      <NativeSelect size="md" w="fit-content" label={say(matrixWords.period)} value={found.periodId} onChange={(event) => void go({ to: '.', search: { ky: event.currentTarget.value } as never })} data={[...found.periods].reverse().map((one) => ({ value: one.id, label: periodName(found.rhythm, one) }))} />
      <Alert color={found.isProvisional ? 'yellow' : 'teal'}>
        {found.isProvisional ? say(words.provisional, { count: found.missing.length, units: found.missing.join(', ') }) : say(words.complete, { count: found.units.length - found.waived.length })}
        {found.waived.length > 0 && ` ${say(words.waived, { units: found.waived.join(', ') })}`}
      </Alert>
      {numbers.length > 0 && (
        <div className="matrix-region" role="region" aria-label={say(words.figure)} tabIndex={0}>
          <Table className="roll-table" withTableBorder>
            <Table.Thead><Table.Tr><Table.Th>{say(words.unit)}</Table.Th>{numbers.map(({ key, label, unit }) => <Table.Th key={key}>{label}{unit === '' ? '' : ` (${unit})`}</Table.Th>)}</Table.Tr></Table.Thead>
            <Table.Tbody>
              {found.units.map(({ unitId, name, entries, periodId }) => (
                <Table.Tr key={unitId}>
                  <Table.Td><Anchor component={Link} to={pathOf({ year })} search={reportSearch({ periodId, unitId })} className="report-link">{name}</Anchor></Table.Td>
                  {entries === null ? <Table.Td colSpan={numbers.length} c="dimmed">{say(words.notSent)}</Table.Td> : numbers.map(({ key }) => <Table.Td key={key}>{typeof entries[key] === 'number' ? formatCount(entries[key]) : '–'}</Table.Td>)}
                </Table.Tr>
              ))}
              <Table.Tr><Table.Th scope="row">{say(words.total)}</Table.Th>{numbers.map(({ key, total }) => <Table.Th key={key}>{formatCount(total)}</Table.Th>)}</Table.Tr>
            </Table.Tbody>
          </Table>
        </div>
      )}
      {shown && found.trend.length > 1 && (
        <section>
          <Title order={2} fz={16}>{say(words.chart)}</Title>
          <NativeSelect size="md" w="fit-content" label={say(words.figure)} value={shown.key} onChange={(event) => setCharted(event.currentTarget.value)} data={numbers.map(({ key, label }) => ({ value: key, label }))} />
          <TrendChart label={shown.label} rhythm={found.rhythm} points={found.trend.map((point) => ({ ...point, total: point.totals[shown.key] ?? 0 }))} />
        </section>
      )}
      {choices.map(({ key, label, counts }) => (
        <section key={key}>
          <Title order={2} fz={16}>{label}</Title>
          <ul className="plain-list">{counts.map(({ option, units }) => <li key={option}><Text><b>{option}</b>: {units.length === 0 ? '0' : say(words.units, { count: units.length, units: units.join(', ') })}</Text></li>)}</ul>
        </section>
      ))}
      <section>
        <Title order={2} fz={16}>{say(words.said)}</Title>
        {said.length === 0 && <Text>{say(words.nothingSaid)}</Text>}
        {said.map(({ key, label, said: lines }) => <div key={key}><Text fw={600}>{label}</Text><ul className="plain-list">{lines.map(({ name, text }) => <li key={name}><Text style={{ overflowWrap: 'anywhere' }}>{name}: {text}</Text></li>)}</ul></div>)}
      </section>
      <Anchor component={Link} to={`/nam/${year.year}/cum/${year.clusterNumber}/van-ban`} className="report-link">{say(words.centre)}</Anchor>
    </Stack>
  );
}
