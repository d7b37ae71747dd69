import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { needsReason } from '../rules/measured.ts';
import { measured, pledgeWords as words } from '../words/launch-screens.ts';
import { ActForm } from './act-form.tsx';
import type { Figures, LaunchData } from './pledge.tsx';

const api = createClient<typeof import('../routes/pledge-results.ts')>('movement');
type Props = { launch: LaunchData; target: LaunchData['targets'][number]; figures: Figures['targets'][number] | undefined; onClose: () => void };

/** A unit notes its own; who leads may note for the cluster and for any unit. What the records say stands there first; another figure says why. */
export function NoteForm({ launch: { yearId, members, may }, target: { id: targetId, measure, unitOfMeasure, results }, figures, onClose }: Props) {
  const places = [...(may.launch ? [{ value: '', label: say(words.cluster) }] : []), ...members.filter(({ unitId }) => may.launch || may.own.includes(unitId)).map(({ unitId, agencyName }) => ({ value: unitId, label: agencyName }))];
  const [place, setPlace] = useState(places[0]!.value);
  const [typed, setTyped] = useState<Record<string, { done?: string; note?: string }>>({});
  const unitId = place || null;
  const there = results.find((one) => one.unitId === unitId);
  const records = (unitId === null ? figures?.cluster.amount : figures?.units.find((one) => one.unitId === unitId)?.amount) ?? null;
  const shown = typed[place]?.done ?? (there ? formatPoints(there.done) : records === null ? '' : formatPoints(records));
  const note = typed[place]?.note ?? there?.note ?? '';
  const done = parsePoints(shown);
  const isAmount = done !== null && done >= 0;
  const mustSayWhy = isAmount && needsReason(done, records);
  const change = (part: { done?: string; note?: string }) => setTyped({ ...typed, [place]: { ...typed[place], ...part } });
  return (
    <ActForm isRight={isAmount && (!mustSayWhy || note.trim() !== '')} agree={say(words.save)} onClose={onClose} work={() => api.send('noteResult', { yearId, targetId, unitId, version: there?.version ?? 0, done: done!, note: note.trim() || null })} {...(there && { other: { text: say(records === null ? words.takeBack : words.byRecords), work: () => api.send('removeResult', { yearId, targetId, unitId, version: there.version }) } })}>
      <Text fw={600}>{measure}</Text>
      <NativeSelect size="md" label={say(words.noteFor)} value={place} onChange={(event) => setPlace(event.currentTarget.value)} data={places} />
      {records !== null && <Text fz={14}>{say(words.recordsSay, { amount: measured(formatPoints(records), unitOfMeasure) })}</Text>}
      <TextInput data-autofocus size="md" required inputMode="decimal" label={say(words.amount, { unit: unitOfMeasure })} value={shown} onChange={(event) => change({ done: event.currentTarget.value })} error={shown !== '' && !isAmount ? say(words.wrongAmount) : null} />
      <Textarea size="md" required={mustSayWhy} label={say(mustSayWhy ? words.whyOther : words.remark)} value={note} maxLength={1000} onChange={(event) => change({ note: event.currentTarget.value })} />
    </ActForm>
  );
}
