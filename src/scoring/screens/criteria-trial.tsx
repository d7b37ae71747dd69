import { Alert, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { causeText, moveText, trialWords as own } from '../words/book-trial.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/book-trial.ts')>('scoring');
type Trial = NonNullable<AnswerOf<typeof import('../routes/book-trial.ts').bookTrial>['trial']>;
const shown = (points: number | null) => (points === null ? '–' : formatPoints(points));

/** What the draft would have made of scores that are there: totals and ranks before and after, who moves, and why. */
export function CriteriaTrial({ setId, version }: { setId: string; version: number }) {
  const [yearId, setYearId] = useState<string | undefined>(undefined);
  const trial = useQuery({ queryKey: ['book-trial', setId, version, yearId], queryFn: () => api.load('bookTrial', { setId, yearId }) });
  if (trial.data === undefined) return trial.isError ? <Alert color="red" role="alert">{scoringRefusal(trial.error)}</Alert> : <Text>{say(words.loading)}</Text>;
  const { years, on, trial: result } = trial.data;
  return (
    <Stack component="section" gap={6} aria-label={say(own.title)} className="trial">
      <Title order={2} fz={18}>{on === null ? say(own.title) : say(own.run, { year: on.year })}</Title>
      <Text fz={14} c="dimmed">{say(own.what)} {on === null ? say(own.noScores) : say(own.on, { stage: say(own[on.stage]), year: on.year })}</Text>
      {years.length > 1 && <NativeSelect w={180} label={say(own.year)} value={on?.yearId ?? ''} onChange={(event) => setYearId(event.currentTarget.value)} data={years.map(({ id, year }) => ({ value: id, label: String(year) }))} />}
      {result !== null && <Result trial={result} />}
    </Stack>
  );
}

function Result({ trial: { units, assumed, dropped } }: { trial: Trial }) {
  const movers = units.filter(({ before, after }) => before.rank !== after.rank);
  const codes = (why: 'carried' | 'new') => assumed.filter((criterion) => criterion.why === why).map(({ code }) => code).join(', ');
  const notes = [[own.carried, codes('carried')], [own.new, codes('new')], [own.dropped, dropped.map(({ code }) => code).join(', ')]] as const;
  return (
    <>
      <Text fw={600}>{movers.length === 0 ? say(own.nobodyMoves) : say(own.movers, { count: movers.length })}</Text>
      {notes.map(([sentence, listed]) => listed !== '' && <Text key={sentence.vi} fz={14}>{say(sentence, { codes: listed })}</Text>)}
      <Table fz={14}>
        <Table.Thead><Table.Tr>{[own.unit, own.total, own.rank, own.move, own.because].map((head) => <Table.Th key={head.vi} scope="col">{say(head)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {units.map((unit) => {
            const isMoved = unit.before.rank !== unit.after.rank;
            return (
              <Table.Tr key={unit.unitId} fw={isMoved ? 600 : undefined}>
                <Table.Th scope="row" fw="inherit">{unit.agencyName}</Table.Th>
                <Table.Td>{unit.before.total === unit.after.total ? shown(unit.after.total) : `${shown(unit.before.total)} → ${shown(unit.after.total)}`}</Table.Td>
                <Table.Td>{unit.before.rank === unit.after.rank ? unit.after.rank ?? '–' : `${unit.before.rank ?? '–'} → ${unit.after.rank ?? '–'}`}</Table.Td>
                <Table.Td>{moveText(unit)}</Table.Td>
                <Table.Td fw={400}>{isMoved && (unit.causes.length === 0 ? say(own.otherCause) : unit.causes.map(causeText).join('; '))}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </>
  );
}
