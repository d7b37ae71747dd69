import { Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createClient } from '../../kit/client.ts';
import { say } from '../../kit/words.ts';
import { suggestionWords as words } from '../words/feeds.ts';
import { shownPoints } from './board-model.ts';

const api = createClient<typeof import('../routes/suggestions.ts')>('scoring');

/** Where a unit's claims are not what the records suggested, or suggest by now; each opens its criterion. */
export function UnitSuggestions({ sheetId, onCriterion }: { sheetId: string; onCriterion: (criterionId: string) => void }) {
  const found = useQuery({ queryKey: ['sheet-suggestions', sheetId], queryFn: () => api.load('sheetSuggestions', { sheetId }) });
  if (found.data === undefined || found.data.length === 0) return null;
  const claimed = found.data.filter((line) => line.claimed !== null);
  const told = claimed.filter((line) => line.isChanged || !line.isAsSuggested);
  const changed = claimed.filter((line) => line.isChanged).length;
  const same = claimed.filter((line) => line.isAsSuggested).length;
  return (
    <section>
      <Title order={4} fz={14}>{say(words.title)}</Title>
      <Text fz={14}>{say(words.overview, { same, different: claimed.length - same, changed })}</Text>
      {told.map(({ criterionId, code, title, ...line }) => (
        <UnstyledButton key={criterionId} onClick={() => onCriterion(criterionId)} mih={44} fz={14} display="block">
          {say(words.lineClaimed, { code, title, now: shownPoints(line.now ?? line.seen), claimed: shownPoints(line.claimed) })}{line.isChanged && <Text span fz={14} className="warn"> · {say(words.lineChanged, { seen: shownPoints(line.seen) })}</Text>}
          {line.reason && !line.isAsSuggested && <Text fz={14} c="dimmed">“{line.reason}”</Text>}
        </UnstyledButton>
      ))}
    </section>
  );
}
