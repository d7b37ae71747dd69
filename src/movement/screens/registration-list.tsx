import { Alert, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { launchRefusals } from '../words/launch.ts';
import { registrationWords as words } from '../words/launch-screens.ts';
import type { LaunchData } from './pledge.tsx';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
const told = (error: unknown) => refusalSentence(error, launchRefusals);
type Row = LaunchData['registrations'][number];

/** Those registered, unit by unit; a long list is closed and can be narrowed to a unit and a title, which opens what is left. */
export function RegistrationList({ launch: { registrations, members, isLate, may } }: { launch: LaunchData }) {
  const [unit, setUnit] = useState('');
  const [titleId, setTitle] = useState('');
  const { act, problem, isBusy } = useAction(told);
  if (registrations.length === 0) return <Text>{say(words.none)}</Text>;
  const placeOf = (id: string) => members.findIndex(({ unitId }) => unitId === id);
  const units = [...new Set(registrations.map((row) => row.unitId))].sort((a, b) => placeOf(a) - placeOf(b)).map((unitId) => ({ unitId, shortName: members[placeOf(unitId)]?.shortName ?? say(words.gone) }));
  const titles = [...new Map(registrations.map((row) => [row.titleId, row.title]))];
  const shown = registrations.filter((row) => (unit === '' || row.unitId === unit) && (titleId === '' || row.titleId === titleId));
  const isNarrowed = unit !== '' || titleId !== '';
  const ways = [{ value: '', label: say(words.all) }];
  const mayWithdraw = (row: Row) => may.launch || (may.own.includes(row.unitId) && !isLate);
  return (
    <>
      {units.length > 1 && (
        <Group gap="sm" align="end" my="sm">
          <NativeSelect size="md" label={say(words.ofUnit)} value={unit} onChange={(event) => setUnit(event.currentTarget.value)} data={[...ways, ...units.map(({ unitId, shortName }) => ({ value: unitId, label: shortName }))]} />
          <NativeSelect size="md" label={say(words.which)} value={titleId} onChange={(event) => setTitle(event.currentTarget.value)} data={[...ways, ...titles.map(([value, label]) => ({ value, label }))]} />
          <Text role="status">{say(words.shown, { shown: shown.length, all: registrations.length })}</Text>
        </Group>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {units.filter(({ unitId }) => shown.some((row) => row.unitId === unitId)).map(({ unitId, shortName }) => {
        const rows = shown.filter((row) => row.unitId === unitId);
        return (
          <details key={`${unitId} ${isNarrowed}`} className="registered" open={isNarrowed || units.length === 1}>
            <summary>{say(words.unitRows, { unit: shortName, count: rows.length })}</summary>
            <ul className="plain-list">
              {rows.map((row) => (
                <li key={row.id} className="list-line">
                  <Text style={{ flex: '1 1 220px' }}>{row.post === null ? row.name : say(words.line, { name: row.name, post: row.post })}</Text><Text fz={14} c="dimmed">{row.title}</Text>
                  {row.lateReason !== null && <Text fz={14}>{say(words.late, { reason: row.lateReason })}</Text>}
                  {mayWithdraw(row) && <Button variant="subtle" size="sm" loading={isBusy} aria-label={say(words.withdrawOf, { name: row.name })} onClick={() => void act(() => api.send('withdrawRegistration', { registrationId: row.id }))}>{say(words.withdraw)}</Button>}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
