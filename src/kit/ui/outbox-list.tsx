import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { formatInstant } from '../dates.ts';
import { outboxWords as words } from '../outbox-words.ts';
import { say } from '../words.ts';
import type { Parcel, Waiting } from './outbox.ts';

type Props<P extends Parcel> = { outbox: Waiting<P>; sentenceOf: (problem: unknown) => string; /** Gets what the server did not take, as it was typed, before it leaves the list. */ onReopen: (parcel: P) => Promise<void> | void };

/** What has not left this device yet; one that the server did not take can be opened again as it was typed. */
export function OutboxList<P extends Parcel>({ outbox: { waiting, flush, drop }, sentenceOf, onReopen }: Props<P>) {
  if (waiting.length === 0) return null;
  const reopen = async (parcel: P) => { await onReopen(parcel); await drop(parcel); };
  return (
    <Alert color="yellow" title={say(words.title, { count: waiting.length })}>
      <Stack gap="xs">
        {waiting.map((parcel) => (
          <Group key={parcel.key} justify="space-between">
            <div><Text fw={600}>{parcel.title}</Text><Text fz={14}>{parcel.problem === null ? say(words.waits, { at: formatInstant(parcel.since) }) : say(words.refused, { why: sentenceOf(parcel.problem) })}</Text></div>
            <Button variant="default" onClick={() => void (parcel.problem === null ? flush() : reopen(parcel))}>{say(parcel.problem === null ? words.now : words.again)}</Button>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}
