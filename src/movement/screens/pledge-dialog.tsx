import { Alert, Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { launchRefusals } from '../words/launch.ts';
import { pledgeWords as words } from '../words/launch-screens.ts';
import type { LaunchData } from './pledge.tsx';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
export type PledgeAct = { kind: 'sign'; unitId: string; unit: string } | { kind: 'reopen'; signed: number } | { kind: 'note'; target: LaunchData['targets'][number] };
type Props = { launch: LaunchData; act: PledgeAct; onClose: () => void };

/** Signing, reopening, or noting a result: one act, confirmed, with what it refused beside what was typed. */
export function PledgeDialog({ launch, act: asked, onClose }: Props) {
  const title = asked.kind === 'sign' ? words.sign : asked.kind === 'reopen' ? words.reopen : words.noteShort;
  return (
    <Modal opened onClose={onClose} title={say(title)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      {asked.kind === 'sign' && <Sign yearId={launch.yearId} {...asked} onClose={onClose} />}
      {asked.kind === 'reopen' && <Reopen yearId={launch.yearId} signed={asked.signed} onClose={onClose} />}
      {asked.kind === 'note' && <Note launch={launch} target={asked.target} onClose={onClose} />}
    </Modal>
  );
}

type FormProps = { isRight: boolean; agree: string; work: () => Promise<unknown>; onClose: () => void; children: React.ReactNode };
function ActForm({ isRight, agree, work, onClose, children }: FormProps) {
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, launchRefusals));
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); if (isRight) void act(work).then((done) => { if (done) onClose(); }); }}>
      {children}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group justify="end"><Button variant="default" onClick={onClose}>{say(words.cancel)}</Button><Button type="submit" loading={isBusy} disabled={!isRight}>{agree}</Button></Group>
    </Stack>
  );
}

function Sign({ yearId, unitId, unit, onClose }: { yearId: string; unitId: string; unit: string; onClose: () => void }) {
  const [signerName, setName] = useState('');
  const [signerPost, setPost] = useState(say(words.usualPost));
  return (
    <ActForm isRight={signerName.trim() !== '' && signerPost.trim() !== ''} agree={say(words.sign)} work={() => api.send('signPledge', { yearId, unitId, signerName, signerPost })} onClose={onClose}>
      <Text>{say(words.signFor, { unit })}</Text>
      <TextInput data-autofocus size="md" required label={say(words.signer)} value={signerName} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput size="md" required label={say(words.post)} value={signerPost} onChange={(event) => setPost(event.currentTarget.value)} />
    </ActForm>
  );
}

function Reopen({ yearId, signed, onClose }: { yearId: string; signed: number; onClose: () => void }) {
  const [reason, setReason] = useState('');
  return (
    <ActForm isRight={reason.trim() !== ''} agree={say(words.agree)} work={() => api.send('reopenPledge', { yearId, reason })} onClose={onClose}>
      <Text>{say(words.reopenWhat, { count: signed })}</Text>
      <Textarea data-autofocus size="md" required label={say(words.reason)} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ActForm>
  );
}

/** A unit notes its own; who leads may note for the cluster and for any unit. */
function Note({ launch: { yearId, members, may }, target, onClose }: { launch: LaunchData; target: LaunchData['targets'][number]; onClose: () => void }) {
  const places = [...(may.launch ? [{ value: '', label: say(words.cluster) }] : []), ...members.filter(({ unitId }) => may.launch || may.own.includes(unitId)).map(({ unitId, agencyName }) => ({ value: unitId, label: agencyName }))];
  const [place, setPlace] = useState(places[0]!.value);
  const [typed, setTyped] = useState<Record<string, { done?: string; note?: string }>>({});
  const there = target.results.find(({ unitId }) => unitId === (place || null));
  const shown = typed[place]?.done ?? (there ? formatPoints(there.done) : '');
  const note = typed[place]?.note ?? there?.note ?? '';
  const done = parsePoints(shown);
  const isAmount = done !== null && done >= 0;
  const change = (part: { done?: string; note?: string }) => setTyped({ ...typed, [place]: { ...typed[place], ...part } });
  return (
    <ActForm isRight={isAmount} agree={say(words.save)} onClose={onClose} work={() => api.send('noteResult', { yearId, targetId: target.id, unitId: place || null, version: there?.version ?? 0, done: done!, note: note.trim() || null })}>
      <Text fw={600}>{target.measure}</Text>
      <NativeSelect size="md" label={say(words.noteFor)} value={place} onChange={(event) => setPlace(event.currentTarget.value)} data={places} />
      <TextInput data-autofocus size="md" required inputMode="decimal" label={say(words.amount, { unit: target.unitOfMeasure })} value={shown} onChange={(event) => change({ done: event.currentTarget.value })} error={shown !== '' && !isAmount ? say(words.wrongAmount) : null} />
      <Textarea size="md" label={say(words.remark)} value={note} onChange={(event) => change({ note: event.currentTarget.value })} />
    </ActForm>
  );
}
