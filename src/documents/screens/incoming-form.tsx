import { Alert, Button, FileButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatDate, parseDate } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say, type Text as Words } from '../../kit/words.ts';
import { paperTypes } from '../rules/types.ts';
import { centreWords, incomingWords as words, typeName } from '../words/centre.ts';
import { documentRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/incoming.ts')>('documents');
export const fileTypesTaken = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
const blank = { received: '', sender: '', number: '', dated: '', type: '', summary: '', handling: '', due: '' };
type Field = keyof typeof blank;
type Props = { yearId: string; unitId: string | undefined; today: string; onClose: () => void };

/** One incoming paper, and its file if there is one; the next paper of the pile keeps its day. */
export function IncomingForm({ yearId, unitId, today, onClose }: Props) {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const [typed, setTyped] = useState({ ...blank, received: formatDate(today) });
  const [file, setFile] = useState<File | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const set = (field: Field, value: string) => { setTyped({ ...typed, [field]: value }); setDone(null); };
  const dayOf = (field: Field) => (typed[field].trim() === '' ? null : parseDate(typed[field]));
  const isDayWrong = (field: Field) => typed[field].trim() !== '' && dayOf(field) === null;
  const isReady = dayOf('received') !== null && !isDayWrong('dated') && !isDayWrong('due') && typed.sender.trim().length >= 2 && typed.summary.trim().length >= 3;
  const save = () => act(async () => {
    const { incomingId, arrival } = await api.send('registerIncoming', {
      yearId, ...(unitId !== undefined && { unitId }), receivedOn: dayOf('received')!, sender: typed.sender, number: typed.number, datedOn: dayOf('dated'), type: typed.type === '' ? null : typed.type, summary: typed.summary, handling: typed.handling, dueOn: dayOf('due'),
    });
    setDone(arrival);
    setTyped({ ...blank, received: typed.received });
    const attached = file;
    setFile(null);
    if (attached !== null) await api.upload('attachIncomingFile', { incomingId }, attached);
  });
  const input = (field: Field, label: Words, width: number, more: { isDay?: boolean; isNeeded?: boolean } = {}) => (
    <TextInput size="md" w={width} maw="100%" label={say(label)} withAsterisk={more.isNeeded ?? false} value={typed[field]} onChange={(event) => set(field, event.currentTarget.value)} {...(more.isDay && { inputMode: 'numeric' as const, placeholder: '05/01/2020' })} error={more.isDay && isDayWrong(field) ? say(words.dateWrong) : null} />
  );
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => { event.preventDefault(); if (isReady) void save(); }}>
      <Group align="start">{input('received', words.received, 150, { isDay: true, isNeeded: true })}{input('sender', words.sender, 320, { isNeeded: true })}{input('number', words.number, 220)}{input('dated', words.dated, 150, { isDay: true })}
        <NativeSelect size="md" label={say(words.type)} value={typed.type} onChange={(event) => set('type', event.currentTarget.value)} data={[{ value: '', label: '' }, ...paperTypes.map((value) => ({ value, label: say(typeName(value)) }))]} />
      </Group>
      {input('summary', words.summary, 900, { isNeeded: true })}
      <Group align="start">{input('handling', words.handling, 480)}{input('due', words.due, 150, { isDay: true })}</Group>
      <Group>
        <FileButton accept={fileTypesTaken} onChange={setFile} inputProps={{ 'aria-label': say(words.chooseFile) }}>{(props) => <Button {...props} variant="default">{say(words.chooseFile)}</Button>}</FileButton>
        {file && <Text fz={14}>{say(words.chosen, { name: file.name })}</Text>}
      </Group>
      <Text fz={14} c="dimmed">{say(centreWords.secrecy)}</Text>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      {done !== null && <Text role="status">{say(words.saved, { arrival: done })}</Text>}
      <Group><Button type="submit" loading={isBusy} disabled={!isReady}>{say(words.save)}</Button><Button variant="default" onClick={onClose}>{say(centreWords.close)}</Button></Group>
    </Stack>
  );
}
