import { workingFrame } from '../../documents/document/frame.ts';
import type { Frame } from '../../documents/offers/working-frame.ts';
import type { Block, Paper } from '../../documents/document/tree.ts';
import { moneyInWords } from '../../kit/amounts.ts';
import { formatDate } from '../../kit/dates.ts';
import { beneficiariesOf } from '../rules/beneficiaries.ts';
import { yearTotal } from '../rules/totals.ts';
import type { Activity } from '../store/activities.ts';
import { paperWords as words } from '../words/papers.ts';
import { beneficiariesTable, giftsOfYear, unitsTable } from './tables.ts';

type Given = { frame: Frame; year: number; day: string; activities: readonly Activity[]; units: readonly { agencyName: string; count: number; given: number }[] };

/** How many activities there were and what arrived, in figures and words. */
function totalSentence(activities: readonly Activity[]): Block {
  const { delivered } = yearTotal(activities);
  return { kind: 'paragraph', text: [words.total(activities.length, delivered, moneyInWords(delivered))] };
}

/** What the activities gave, line by line, and what each unit's part of it is: a working print. Only what has arrived. */
export function activitiesReport({ frame, year, day, activities, units }: Given): Paper {
  const waiting = yearTotal(activities).delivered - units.reduce((sum, { given }) => sum + given, 0);
  return {
    ...workingFrame(frame), page: 'a4-landscape', title: words.title, summary: words.summary(year, formatDate(day)),
    blocks: [
      totalSentence(activities), { kind: 'heading', level: 'part', text: words.gifts }, giftsOfYear(activities), { kind: 'heading', level: 'part', text: words.units }, unitsTable(units),
      ...(waiting === 0 ? [] : [{ kind: 'paragraph' as const, text: [words.waiting(waiting)] }]),
    ],
  };
}

/** The same by who received: a working print. */
export const beneficiariesReport = ({ frame, year, day, activities }: Given): Paper => ({
  ...workingFrame(frame), page: 'a4-landscape', title: words.title, summary: words.byBeneficiary(year, formatDate(day)), blocks: [totalSentence(activities), beneficiariesTable(beneficiariesOf(activities))],
});
