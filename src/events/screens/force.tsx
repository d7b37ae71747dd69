import { Alert, Button, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient, type AnswerOf } from '../../kit/client.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { useUnsaved } from '../../kit/ui/use-unsaved.ts';
import { say } from '../../kit/words.ts';
import { busyFor, type Stand } from '../rules/free.ts';
import { needsReason } from '../rules/phase.ts';
import { busyText } from '../words/names.ts';
import { listWords, postWords as words, seenWords } from '../words/screens.ts';
import { Form, People, spanText } from './boxes.tsx';
import type { EventData } from './event.tsx';
import { eventRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/people.ts')>('events');
type ForceData = AnswerOf<typeof import('../routes/people.ts').force>;
type ShiftData = ForceData['shifts'][number];
type Person = ForceData['people'][number];
type Named = Stand & Pick<Person['stands'][number], 'role' | 'event' | 'post'>;
type Props = { event: EventData; unitId: string; onDone: () => void };

/** The shifts of the own unit at an event, each with who could stand it and why others cannot. */
export function Force({ event, unitId, onDone }: Props) {
  const found = useQuery({ queryKey: ['event', event.id, 'force', unitId], queryFn: () => api.load('force', { eventId: event.id, unitId }) });
  if (found.data === undefined) return found.isError ? <Alert color="red" role="alert">{eventRefusal(found.error)}</Alert> : <Text>{say(listWords.loading)}</Text>;
  if (found.data.people.length === 0) return <Text>{say(words.nobodyListed)}</Text>;
  return <Seen data={found.data} event={event} unitId={unitId} onDone={onDone} />;
}

/** The force as it was when it was opened: what somebody else saves meanwhile is told, and what is chosen here stays until it is looked at. */
function Seen({ data, ...props }: Props & { data: ForceData }) {
  const [seen, setSeen] = useState(data);
  const [isSaving, setSaving] = useState(false);
  return (
    <>
      {data.version !== seen.version && !isSaving && <Alert color="yellow" role="status"><Text>{say(seenWords.people)}</Text><Button h={44} variant="default" onClick={() => setSeen(data)}>{say(seenWords.showPeople)}</Button></Alert>}
      <Assign key={seen.version} data={seen} onSaving={setSaving} {...props} />
    </>
  );
}

const timed = (one: ShiftData | Person['stands'][number]) => ({ startsAt: new Date(one.startsAt), endsAt: new Date(one.endsAt), restsUntil: new Date(one.restsUntil) });

function Assign({ data: { version, shifts, people }, event, unitId, onSaving, onDone }: Props & { data: ForceData; onSaving: (isSaving: boolean) => void }) {
  const [chosen, setChosen] = useState<Record<string, string[]>>(() => Object.fromEntries(shifts.map(({ id, personIds }) => [id, personIds])));
  const [reason, setReason] = useState('');
  const { act, problem, isBusy } = useAction(eventRefusal);
  const leave = useUnsaved({ chosen, reason });
  const isOff = shifts.some(({ id, personIds }) => personIds.some((personId) => !chosen[id]!.includes(personId)));
  const mustSay = isOff && needsReason(event.phase);
  const changed = shifts.filter(({ id, personIds }) => [...personIds].sort().join() !== [...chosen[id]!].sort().join());
  /** What somebody stands when this is saved: elsewhere what he stands now, here what is chosen. */
  const standsOf = (person: Person): Named[] => [
    ...person.stands.filter(({ shiftId }) => !(shiftId in chosen)).map((one) => ({ ...one, ...timed(one) })),
    ...shifts.filter(({ id }) => chosen[id]!.includes(person.id)).map((shift) => ({ shiftId: shift.id, ...timed(shift), role: null, event: event.name, post: shift.postName })),
  ];
  const save = async () => {
    onSaving(true);
    const isSaved = await act(() => api.send('assignPeople', { eventId: event.id, unitId, version, reason: mustSay ? reason : null, shifts: changed.map(({ id }) => ({ shiftId: id, personIds: chosen[id]! })) }));
    if (isSaved) {
      leave();
      onDone();
    } else onSaving(false);
  };
  const firstShort = shifts.find(({ needed, personIds }) => personIds.length < needed) ?? shifts[0];
  return (
    <Form problem={problem} isBusy={isBusy} isRight={changed.length > 0 && (!mustSay || reason.trim().length >= 5)} save={say(words.saveAssign)} onSave={() => void save()} onCancel={onDone}>
      {shifts.map((shift) => {
        const own = chosen[shift.id]!;
        const asked = { post: shift.postName, from: spanText(shift).split(' – ')[0]!, to: spanText(shift).split(' – ')[1]! };
        const choices = people.map((person) => ({ person, busy: busyFor({ ...person, stands: standsOf(person) }, { id: shift.id, ...timed(shift) }) })).sort((a, b) => Number(a.busy !== null) - Number(b.busy !== null));
        return (
          <details key={shift.id} className="event-changes" open={shift === firstShort ? true : undefined}>
            <summary><span>{shift.postName}, {spanText(shift)} · <People needed={shift.needed} assigned={own.length} missing={Math.max(0, shift.needed - own.length)} text={say(words.have, { assigned: own.length, needed: shift.needed })} /></span></summary>
            <fieldset className="event-choices">
              <legend>{say(words.choose, asked)}</legend>
              {choices.every(({ person, busy }) => busy !== null && !own.includes(person.id)) && <Text>{say(words.allFree)}</Text>}
              {choices.map(({ person, busy }) => (
                <Checkbox key={person.id} size="md" label={busy === null ? person.name : say(words.busy, { name: person.name, why: busyText(busy) })} checked={own.includes(person.id)} disabled={busy !== null && !own.includes(person.id)}
                  onChange={(given) => { const isOn = given.currentTarget.checked; setChosen((now) => ({ ...now, [shift.id]: isOn ? [...now[shift.id]!, person.id] : now[shift.id]!.filter((id) => id !== person.id) })); }} />
              ))}
            </fieldset>
          </details>
        );
      })}
      {mustSay && <Stack gap={4}><Textarea size="md" autosize required label={say(words.offReason)} value={reason} maxLength={1000} onChange={(given) => setReason(given.currentTarget.value)} /></Stack>}
    </Form>
  );
}
