import type { PaperAsked, PaperKind } from '../../../documents/offers/papers.ts';
import { formatPoints } from '../../../kit/points.ts';
import { holds, type Actor } from '../../../kit/server/actor.ts';
import type { Db } from '../../../kit/server/command.ts';
import { findYear } from '../../../movement/store/year.ts';
import { loadIssuer } from '../../../organisation/store.ts';
import { leadsAs } from '../../access/sheets.ts';
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

/** Papers that compare units are made by those who lead the cluster and by the block's emulation officer. */
export const makesClusterPaper = (actor: Actor, { clusterId, blockId }: PaperAsked) => leadsAs(actor, 'leader', clusterId) || leadsAs(actor, 'deputy', clusterId) || holds(actor, 'emulation-officer', { blockId });

/** Which scores a paper takes at each stage of the year; a year that has ended, the final ones. */
const scoresAt: Record<string, keyof typeof stageOnPaper> = { launch: 'self', running: 'self', 'self-scoring': 'self', appraisal: 'appraisal', 'cross-check': 'cross' };

/** The board that papers print now: of final scores as soon as the review has begun. Null before a book is issued. */
async function boardNow(db: Db, asked: PaperAsked) {
  const year = (await findYear(db, asked.yearId))!;
  const open = year.stages.find(({ status }) => status === 'open')?.kind;
  const stage = (open === undefined ? undefined : scoresAt[open]) ?? 'final';
  const found = await readBoard(db, { id: year.id, clusterId: year.clusterId }, stage satisfies ScoreStage, asked.today);
  return { year, stage, found };
}
type Now = Awaited<ReturnType<typeof boardNow>>;

function missingOf({ stage, found }: Now) {
  if (found === null) return [{ text: missingWords.noBook, params: {}, opens: './tieu-chi' }];
  const open = found.board.units.filter(({ isComplete }) => !isComplete);
  return [
    ...(open.length > 0 ? [{ text: missingWords.incomplete, params: { count: open.length, units: open.map(({ shortName }) => shortName).join(', ') }, opens: './bang-diem' }] : []),
    ...(stage === 'final' ? [] : [{ text: missingWords.notFinal, params: { stage: stageOnPaper[stage] }, opens: './bang-diem' }]),
  ];
}

const two = (n: number) => String(n).padStart(2, '0');
/** The kind of scores compares as every unit's rank and points, so that any change behind the table is seen. */
function figuresOf({ year, stage, found }: Now) {
  const units = found?.board.units ?? [];
  const sum = units.reduce((all, { total }) => all + (total ?? 0), 0);
  const behind = units.map(({ unitId, rank, total }) => `${unitId.slice(-4)} ${rank} ${total}`).join(';');
  return [
    { key: words.year.vi, name: words.year, text: String(year.year), value: year.year }, { key: words.cluster.vi, name: words.cluster, text: year.clusterName, value: year.clusterName },
    { key: words.units.vi, name: words.units, text: two(units.length), value: units.length, listedIn: words.rankingTable.vi }, { key: words.ranked.vi, name: words.ranked, text: two(units.filter(({ rank }) => rank !== null).length), value: units.filter(({ rank }) => rank !== null).length },
    { key: words.bookName.vi, name: words.bookName, text: found?.set.title ?? '…', value: found?.set.title ?? '', opens: './tieu-chi' }, { key: words.stage.vi, name: words.stage, text: stageOnPaper[stage], value: `${stage} ${behind}`, opens: './bang-diem' },
    { key: words.leader.vi, name: words.leader, text: units.find(({ rank }) => rank === 1)?.agencyName ?? '…', value: units.find(({ rank }) => rank === 1)?.unitId ?? '' },
    { key: words.totals.vi, name: words.totals, text: formatPoints(sum), value: sum, opens: './bang-diem' },
  ];
}

export const rankingList: PaperKind = {
  id: 'ranking-list', name: words.ranking, type: 'DS', issuedBy: 'cluster', page: 'a4-landscape', stages: ['review', 'closing'], mayMake: makesClusterPaper, subjects: null, wording: rankingWording,
  async read(db, asked) {
    const now = await boardNow(db, asked);
    const { found } = now;
    const parts = found && rankingParts({ ...found, ties: tiesOf(found), quotas: quotaLists(found), exclusions: exclusionsOf(found.criteria, found.input.sheets) });
    return { figures: figuresOf(now), missing: missingOf(now), parts: [
      { key: words.rankingTable.vi, name: words.rankingTable, blocks: parts ? [parts.table] : [], count: found?.board.units.length ?? 0 },
      { key: words.ties.vi, name: words.ties, blocks: parts?.ties ?? [] }, { key: words.quotas.vi, name: words.quotas, blocks: parts?.quotas ?? [] },
    ] };
  },
};

const blank = { number: null, date: null, signer: null };
export const scoreboardKind: PaperKind = {
  id: 'scoreboard', name: words.scoreboard, type: 'BĐ', issuedBy: 'cluster', page: 'a3-landscape', stages: ['appraisal', 'cross-check', 'review', 'closing'], mayMake: makesClusterPaper, subjects: null, wording: scoreboardWording,
  async read(db, asked) {
    const now = await boardNow(db, asked);
    const { found, year, stage } = now;
    const blocks = found === null ? [] : scoreboardPaper({ ...found, issuer: await loadIssuer(db, asked.clusterId, asked.today), year, filledIn: blank, now: asked.now, stage }).blocks;
    return { figures: figuresOf(now).map((figure) => ('listedIn' in figure && figure.listedIn !== undefined ? { ...figure, listedIn: words.board.vi } : figure)), missing: missingOf(now), parts: [{ key: words.board.vi, name: words.board, blocks, count: found?.board.units.length ?? 0 }] };
  },
  async workbook(db, asked, filledIn) {
    const { found, year, stage } = await boardNow(db, asked);
    const [issuer, entered] = await Promise.all([loadIssuer(db, asked.clusterId, asked.today), loadEntered(db, asked.yearId, stage)]);
    const { board, criteria, set } = found!;
    return boardWorkbook({ issuer, year, filledIn, now: asked.now, stage, board, criteria, set, entered });
  },
};
