import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import { changeOf, needsReason, type Suggestion, type SuggestionChange } from '../rules/feeds/suggest.ts';
import { isClusterWide } from '../rules/kinds/registry.ts';
import { isConcluded, type SheetStatus } from '../rules/sheet-state.ts';
import { reasonSentence } from '../words/reasons.ts';
import { measureName, suggestionWords as words, toldFigures } from '../words/feeds.ts';
import { FactLink, FactRecords } from './fact-records.tsx';
import { stepAlong } from './score-box.tsx';
import type { Sheet, SheetCriterion } from './score-sheet.tsx';

type Score = Sheet['scores'][number];
type Props = {
  criterion: Pick<SheetCriterion, 'id' | 'code' | 'ruleKind' | 'feeds'>; /** Undefined while it is not known, or no longer asked for. */ suggestion: Suggestion | null | undefined; score: Pick<Score, 'points' | 'input' | 'suggestion'> | null; /** Whose records they are; null: who reads may not open them. */ unitId: string | null;
  /** Given where the person may accept. */
  accept?: () => void;
};

/** What the year's records suggest for a criterion: the points, the figures, the records one by one, and how it changed since it was seen. */
export function SuggestionBox({ criterion, suggestion, score, unitId, accept }: Props) {
  const [isOpen, setOpen] = useState(false);
  const source = criterion.feeds?.source;
  if (source === undefined) return null;
  const seen = score?.suggestion ?? null;
  const change = seen === null || suggestion === undefined ? null : changeOf(seen, suggestion);
  const shown = suggestion ?? seen;
  if (shown === null) return null;
  const isSame = score !== null && change === null && !needsReason(criterion.ruleKind, shown, score, 0);
  const [isCompared, points] = [isClusterWide(criterion.ruleKind), formatPoints(shown.points)];
  const id = `facts-${criterion.id}`;
  return (
    <div className="suggestion">
      <Group gap="4px 10px" align="center">
        <Text fz={14} fw={600}>{isCompared ? say(words.suggestedFigures) : say(words.suggested, { points })}</Text>
        <Text fz={14}>{toldFigures(source, shown.figures)}</Text>
        {isSame && <Text fz={14} className="as-suggested">{say(words.same)}</Text>}
        {accept !== undefined && suggestion && !isSame && <Button size="compact-md" variant="light" onClick={accept} aria-label={isCompared ? say(words.acceptFigures, { code: criterion.code }) : say(words.acceptOf, { points, code: criterion.code })}>{say(words.accept)}</Button>}
        <Button size="compact-md" variant="subtle" aria-expanded={isOpen} aria-controls={id} aria-label={say(words.recordsOf, { code: criterion.code })} onClick={() => setOpen(!isOpen)}>{say(words.records, { count: shown.lines.length })}</Button>
      </Group>
      {change !== null && <Changed {...{ change, source, unitId, isCompared }} points={score?.points ?? null} />}
      <div id={id} hidden={!isOpen}>
        {isOpen && <>
          {!isSame && !isCompared && shown.reasons.map((reason, n) => <Text key={n} fz={14}>{reasonSentence(reason)}</Text>)}
          <FactRecords lines={shown.lines} figures={shown.figures} unitId={unitId} />
        </>}
      </div>
    </div>
  );
}

type ClaimedProps = Pick<Props, 'criterion' | 'unitId'> & { suggestion: Suggestion | null | undefined; claim: (Pick<Score, 'points' | 'input' | 'suggestion'> & { note: string | null }) | null; status: SheetStatus; /** Of its heading. */ order: 3 | 4 };
/** What the records suggested and suggest now, beside what the unit claims, with its reason: for who appraises or checks it. */
export function ClaimedSuggestion({ criterion, suggestion, claim, unitId, status, order }: ClaimedProps) {
  if (criterion.feeds === null || (claim?.suggestion ?? suggestion ?? null) === null) return null;
  const isApart = claim !== null && claim.suggestion !== null && needsReason(criterion.ruleKind, claim.suggestion, claim, 0);
  return (
    <section>
      <Title order={order} fz={14}>{say(words.title)}</Title>
      {isApart && <Text fz={14} fw={600}>{say(claim.note ? words.claimed : words.within, { points: formatPoints(claim.points), reason: claim.note ?? '' })}</Text>}
      <SuggestionBox {...{ criterion, unitId }} suggestion={isConcluded(status) ? undefined : suggestion} score={claim} />
    </section>
  );
}

type ChangedProps = { change: SuggestionChange; source: NonNullable<SheetCriterion['feeds']>['source']; unitId: string | null; isCompared: boolean; points: number | null };
/** That a suggestion is another one than was seen, and which records made it so. */
function Changed({ change: { before, after, figures, lines }, source, unitId, isCompared, points }: ChangedProps) {
  const told = isCompared ? say(words.changedFigures) : after === null ? say(words.gone, { before: formatPoints(before) }) : say(words.changed, { before: formatPoints(before), after: formatPoints(after) });
  return (
    <div className="suggestion-changed" role="note">
      <Text fz={14} fw={600} className="warn">{told}</Text>
      {figures.map(({ measure, ...values }) => <Text key={measure} fz={14}>{measureName(source, measure)}: {say(words.figureChanged, values)}</Text>)}
      <ul className="fact-list">{lines.map(({ line, ...one }, n) => (
        <li key={n}><Text span fz={14}>{say(one.before === null ? words.added : one.after === null ? words.removed : words.other, { line: '' })}</Text><FactLink {...{ line, unitId }} /></li>
      ))}</ul>
      {points !== null && !isCompared && <Text fz={14}>{say(words.stays, { points: formatPoints(points) })}</Text>}
    </div>
  );
}

type ReasonProps = { code: string; /** Null where figures are compared, not points. */ suggested: number | null; value: string; isOpen: boolean; onChange: (reason: string) => void; onDone: () => void };
/** Why a score differs from what was suggested; saved when it is left. */
export function DifferenceReason({ code, suggested, value, isOpen, onChange, onDone }: ReasonProps) {
  const label = suggested === null ? say(words.reasonFigures) : say(words.reason, { points: formatPoints(suggested) });
  return <TextInput className="difference-reason" data-score size="md" label={label} aria-label={`${code} ${label}`} description={value === '' ? say(words.reasonHow) : undefined} inputWrapperOrder={['label', 'input', 'description']} withAsterisk value={value} maxLength={2000} disabled={!isOpen} onChange={(event) => onChange(event.currentTarget.value)} onBlur={onDone} onKeyDown={stepAlong} />;
}
