import { randomBytes } from 'node:crypto';
import { Refused } from '../../kit/refuse.ts';
import { command, query, type Context, type Db } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { openOf } from '../../movement/rules/stages.ts';
import { findYear, type Year } from '../../movement/store/year.ts';
import { listMembers, type Member } from '../../organisation/store.ts';
import { isOfTeam, refuseConductDraw, refuseInsight } from '../access/cross-check.ts';
import { commitDrawInput, crossQuery, drawInput, previousInput, removeWishInput, setAsideInput, teamInput, wishInput } from '../input/cross-check.ts';
import { drawAssignments, planOf } from '../rules/cross-check/draw.ts';
import { dueOf, markedByTeams } from '../rules/cross-check/marks.ts';
import { sha256 } from '../../kit/sha256.ts';
import { isPossible, relaxationsOf } from '../rules/cross-check/relax.ts';
import { loadBoard } from '../store/board.ts';
import { findDraw, findPersonUnit, findWish, insertAssignments, insertDraw, insertWishes, listAssignments, listCrossConfirmed, listDraws, listLastYear, listWishes, removePrevious, removeWish as deleteWish, renameTeam, stepDraw, type CrossDraw, type Wish } from '../store/cross-check.ts';
import { findIssuedSet, listCriteria } from '../store/sheets.ts';
import { crossWords } from '../words/cross-check.ts';

/** The seed stays hidden until its draw is made: before that only the hash is told. */
const shownDraw = ({ seed, clusterId: _cluster, blockId: _block, ...draw }: CrossDraw) => ({ ...draw, seed: draw.drawnAt === null && draw.status !== 'set-aside' ? null : seed });

export const crossCheck = query({
  name: 'scoring.cross-check', summary: 'The cross-check of a year: the draw with its hash and, once drawn, its seed; who checks whom; the progress of the caller’s own team, of all for those who see all.',
  input: crossQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, actor, today }) {
    const [units, draws, wishes, lastYear, personUnitId, done] = await Promise.all([
      listMembers(db, subject.clusterId, today), listDraws(db, subject.id), listWishes(db, subject.id), listLastYear(db, subject.id), findPersonUnit(db, actor.personId), listCrossConfirmed(db, subject.id)]);
    const draw = draws.find(({ status }) => status !== 'set-aside') ?? null;
    const may = { conduct: refuseConductDraw(actor, subject) === null, insight: refuseInsight(actor, subject) === null };
    const [assignments, sheets] = draw === null ? [[], new Map<string, Work>()] : await Promise.all([listAssignments(db, draw.id), listWork(db, subject.id, units)]);
    return {
      units: units.map(({ unitId, agencyName, shortName }) => ({ unitId, agencyName, shortName })), draw: draw && shownDraw(draw), setAside: draws.filter(({ status }) => status === 'set-aside').map(shownDraw),
      assignments: assignments.map(({ marked, ...line }) => {
        const isMine = isOfTeam(actor, { ...subject, checkerId: line.checkerId, unitId: line.checkedId, personUnitId });
        const work = sheets.get(line.checkedId);
        const progress = work !== undefined && (isMine || may.insight) ? { done: work.due.filter((id) => marked.includes(id)).length, all: work.due.length } : null;
        return { ...line, isMine, progress, sheetId: work?.sheetId ?? null, isUnitDone: work !== undefined && done.has(work.sheetId) };
      }),
      wishes: may.conduct || may.insight ? wishes : [], lastYear, may,
    };
  },
});

type Work = { sheetId: string; due: string[] };
/** The sheet of every unit with the criteria that its teams have to mark. */
async function listWork(db: Db, yearId: string, units: readonly Member[]): Promise<Map<string, Work>> {
  const set = await findIssuedSet(db, yearId);
  if (set === null) return new Map();
  const [criteria, self, appraisal] = await Promise.all([listCriteria(db, set.id), loadBoard(db, yearId, 'self'), loadBoard(db, yearId, 'appraisal')]);
  const factsOf = new Map(units.map(({ unitId, kind, leads }) => [unitId, { kind, leads }]));
  const appraised = new Map(appraisal.map(({ sheetId, cells }) => [sheetId, cells]));
  return new Map(self.map(({ unitId, sheetId, cells }) => {
    const scores = [...cells.map((cell) => ({ stage: 'self', cell })), ...(appraised.get(sheetId) ?? []).map((cell) => ({ stage: 'appraisal', cell }))].map(({ stage, cell: [criterionId, points, effects] }) => ({ stage, criterionId, points, effects }));
    return [unitId, { sheetId, due: dueOf(markedByTeams(criteria, factsOf.get(unitId) ?? { kind: 'other', leads: null }), scores).map(({ id }) => id) }];
  }));
}

