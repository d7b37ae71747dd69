import { Alert, Button, Group, Text } from '@mantine/core';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { adoptionWords } from '../words/book-adoption.ts';
import type { Book } from './criteria-view.tsx';
import { scoringRefusal } from './refusal-sentence.ts';

const api = createClient<typeof import('../routes/book-adoption.ts')>('scoring');

/** One person proposes the draft, another one issues it: who has, until when, and the one act that is due. */
export function CriteriaAdoption({ book: { set, proposal, problems } }: { book: Book }) {
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const isStanding = proposal !== null && !proposal.isExpired;
  const told = proposal && { name: proposal.name, at: formatInstant(proposal.at), until: formatInstant(proposal.expiresAt) };
  const send = (name: 'proposeBook' | 'issueBook') => void act(() => api.send(name, { setId: set.id, version: set.version }));
  return (
    <>
      {proposal !== null && told !== null && <Alert color={isStanding ? 'blue' : 'yellow'} role="status">{say(isStanding ? (proposal.isOwn ? adoptionWords.waitsForOther : adoptionWords.waitsForYou) : adoptionWords.expired, told)}</Alert>}
      <Group gap="xs">
        {isStanding
          ? !proposal.isOwn && <Button loading={isBusy} onClick={() => send('issueBook')}>{say(adoptionWords.issue)}</Button>
          : <Button loading={isBusy} disabled={problems.length > 0} onClick={() => send('proposeBook')}>{say(proposal === null ? adoptionWords.propose : adoptionWords.proposeAgain)}</Button>}
        <Text fz={14} c="dimmed">{say(adoptionWords.how)}</Text>
      </Group>
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
    </>
  );
}
