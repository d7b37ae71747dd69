import { Alert, Badge, Button, FileButton, Group, Modal, ScrollArea, Stack, Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseBlock } from '../../kit/paste.ts';
import { formatPoints } from '../../kit/points.ts';
import { LegacyNotice } from '../../kit/ui/legacy-notice.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { changesOf, readBook } from '../rules/book-import.ts';
import { bookWords, importWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/criteria.ts')>('scoring');
type Props = { setId: string; version: number; present: readonly { code: string; title: string; maxPoints: number }[]; onClose: () => void };
const colours = { added: 'teal', changed: 'yellow', removed: 'red', same: 'gray' } as const;

/** A whole table from a spreadsheet, pasted or as a file: what would be added, changed and removed, before anything is. */
export function ImportDialog({ setId, version, present, onClose }: Props) {
  const [rows, setRows] = useState<string[][] | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const read = rows && readBook(rows);
  const changes = read && changesOf(present, read.criteria);
  async function open(file: File | null): Promise<void> {
    if (file === null) return;
    try {
      const { readSheet } = await import('read-excel-file/browser');
      const cells = await readSheet(file);
      setRows(cells.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell)))));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  }
  const take = async () => {
    if (read && await act(() => api.send('importBook', { setId, version, criteria: read.criteria as never }))) onClose();
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={say(bookWords.import)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack gap="sm">
        <Text fz={14}>{say(importWords.how)}</Text>
        <Textarea label={say(importWords.paste)} minRows={3} maxRows={6} autosize onChange={(event) => setRows(event.currentTarget.value.trim() === '' ? null : parseBlock(event.currentTarget.value))} />
        <FileButton onChange={(file) => void open(file)} accept=".xlsx">{(props) => <Button {...props} variant="default" w="fit-content">{say(importWords.file)}</Button>}</FileButton>
        {unreadable && <Alert color="red" role="alert">{say(importWords.unreadable)}</Alert>}
        {rows && <LegacyNotice texts={rows.flat()} onTake={(convert) => setRows(rows.map((row) => row.map(convert)))} />}
        {read && changes && (
          <>
            <Text>{say(importWords.summary, Object.fromEntries((['added', 'changed', 'removed', 'same'] as const).map((kind) => [kind, changes.filter((change) => change.kind === kind).length])))}</Text>
            {read.skipped.length > 0 && <Alert color="yellow" title={say(importWords.skipped)}>{read.skipped.map(({ row, text, why }) => <Text key={row} fz={14}>{say(importWords[why], { row })} “{text}”</Text>)}</Alert>}
            <ScrollArea.Autosize mah={300} viewportProps={{ tabIndex: 0, 'aria-label': say(bookWords.import) }}>
              <Table fz={14}><Table.Tbody>
                {changes.map((change) => (
                  <Table.Tr key={`${change.kind} ${change.code}`}>
                    <Table.Td><Badge variant="light" tt="none" color={colours[change.kind]}>{say(importWords[change.kind])}</Badge></Table.Td><Table.Td>{change.code}</Table.Td>
                    <Table.Td>{change.kind === 'changed' && change.before!.title !== change.title ? `${change.before!.title} → ${change.title}` : change.title}</Table.Td>
                    <Table.Td>{change.kind === 'changed' && change.before!.maxPoints !== change.maxPoints ? `${formatPoints(change.before!.maxPoints)} → ${formatPoints(change.maxPoints)}` : formatPoints(change.maxPoints)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody></Table>
            </ScrollArea.Autosize>
          </>
        )}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Group justify="end"><Button variant="default" onClick={onClose}>{say(words.cancel)}</Button><Button loading={isBusy} disabled={!read || read.criteria.length === 0} onClick={() => void take()}>{say(importWords.take)}</Button></Group>
      </Stack>
    </Modal>
  );
}
