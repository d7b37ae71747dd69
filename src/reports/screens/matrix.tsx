import { Alert, Anchor, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';
import { say } from '../../kit/words.ts';
import { periodName, standingWords } from '../words/names.ts';
import { entryWords, listWords, matrixWords as words } from '../words/screens.ts';
import { MatrixColumn } from './matrix-column.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { reportRefusal } from './refusal.ts';
import './reports.css';

const api = createClient<typeof import('../routes/read.ts')>('reports');
export type MatrixData = AnswerOf<typeof import('../routes/read.ts').matrix>;
export type YearProps = { year: { id: string; year: number; clusterNumber: number } };
export const pathOf = ({ year: { year, clusterNumber } }: YearProps) => `/nam/${year}/cum/${clusterNumber}/bao-cao`;

/** Units by periods: who has sent what. One period is chosen; below the table its state in words, whom to remind, and the message for Zalo. */
export function Matrix({ year }: YearProps) {
  const asked: { 'bieu-mau'?: string; ky?: string } = useSearch({ strict: false });
  const [formId, setForm] = useState(asked['bieu-mau']);
  const [picked, setPicked] = useState(asked['ky'] ?? null);
  const isPhone = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const found = useQuery({ queryKey: ['report-matrix', year.id, formId], queryFn: () => api.load('matrix', { yearId: year.id, formId }), placeholderData: (before) => before });
  if (found.data === undefined) return found.isError ? <Alert color="red" m="md" role="alert">{reportRefusal(found.error)}</Alert> : <Text p="md">{say(listWords.loading)}</Text>;
  const matrix = found.data;
  const { forms, periods, units } = matrix;
  const form = forms.find(({ id }) => id === matrix.formId);
  const period = periods.find(({ id }) => id === picked) ?? periods.find(({ dueAt }) => new Date(dueAt) > new Date(matrix.now)) ?? periods.at(-1);
  const base = pathOf({ year });
  return (
    <Stack className="page reports" gap="md">
      <Group justify="space-between" gap="xs">
        <Title order={1} fz={22}>{say(words.title)}</Title>
        <Group gap="xs"><Anchor component={Link} to={base} className="report-link">{say(entryWords.back)}</Anchor><Anchor component={Link} to={`${base}/bieu-mau`} className="report-link">{say(listWords.forms)}</Anchor><Anchor component={Link} to="/lich-nghi" className="report-link">{say(words.calendar)}</Anchor></Group>
      </Group>
      {form === undefined ? <Text>{say(words.noForm)}</Text> : (
        <Group align="end" justify="space-between">
          <NativeSelect size="md" label={say(words.form)} value={form.id} onChange={(event) => { setForm(event.currentTarget.value); setPicked(null); }} data={forms.map(({ id, name }) => ({ value: id, label: name }))} />
          <PaperLinks path="reports/matrix-paper" asked={{ yearId: year.id, formId: form.id }} title={say(words.paper)} />
        </Group>
      )}
      {!matrix.may.readAll && <Text c="dimmed">{say(words.own)}</Text>}
      {form !== undefined && (period === undefined || units.length === 0) && <Text>{say(words.none)}</Text>}
      {form !== undefined && period !== undefined && units.length > 0 && (
        <>
          {isPhone
            ? <NativeSelect size="md" label={say(words.period)} value={period.id} onChange={(event) => setPicked(event.currentTarget.value)} data={[...periods].reverse().map((one) => ({ value: one.id, label: periodName(form.rhythm, one) }))} />
            : <MatrixTable matrix={matrix} rhythm={form.rhythm} picked={period.id} onPick={setPicked} base={base} />}
          {!isPhone && <Text fz={14}>{say(words.legend)}: {Object.values(standingWords).map(({ sign, text }) => `${sign} ${say(text, { days: 'n' })}`).join('; ')}</Text>}
          <MatrixColumn key={period.id} matrix={matrix} form={form} period={period} base={base} />
        </>
      )}
    </Stack>
  );
}