/** Wishes change until the list is fixed for a draw. */
async function refuseLateWish(db: Db, yearId: string): Promise<void> {
  if ((await listDraws(db, yearId)).some(({ status }) => status !== 'set-aside')) throw new Refused(409, 'scoring.cross-wish-late');
}
async function refuseStrangers(db: Db, { subject, today }: Context<unknown, Year>, unitIds: readonly string[]): Promise<void> {
  const members = new Set((await listMembers(db, subject.clusterId, today)).map(({ unitId }) => unitId));
  if (!unitIds.every((id) => members.has(id))) throw new Refused(422, 'scoring.cross-not-member');
}

export const addCrossWish = command({
  name: 'scoring.add-cross-wish', summary: 'Two units that must not check each other, or a unit excused from checking, with the reason.',
  input: wishInput, subject: (db, input) => findYear(db, input.yearId), access: refuseConductDraw, chain: (subject) => subject.id,
  async run(trx, ctx) {
    const { subject, input, newId, actor, now } = ctx;
    await refuseLateWish(trx, subject.id);
    const [unitId, otherUnitId] = input.otherUnitId === null ? [input.unitId, null] : [input.unitId, input.otherUnitId].sort() as [string, string];
    await refuseStrangers(trx, ctx, [unitId, ...(otherUnitId === null ? [] : [otherUnitId])]);
    const wishId = newId();
    await insertWishes(trx, [{ id: wishId, yearId: subject.id, kind: input.kind, unitId, otherUnitId, reason: input.reason }], { personId: actor.personId, at: now });
    return { wishId };
  },
});

async function findWishPlace(db: Db, wishId: string) {
  const wish = await findWish(db, wishId);
  const year = wish && (await findYear(db, wish.yearId));
  return wish && year && { ...year, wish };
}
export const removeCrossWish = command({
  name: 'scoring.remove-cross-wish', summary: 'Takes a wish back before the list is fixed; the log keeps it.',
  input: removeWishInput, subject: (db, input) => findWishPlace(db, input.wishId), access: refuseConductDraw, chain: (subject) => subject.id, audit: ({ wishId }, { wish }) => ({ subjectId: wishId, details: wish }),
  async run(trx, { subject }) {
    await refuseLateWish(trx, subject.id);
    await deleteWish(trx, subject.wish.id);
    return { wishId: subject.wish.id };
  },
});

export const setCrossPrevious = command({
  name: 'scoring.set-cross-previous', summary: 'Who checked whom last year, where this program did not hold it; replaces what was entered.',
  input: previousInput, subject: (db, input) => findYear(db, input.yearId), access: refuseConductDraw, chain: (subject) => subject.id,
  async run(trx, ctx) {
    const { subject, input, newId, actor, now } = ctx;
    await refuseLateWish(trx, subject.id);
    await refuseStrangers(trx, ctx, input.pairs.flatMap(({ checker, checked }) => [checker, checked]));
    await removePrevious(trx, subject.id);
    const pairs = new Map(input.pairs.map((pair) => [`${pair.checker} ${pair.checked}`, pair]));
    await insertWishes(trx, [...pairs.values()].map(({ checker, checked }): Wish => ({ id: newId(), yearId: subject.id, kind: 'previous', unitId: checker, otherUnitId: checked, reason: null })), { personId: actor.personId, at: now });
    return { kept: pairs.size };
  },
});

