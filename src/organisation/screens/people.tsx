import { ActionIcon, Alert, Button, Drawer, Group, NativeSelect, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { matches } from '../../kit/names.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, roleWords, words } from '../words.ts';
import type { AccountTools } from './account-tools.ts';
import { PersonForm } from './person-form.tsx';

const api = createClient<typeof import('../routes/people.ts')>('organisation');
const unitsApi = createClient<typeof import('../routes/units.ts')>('organisation');
export type Person = AnswerOf<typeof import('../routes/people.ts').people>[number];
type Props = { tools: AccountTools };

/** Who works here, with both posts, account and appointments: rights come from the appointments only. */
export function People({ tools }: Props) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<Person | 'new' | null>(null);
  const people = useQuery({ queryKey: ['people'], queryFn: () => api.load('people', {}) });
  const clusters = useQuery({ queryKey: ['clusters'], queryFn: () => unitsApi.load('clusters', {}) });
  const units = useQuery({ queryKey: ['all-units', clusters.data?.length], enabled: clusters.data !== undefined, queryFn: async () => (await Promise.all(clusters.data!.map(({ id }) => unitsApi.load('units', { clusterId: id })))).flat() });
  if (people.data === undefined) return people.isError ? <Alert color="red" m="md" role="alert">{refusalSentence(people.error, refusals)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const found = people.data.filter((p) => query.trim() === '' || matches(query, `${p.fullName} ${p.unitName ?? ''} ${p.username ?? ''}`));
  const shown = open === 'new' || open === null ? open : (people.data.find(({ id }) => id === open.id) ?? null);
  return (
    <Stack className="page" gap="sm" maw={1000}>
      <Group justify="space-between"><Title order={1} fz={22}>{say(words.usersTitle)}</Title><Button onClick={() => setOpen('new')}>{say(words.addPerson)}</Button></Group>
      <TextInput label={say(words.searchPeople)} value={query} onChange={(event) => setQuery(event.currentTarget.value)} maw={360} />
      {found.length === 0 && <Text>{say(words.nobodyMatches)}</Text>}
      <ul className="plain-list">
        {found.map((person) => (
          <li key={person.id}>
            <UnstyledButton className="list-line" onClick={() => setOpen(person)}>
              <b>{person.fullName}</b><span>{[person.unitName, person.username].filter(Boolean).join(' · ')}</span><Text c="dimmed" fz={14} component="span">{person.appointments.map(({ role }) => say(roleWords[role]!)).join(', ')}</Text>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {shown !== null && (
        <Drawer opened onClose={() => setOpen(null)} position="right" size="md" title={<b>{shown === 'new' ? say(words.addPerson) : shown.fullName}</b>} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
          <Stack gap="lg">
            <PersonForm key={shown === 'new' ? 'new' : shown.id} person={shown === 'new' ? null : shown} units={units.data ?? []} onSaved={() => shown === 'new' && setOpen(null)} />
            {shown !== 'new' && <tools.Account person={shown} savePerson={(userId) => api.send('savePerson', { personId: shown.id, userId, fullName: shown.fullName, unitId: shown.unitId, agencyPost: shown.agencyPost, boardPost: shown.boardPost, militaryRank: shown.militaryRank, phone: shown.phone, postRank: shown.postRank, version: shown.version })} />}
            {shown !== 'new' && <Appointments person={shown} units={units.data ?? []} clusters={clusters.data ?? []} />}
          </Stack>
        </Drawer>
      )}
    </Stack>
  );
}

type Places = { units: { unitId: string; agencyName: string }[]; clusters: { id: string; name: string; blockId: string; blockName: string }[] };

function Appointments({ person, units, clusters }: { person: Person } & Places) {
  const [role, setRole] = useState('unit-secretary');
  const [placeId, setPlaceId] = useState('');
  const [from, setFrom] = useState('');
  const [decisionRef, setDecision] = useState('');
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const places = role === 'administrator' ? [] : role === 'emulation-officer' ? clusters.map(({ blockId, blockName }) => ({ value: blockId, label: blockName })) : ['checker', 'delegate', 'council-member', 'viewer'].includes(role) ? clusters.map(({ id, name }) => ({ value: id, label: name })) : units.map(({ unitId, agencyName }) => ({ value: unitId, label: agencyName }));
  const place = role === 'administrator' ? null : places.some(({ value }) => value === placeId) ? placeId : (places[0]?.value ?? null);
  const day = parseDate(from);
  return (
    <section>
      <Title order={3} fz={16}>{say(words.appointments)}</Title>
      {person.appointments.map((one) => (
        <Group key={one.id} gap={6} wrap="nowrap"><Text fz={14} flex={1}>{say(words.since, { role: say(roleWords[one.role]!), place: one.place ?? '–', from: formatDate(one.from) })}</Text>
          <ActionIcon variant="subtle" size={36} aria-label={say(words.endNow, { role: say(roleWords[one.role]!) })} onClick={() => void act(() => api.send('endAppointment', { appointmentId: one.id, on: one.from > today() ? one.from : today() }))}>×</ActionIcon></Group>
      ))}
      <Stack component="form" gap="xs" mt="sm" onSubmit={(event) => { event.preventDefault(); if (day !== null) void act(() => api.send('appoint', { personId: person.id, role: role as 'viewer', placeId: place, from: day, decisionRef })); }}>
        <NativeSelect label={say(words.role)} value={role} onChange={(event) => setRole(event.currentTarget.value)} data={Object.keys(roleWords).map((value) => ({ value, label: say(roleWords[value]!) }))} />
        {places.length > 0 && <NativeSelect label={say(words.unit)} value={place ?? ''} onChange={(event) => setPlaceId(event.currentTarget.value)} data={places} />}
        <Group grow align="start"><TextInput label={say(words.on)} placeholder="01/01/2021" value={from} onChange={(event) => setFrom(event.currentTarget.value)} error={from !== '' && day === null ? say(words.wrongDay) : null} /><TextInput label={say(words.decision)} value={decisionRef} onChange={(event) => setDecision(event.currentTarget.value)} /></Group>
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Button type="submit" variant="default" loading={isBusy} disabled={day === null || decisionRef.trim() === ''} w="fit-content">{say(words.appoint)}</Button>
      </Stack>
    </section>
  );
}

/** The browser's day; the server's own day decides what is in force. */
const today = () => new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
