import { Alert, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { say } from '../../kit/words.ts';
import { seenWords as words } from '../words/screens.ts';

type Field<T> = { key: keyof T; name: string; said: (one: T) => string };
/**
 * What a form was opened on beside what stands now: while somebody else changed a field of it, nothing is saved over that until both were seen.
 * Null is something that is made anew.
 */
export function useSeen<T extends object>(now: T | null, fields: readonly Field<T>[]) {
  const [seen, setSeen] = useState(now);
  const moved = now === null || seen === null ? [] : fields.filter(({ key }) => String(now[key]) !== String(seen[key]));
  return {
    isMoved: moved.length > 0,
    notice: now === null || moved.length === 0 ? null : (
      <Alert color="yellow" role="status" title={say(words.moved)}>
        <Stack gap={4}>
          {moved.map((field) => <Text key={String(field.key)} className="event-text">{say(words.now, { name: field.name, text: field.said(now) })}</Text>)}
          <Button h={44} w="fit-content" variant="default" onClick={() => setSeen(now)}>{say(words.keep)}</Button>
        </Stack>
      </Alert>
    ),
  };
}