export const commitDraw = command({
  name: 'scoring.commit-draw', summary: 'Fixes the units and wishes of a draw and binds a random seed by its SHA-256, before anything is drawn. An impossible draw is refused with what would make it possible.',
  input: commitDrawInput, subject: (db, input) => findYear(db, input.yearId), access: refuseConductDraw, chain: (subject) => subject.id,
  async run(trx, { subject, input, actor, now, today, newId }) {
    const stage = openOf(subject.stages)?.kind;
    if (stage === undefined || stage === 'review' || stage === 'closing') throw new Refused(409, 'scoring.cross-closed');
    const [draws, wishes, lastYear, members] = await Promise.all([listDraws(trx, subject.id), listWishes(trx, subject.id), listLastYear(trx, subject.id), listMembers(trx, subject.clusterId, today)]);
    if (draws.some(({ status }) => status !== 'set-aside')) throw new Refused(409, 'scoring.cross-draw-in-force');
    const plan = planOf({ units: members.map(({ unitId }) => unitId), k: input.checkers, wishes, lastYear });
    if (!isPossible(plan)) throw new Refused(422, 'scoring.cross-impossible', {}, { current: relaxationsOf(plan) });
    const seed = randomBytes(32).toString('hex');
    const [drawId, seedHash] = [newId(), sha256(seed)];
    await insertDraw(trx, { id: drawId, yearId: subject.id, position: draws.length + 1, plan, trim: input.trim, alarmAbove: input.alarmAbove, seed, seedHash, personId: actor.personId, at: now });
    return { drawId, seedHash, version: 1 };
  },
});

type Step = Context<{ drawId: string; version: number }, CrossDraw>;
const moved = (subject: CrossDraw) => new Refused(409, 'scoring.cross-wrong-step', {}, { current: { status: subject.status } });

export const makeDraw = command({
  name: 'scoring.make-draw', summary: 'Draws from the seed that was bound and shows it; the same list and seed give the same assignments anywhere.',
  input: drawInput, subject: (db, input) => findDraw(db, input.drawId), access: refuseConductDraw, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now, today, newId }: Step) {
    if (subject.status !== 'committed' || !(await stepDraw(trx, { id: subject.id, version: input.version }, { status: 'drawn' }, { personId: actor.personId, at: now }))) throw moved(subject);
    const { assignments } = drawAssignments({ ...subject.plan, seed: subject.seed });
    if (assignments === null) throw new Refused(422, 'scoring.cross-impossible', {}, { current: relaxationsOf(subject.plan) });
    const inOrder = (await listMembers(trx, subject.clusterId, today)).map(({ unitId }) => unitId);
    const checking = [...new Set(assignments.map(({ checker }) => checker))].sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
    await insertAssignments(trx, subject, checking.map((unitId, n) => ({ unitId, name: say(crossWords.team, { n: n + 1 }) })), assignments, newId);
    return { assignments: assignments.length, seed: subject.seed };
  },
});

export const confirmDraw = command({
  name: 'scoring.confirm-draw', summary: 'Puts the drawn assignments in force: the teams may begin.',
  input: drawInput, subject: (db, input) => findDraw(db, input.drawId), access: refuseConductDraw, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now }: Step) {
    if (subject.status !== 'drawn' || !(await stepDraw(trx, { id: subject.id, version: input.version }, { status: 'confirmed' }, { personId: actor.personId, at: now }))) throw moved(subject);
    return { status: 'confirmed' as const };
  },
});

export const setAsideDraw = command({
  name: 'scoring.set-aside-draw', summary: 'Sets a draw aside with a reason, so that another can be made; it stays on record. Refused once a team has entered marks.',
  input: setAsideInput, subject: (db, input) => findDraw(db, input.drawId), access: refuseConductDraw, chain: (subject) => subject.yearId,
  async run(trx, { subject, input, actor, now }) {
    const count = (await listAssignments(trx, subject.id)).reduce((sum, { marked }) => sum + marked.length, 0);
    if (count > 0) throw new Refused(409, 'scoring.cross-marked', { count });
    if (subject.status === 'set-aside' || !(await stepDraw(trx, { id: subject.id, version: input.version }, { status: 'set-aside', reason: input.reason }, { personId: actor.personId, at: now }))) throw moved(subject);
    return { status: 'set-aside' as const };
  },
});

export const nameTeam = command({
  name: 'scoring.name-team', summary: 'Gives a checking team its name.',
  input: teamInput, subject: (db, input) => findDraw(db, input.drawId), access: refuseConductDraw, chain: (subject) => subject.yearId,
  async run(trx, { subject, input }) {
    if (!(await renameTeam(trx, subject.id, input.unitId, input.name))) throw new Refused(404, 'scoring.not-found');
    return { name: input.name };
  },
});
