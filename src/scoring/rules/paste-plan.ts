import { parsePoints } from '../../kit/points.ts';
import { Refused, type RefusalParams } from '../../kit/refuse.ts';
import { scoreCell, type RuledCriterion } from './kinds/registry.ts';

/** Where a pasted text would land; `now` in hundredths, null for an empty cell. */
export type PastePlace = { criterion: RuledCriterion; now: number | null };
/** Points null clears the cell. */
export type PasteAccepted<P> = { place: P; points: number | null };
export type PasteRejected = { row: number; column: number; text: string; code: string; params: RefusalParams };
export type PastePlan<P> = { accepted: PasteAccepted<P>[]; rejected: PasteRejected[]; unchanged: number };

/**
 * What pasting a block would do, cell by cell: nothing wraps, nothing is guessed. `placeAt` answers a refusal code where
 * no score can stand: beyond the edge, a subtotal, a closed sheet.
 */
export function planPaste<P extends PastePlace>(block: readonly (readonly string[])[], placeAt: (row: number, column: number) => P | string): PastePlan<P> {
  const plan: PastePlan<P> = { accepted: [], rejected: [], unchanged: 0 };
  for (const [row, texts] of block.entries()) {
    for (const [column, text] of texts.entries()) {
      const place = placeAt(row, column);
      const reject = (code: string, params: RefusalParams = {}) => plan.rejected.push({ row, column, text, code, params });
      if (typeof place === 'string') {
        if (text !== '') reject(place);
        continue;
      }
      const isCleared = ['', '–', '-'].includes(text);
      const points = isCleared ? null : parsePoints(text);
      if (points === null && !isCleared) reject('scoring.not-number');
      else if (points === place.now) plan.unchanged++;
      else {
        const refusal = points === null ? null : refusalOf(place.criterion, points);
        if (refusal === null) plan.accepted.push({ place, points });
        else reject(refusal.code, refusal.params);
      }
    }
  }
  return plan;
}

function refusalOf(criterion: RuledCriterion, typed: number): Refused | null {
  try {
    scoreCell(criterion, { typed });
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
