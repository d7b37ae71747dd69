import { counted, figure, part } from '../../documents/offers/figures.ts';
import type { PaperAsked, ToldOfYear } from '../../documents/offers/papers.ts';
import type { Db } from '../../kit/server/command.ts';
import { dayInVietnam } from '../../kit/dates.ts';
import { formatCount, formatPoints, shareOf } from '../../kit/points.ts';
import { classTable, contestTable, forceTable, trainingTable } from '../document/results.ts';
import { strengthOf } from '../rules/totals.ts';
import { loadUnits } from '../store/units.ts';
import { figureWords as words, missingWords as lacks } from '../words/papers.ts';

const page = './huan-luyen';

/** Force, training, classes and contests of a year as its papers tell them; `until` null: whatever is planned in it too. */
export async function readTrainingFigures(db: Db, { yearId, now }: Pick<PaperAsked, 'yearId' | 'now'>, until: string | null): Promise<ToldOfYear> {
  const units = await loadUnits(db, yearId, until);
  const noted = units.flatMap(({ strength }) => (strength === null ? [] : [strength]));
  const sum = <R>(rows: readonly R[], of: (row: R) => number) => rows.reduce((total, row) => total + of(row), 0);
  const groups = units.flatMap((unit) => unit.groups);
  const [people, trained] = [sum(units, ({ totals }) => totals.people), sum(units, ({ totals }) => totals.trained)];
  const contests = units.flatMap((unit) => unit.contests);
  const contestPage = `${page}?muc=hoi-thi`;
  const share = shareOf(trained, people);
  const amount = (name: (typeof words)[keyof typeof words], n: number, opens = page) => figure(name, formatCount(n), { value: n, opens });
  const silent = units.filter(({ strength }) => strength === null).map(({ shortName }) => shortName);
  const open = units.flatMap(({ shortName, plans }) => plans.filter(({ endsOn, trained: result }) => endsOn < dayInVietnam(now) && result === null).map(() => shortName));
  return {
    figures: [
      counted(words.units, noted.length, { opens: page }), counted(words.all, units.length, { opens: page }),
      amount(words.strength, sum(noted, strengthOf)), amount(words.approved, sum(noted, ({ approved }) => approved)), amount(words.planned, people, `${page}?muc=huan-luyen`), amount(words.trained, trained, `${page}?muc=huan-luyen`),
      counted(words.held, new Set(contests.map(({ id }) => id)).size, { opens: contestPage }), amount(words.contestants, sum(contests, ({ people: count }) => count), contestPage), counted(words.prizes, contests.filter(({ prize }) => prize !== null).length, { opens: contestPage }),
      figure(words.share, share === null ? null : `${formatPoints(share)}%`, { opens: `${page}?muc=huan-luyen` }), amount(words.attended, sum(groups, ({ attended }) => attended), `${page}?muc=lop`), amount(words.certified, sum(groups, ({ certified }) => certified), `${page}?muc=lop`),
    ],
    parts: [part(words.force, [forceTable(units)]), part(words.training, [trainingTable(units)]), part(words.classes, [classTable(units)]), part(words.contests, [contestTable(units)])],
    missing: [
      ...(silent.length === 0 ? [] : [{ text: lacks.strength, params: { count: silent.length, units: silent.join(', ') }, opens: page }]),
      ...(open.length === 0 ? [] : [{ text: lacks.results, params: { count: open.length, units: [...new Set(open)].join(', ') }, opens: `${page}?muc=huan-luyen` }]),
    ],
  };
}
