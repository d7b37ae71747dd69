import { Alert, Button, Group, Modal, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { parseDate } from '../../kit/dates.ts';
import { searchKey } from '../../kit/names.ts';
import { parseBlock } from '../../kit/paste.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';
import type { ClusterLine, Member } from './units.tsx';

const api = createClient<typeof import('../routes/units.ts')>('organisation');
type Props = { cluster: ClusterLine; present: readonly Member[]; onClose: () => void };
const kindOf = (name: string) => (/^tinh uy/.test(searchKey(name)) ? 'party' : /^(ubnd|uy ban nhan dan)/.test(searchKey(name)) ? 'peoples-committee' : 'department') as 'department';

/** Twenty units from a spreadsheet: what will be added is seen first, what is there already is passed over. */
export function ImportUnits({ cluster, present, onClose }: Props) {
  const [text, setText] = useState('');
  const [from, setFrom] = useState('');
  const [place, setPlace] = useState('');
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const taken = new Set(present.map(({ agencyName }) => searchKey(agencyName)));
  const rows = parseBlock(text).map((cells) => cells.filter((cell) => cell !== '' && !/^\d+\.?$/.test(cell))).filter((cells) => cells.length > 0).map(([agencyName, shortName]) => ({ agencyName: agencyName!, shortName: shortName ?? agencyName!, isThere: taken.has(searchKey(agencyName!)) }));
  const fresh = rows.filter(({ isThere }, n) => !isThere && rows.findIndex((row) => searchKey(row.agencyName) === searchKey(rows[n]!.agencyName)) === n);
  const day = parseDate(from);
  const save = async () => {
    const units = fresh.map(({ agencyName, shortName }) => ({ agencyName, shortName, kind: kindOf(agencyName), placeName: place }));
    if (await act(() => api.send('importUnits', { clusterId: cluster.id, from: day!, units }))) onClose();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={say(words.import)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack gap="sm">
        <Text fz={14}>{say(words.importHow)}</Text>
        <Textarea label={say(words.pasteHere)} autosize minRows={4} maxRows={8} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <Group grow align="start"><TextInput label={say(words.on)} placeholder="01/01/2021" value={from} onChange={(event) => setFrom(event.currentTarget.value)} error={from !== '' && day === null ? say(words.wrongDay) : null} /><TextInput label={say(words.place)} placeholder="Đà Lạt" value={place} onChange={(event) => setPlace(event.currentTarget.value)} /></Group>
        {rows.length > 0 && (
          <>
            <Text>{say(words.importSummary, { count: fresh.length, skipped: rows.length - fresh.length })}</Text>
            <Table fz={14}><Table.Tbody>{rows.map((row, n) => <Table.Tr key={n}><Table.Td>{row.agencyName}</Table.Td><Table.Td>{row.shortName}</Table.Td><Table.Td>{!fresh.includes(row) && say(words.there)}</Table.Td></Table.Tr>)}</Table.Tbody></Table>
          </>
        )}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Group justify="end"><Button variant="default" onClick={onClose}>{say(words.cancel)}</Button><Button loading={isBusy} disabled={fresh.length === 0 || day === null || place.trim() === ''} onClick={() => void save()}>{say(words.importDo, { count: fresh.length })}</Button></Group>
      </Stack>
    </Modal>
  );
}
