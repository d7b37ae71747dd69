import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '../../kit/dates.ts';
import { say } from '../../kit/words.ts';
import { planParts } from '../rules/kinds.ts';
import { changeNames, partNames } from '../words/names.ts';
import { eventWords as words } from '../words/screens.ts';
import { Cancelling } from './approval.tsx';
import { EventForm } from './event-form.tsx';
import type { PartProps } from './event.tsx';

/** The four parts of a plan, and who changed what of it since it was begun. */
export function PlanText({ event, change }: PartProps) {
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <EventForm yearId="" before={{ event, change }} onDone={() => setEditing(false)} />;
  return (
    <Stack gap="sm">
      {event.may.change && change.isReady && <Button h={44} variant="default" w="fit-content" onClick={() => setEditing(true)}>{say(words.edit)}</Button>}
      {planParts.map((part, n) => <section key={part}><Title order={2} fz={17}>{n + 1}. {say(partNames[part])}</Title><Text className="event-text">{event[part] || say(words.unwritten)}</Text></section>)}
      {event.changes.length > 0 && (
        <details className="event-changes">
          <summary>{say(words.changes, { n: event.changes.length })}</summary>
          <ul className="plain-list">
            {event.changes.map(({ version, what, about, reason, byName, at }) => (
              <li key={version} className="event-line">
                <Text fz={14}>{say(about === null ? words.changeBare : words.change, { at: formatInstant(at), what: say(changeNames[what]), about: about ?? '', name: byName })}</Text>
                {reason !== null && <Text fz={14}>{say(words.changeReason, { reason })}</Text>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Cancelling event={event} />
    </Stack>
  );
}
