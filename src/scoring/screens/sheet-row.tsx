import { Button, Group, Text } from '@mantine/core';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { isClusterWide } from '../rules/kinds/registry.ts';
import { ruleSentence } from '../words/kinds.ts';
import { reasonSentence } from '../words/reasons.ts';
import { countWords, sheetWords, words } from '../words/sentences.ts';
import { EvidenceFiles, type EvidenceFile } from './evidence-files.tsx';
import { ScoreBox } from './score-box.tsx';
import type { Sheet, SheetCriterion } from './score-sheet.tsx';

type Props = {
  sheetId: string; criterion: SheetCriterion; score: Sheet['scores'][number] | null; files: EvidenceFile[]; mayChange: boolean; isAbsent: boolean;
  save: (points: number | null) => Promise<void>; onState: (state: 'saving' | 'saved' | 'unsaved') => void; onBlock: (text: string) => void; onOpen: (what: 'count' | 'why') => void;
};

/** One criterion of the sheet: what it asks, its box, its evidence. */
export function SheetRow({ sheetId, criterion, score, files, mayChange, isAbsent, save, onState, onBlock, onOpen }: Props) {
  const { code, title, maxPoints } = criterion;
  const isTyped = criterion.scorer === 'unit' && !isAbsent && !isClusterWide(criterion.ruleKind);
  const isProvisional = score?.effects.some(({ kind }) => kind === 'provisional') ?? false;
  return (
    <div className="sheet-row">
      <div className="sheet-what">
        <Text fw={600}>{code} {title}</Text>
        <Text fz={14} c="dimmed">{ruleSentence(criterion)}</Text>
        {score?.input.evidence !== undefined && score.reasons.map((reason, n) => <Text key={n} fz={14}>{reasonSentence(reason)}</Text>)}
        {isProvisional && <Text fz={14} className="warn">{say(sheetWords.provisional)}</Text>}
        {!isAbsent && <EvidenceFiles {...{ sheetId, criterion, files, mayChange }} />}
      </div>
      <div>
        {!isTyped && <Untyped criterion={criterion} isAbsent={isAbsent} points={score?.points} />}
        {isTyped && <ScoreBox label={`${code} ${title}`} hint={say(criterion.ruleKind === 'penalty' ? sheetWords.offAtMost : words.atMost, { max: formatPoints(maxPoints) })} points={score?.points ?? null} isOpen={mayChange} {...{ save, onState, onBlock }} />}
        <Group gap={0}>
          {mayChange && !isAbsent && criterion.scorer === 'unit' && <Button variant="subtle" size="compact-md" onClick={() => onOpen('count')} aria-label={say(countWords.openFor, { code })}>{say(countWords.open)}</Button>}
          {!mayChange && !isAbsent && <Button variant="subtle" size="compact-md" onClick={() => onOpen('why')} aria-label={say(sheetWords.whyOf, { code })}>{say(sheetWords.why)}</Button>}
        </Group>
      </div>
    </div>
  );
}

/** In the place of the box: why the unit types nothing here, or the points that its figures give. */
function Untyped({ criterion, isAbsent, points }: { criterion: SheetCriterion; isAbsent: boolean; points: number | undefined }) {
  const { scorer, maxPoints } = criterion;
  const why = isAbsent ? sheetWords.absent : scorer === 'cluster' ? sheetWords.byCluster : scorer === 'command' ? sheetWords.byCommand : null;
  if (why !== null) return <Text c="dimmed" w={150}>{say(why)}</Text>;
  return <Text w={150}><b>{points === undefined ? '–' : formatPoints(points)}</b> · {say(words.atMost, { max: formatPoints(maxPoints) })}</Text>;
}
