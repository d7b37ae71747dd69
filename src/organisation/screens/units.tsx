import { Alert, Badge, Button, Drawer, Group, NativeSelect, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { formatDate } from '../../kit/dates.ts';
import { matches } from '../../kit/names.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useOpened } from '../../kit/ui/use-opened.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';
import { ChangeForm } from './change-form.tsx';
import { ClusterForm } from './cluster-form.tsx';
import { ImportUnits } from './import-units.tsx';

const api = createClient<typeof import('../routes/units.ts')>('organisation');
const peopleApi = createClient<typeof import('../routes/people.ts')>('organisation');
export type Member = AnswerOf<typeof import('../routes/units.ts').units>[number];
export type ClusterLine = AnswerOf<typeof import('../routes/units.ts').clusters>[number];
type Props = { user: { appointments: readonly { role: string; blockId: string | null }[] } };

/** The members of a cluster, who leads it, and what became of each unit; for the manager the changes. */
export function Units({ user }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [unit, setUnit] = useState<Member | null>(null);
  const { open, setOpen, closing } = useOpened<'import' | 'cluster'>();
  const clusters = useQuery({ queryKey: ['clusters'], queryFn: () => api.load('clusters', {}) });
  const cluster = clusters.data?.find(({ id }) => id === chosen) ?? clusters.data?.[0];
  const units = useQuery({ queryKey: ['units', cluster?.id], enabled: cluster !== undefined, queryFn: () => api.load('units', { clusterId: cluster!.id }) });
  if (clusters.data === undefined) return clusters.isError ? <Alert color="red" m="md" role="alert">{refusalSentence(clusters.error, refusals)}</Alert> : <Text p="md">{say(words.loading)}</Text>;
  const isAdministrator = user.appointments.some(({ role }) => role === 'administrator');
  const manages = cluster !== undefined && (isAdministrator || user.appointments.some(({ role, blockId }) => role === 'emulation-officer' && blockId === cluster.blockId));
  const found = (units.data ?? []).filter(({ agencyName, shortName }) => query.trim() === '' || matches(query, `${agencyName} ${shortName}`));
  return (
    <Stack className="page" gap="sm" maw={900}>
      <Group justify="space-between">
        <Title order={1} fz={22}>{say(words.title)}</Title>
        <Group gap="xs">
          {manages && <Button variant="default" onClick={() => setOpen('import')}>{say(words.import)}</Button>}
          {isAdministrator && <Button variant="default" onClick={() => setOpen('cluster')}>{say(words.newCluster)}</Button>}
        </Group>
      </Group>
      {cluster === undefined ? <Text>{say(words.none)}</Text> : (
        <>
          <Group align="end">
            {clusters.data.length > 1 && <NativeSelect label={say(words.cluster)} value={cluster.id} onChange={(event) => setChosen(event.currentTarget.value)} data={clusters.data.map(({ id, name, blockName }) => ({ value: id, label: `${name} · ${blockName}` }))} />}
            <TextInput label={say(words.search)} value={query} onChange={(event) => setQuery(event.currentTarget.value)} flex="1 1 220px" maw={360} />
            <Text c="dimmed">{cluster.name} · {cluster.blockName} · {say(words.count, { count: units.data?.length ?? 0 })}</Text>
          </Group>
          {units.data && found.length === 0 && <Text>{say(words.noMatch)}</Text>}
          <ol className="plain-list">
            {found.map((member) => (
              <li key={member.unitId}>
                <UnstyledButton className="list-line" onClick={() => setUnit(member)}>
                  <span>{member.position}.</span><span>{member.agencyName}</span>{member.leads && <Badge variant="light" color="yellow" tt="none">{say(words[member.leads])}</Badge>}
                </UnstyledButton>
              </li>
            ))}
          </ol>
        </>
      )}
      {unit && cluster && <UnitDrawer member={unit} others={units.data ?? []} cluster={cluster} manages={manages} onClose={() => setUnit(null)} />}
      {open === 'import' && cluster && <ImportUnits cluster={cluster} present={units.data ?? []} onClose={closing('import')} />}
      {open === 'cluster' && <ClusterForm onClose={closing('cluster')} />}
    </Stack>
  );
}

type DrawerProps = { member: Member; others: Member[]; cluster: ClusterLine; manages: boolean; onClose: () => void };

function UnitDrawer({ member, others, cluster, manages, onClose }: DrawerProps) {
  const history = useQuery({ queryKey: ['unit', member.unitId], queryFn: () => api.load('unit', { unitId: member.unitId }) });
  const people = useQuery({ queryKey: ['people'], queryFn: () => peopleApi.load('people', {}) });
  const own = (people.data ?? []).filter(({ unitId }) => unitId === member.unitId);
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={<b>Ban CHQS {member.agencyName}</b>} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack gap="sm">
        <Title order={3} fz={16}>{say(words.history)}</Title>
        {history.data?.names.map(({ agencyName, from, to, decisionRef }) => (
          <Text key={from} fz={14}>{say(to === null ? words.nameFrom : words.nameUntil, { name: agencyName, from: formatDate(from), to: to === null ? '' : formatDate(to) })}{decisionRef && ` (${decisionRef})`}</Text>
        ))}
        {history.data?.changes.filter(({ kind }) => kind !== 'rename').map(({ kind, effectiveOn, decisionRef }, n) => <Text key={n} fz={14}>{say(words[kind as 'merge'])} · {formatDate(effectiveOn)} ({decisionRef})</Text>)}
        <Title order={3} fz={16}>{say(words.people)}</Title>
        {people.data && own.length === 0 && <Text fz={14} c="dimmed">{say(words.noPeople)}</Text>}
        {own.map((person) => <Text key={person.id} fz={14}><b>{person.fullName}</b> · {[person.boardPost, person.agencyPost].filter(Boolean).join(' · ')}</Text>)}
        {manages && <ChangeForm member={member} others={others} cluster={cluster} onDone={onClose} />}
      </Stack>
    </Drawer>
  );
}
