import { Alert, Button, Group, NativeSelect, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { reasonText } from '../words/names.ts';
import { fillWords as words, screenWords } from '../words/screens.ts';
import { shiftText } from './boxes.tsx';
import { dutyRefusal } from './refusal.ts';
import type { PanelProps } from './roster-month.tsx';

const api = createClient<typeof import('../routes/fill.ts')>('duty');
const rosters = createClient<typeof import('../routes/rosters.ts')>('duty');

/** Who is proposed for what is missing, and why; every line can be changed before it is saved. */
export function FillPanel({ yearId, unitId, roster, people, onDone }: PanelProps) {
  const { month, version, shifts } = roster;
  const [changed, setChanged] = useState<Record<string, string>>({});
  const found = useQuery({ queryKey: ['duty', 'fill', unitId, month, version], queryFn: () => api.load('fillProposal', { yearId, unitId, month }), staleTime: Infinity });
  const { act, problem, isBusy } = useAction(dutyRefusal);
  if (found.data === undefined) return <div className="duty-box">{found.isError ? <Alert color="red" role="alert">{dutyRefusal(found.error)}</Alert> : <Text role="status">{say(words.thinking)}</Text>}</div>;
  const { chosen, short } = found.data;
  const lines = chosen.map((one, n) => { const key = `${one.shiftId} ${n}`; return { ...one, key, shift: shifts.find(({ id }) => id === one.shiftId)!, picked: changed[key] ?? one.personId }; });
  const wanted = new Map<string, string[]>();
  for (const { shiftId, picked, shift } of lines) wanted.set(shiftId, [...(wanted.get(shiftId) ?? (shift.people ?? []).map(({ id }) => id)), ...(picked === '' ? [] : [picked])]);
  const save = async () => { if (await act(() => rosters.send('assign', { yearId, unitId, month, version, shifts: [...wanted].map(([shiftId, personIds]) => ({ shiftId, personIds })) }))) onDone(); };
  return (
    <Stack gap="xs" className="duty-box">
      <Title order={2} fz={18}>{say(words.title)}</Title>
      <Text fz={14}>{say(words.what)}</Text>
      {lines.length === 0 && short.length === 0 && <Text>{say(words.nothing)}</Text>}
      {short.length > 0 && <Alert color="yellow">{say(words.short, { n: short.length, shifts: short.map(({ shiftId }) => shifts.find(({ id }) => id === shiftId)!).map((shift) => `${formatDate(shift.onDay)} (${shiftText(shift)})`).join('; ') })}</Alert>}
      {lines.length > 0 && (
        <>
          <Text fz={14} fw={600}>{say(words.shares)}</Text>
          <Text fz={14}>{found.data.people.filter(({ inMonth }) => inMonth > 0).map((one) => say(words.share, { name: one.name, month: one.inMonth, total: one.total })).join('; ')}</Text>
          <div className="duty-region" role="region" aria-label={say(words.title)} tabIndex={0}>
            <Table className="duty-table" withTableBorder>
              <Table.Thead><Table.Tr>{[words.day, words.shift, words.person, words.why].map((head) => <Table.Th key={head.en}>{say(head)}</Table.Th>)}</Table.Tr></Table.Thead>
              <Table.Tbody>
                {lines.map(({ key, shift, personId, picked, reason }) => (
                  <Table.Tr key={key}>
                    <Table.Td>{formatDate(shift.onDay)}</Table.Td><Table.Td>{shiftText(shift)}</Table.Td>
                    <Table.Td><NativeSelect size="md" miw={190} aria-label={say(words.personOf, { day: formatDate(shift.onDay), shift: shiftText(shift) })} value={picked} onChange={(event) => { const { value } = event.currentTarget; setChanged((now) => ({ ...now, [key]: value })); }} data={[{ value: '', label: say(words.empty) }, ...people.filter(({ roles }) => roles.includes(shift.role)).map(({ id, name }) => ({ value: id, label: name }))]} /></Table.Td>
                    <Table.Td>{picked === personId ? reasonText(reason) : picked === '' ? '' : say(words.own)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </>
      )}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs">{lines.length > 0 && <Button h={44} loading={isBusy} onClick={() => void save()}>{say(words.save, { n: wanted.size })}</Button>}<Button h={44} variant="default" onClick={onDone}>{say(screenWords.cancel)}</Button></Group>
    </Stack>
  );
}
