import { ActionIcon, Button, Checkbox, FileButton, Group, NativeSelect, Text, Textarea } from '@mantine/core';
import { IconCamera, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { formatInstant } from '../../kit/dates.ts';
import { MomentInput } from '../../kit/ui/moment-input.tsx';
import { parcelOf } from '../../kit/ui/outbox.ts';
import { shrinkPhoto } from '../../kit/ui/shrink-photo.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { eventWords, logWords as words } from '../words/screens.ts';
import { Form, momentOf } from './boxes.tsx';
import type { EventData } from './event.tsx';
import { incidentOutbox, type IncidentParcel } from './incident-outbox.ts';
import type { IncidentData, LogData } from './log.tsx';
import { eventRefusal } from './refusal.ts';

type Props = {
  event: EventData; log: LogData; userId: string; /** By how much the server's clock is ahead of this device's. */ aheadMs: number; /** What is corrected; null: a new entry. */ before: IncidentData | null; /** What was typed before and not taken. */ typedBefore: IncidentParcel | null;
  onDone: (sent: 'sent' | 'waiting' | null) => void;
};

/** What happened, stamped with the time by itself, at which post, what was done, with photos. */
export function IncidentForm({ event, log, userId, aheadMs, before, typedBefore, onDone }: Props) {
  const old = typedBefore?.entry ?? null;
  const [openedAt] = useState(() => new Date(Date.now() + aheadMs));
  const [isSetting, setSetting] = useState(false);
  const [at, setAt] = useState(momentOf(old?.at ?? before?.at ?? openedAt));
  const [typed, setTyped] = useState({ what: old?.what ?? before?.what ?? '', done: old?.done ?? before?.done ?? '', postId: old?.postId ?? before?.postId ?? '', reason: old?.reason ?? '' });
  const [unitId, setUnit] = useState(old !== null ? old.unitId : before !== null ? before.unitId : (log.writers[0] ?? null));
  const [isVoid, setVoid] = useState(old?.isVoid ?? false);
  const [photos, setPhotos] = useState<readonly File[]>(typedBefore?.photos ?? []);
  const { act, problem, isBusy } = useAction(eventRefusal);
  const set = (key: keyof typeof typed) => (given: { currentTarget: { value: string } }) => { const { value } = given.currentTarget; setTyped((now) => ({ ...now, [key]: value })); };
  const isFuture = isSetting && at.instant !== null && Date.parse(at.instant) > Date.now() + aheadMs;
  const isRight = typed.what.trim().length >= 3 && at.instant !== null && !isFuture && (typed.done.trim() === '' || typed.done.trim().length >= 2) && (before === null || typed.reason.trim().length >= 5);
  const unitName = (id: string | null) => (id === null ? say(words.lead) : (event.units.find((one) => one.unitId === id)?.unit ?? ''));
  const send = async () => {
    const now = new Date(Date.now() + aheadMs).toISOString();
    // a time that was set by hand has whole minutes; the one that was stamped is exact
    const entry = { eventId: event.id, unitId, incidentId: before?.id ?? old?.incidentId ?? null, number: (before?.number ?? 0) + 1, postId: typed.postId || null, at: isSetting || before !== null || old !== null ? at.instant! : openedAt.toISOString(), notedAt: old?.notedAt ?? now, what: typed.what, done: typed.done.trim() || null, isVoid, reason: before === null ? null : typed.reason };
    const title = say(words.title, { event: event.name, at: formatInstant(entry.at) });
    let sent: 'sent' | 'waiting' = 'sent';
    if (await act(async () => { sent = await incidentOutbox.sendOrKeep({ ...parcelOf(userId, title), entry, kept: before?.photos.map(({ id }) => id) ?? [], photos }); })) onDone(sent);
  };
  const add = async (chosen: File[]) => { const small = await Promise.all(chosen.map(shrinkPhoto)); setPhotos((now) => [...now, ...small].slice(0, 12)); };
  return (
    <Form problem={problem} isBusy={isBusy} isRight={isRight} save={say(before === null ? words.send : words.correct)} onSave={() => void send()} onCancel={() => onDone(null)}>
      {isSetting ? <MomentInput label={say(words.at)} value={at} onChange={setAt} /> : <Group gap="xs"><Text fw={600}>{say(words.atNow, { at: formatInstant(at.instant ?? openedAt) })}</Text><Button h={44} variant="subtle" onClick={() => setSetting(true)}>{say(words.setAt)}</Button></Group>}
      {isFuture && <Text className="event-short" role="status">{say(words.future)}</Text>}
      <Textarea size="md" autosize autoFocus minRows={2} required label={say(words.what)} description={say(eventWords.secret)} value={typed.what} maxLength={4000} onChange={set('what')} />
      <Textarea size="md" autosize label={say(words.done)} value={typed.done} maxLength={4000} onChange={set('done')} />
      <Group gap="xs" align="start">
        <NativeSelect size="md" label={say(words.post)} value={typed.postId} onChange={set('postId')} data={[{ value: '', label: say(words.noPost) }, ...log.posts.map(({ id, name }) => ({ value: id, label: name }))]} />
        {before === null && log.writers.length > 1 && <NativeSelect size="md" label={say(words.unit)} value={unitId ?? ''} onChange={(given) => setUnit(given.currentTarget.value || null)} data={log.writers.map((id) => ({ value: id ?? '', label: unitName(id) }))} />}
      </Group>
      {photos.map((photo, n) => <Group key={`${photo.name} ${n}`} gap={4} wrap="nowrap"><Text fz={14} style={{ overflowWrap: 'anywhere' }}>{say(words.photoOf, { n: n + 1, name: photo.name })}</Text><ActionIcon variant="subtle" size={44} aria-label={say(words.dropPhoto, { name: photo.name })} onClick={() => setPhotos(photos.filter((one) => one !== photo))}><IconX size={18} /></ActionIcon></Group>)}
      <FileButton onChange={(files) => void add(files)} accept="image/*" multiple inputProps={{ 'aria-label': say(words.photo) }}>{(props) => <Button {...props} variant="default" h={44} w="fit-content" leftSection={<IconCamera size={18} aria-hidden />}>{say(words.photo)}</Button>}</FileButton>
      {before !== null && <Checkbox size="md" label={say(words.isVoid)} checked={isVoid} onChange={(given) => setVoid(given.currentTarget.checked)} />}
      {before !== null && <Textarea size="md" autosize required label={say(words.reason)} value={typed.reason} maxLength={1000} onChange={set('reason')} />}
    </Form>
  );
}
