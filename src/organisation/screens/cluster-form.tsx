import { Alert, Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { refusalSentence } from '../../kit/refusals.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { refusals, words } from '../words.ts';

const api = createClient<typeof import('../routes/units.ts')>('organisation');
const empty = { blockName: '', superiorName: '', provinceName: '', number: '1', name: '', symbol: '' };
const examples = { blockName: 'Khối Tự vệ', superiorName: 'Bộ CHQS tỉnh Lâm Đồng', provinceName: 'Lâm Đồng', number: '1', name: 'Cụm thi đua số 1', symbol: 'CTĐ1' };
const labels = { blockName: words.blockName, superiorName: words.superiorName, provinceName: words.provinceName, number: words.number, name: words.clusterName, symbol: words.symbol };

/** A cluster and, when its name is new, the block above it. */
export function ClusterForm({ onClose }: { onClose: () => void }) {
  const [values, setValues] = useState(empty);
  const { act, problem, isBusy } = useAction((error) => refusalSentence(error, refusals));
  const save = () => act(() => api.send('createCluster', { ...values, number: Number(values.number) })).then((done) => done && onClose());
  return (
    <Modal opened onClose={onClose} title={say(words.newCluster)} closeButtonProps={{ 'aria-label': say(words.close), size: 44 }}>
      <Stack component="form" gap="sm" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        {(Object.keys(empty) as (keyof typeof empty)[]).map((name) => <TextInput key={name} label={say(labels[name])} required placeholder={examples[name]} value={values[name]} onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })} />)}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
        <Button type="submit" loading={isBusy} w="fit-content">{say(words.save)}</Button>
      </Stack>
    </Modal>
  );
}
