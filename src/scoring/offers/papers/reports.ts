import { counted, figure, part, two } from '../../../documents/offers/figures.ts';
import { yearFigures, type PaperAsked, type PaperKind, type ToldOfYear } from '../../../documents/offers/papers.ts';
import { dayWithin, halfYearEnd } from '../../../kit/dates.ts';
import { formatPoints, roundHalfUp } from '../../../kit/points.ts';
import type { Db } from '../../../kit/server/command.ts';
import { makesClusterPaper } from '../../../movement/access/launch.ts';
import { findYearPlace } from '../../../movement/store/year.ts';
import { readYearFigures } from '../../../movement/offers/papers/year-figures.ts';
import { gradeCounts, gradeTable, resultTable } from '../../document/results.ts';
import { listDisputes } from '../../store/disputes.ts';
import { stageOnPaper } from '../../words/papers.ts';
import { gradeFigure, halfYearWording, reportFigureWords as words, reportKindWords as kinds, reportPaperWords, yearWording } from '../../words/reports.ts';
import { boardNow, missingOf } from './board.ts';

/** What scoring gives to the reports of the year. */
async function readResults(db: Db, asked: PaperAsked): Promise<ToldOfYear> {
  const [now, disputes] = await Promise.all([boardNow(db, asked), listDisputes(db, asked.yearId)]);
  const { stage, found } = now;
  const board = found?.board ?? { units: [], median: null };
  const totals = board.units.flatMap(({ isComplete, total }) => (isComplete && total !== null ? [total] : []));
  const counts = gradeCounts(board, found?.set.grades ?? []);
  const first = board.units.find(({ rank }) => rank === 1);
  const points = (of: number | null) => (of === null ? null : formatPoints(of));
  const reached = counts.filter(({ count }) => count > 0).map(({ label, count }) => reportPaperWords.gradeCount(label, two(count)));
  const figures = [
    figure(words.book, found?.set.title ?? null, { opens: './tieu-chi' }), figure(words.stage, stageOnPaper[stage]), figure(words.first, first ? `Ban CHQS ${first.agencyName}` : null, { opens: './bang-diem' }), figure(words.highest, points(totals.length === 0 ? null : Math.max(...totals))), figure(words.lowest, points(totals.length === 0 ? null : Math.min(...totals))),
    figure(words.average, points(totals.length === 0 ? null : roundHalfUp(totals.reduce((sum, total) => sum + total, 0), totals.length))), counted(words.ranked, board.units.filter(({ rank }) => rank !== null).length),
    figure(words.grades, reached.length === 0 ? reportPaperWords.noGrade : reached.join(', ')), ...counts.map(({ label, count }) => counted(gradeFigure(label), count)), counted(words.disputes, disputes.length, { opens: './kien-nghi' }), counted(words.settled, disputes.filter(({ endedAt }) => endedAt !== null).length, { opens: './kien-nghi' }),
  ];
  return { figures, missing: missingOf(now), parts: [part(words.resultTable, [resultTable(board)], board.units.length), part(words.gradeTable, [gradeTable(counts)])] };
}

/** What the slices tell of the year's work up to a day. */
async function readWork(db: Db, asked: PaperAsked, lastDay: (year: { startsOn: string; endsOn: string }) => string): Promise<ToldOfYear> {
  const year = await findYearPlace(db, asked.yearId);
  const until = year === null ? asked.today : dayWithin(asked.today, { startsOn: year.startsOn, endsOn: lastDay(year) });
  const told = await Promise.all(yearFigures.answers.map((read) => read(db, asked, until)));
  return { figures: told.flatMap(({ figures }) => figures), parts: told.flatMap(({ parts }) => parts), missing: told.flatMap(({ missing }) => missing) };
}

export const halfYearReport: PaperKind = {
  id: 'six-month-report', name: kinds.half, type: 'BC', issuedBy: 'cluster', page: 'a4', stages: ['running'], mayMake: makesClusterPaper, subjects: null, wording: halfYearWording,
  async read(db, asked) {
    const [launch, work] = await Promise.all([readYearFigures(db, asked), readWork(db, asked, ({ startsOn }) => halfYearEnd(startsOn))]);
    const { year, pledge, results, registrations } = launch.missing;
    return { figures: [...launch.figures, ...work.figures], parts: [...launch.parts, ...work.parts], missing: [...year, ...pledge, ...results, ...registrations, ...work.missing] };
  },
};

export const yearReport: PaperKind = {
  id: 'year-summary-report', name: kinds.year, type: 'BC', issuedBy: 'cluster', page: 'a4', stages: ['closing'], mayMake: makesClusterPaper, subjects: null, wording: yearWording,
  async read(db, asked) {
    const [launch, work, results] = await Promise.all([readYearFigures(db, asked), readWork(db, asked, ({ endsOn }) => endsOn), readResults(db, asked)]);
    return { figures: [...launch.figures, ...work.figures, ...results.figures], parts: [...launch.parts, ...work.parts, ...results.parts], missing: [...launch.missing.year, ...launch.missing.results, ...work.missing, ...results.missing] };
  },
};
