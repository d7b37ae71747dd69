import { formatPoints } from '../../kit/points.ts';
import { say } from '../../kit/words.ts';
import type { RuledCriterion } from '../rules/kinds/registry.ts';
import { slotsOf, type Figure, type Filling, type Slot } from '../rules/round-trip/filling.ts';
import { roundTripWords as words, workbookWords } from './round-trip.ts';

/** What the yellow cells of a criterion hold, a line for each that says something. */
export const shownFilling = (criterion: RuledCriterion, { figures, typed, note }: Filling): string[] => [
  ...(typed === null ? [] : [say(words.typed, { points: formatPoints(typed) })]),
  ...slotsOf(criterion).flatMap((slot, n) => { const figure = figures[n] ?? null; return figure === null ? [] : [`${slot.label}: ${shownFigure(slot, figure)}`]; }),
  ...(note === '' ? [] : [say(words.noteOf, { text: note })]),
];

function shownFigure({ kind, choices = [] }: Slot, figure: Exclude<Figure, null>): string {
  if (typeof figure === 'string') return figure;
  if (kind === 'yes-no') return figure === 1 ? workbookWords.yes : workbookWords.no;
  if (kind === 'choice') return choices[figure] ?? '';
  return kind === 'points' ? formatPoints(figure) : String(figure);
}
