import { Alert, NativeSelect, SegmentedControl, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { insightWords as w } from '../words/cross-check.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/cross-check-papers.ts')>('scoring');
const measures = ['fromOthers', 'fromAppraisal', 'overAppraisal', 'overCross'] as const;
type Row = { name: string; value: number };
const signed = (value: number) => (value > 0 ? `+${formatPoints(value)}` : formatPoints(value));

/** How leniently each team marks and how highly each unit scores itself: to be looked at, never a correction. */
export function CrossInsight({ yearId }: { yearId: string }) {
  const insight = useQuery({ queryKey: ['cross-insight', yearId], queryFn: () => api.load('crossInsight', { yearId }) });
  const [measure, setMeasure] = useState<(typeof measures)[number]>('fromOthers');
  const [form, setForm] = useState<'chart' | 'table'>('chart');
  if (insight.data === undefined) return insight.isError ? <Alert color="red" role="alert">{scoringRefusal(insight.error)}</Alert> : <Text>{say(words.loading)}</Text>;
  const { teams, units, alarms, alarmAbove } = insight.data;
  const valueOf: Record<typeof measure, { name: string; value: number | null }[]> = {
    fromOthers: teams.map(({ name, fromOthers }) => ({ name, value: fromOthers })), fromAppraisal: teams.map(({ name, fromAppraisal }) => ({ name, value: fromAppraisal })),
    overAppraisal: units.map(({ name, overAppraisal }) => ({ name, value: overAppraisal })), overCross: units.map(({ name, overCross }) => ({ name, value: overCross })),
  };
  const rows = valueOf[measure].flatMap(({ name, value }): Row[] => (value === null ? [] : [{ name, value }])).sort((a, b) => b.value - a.value);
  return (
    <section>
      <Title order={2} fz={18}>{say(w.title)}</Title>
      <Text fz={14} c="dimmed">{say(w.few)}</Text>
      {teams.length === 0 ? <Text mt="xs">{say(w.none)}</Text> : (
        <Stack gap="sm" mt="xs">
          <Group align="end">
            <NativeSelect label={say(w.which)} size="md" value={measure} onChange={(event) => setMeasure(event.currentTarget.value as typeof measure)} data={measures.map((value) => ({ value, label: say(w[value]) }))} />
            <SegmentedControl aria-label={say(w.shownAs)} value={form} onChange={(value) => setForm(value as typeof form)} data={[{ value: 'chart', label: say(w.chart) }, { value: 'table', label: say(w.table) }]} />
          </Group>
          {rows.length > 0 && (form === 'chart' ? <Bars rows={rows} title={say(w[measure])} /> : (
            <Table w="auto">
              <Table.Thead><Table.Tr><Table.Th scope="col">{say(w.unit)}</Table.Th><Table.Th scope="col">{say(w.points)}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>{rows.map(({ name, value }) => <Table.Tr key={name}><Table.Td>{name}</Table.Td><Table.Td ta="right">{signed(value)}</Table.Td></Table.Tr>)}</Table.Tbody>
            </Table>
          ))}
          {alarmAbove !== null && (
            <div>
              <Title order={3} fz={16}>{say(w.alarms, { above: formatPoints(alarmAbove) })}</Title>
              {alarms.length === 0 ? <Text fz={14}>{say(w.noAlarm)}</Text> : alarms.map(({ unit, code, lowest, highest }) => <Text key={`${unit} ${code}`} fz={14}>{say(w.alarm, { unit, code, low: formatPoints(lowest), high: formatPoints(highest) })}</Text>)}
            </div>
          )}
        </Stack>
      )}
    </section>
  );
}

/** Horizontal bars from a common zero, the greatest first, the value at the end; read out as one sentence. */
function Bars({ rows, title }: { rows: readonly Row[]; title: string }) {
  const [best, worst] = [rows[0]!, rows.at(-1)!];
  const low = Math.min(0, worst.value);
  const span = Math.max(0, best.value) - low || 1;
  const at = (value: number) => ((value - low) / span) * 100;
  return (
    <figure className="insight-bars" role="img" aria-label={say(w.summary, { title, best: best.name, high: signed(best.value), worst: worst.name, low: signed(worst.value), count: rows.length })}>
      {rows.map(({ name, value }) => (
        <div key={name} className="insight-bar">
          <span>{name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect x={Math.min(at(0), at(value))} y={1} width={Math.abs(at(value) - at(0))} height={8} /><line x1={at(0)} x2={at(0)} y1={0} y2={10} /></svg>
          <span>{signed(value)}</span>
        </div>
      ))}
    </figure>
  );
}
