import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { centreWords, registerWords as words } from '../words/centre.ts';
import { documentRefusal } from './refusal.ts';

type Props = { title: string; /** What else follows. */ note?: string | undefined; onVoid: (reason: string) => Promise<unknown>; onClose: () => void };

/** Voids a number or a paper, with the reason that the register keeps. */
export function VoidDialog({ title, note, onVoid, onClose }: Props) {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say(centreWords.close), size: 44 }}>
      <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); void act(() => onVoid(reason)).then((isDone) => isDone && onClose()); }}>
        <Text>{say(words.voidWhat)}</Text>
        {note !== undefined && <Text>{note}</Text>}
        <Textarea data-autofocus size="md" autosize minRows={2} withAsterisk label={say(words.reason)} description={say(words.reasonHow)} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Group justify="end"><Button variant="default" onClick={onClose}>{say(centreWords.cancel)}</Button><Button type="submit" color="red" loading={isBusy} disabled={reason.trim().length < 5}>{say(words.voidDo)}</Button></Group>
      </Stack>
    </Modal>
  );
}
