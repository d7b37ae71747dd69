import { Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { endWords as words } from '../words/screens.ts';
import { Form } from './boxes.tsx';
import type { PartProps } from './event.tsx';
import { eventRefusal } from './refusal.ts';

const api = createClient<typeof import('../routes/acts.ts')>('events');

/** The end of an event: how many incidents the log holds is signed by who leads; a signed zero is "an toàn tuyệt đối". */
export function Ending({ event }: PartProps) {
  const { id: eventId, version, phase, incidents, strength, signedIncidents } = event;
  const [result, setResult] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { act, problem, isBusy } = useAction(eventRefusal);
  const said = (n: number) => (n === 0 ? `✔ ${say(words.safe)}` : say(words.some, { n }));
  const full = <Text>{say(words.strength, { full: strength.shifts - strength.shortShifts, of: strength.shifts })}</Text>;
  if (signedIncidents !== null) return (
    <Stack gap="xs">
      <div className="event-zero">{said(signedIncidents)}<Text>{say(words.signedBy, { name: event.closedByName ?? '', at: formatInstant(event.closedAt!) })}</Text></div>
      {full}
      {event.result !== null && <Text className="event-text">{say(words.resultIs, { result: event.result })}</Text>}
    </Stack>
  );
  if (phase === 'draft' || phase === 'cancelled') return <Text>{say(words.notApproved)}</Text>;
  if (!event.may.close || incidents === null) return <Stack gap="xs">{full}<Text>{phase === 'ended' ? say(words.waits) : say(words.notYet, { at: formatInstant(event.endsAt) })}</Text></Stack>;
  const sign = incidents === 0 ? say(words.signSafe) : say(words.signSome, { n: incidents });
  return (
    <Stack gap="xs">
      {full}
      <Text fw={600}>{say(words.held, { n: incidents })}</Text>
      {!isAsked ? <Group><button type="button" className="event-zero event-sign" onClick={() => setAsked(true)}>{sign}</button></Group> : (
        <Form problem={problem} isBusy={isBusy} isRight save={say(words.sign)} onSave={() => void act(() => api.send('closeEvent', { eventId, version, incidents, result: result.trim() || null }))} onCancel={() => setAsked(false)}>
          <Text fw={600}>{said(incidents)}. {say(words.final)}</Text>
          <Textarea size="md" autosize label={say(words.result)} value={result} maxLength={4000} onChange={(given) => setResult(given.currentTarget.value)} />
        </Form>
      )}
    </Stack>
  );
}
