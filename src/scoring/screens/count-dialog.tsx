import { Alert, Stack } from '@mantine/core';
import { useState } from 'react';
import { say } from '../../kit/words.ts';
import { needsReason } from '../rules/feeds/suggest.ts';
import { isClusterWide, scoreCell, type CellInput } from '../rules/kinds/registry.ts';
import { suggestionWords } from '../words/feeds.ts';
import { EvidenceForm } from './evidence-form.tsx';
import type { Sheet, SheetCriterion, Suggested } from './score-sheet.tsx';
import { DifferenceReason } from './suggestion.tsx';

type Props = { criterion: SheetCriterion; score: Sheet['scores'][number] | null; suggestion: Suggested | null; gap: number; files: number; problem: string | null; isBusy: boolean; onUse: (input: CellInput, note: string | undefined) => void };

/** A criterion counted from figures, beginning with those of the records; figures that differ from them take a reason. */
export function CountDialog({ criterion, score, suggestion, gap, files, problem, isBusy, onUse }: Props) {
  const [reason, setReason] = useState(score?.note ?? '');
  const [isAsked, setAsked] = useState(false);
  const initial = score?.input ?? suggestion?.input;
  function use(input: CellInput): void {
    const isDifferent = suggestion !== null && needsReason(criterion.ruleKind, suggestion, { points: scoreCell(criterion, input).points, input }, gap);
    if (isDifferent && reason.trim() === '') return setAsked(true);
    onUse(input, reason === (score?.note ?? '') ? undefined : reason);
  }
  return (
    <Stack gap="sm">
      {isAsked && <Alert color="yellow" role="alert">{say(suggestionWords.reasonFirst)}</Alert>}
      {isAsked && <DifferenceReason code={criterion.code} suggested={isClusterWide(criterion.ruleKind) ? null : suggestion!.points} value={reason} isOpen onChange={setReason} onDone={() => undefined} />}
      {problem && <Alert color="red" role="alert">{problem}</Alert>}
      <EvidenceForm criterion={criterion} {...(initial && { initial })} files={files} isBusy={isBusy} onUse={use} />
    </Stack>
  );
}
