import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatMoney, parseMoney } from '../../kit/money.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { dueOf } from '../rules/lines.ts';
import { screenWords as words } from '../words/screens.ts';
import type { ActivityData } from './activity.tsx';
import { activityRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/record.ts')>('activities');

/** What its recorder may do with an activity: change and confirm a draft, note what arrived, take a confirmed one back. */
export function ActivityActs({ activity, onEdit }: { activity: ActivityData; onEdit: () => void }) {
  const { id: activityId, version, state } = activity;
  const [open, setOpen] = useState<'none' | 'arrived' | 'reopen' | 'remove'>('none');
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(activityRefusal);
  const navigate = useNavigate();
  const remove = () => act(async () => { await api.send('removeActivity', { activityId, version }); await navigate({ to: '.', search: {} as never }); });
  const reopen = async () => { if (await act(() => api.send('reopenActivity', { activityId, version, reason }))) setOpen('none'); };
  return (
    <Stack gap="xs">
      {open === 'arrived' && <Arrived activity={activity} onDone={() => setOpen('none')} />}
      {open === 'reopen' && (
        <>
          <Textarea size="md" autosize label={say(words.reason)} value={reason} maxLength={1000} onChange={(event) => setReason(event.currentTarget.value)} />
          <Group gap="xs"><Button h={44} loading={isBusy} disabled={reason.trim().length < 5} onClick={() => void reopen()}>{say(words.reopen)}</Button><Button h={44} variant="default" onClick={() => setOpen('none')}>{say(words.cancel)}</Button></Group>
        </>
      )}
      {open === 'remove' && (
        <Modal opened onClose={() => setOpen('none')} title={say(words.removeWhat)} closeButtonProps={{ 'aria-label': say(words.cancel), size: 44 }}>
          <Stack gap="sm">
            <Text>{say(words.removeTold, { name: activity.name, lines: activity.lines.length, files: activity.files.length })}</Text>
            {problem && <Alert color="red" role="alert">{problem}</Alert>}
            <Group justify="end"><Button h={44} variant="default" data-autofocus onClick={() => setOpen('none')}>{say(words.cancel)}</Button><Button h={44} color="red" loading={isBusy} onClick={() => void remove()}>{say(words.remove)}</Button></Group>
          </Stack>
        </Modal>
      )}
      {problem && open !== 'remove' && <Alert color="red" role="alert">{problem}</Alert>}
      {(open === 'none' || open === 'remove') && (
        <Group gap="xs">
          {state === 'draft' && <Button h={44} loading={isBusy} onClick={() => void act(() => api.send('confirmActivity', { activityId, version }))}>{say(words.confirm)}</Button>}
          {state === 'draft' && <Button h={44} variant="default" onClick={onEdit}>{say(words.edit)}</Button>}
          {activity.lines.length > 0 && <Button h={44} variant="default" onClick={() => setOpen('arrived')}>{say(words.noteArrived)}</Button>}
          {state === 'draft' ? <Button h={44} variant="default" onClick={() => setOpen('remove')}>{say(words.remove)}</Button> : <Button h={44} variant="default" onClick={() => setOpen('reopen')}>{say(words.reopen)}</Button>}
        </Group>
      )}
    </Stack>
  );
}

function Arrived({ activity: { id: activityId, version, lines }, onDone }: { activity: ActivityData; onDone: () => void }) {
  const [typed, setTyped] = useState(() => lines.map(({ id, delivered, overReason }) => ({ id, delivered: formatMoney(delivered), overReason: overReason ?? '' })));
  const { act, problem, isBusy } = useAction(activityRefusal);
  const set = (n: number, part: Partial<(typeof typed)[number]>) => setTyped(typed.map((one, at) => (at === n ? { ...one, ...part } : one)));
  const read = typed.map(({ id, delivered, overReason }) => ({ id, delivered: parseMoney(delivered), overReason: overReason.trim() || null }));
  const isRight = read.every((one): one is typeof one & { delivered: number } => one.delivered !== null);
  const save = async () => { if (isRight && (await act(() => api.send('deliverGifts', { activityId, version, lines: read as { id: string; delivered: number; overReason: string | null }[] })))) onDone(); };
  return (
    <Stack gap="xs" className="activity-box">
      {lines.map((line, n) => (
        <div key={line.id} className="activity-fields">
          <TextInput size="md" label={say(words.arrivedOf, { item: line.item })} value={typed[n]!.delivered} error={read[n]!.delivered === null ? say(words.wrongCount) : null} onChange={(event) => set(n, { delivered: event.currentTarget.value })} />
          {(read[n]!.delivered ?? 0) > dueOf(line) && <TextInput size="md" label={say(words.overReason, { n: n + 1 })} value={typed[n]!.overReason} maxLength={500} onChange={(event) => set(n, { overReason: event.currentTarget.value })} />}
        </div>
      ))}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <Group gap="xs"><Button h={44} loading={isBusy} disabled={!isRight} onClick={() => void save()}>{say(words.save)}</Button><Button h={44} variant="default" onClick={onDone}>{say(words.cancel)}</Button></Group>
    </Stack>
  );
}
