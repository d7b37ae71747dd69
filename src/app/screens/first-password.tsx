import { Stack, Text, Title } from '@mantine/core';
import { ChangePassword } from '../../accounts/screens/change-password.tsx';
import { words } from '../../accounts/words.ts';
import { say } from '../../kit/words.ts';

/** Before anything else, who comes with a first password changes it. */
export const FirstPassword = ({ onChanged }: { onChanged: () => void }) => (
  <Stack component="main" p="xl" maw={480} mx="auto"><Title order={1} fz={22}>{say(words.changePassword)}</Title><Text>{say(words.mustChange)}</Text><ChangePassword onChanged={onChanged} /></Stack>
);
