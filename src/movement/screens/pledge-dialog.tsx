import { Modal, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { say } from '../../kit/words.ts';
import { pledgeWords as words } from '../words/launch-screens.ts';
import { ActForm } from './act-form.tsx';
import { NoteForm } from './note-form.tsx';
import type { Figures, LaunchData } from './pledge.tsx';

const api = createClient<typeof import('../routes/launch.ts')>('movement');
export type PledgeAct = { kind: 'sign'; unitId: string; unit: string } | { kind: 'reopen'; signed: number } | { kind: 'note'; target: LaunchData['targets'][number] };
type Props = { launch: LaunchData; figures: Figures | undefined; act: PledgeAct; onClose: () => void };

/** Signing, reopening, or noting a result: one act, confirmed, with what it refused beside what was typed. */
export function PledgeDialog({ launch, figures, act: asked, onClose }: Props) {
  const title = asked.kind === 'sign' ? words.sign : asked.kind === 'reopen' ? words.reopen : words.noteShort;
  return (
    <Modal opened onClose={onClose} title={say(title)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      {asked.kind === 'sign' && <Sign yearId={launch.yearId} {...asked} onClose={onClose} />}
      {asked.kind === 'reopen' && <Reopen yearId={launch.yearId} signed={asked.signed} onClose={onClose} />}
      {asked.kind === 'note' && <NoteForm launch={launch} target={asked.target} figures={figures?.targets.find(({ targetId }) => targetId === asked.target.id)} onClose={onClose} />}
    </Modal>
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
