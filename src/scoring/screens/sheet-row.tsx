import { Button, Group, Text } from '@mantine/core';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { ruleSentence } from '../words/kinds.ts';
import { reasonSentence } from '../words/reasons.ts';
import { countWords, sheetWords, words } from '../words/sentences.ts';
import { EvidenceFiles, type EvidenceFile } from './evidence-files.tsx';
import { ScoreBox } from './score-box.tsx';
import type { Sheet, SheetCriterion } from './score-sheet.tsx';

type Props = {
  sheetId: string; criterion: SheetCriterion; score: Sheet['scores'][number] | null; files: EvidenceFile[]; mayChange: boolean;
  save: (points: number | null) => Promise<void>; onState: (state: 'saving' | 'saved' | 'unsaved') => void; onBlock: (text: string) => void; onOpen: (what: 'count' | 'why') => void;
};

/** One criterion of the sheet: what it asks, its box, its evidence. */
export function SheetRow({ sheetId, criterion, score, files, mayChange, save, onState, onBlock, onOpen }: Props) {
  const { code, title, maxPoints } = criterion;
  return (
    <div className="sheet-row">
      <div className="sheet-what">
        <Text fw={600}>{code} {title}</Text>
        <Text fz={14} c="dimmed">{ruleSentence(criterion)}</Text>
        {score?.input.evidence !== undefined && score.reasons.map((reason, n) => <Text key={n} fz={14}>{reasonSentence(reason)}</Text>)}
        <EvidenceFiles {...{ sheetId, criterion, files, mayChange }} />
      </div>
      <div>
        {criterion.scorer !== 'unit' ? <Text c="dimmed" w={150}>{say(criterion.scorer === 'cluster' ? sheetWords.byCluster : sheetWords.byCommand)}</Text> : <ScoreBox label={`${code} ${title}`} hint={say(criterion.ruleKind === 'penalty' ? sheetWords.offAtMost : words.atMost, { max: formatPoints(maxPoints) })} points={score?.points ?? null} isOpen={mayChange} {...{ save, onState, onBlock }} />}
        <Group gap={0}>
          {mayChange && criterion.scorer === 'unit' && <Button variant="subtle" size="compact-md" onClick={() => onOpen('count')} aria-label={say(countWords.openFor, { code })}>{say(countWords.open)}</Button>}
          {!mayChange && <Button variant="subtle" size="compact-md" onClick={() => onOpen('why')} aria-label={say(sheetWords.whyOf, { code })}>{say(sheetWords.why)}</Button>}
        </Group>
      </div>
    </div>
  );
}
