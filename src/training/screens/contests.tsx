import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { createClient } from '../../kit/client.ts';
import { formatCount } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { contestTotals, prizes, type ContestTotals } from '../rules/contests.ts';
import { contestNames, prizeNames } from '../words/names.ts';
import { contestWords as words, screenWords } from '../words/screens.ts';
import { spanText } from './boxes.tsx';
import { ContestForm } from './contest-form.tsx';
import { trainingRefusal } from './refusal.ts';
import type { PartProps, UnitData } from './training.tsx';
import { UnitsTable } from './units-table.tsx';

const api = createClient<typeof import('../routes/contests.ts')>('training');
export type ContestData = PartProps['data']['contests'][number];
type Editing = { contestId: string | null; unitId: string | null };

/** Contests and games of the year: who takes part by counts, rank and prize, and how often every unit did. */
export function Contests({ yearId, data }: PartProps) {
  const { units, own, contests, may } = data;
  const { open: editing, setOpen: setEditing, closing } = useOpened<Editing>();
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const nameOf = (id: string) => units.find(({ unitId }) => unitId === id)?.shortName ?? '';
  const mayChange = ({ unitId }: { unitId: string | null }) => (unitId === null ? may.openClasses : own.some((one) => one.unitId === unitId));
  const form = (of: Editing) => <ContestForm key={`${of.contestId} ${of.unitId}`} yearId={yearId} unitId={of.unitId} data={data} found={contests.find(({ id }) => id === of.contestId) ?? null} onDone={closing(of)} />;
  const resultOf = ({ unitId, rank, prize }: ContestData['entries'][number]) => say(words.result, { unit: nameOf(unitId), what: [rank === null ? null : say(words.ranked, { rank }), prize === null ? null : say(prizeNames[prize]).toLowerCase()].filter((part) => part !== null).join(', ') });
  const column = (name: string, of: (totals: ContestTotals) => number) => ({ name, of: (unit: UnitData) => formatCount(of(contestTotals(unit.contests))), total: formatCount(units.reduce((sum, unit) => sum + of(contestTotals(unit.contests)), 0)) });
  return (
    <>
      <Stack gap="xs" className="training-box">
        <Group justify="space-between" gap="xs">
          <Title order={2} fz={16}>{say(words.list)}</Title>
          {editing === null && <Group gap="xs">
            {may.openClasses && <Button h={44} onClick={() => setEditing({ contestId: null, unitId: null })}>{say(words.add)}</Button>}
            {own.map(({ unitId }) => <Button key={unitId} h={44} variant="default" onClick={() => setEditing({ contestId: null, unitId })}>{say(words.addOwn)}</Button>)}
          </Group>}
        </Group>
        {editing?.contestId === null && form(editing)}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        {contests.length === 0 && <Text>{say(words.none)}</Text>}
        <ul className="plain-list">
          {contests.map((one) => {
            if (editing?.contestId === one.id) return <li key={one.id} className="training-line">{form(editing)}</li>;
            const results = one.entries.filter(({ rank, prize }) => rank !== null || prize !== null);
            return (
              <li key={one.id} className="training-line">
                <Text fw={600}>{one.name}</Text>
                <Text>{say(words.line, { kind: say(contestNames[one.kind]), span: spanText(one), place: one.place })} · {units.length === 1 ? one.entries.map(({ unitId, people }) => say(words.takingOwn, { unit: nameOf(unitId), people: formatCount(people) })).join('') : say(words.taking, { units: one.entries.length, people: formatCount(one.entries.reduce((sum, { people }) => sum + people, 0)) })}{one.unitId !== null && ` · ${say(words.own, { unit: nameOf(one.unitId) })}`}</Text>
                <Text fz={14}>{results.length === 0 ? say(words.waiting) : say(words.results, { results: results.map(resultOf).join('; ') })}</Text>
                {mayChange(one) && <Group gap="xs">
                  <Button variant="subtle" h={44} aria-label={say(screenWords.editOf, { name: one.name })} onClick={() => setEditing({ contestId: one.id, unitId: one.unitId })}>{say(screenWords.edit)}</Button>
                  {results.length === 0 && <Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name: one.name })} onClick={() => void act(() => api.send('removeContest', { contestId: one.id, version: one.version }))}>{say(screenWords.remove)}</Button>}
                </Group>}
              </li>
            );
          })}
        </ul>
      </Stack>
      <UnitsTable units={units} columns={[column(say(words.entered), ({ entered }) => entered), column(say(words.all), ({ people }) => people), ...prizes.map((prize) => column(say(prizeNames[prize]), (totals) => totals[prize])), column(say(words.prizes), (totals) => totals.prizes)]} />
    </>
  );
}
