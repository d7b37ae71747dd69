import { Button, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatPoints, parsePoints } from '../../kit/points.ts';
import { Refused } from '../../kit/refuse.ts';
import { say } from '../../kit/words.ts';
import { needsReason } from '../rules/feeds/suggest.ts';
import { isClusterWide, scoreOrRefusal, type CellInput } from '../rules/kinds/registry.ts';
import { ruleSentence } from '../words/kinds.ts';
import { reasonSentence } from '../words/reasons.ts';
import { countWords, sheetWords, words } from '../words/sentences.ts';
import { EvidenceFiles, type EvidenceFile } from './evidence-files.tsx';
import { scoringRefusal } from './refusal-sentence.ts';
import { ScoreBox } from './score-box.tsx';
import type { Sheet, SheetCriterion, Suggested } from './score-sheet.tsx';
import { DifferenceReason, SuggestionBox } from './suggestion.tsx';

export type SaveCell = (input: CellInput | null, more?: { note?: string; seen?: string }) => Promise<void>;
type Props = {
  sheetId: string; unitId: string; criterion: SheetCriterion; score: Sheet['scores'][number] | null; suggestion: Suggested | null | undefined; gap: number; files: EvidenceFile[]; mayChange: boolean; isAbsent: boolean;
  save: SaveCell; accept: () => void; onState: (state: 'saving' | 'saved' | 'unsaved') => void; onBlock: (text: string) => void; onOpen: (what: 'count' | 'why') => void;
};

/** One criterion of the sheet: what it asks, what the records suggest, its box, its evidence; where the score differs from the suggestion, why. */
export function SheetRow({ sheetId, unitId, criterion, score, suggestion, gap, files, mayChange, isAbsent, save, accept, onState, onBlock, onOpen }: Props) {
  const { code, title, maxPoints, ruleKind } = criterion;
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState(score?.note ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = useRef<number | null>(null); // points that wait for their reason
  const isTyped = criterion.scorer === 'unit' && !isAbsent && !isClusterWide(ruleKind);
  const isProvisional = score?.effects.some(({ kind }) => kind === 'provisional') ?? false;
  const isDifferent = (given: { points: number; input: CellInput }) => !!suggestion && needsReason(ruleKind, suggestion, given, gap);
  /** Points that the rule takes and the records do not suggest; what it does not take is refused by its own sentence. */
  const isTypedApart = (points: number) => isDifferent({ points, input: {} }) && !(scoreOrRefusal(criterion, { typed: points }) instanceof Refused);
  const inBox = typed === null ? null : parsePoints(typed);
  const isApart = inBox !== null ? isTypedApart(inBox) : score !== null && isDifferent(score);
  const noteOf = () => (reason.trim() === (score?.note ?? '') ? {} : { note: reason.trim() });

  async function savePoints(points: number | null): Promise<void> {
    const lacksReason = points !== null && isTypedApart(points) && reason.trim() === '';
    waiting.current = lacksReason ? points : null;
    if (lacksReason) throw new Refused(422, 'scoring.difference-reason', { code, suggested: suggestion!.points, typed: points });
    await save(points === null ? null : { typed: points }, points === null ? {} : noteOf());
    setTyped(null);
  }
  /** The reason is left: with it go the points that waited for it, or the score that stands. */
  async function saveReason(): Promise<void> {
    const input = waiting.current !== null ? { typed: waiting.current } : (score?.input ?? null);
    if (reason.trim() === '' || input === null || (waiting.current === null && reason.trim() === (score?.note ?? ''))) return;
    onState('saving');
    setProblem(null);
    try {
      await save(input, noteOf());
      waiting.current = null;
      setTyped(null);
      onState('saved');
    } catch (error) {
      setProblem(scoringRefusal(error));
      onState('unsaved');
    }
  }
  return (
    <div className="sheet-row">
      <div className="sheet-what">
        <Text fw={600}>{code} {title}</Text>
        <Text fz={14} c="dimmed">{ruleSentence(criterion)}</Text>
        {score?.input.evidence !== undefined && score.reasons.map((reason, n) => <Text key={n} fz={14}>{reasonSentence(reason)}</Text>)}
        {isProvisional && <Text fz={14} className="warn">{say(sheetWords.provisional)}</Text>}
        {!isAbsent && <SuggestionBox {...{ criterion, suggestion, score, unitId }} {...(mayChange && criterion.scorer === 'unit' && { accept })} />}
        {!isAbsent && <EvidenceFiles {...{ sheetId, criterion, files, mayChange }} />}
      </div>
      <div>
        {!isTyped && <Untyped criterion={criterion} isAbsent={isAbsent} points={score?.points} />}
        {isTyped && <ScoreBox label={`${code} ${title}`} hint={say(ruleKind === 'penalty' ? sheetWords.offAtMost : words.atMost, { max: formatPoints(maxPoints) })} points={score?.points ?? null} isOpen={mayChange} save={savePoints} onTyped={setTyped} {...{ onState, onBlock }} />}
        <Group gap={0}>
          {mayChange && !isAbsent && criterion.scorer === 'unit' && <Button variant="subtle" size="compact-md" onClick={() => onOpen('count')} aria-label={say(countWords.openFor, { code })}>{say(countWords.open)}</Button>}
          {!mayChange && !isAbsent && <Button variant="subtle" size="compact-md" onClick={() => onOpen('why')} aria-label={say(sheetWords.whyOf, { code })}>{say(sheetWords.why)}</Button>}
        </Group>
      </div>
      {isApart && <DifferenceReason code={code} suggested={isClusterWide(ruleKind) ? null : suggestion!.points} value={reason} isOpen={mayChange} onChange={setReason} onDone={() => void saveReason()} />}
      {problem && <Text fz={14} c="red.8" role="alert" className="difference-reason">{problem}</Text>}
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
