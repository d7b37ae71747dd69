import { Alert, Button, FileButton, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseBlock } from '../../kit/paste.ts';
import { LegacyNotice } from '../../kit/ui/legacy-notice.tsx';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { readBook } from '../rules/book/read-table.ts';
import type { FoundTable, TableFault } from '../rules/book/table-files.ts';
import { bookWords, importWords } from '../words/book.ts';
import { words } from '../words/sentences.ts';
import { ImportPreview, type Present } from './import-preview.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/book-criteria.ts')>('scoring');
type Props = { setId: string; version: number; present: readonly Present[]; onClose: () => void };
const nameOf = (name: string) => (/^\d+$/.test(name) ? say(importWords.numbered, { n: name }) : name);

/** A whole table from a spreadsheet or a Word document, pasted or as a file: what would be added, changed and removed, before anything is. */
export function ImportDialog({ setId, version, present, onClose }: Props) {
  const [rows, setRows] = useState<string[][] | null>(null);
  const [tables, setTables] = useState<FoundTable[]>([]);
  const [fault, setFault] = useState<TableFault | null>(null);
  const [isReading, setReading] = useState(false);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const read = rows && readBook(rows);
  const show = (next: string[][] | null) => { setRows(next); setAccepted(new Set()); };
  async function open(file: File | null): Promise<void> {
    if (file === null) return;
    setReading(true);
    const { tablesOf } = await import('../rules/book/table-files.ts'); // what reads files comes only when there is one
    const found = await tablesOf(new Uint8Array(await file.arrayBuffer()));
    setReading(false);
    setFault(typeof found === 'string' ? found : null);
    setTables(typeof found === 'string' ? [] : found);
    show(typeof found === 'string' ? null : found[0]!.rows);
  }
  function paste(text: string): void {
    setTables([]);
    setFault(null);
    show(text.trim() === '' ? null : parseBlock(text));
  }
  const take = async () => {
    const criteria = read!.criteria.map(({ code, parentCode, title, maxPoints, proposal }) => ({ code, parentCode, title, maxPoints: maxPoints as never, rule: accepted.has(code) ? proposal : null }));
    if (await act(() => api.send('importBook', { setId, version, criteria }))) onClose();
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={say(bookWords.import)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack gap="sm">
        <Text fz={14}>{say(importWords.how)}</Text>
        <Textarea label={say(importWords.paste)} minRows={3} maxRows={6} autosize onChange={(event) => paste(event.currentTarget.value)} />
        <FileButton onChange={(file) => void open(file)} accept=".xlsx,.docx">{(props) => <Button {...props} variant="default" w="fit-content" loading={isReading}>{say(importWords.file)}</Button>}</FileButton>
        {isReading && <Text role="status" fz={14}>{say(importWords.reading)}</Text>}
        {fault !== null && <Alert color="red" role="alert">{say(importWords[fault])}</Alert>}
        {tables.length > 1 && <NativeSelect label={say(importWords.which)} data={tables.map(({ name, scored }, n) => ({ value: String(n), label: say(importWords.table, { name: nameOf(name), count: scored }) }))} onChange={(event) => show(tables[Number(event.currentTarget.value)]!.rows)} />}
        {rows && <LegacyNotice texts={rows.flat()} onTake={(convert) => show(rows.map((row) => row.map(convert)))} />}
        {read && <ImportPreview read={read} present={present} accepted={accepted} onAccept={setAccepted} />}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Group justify="end"><Button variant="default" onClick={onClose}>{say(words.cancel)}</Button><Button loading={isBusy} disabled={!read || read.criteria.length === 0} onClick={() => void take()}>{say(importWords.take)}</Button></Group>
      </Stack>
    </Modal>
  );
}
