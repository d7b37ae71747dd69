import { Group, Text } from '@mantine/core';
import { say } from '../../kit/words.ts';
import { paperWords } from '../words/sentences.ts';
import { stageOf, type View } from './board-model.ts';
import { PaperLinks } from '../../kit/ui/paper-links.tsx';

/** Working prints of what the table shows: the ranking list and the scores of one stage. */
export const BoardPapers = ({ yearId, view }: { yearId: string; view: View }) => (
  <section className="no-print" aria-label={say(paperWords.working)}>
    <Text fz={14} c="dimmed" mb={4}>{say(paperWords.working)}</Text>
    <Group gap="lg">
      {(['ranking', 'scoreboard'] as const).map((paper) => (
        <Group key={paper} gap="xs"><Text fz={14}>{say(paperWords[paper])}</Text><PaperLinks path="scoring/board-paper" asked={{ yearId, stage: stageOf(view), paper }} title={say(paperWords[paper])} /></Group>
      ))}
    </Group>
  </section>
);
