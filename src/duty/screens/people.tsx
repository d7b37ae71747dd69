import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, createClient } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { peopleIn } from '../rules/listed.ts';
import type { DutyRole } from '../rules/kinds.ts';
import { leaveNames, roleNames } from '../words/names.ts';
import { feedWords, peopleWords as words, screenWords } from '../words/screens.ts';
import { spanText } from './boxes.tsx';
import type { PartProps } from './duty.tsx';
import { FeedAddress } from './feed-address.tsx';
import { LeaveForm, PersonForm, RoleBoxes } from './person-form.tsx';
import { dutyRefusal } from './refusal.ts';
import type { PersonData } from './roster-month.tsx';

const api = createClient<typeof import('../routes/people.ts')>('duty');

/** The duty list of the own unit with leave; new people are typed or pasted, one a line. */
export function People({ yearId, unitId }: PartProps) {
  const [lines, setLines] = useState('');
  const [roles, setRoles] = useState<DutyRole[]>(['officer']);
  const [told, setTold] = useState<string | null>(null);
  const [open, setOpen] = useState<{ id: string; form: 'person' | 'leave' | 'feed' } | null>(null);
  const found = useQuery({ queryKey: ['duty', 'people', unitId], queryFn: () => api.load('dutyPeople', { yearId, unitId }), placeholderData: (before) => before });
  const { act, problem, isBusy } = useAction(dutyRefusal);
  if (found.data === undefined) return found.isError ? <Text>{found.error instanceof ApiError && found.error.status === 404 ? say(screenWords.notKeeper) : dutyRefusal(found.error)}</Text> : <Text>{say(screenWords.loading)}</Text>;
  const { people, accounts, today } = found.data;
  const typed = peopleIn(lines);
  const add = async () => { setTold(null); if (await act(() => api.send('addDutyPeople', { yearId, unitId, from: today, people: typed.map((one) => ({ ...one, roles })) }))) { setLines(''); setTold(say(words.added, { n: typed.length })); } };
  return (
    <Stack gap="xs" className="duty-box">
      <Title order={2} fz={18}>{say(words.title)}</Title>
      <Text fz={14}>{say(words.private)}</Text>
      {people.length === 0 && <Text>{say(words.none)}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <ul className="plain-list">
        {people.map((person) => (
          <li key={person.id} className="duty-line">
            <Text fw={600}>{person.name}{person.post !== null && <Text span fw={400}>, {person.post}</Text>}</Text>
            <Text fz={14}>{aboutOf(person)}</Text>
            {person.leaves.length > 0 && (
              <Group gap={4}><Text fz={14}>{say(words.leaves)}</Text>
                {person.leaves.map((leave) => { const text = say(words.leave, { from: formatDate(leave.startsOn), to: formatDate(leave.endsOn), reason: say(leaveNames[leave.reason]) }); return <Group key={leave.id} gap={0}><Text fz={14}>{text}</Text><Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name: `${person.name}, ${text}` })} onClick={() => void act(() => api.send('removeLeave', { yearId, leaveId: leave.id }))}>{say(screenWords.remove)}</Button></Group>; })}
              </Group>
            )}
            {open?.id === person.id && open.form === 'feed' && <FeedAddress yearId={yearId} personId={person.id} onDone={() => setOpen((now) => (now?.id === person.id ? null : now))} />}
            {open?.id === person.id && open.form !== 'feed' ? (open.form === 'person' ? <PersonForm key={person.version} yearId={yearId} person={person} accounts={accounts} onDone={() => setOpen((now) => (now?.id === person.id ? null : now))} /> : <LeaveForm yearId={yearId} person={person} onDone={() => setOpen((now) => (now?.id === person.id ? null : now))} />) : (
              <Group gap="xs">
                <Button variant="subtle" h={44} aria-label={say(words.addLeaveOf, { name: person.name })} onClick={() => setOpen({ id: person.id, form: 'leave' })}>{say(words.addLeave)}</Button>
                <Button variant="subtle" h={44} aria-label={say(feedWords.openOf, { name: person.name })} onClick={() => setOpen({ id: person.id, form: 'feed' })}>{say(feedWords.open)}</Button>
                <Button variant="subtle" h={44} aria-label={say(screenWords.editOf, { name: person.name })} onClick={() => setOpen({ id: person.id, form: 'person' })}>{say(screenWords.edit)}</Button>
                <Button variant="subtle" h={44} loading={isBusy} aria-label={say(screenWords.removeOf, { name: person.name })} onClick={() => void act(() => api.send('removeDutyPerson', { yearId, personId: person.id, version: person.version }))}>{say(screenWords.remove)}</Button>
              </Group>
            )}
          </li>
        ))}
      </ul>
      <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); void add(); }}>
        <Textarea size="md" autosize minRows={2} label={say(words.lines)} value={lines} onChange={(event) => setLines(event.currentTarget.value)} />
        <RoleBoxes roles={roles} onChange={setRoles} />
        {told && <Text role="status">{told}</Text>}
        <Button type="submit" h={44} w="fit-content" loading={isBusy} disabled={typed.length === 0 || roles.length === 0}>{say(words.add, { n: typed.length })}</Button>
      </Stack>
    </Stack>
  );
}

const aboutOf = ({ roles, phone, from, until }: PersonData) => [roles.map((role) => say(roleNames[role])).join(', '), phone, until === null ? say(words.since, { from: formatDate(from) }) : spanText(from, until)].filter((part) => part !== null).join(' · ');
