import { Alert, Button, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';
import type { ClusterLine, Member } from './units.tsx';

const api = createClient<typeof import('../routes/units.ts')>('organisation');
const kinds = ['rename', 'merge', 'split', 'dissolve', 'lead'] as const;
type Props = { member: Member; others: Member[]; cluster: ClusterLine; onDone: () => void };

/** What happened to a unit, by which decision, from which day: nothing of before is changed. */
export function ChangeForm({ member, others, cluster, onDone }: Props) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('rename');
  const [text, setText] = useState({ agencyName: member.agencyName, shortName: member.shortName, into: '', on: '', until: '', decision: '', place: '', role: 'leader', selection: 'elected' });
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const [on, until] = [parseDate(text.on), parseDate(text.until)];
  const isRight = on !== null && text.decision.trim() !== '' && (kind !== 'merge' || text.into !== '') && (kind !== 'lead' || until !== null) && (kind !== 'split' || text.place.trim() !== '');
  const field = (name: keyof typeof text, label: string, isDay = false) =>
    <TextInput label={label} value={text[name]} onChange={(event) => setText({ ...text, [name]: event.currentTarget.value })} error={isDay && text[name] !== '' && parseDate(text[name]) === null ? say(words.wrongDay) : null} {...(isDay && { placeholder: '01/01/2021' })} />;
  const choice = (name: keyof typeof text, label: string, data: { value: string; label: string }[]) => <NativeSelect label={label} value={text[name]} data={data} onChange={(event) => setText({ ...text, [name]: event.currentTarget.value })} />;
  async function save(): Promise<void> {
    const { unitId } = member;
    const paper = { decisionRef: text.decision };
    const { agencyName, shortName } = text;
    const done = await act(() => {
      if (kind === 'rename') return api.send('renameUnit', { unitId, agencyName, shortName, abbreviation: shortName.slice(0, 30), from: on!, ...paper });
      if (kind === 'lead') return api.send('setLeadership', { clusterId: cluster.id, unitId, role: text.role as 'leader', selection: text.selection as 'elected', from: on!, until: until!, ...paper });
      if (kind === 'merge') return api.send('changeUnit', { kind, unitId, intoUnitId: text.into, on: on!, ...paper });
      if (kind === 'split') return api.send('changeUnit', { kind, unitId, newUnit: { agencyName, shortName, kind: 'department', placeName: text.place }, on: on!, ...paper });
      return api.send('changeUnit', { kind, unitId, on: on!, ...paper });
    });
    if (done) onDone();
  }
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); if (isRight) void save(); }}>
      <Title order={3} fz={16}>{say(words.changeTitle)}</Title>
      <NativeSelect label={say(words.changeKind)} value={kind} data={kinds.map((value) => ({ value, label: say(words[value]) }))} onChange={(event) => setKind(event.currentTarget.value as typeof kind)} />
      {(kind === 'rename' || kind === 'split') && <>{field('agencyName', say(words.agencyName))}{field('shortName', say(words.shortName))}</>}
      {kind === 'split' && field('place', say(words.place))}
      {kind === 'merge' && choice('into', say(words.into), [{ value: '', label: '–' }, ...others.filter(({ unitId }) => unitId !== member.unitId).map(({ unitId, agencyName }) => ({ value: unitId, label: agencyName }))])}
      {kind === 'lead' && <>{choice('role', say(words.role), (['leader', 'deputy'] as const).map((value) => ({ value, label: say(words[value]) })))}{choice('selection', say(words.selection), (['elected', 'rotation', 'appointed'] as const).map((value) => ({ value, label: say(words[value]) })))}</>}
      {field('on', say(words.on), true)}
      {kind === 'lead' && field('until', say(words.until), true)}
      {field('decision', say(words.decision))}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Button type="submit" loading={isBusy} disabled={!isRight} w="fit-content">{say(words.save)}</Button>
    </Stack>
  );
}
