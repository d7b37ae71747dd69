import { longDate } from '../../kit/dates.ts';
import { numberText } from '../rules/numbers.ts';
import type { Paper } from './tree.ts';

/** What a correction says under its title: which paper it takes the place of. */
export function correcting(paper: Paper, old: { number: number; symbol: string; signedOn: string }): Paper {
  return { ...paper, summary: `${paper.summary}\n(Đính chính văn bản số ${numberText(old.number, old.symbol)} ${longDate(old.signedOn)})` };
}
