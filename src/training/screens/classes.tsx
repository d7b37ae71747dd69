import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { formatCount } from '../../kit/points.ts';
import { groupNumbers, normOn } from '../rules/kinds.ts';
import { groupName } from '../words/names.ts';
import { classWords as words, screenWords } from '../words/screens.ts';
import { spanText } from './boxes.tsx';
import { ClassForm } from './class-form.tsx';
import { DuePeople } from './due-people.tsx';
import { trainingRefusal } from './refusal.ts';
import type { PartProps, UnitData } from './training.tsx';
import { UnitsTable } from './units-table.tsx';

const api = createClient<typeof import('../routes/classes.ts')>('training');
export type ClassData = PartProps['data']['classes'][number];
const figures = [['due', words.due], ['seats', words.seats], ['attended', words.attended], ['certified', words.certified]] as const;
type Editing = { classId: string | null; unitId: string | null };

/** Classes of the year, who of the own unit is due, and how far every unit is, group by group. */
export function Classes({ yearId, data }: PartProps) {
  const { units, own, classes, norms, today, may } = data;
  const { open: editing, setOpen: setEditing, closing } = useOpened<Editing>();
  const { act, problem, isBusy } = useAction(trainingRefusal);
  const mayChange = ({ unitId }: { unitId: string | null }) => (unitId === null ? may.openClasses : own.some((one) => one.unitId === unitId));
  const form = (of: Editing) => <ClassForm key={`${of.classId} ${of.unitId}`} yearId={yearId} unitId={of.unitId} data={data} found={classes.find(({ id }) => id === of.classId) ?? null} onDone={closing(of)} />;
  return (
    <>
      <Stack gap="xs" className="training-box">
        <Group justify="space-between" gap="xs">
          <Title order={2} fz={16}>{say(words.list)}</Title>
          {editing === null && <Group gap="xs">
            {may.openClasses && <Button h={44} onClick={() => setEditing({ classId: null, unitId: null })}>{say(words.open)}</Button>}
            {own.map(({ unitId }) => <Button key={unitId} h={44} variant="default" onClick={() => setEditing({ classId: null, unitId })}>{say(words.openOwn)}</Button>)}
          </Group>}
        </Group>
        {editing?.classId === null && form(editing)}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        {classes.length === 0 && <Text>{say(words.none)}</Text>}
        <ul className="plain-list">
          {classes.map((one) => {
            const [sent, seats] = [one.seats.reduce((total, seat) => total + seat.sent, 0), one.seats.reduce((total, seat) => total + seat.seats, 0)];
            if (editing?.classId === one.id) return <li key={one.id} className="training-line">{form(editing)}</li>;
            return (
              <li key={one.id} className="training-line">
                <Text fw={600}>{one.name}</Text>
                <Text>{say(words.line, { group: say(groupName, { group: one.group }), span: spanText(one), place: one.place })} · {say(words.seated, { sent: formatCount(sent), seats: formatCount(seats) })}{one.unitId !== null && ` · ${say(words.own, { unit: units.find(({ unitId }) => unitId === one.unitId)?.shortName ?? '' })}`}</Text>
                {mayChange(one) && <Group gap="xs">
                  <Button variant="subtle" h={44} aria-label={say(screenWords.editOf, { name: one.name })} onClick={() => setEditing({ classId: one.id, unitId: one.unitId })}>{say(screenWords.edit)}</Button>
                  {sent === 0 && <Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name: one.name })} onClick={() => void act(() => api.send('removeClass', { classId: one.id, version: one.version }))}>{say(screenWords.remove)}</Button>}
                </Group>}
              </li>
            );
          })}
        </ul>
      </Stack>
      {own.map(({ unitId, people }) => <DuePeople key={unitId} yearId={yearId} unitId={unitId} unitName={units.find((one) => one.unitId === unitId)?.shortName ?? ''} people={people} classes={classes} hiddenDays={normOn(norms, 'names-hidden', today)?.days ?? 0} />)}
      <UnitsTable units={units} columns={groupNumbers.flatMap((group) => figures.map(([key, name]) => ({
        group: say(groupName, { group }), name: say(name), of: (unit: UnitData) => formatCount(unit.groups.find((one) => one.group === group)![key]), total: formatCount(units.reduce((total, unit) => total + unit.groups.find((one) => one.group === group)![key], 0)),
      })))} />
    </>
  );
}
