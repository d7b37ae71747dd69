import { Text } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { words } from '../words/sentences.ts';
import { ScoreSheet } from './score-sheet.tsx';

type Props = { year: { id: string }; user: { appointments: readonly { role: string; unitId: string | null }[] } };

/** The sheet of the unit that the person is secretary of. */
export function MySheet({ year, user }: Props) {
  const unitId = user.appointments.find(({ role }) => role === 'unit-secretary' || role === 'unit-head')?.unitId ?? null;
  return unitId === null ? <Text p="md">{say(words.noSheet)}</Text> : <ScoreSheet yearId={year.id} unitId={unitId} />;
}
