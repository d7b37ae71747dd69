import { Alert, Button, FileButton, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { ApiError, createClient } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { typedCode } from '../rules/code.ts';
import { centreWords as words } from '../words/centre.ts';
import { documentRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/scans.ts')>('documents');
export const scanTypes = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
const mostBytes = 20 * 1024 * 1024;

/** Sends a scan to its paper; one that is too large is refused before it is sent. */
export async function sendScan(to: { documentId: string } | { code: string }, file: File): Promise<unknown> {
  if (file.size > mostBytes) throw new ApiError(413, { code: 'documents.file-too-large', params: { name: file.name, megabytes: Math.ceil(file.size / 1024 / 1024) } });
  return api.upload('attachScan', to, file);
}

/** A stack of signed papers back from the leader: type the code at the foot, choose the scan, it finds its record. */
export function ScanByCode() {
  const { act, problem, isBusy } = useAction(documentRefusal);
  const [code, setCode] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const isCode = typedCode(code).length === 8;
  const send = (file: File | null) => file && void act(() => sendScan({ code }, file)).then((isDone) => { setDone(isDone ? typedCode(code) : null); if (isDone) setCode(''); });
  return (
    <section aria-label={say(words.attachTitle)}>
      <Title order={2} fz={16}>{say(words.attachTitle)}</Title>
      <Group align="end" mt="xs">
        <TextInput size="md" label={say(words.codeLabel)} description={say(words.attachHow)} value={code} onChange={(event) => { setCode(event.currentTarget.value); setDone(null); }} autoComplete="off" spellCheck={false} />
        <FileButton accept={scanTypes} onChange={send} disabled={!isCode} inputProps={{ 'aria-label': say(words.chooseFile) }}>
          {(props) => <Button {...props} variant="default" loading={isBusy} disabled={!isCode}>{say(words.chooseFile)}</Button>}
        </FileButton>
      </Group>
      <Text fz={14} c="dimmed">{say(words.secrecy)}</Text>
      {done && <Text role="status">{say(words.attached, { code: done })}</Text>}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </section>
  );
}
