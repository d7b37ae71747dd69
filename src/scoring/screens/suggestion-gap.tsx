import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createClient } from '../../kit/client.ts';
import { formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { useAction } from '../../kit/ui/use-action.ts';
import { say } from '../../kit/words.ts';
import { suggestionWords as words } from '../words/feeds.ts';
import { scoringRefusal } from './refusal-sentence.ts';
import { FigureInput } from './settings-form.tsx';

const api = createClient<typeof import('../routes/suggestions.ts')>('scoring');

/** From which difference on a self-score needs a reason: what holds now, since when and by whom, and a new one from now on. */
export function SuggestionGap({ yearId }: { yearId: string }) {
  const gaps = useQuery({ queryKey: ['suggestion-gaps', yearId], queryFn: () => api.load('suggestionGaps', { yearId }) });
  const { act, problem, isBusy } = useAction(scoringRefusal);
  const [points, setPoints] = useState<number | null>(null);
  if (gaps.data === undefined) return null;
  const { gap, set, maySet } = gaps.data;
  return (
    <details className="differences">
      <summary>{say(words.gapTitle)}</summary>
      <Stack gap={6}>
        <Text fz={14}>{say(gap === 0 ? words.gapAny : words.gapFrom, { points: formatPoints(gap) })}</Text>
        {set.map(({ since, points: from, byName }) => <Text key={String(since)} fz={14} c="dimmed">{say(words.gapSet, { at: formatInstant(since), points: formatPoints(from), name: byName })}</Text>)}
        {maySet && (
          <Group component="form" align="end" gap="xs" onSubmit={(event) => { event.preventDefault(); if (points !== null) void act(() => api.send('setSuggestionGap', { yearId, points })); }}>
            <FigureInput kind="points" label={say(words.gapLabel)} value={gap} onChange={setPoints} />
            <Button type="submit" variant="default" size="md" loading={isBusy} disabled={points === null || points === gap}>{say(words.gapSave)}</Button>
          </Group>
        )}
        {problem && <Alert color="red" role="alert">{problem}</Alert>}
      </Stack>
    </details>
  );
}
