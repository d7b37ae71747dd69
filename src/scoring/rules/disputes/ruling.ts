import { because, type Effect, type Score } from '../kinds/contracts.ts';
import type { OfficialMark } from '../official.ts';

/** A settled ruling; points in hundredths. */
export type Ruling = { sheetId: string; criterionId: string; points: number; disputeId: string; number: number };

/** The score that a ruling gives: its points for one reason, and what the mark did besides points, except that it no longer waits for other units. */
export const ruledScore = ({ points, number, disputeId }: Pick<Ruling, 'points' | 'number' | 'disputeId'>, effects: readonly Effect[]): Score =>
  ({ points, reasons: [{ ...because('ruled', points, { number }), source: { table: 'disputes', id: disputeId } }], effects: effects.filter(({ kind }) => kind !== 'provisional') });

/** When the scores are made final a ruling wins over every stage, also one that was marked after it. */
export function letRulingsStand<S extends { sheetId: string; marks: readonly OfficialMark[] }>(sheets: readonly S[], rulings: readonly Ruling[]): S[] {
  const ruled = new Map(rulings.map((ruling) => [`${ruling.sheetId} ${ruling.criterionId}`, ruling]));
  return sheets.map((sheet) => ({ ...sheet, marks: sheet.marks.map((mark) => {
    const ruling = ruled.get(`${sheet.sheetId} ${mark.criterionId}`);
    return ruling === undefined || ruling.points === mark.points ? mark : { ...mark, ...ruledScore(ruling, mark.effects), input: { typed: ruling.points } };
  }) }));
}
