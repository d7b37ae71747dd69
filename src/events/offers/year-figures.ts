import { figure, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, ToldOfYear } from '../../documents/offers/papers.ts';
import { formatCount } from '../../kit/points.ts';
import type { Db } from '../../kit/server/command.ts';
import { oncePer } from '../../kit/server/once-per.ts';
import { yearEventTable } from '../document/year.ts';
import { yearFigureWords as words, yearSentence as sentence } from '../words/told.ts';
import { loadEventFacts } from './facts.ts';

const page = './su-kien';
const factsOf = oncePer((db, { yearId, now }: PaperAsked) => loadEventFacts(db, yearId, now));

/** The events that the units of a cluster protected and whose end was signed by a day. */
export async function readEventFigures(db: Db, asked: PaperAsked, until: string): Promise<ToldOfYear> {
  const closed = (await factsOf(db, asked)).closed.filter(({ endedOn }) => endedOn <= until);
  const safe = closed.filter(({ incidents }) => incidents === 0).length;
  const sum = (key: 'shifts' | 'full' | 'incidents') => closed.reduce((all, one) => all + one[key], 0);
  const amount = (name: (typeof words)[keyof typeof words], n: number) => figure(name, formatCount(n), { value: n, opens: page });
  return {
    figures: [
      figure(words.told, closed.length === 0 ? sentence.none : sentence.told(closed.length, safe, sum('incidents'), sum('full'), sum('shifts')), { value: closed.length, opens: page }),
      amount(words.events, closed.length), amount(words.safe, safe), amount(words.incidents, sum('incidents')), amount(words.shifts, sum('shifts')), amount(words.full, sum('full')),
    ],
    parts: [part(words.table, yearEventTable(closed))], missing: [],
  };
}
