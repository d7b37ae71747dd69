import { counted, figure, part } from '../../../documents/offers/figures.ts';
import type { Figure, Missing, PaperAsked, PaperKind } from '../../../documents/offers/papers.ts';
import { formatPoints } from '../../../kit/points.ts';
import type { Db } from '../../../kit/server/command.ts';
import { makesClusterPaper } from '../../../movement/access/launch.ts';
import { findYear } from '../../../movement/store/year.ts';
import { loadIssuer } from '../../../organisation/store.ts';
import { boardWorkbook } from '../../document/board-workbook.ts';
import { rankingParts } from '../../document/ranking.ts';
import { scoreboardPaper } from '../../document/scoreboard.ts';
import { readBoard, tiesOf } from '../../routes/board.ts';
import { exclusionsOf } from '../../rules/exclusions.ts';
import { quotaLists } from '../../rules/stability-quotas.ts';
import { loadEntered } from '../../store/closing.ts';
import type { ScoreStage } from '../../store/sheets.ts';
import { kindWords as words, missingWords, rankingWording, scoreboardWording } from '../../words/paper-kinds.ts';
import { stageOnPaper } from '../../words/papers.ts';

/** Which scores a paper takes at each stage of the year; a year that has ended, the final ones. */
const scoresAt: Record<string, keyof typeof stageOnPaper> = { launch: 'self', running: 'self', 'self-scoring': 'self', appraisal: 'appraisal', 'cross-check': 'cross' };

/** The board that papers print now: of final scores as soon as the review has begun. Null before a book is issued. */
export async function boardNow(db: Db, asked: PaperAsked) {
  const year = (await findYear(db, asked.yearId))!;
  const open = year.stages.find(({ status }) => status === 'open')?.kind;
  const stage = (open === undefined ? undefined : scoresAt[open]) ?? 'final';
  const found = await readBoard(db, { id: year.id, clusterId: year.clusterId }, stage satisfies ScoreStage, asked.today);
  return { year, stage, found };
}
type Now = Awaited<ReturnType<typeof boardNow>>;

export function missingOf({ stage, found }: Now): Missing[] {
  if (found === null) return [{ text: missingWords.noBook, params: {}, opens: './tieu-chi' }];
  const open = found.board.units.filter(({ isComplete }) => !isComplete);
  return [
    ...(open.length > 0 ? [{ text: missingWords.incomplete, params: { count: open.length, units: open.map(({ shortName }) => shortName).join(', ') }, opens: './bang-diem' }] : []),
    ...(stage === 'final' ? [] : [{ text: missingWords.notFinal, params: { stage: stageOnPaper[stage] }, opens: './bang-diem' }]),
  ];
}

/** The kind of scores compares as every unit's rank and points, so that any change behind the table is seen. */
function figuresOf({ year, stage, found }: Now, listedIn: string): Figure[] {
  const units = found?.board.units ?? [];
  const sum = units.reduce((all, { total }) => all + (total ?? 0), 0);
  const behind = units.map(({ unitId, rank, total }) => `${unitId.slice(-4)} ${rank} ${total}`).join(';');
  return [
    figure(words.year, year.year), figure(words.cluster, year.clusterName), counted(words.units, units.length, { listedIn }), counted(words.ranked, units.filter(({ rank }) => rank !== null).length),
    figure(words.bookName, found?.set.title ?? null, { opens: './tieu-chi' }), figure(words.stage, stageOnPaper[stage], { value: `${stage} ${behind}`, opens: './bang-diem' }),
    figure(words.leader, units.find(({ rank }) => rank === 1)?.agencyName ?? null), figure(words.totals, formatPoints(sum), { value: sum, opens: './bang-diem' }),
  ];
}

export const rankingList: PaperKind = {
  id: 'ranking-list', name: words.ranking, type: 'DS', issuedBy: 'cluster', page: 'a4-landscape', stages: ['review', 'closing'], mayMake: makesClusterPaper, subjects: null, wording: rankingWording,
  async read(db, asked) {
    const now = await boardNow(db, asked);
    const { found } = now;
    const parts = found && rankingParts({ ...found, ties: tiesOf(found), quotas: quotaLists(found), exclusions: exclusionsOf(found.criteria, found.input.sheets) });
    return { figures: figuresOf(now, words.rankingTable.vi), missing: missingOf(now), parts: [part(words.rankingTable, parts ? [parts.table] : [], found?.board.units.length ?? 0), part(words.ties, parts?.ties ?? []), part(words.quotas, parts?.quotas ?? [])] };
  },
};

export const scoreboardKind: PaperKind = {
  id: 'scoreboard', name: words.scoreboard, type: 'BĐ', issuedBy: 'cluster', page: 'a3-landscape', stages: ['appraisal', 'cross-check', 'review', 'closing'], mayMake: makesClusterPaper, subjects: null, wording: scoreboardWording,
  async read(db, asked) {
    const now = await boardNow(db, asked);
    const { found, year, stage } = now;
    const blocks = found === null ? [] : scoreboardPaper({ ...found, issuer: await loadIssuer(db, asked.clusterId, asked.today), year, now: asked.now, stage }).blocks;
    return { figures: figuresOf(now, words.board.vi), missing: missingOf(now), parts: [part(words.board, blocks, found?.board.units.length ?? 0)] };
  },
  async workbook(db, asked, front) {
    const { found, year, stage } = await boardNow(db, asked);
    const [issuer, entered] = await Promise.all([loadIssuer(db, asked.clusterId, asked.today), loadEntered(db, asked.yearId, stage)]);
    const { board, criteria, set } = found!;
    return boardWorkbook({ issuer, year, now: asked.now, stage, board, criteria, set, entered, front });
  },
};
