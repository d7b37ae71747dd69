import { downloadOf } from '../../documents/offers/download.ts';
import { Refused } from '../../kit/refuse.ts';
import { query, type Db } from '../../kit/server/command.ts';
import { findYear } from '../../movement/store/year.ts';
import { listMembers, loadIssuer } from '../../organisation/store.ts';
import { refuseInsight, refuseMinutes } from '../access/cross-check.ts';
import { minutesPaper as minutesTree, noticePaper as noticeTree } from '../document/cross-check.ts';
import { crossQuery, minutesQuery, noticeQuery } from '../input/cross-check.ts';
import { inflationOf, leniencyOf } from '../rules/cross-check/leniency.ts';
import { alarmsOf } from '../rules/cross-check/marks.ts';
import { isLeaf } from '../rules/outline.ts';
import { loadBoard } from '../store/board.ts';
import { findPersonUnit, listAssignments, listCrossConfirmed, listDraws, type AssignmentLine } from '../store/cross-check.ts';
import { listTeamMarks } from '../store/cross-check-marks.ts';
import { findIssuedSet, findSheet, listCriteria, loadSheetScores } from '../store/sheets.ts';

/** The short names of the units of a cluster on a day; of one that has left, nothing better than its id is known. */
async function namesOf(db: Db, clusterId: string, day: string) {
  const names = new Map((await listMembers(db, clusterId, day)).map((unit) => [unit.unitId, unit]));
  return { short: (id: string) => names.get(id)?.shortName ?? id, agency: (id: string) => names.get(id)?.agencyName ?? id };
}
const inForce = async (db: Db, yearId: string) => (await listDraws(db, yearId)).find(({ status }) => status === 'drawn' || status === 'confirmed') ?? null;

/** The draw in force with its teams and the names of units; null before it is made. */
export async function loadNotice(db: Db, { id, clusterId }: { id: string; clusterId: string }, today: string) {
  const draw = await inForce(db, id);
  if (draw === null) return null;
  const [names, set, assignments] = await Promise.all([namesOf(db, clusterId, today), findIssuedSet(db, id), listAssignments(db, draw.id)]);
  const teams = [...new Map(assignments.map(({ checkerId, team }) => [checkerId, team]))].map(([checkerId, team]) => ({ team, checkerId, checked: assignments.filter((line) => line.checkerId === checkerId).map(({ checkedId }) => checkedId) }));
  return { nameOf: names.short, bookTitle: set?.title ?? null, draw: { ...draw, drawnAt: draw.drawnAt! }, teams };
}

export const crossNoticePaper = query({
  name: 'scoring.cross-notice-paper', summary: 'The notice of who checks whom, with hash, seed and list so that anybody can redo the draw: PDF, DOCX or XLSX.',
  input: noticeQuery, subject: (db, input) => findYear(db, input.yearId), access: () => null,
  async run(db, { subject, input, now, today }) {
    const [issuer, notice] = await Promise.all([loadIssuer(db, subject.clusterId, today), loadNotice(db, subject, today)]);
    if (notice === null) throw new Refused(409, 'scoring.cross-no-draw');
    const paper = noticeTree({ issuer, year: subject, now, ...notice });
    return downloadOf(paper, input.format, `thong-bao-phan-cong-cham-cheo-${subject.year}`, now);
  },
});

/** A sheet with the draw in force and the teams that check it; null when there is no such sheet. */
export async function findMinutes(db: Db, sheetId: string, personId: string | null) {
  const sheet = await findSheet(db, { sheetId });
  const draw = sheet && (await inForce(db, sheet.yearId));
  if (sheet === null || !draw) return sheet && { ...sheet, draw: null, lines: [] as AssignmentLine[], teams: [] };
  const [all, personUnitId] = await Promise.all([listAssignments(db, draw.id), findPersonUnit(db, personId)]);
  const lines = all.filter(({ checkedId }) => checkedId === sheet.unitId);
  return { ...sheet, draw, lines, teams: lines.map(({ checkerId }) => ({ ...sheet, checkerId, personUnitId })) };
}

type Checked = NonNullable<Awaited<ReturnType<typeof findMinutes>>>;
/** What every team gave a checked unit; null before the draw, `waiting` counts the teams that are not done. */
export async function loadMinutes(db: Db, sheet: Checked, today: string) {
  const { draw, lines } = sheet;
  if (draw === null) return null;
  const [names, set, criteria, scores, marks] = await Promise.all([namesOf(db, sheet.clusterId, today), findIssuedSet(db, sheet.yearId), listCriteria(db, sheet.criteriaSetId), loadSheetScores(db, sheet.sheetId), listTeamMarks(db, draw.id, sheet.unitId)]);
  const rows = criteria.filter(isLeaf).map(({ id, code, title, maxPoints }) => {
    const at = (stage: string) => scores.find((score) => score.criterionId === id && score.stage === stage);
    return { code, title, maxPoints, self: at('self')?.points ?? null, appraisal: at('appraisal')?.points ?? null, average: at('cross')?.points ?? null, remark: at('cross')?.note ?? '', marks: lines.map((line) => marks.find((mark) => mark.assignmentId === line.id && mark.criterionId === id)?.points ?? null) };
  });
  return { waiting: lines.filter(({ completedAt }) => completedAt === null).length, unitName: sheet.unitName, bookTitle: set?.title ?? '', drawnAt: draw.drawnAt!, trim: draw.trim, teams: lines.map(({ team, checkerId }) => ({ team, unitName: names.agency(checkerId) })), rows };
}

export const crossMinutesPaper = query({
  name: 'scoring.cross-minutes-paper', summary: 'The minutes of the cross-check of one unit, once all of its teams are done: PDF, DOCX or XLSX.',
  input: minutesQuery, subject: (db, input, actor) => findMinutes(db, input.sheetId, actor.personId), access: refuseMinutes,
  async run(db, { subject, input, now, today }) {
    const [year, issuer, minutes] = await Promise.all([findYear(db, subject.yearId), loadIssuer(db, subject.clusterId, today), loadMinutes(db, subject, today)]);
    if (minutes === null) throw new Refused(409, 'scoring.cross-no-draw');
    const { waiting, ...told } = minutes;
    if (waiting > 0) throw new Refused(409, 'scoring.cross-unfinished', { count: waiting });
    const paper = minutesTree({ issuer, year: year!, now, ...told });
    return downloadOf(paper, input.format, `bien-ban-cham-cheo-${year!.year}`, now);
  },
});

export const crossInsight = query({
  name: 'scoring.cross-insight', summary: 'How leniently each team marks, how highly each unit scores itself, where teams are far apart; of completed units only, and nothing is corrected by it.',
  input: crossQuery, subject: (db, input) => findYear(db, input.yearId), access: refuseInsight,
  async run(db, { subject, today }) {
    const [draw, set] = await Promise.all([inForce(db, subject.id), findIssuedSet(db, subject.id)]);
    if (draw === null || set === null) return { teams: [], units: [], alarms: [], alarmAbove: null };
    const [names, done, all, criteria, ...boards] = await Promise.all([namesOf(db, subject.clusterId, today), listCrossConfirmed(db, subject.id), listTeamMarks(db, draw.id, null), listCriteria(db, set.id),
      loadBoard(db, subject.id, 'self'), loadBoard(db, subject.id, 'appraisal'), loadBoard(db, subject.id, 'cross')] as const);
    const finished = new Set(boards[0].filter(({ sheetId }) => done.has(sheetId)).map(({ unitId }) => unitId));
    const marks = all.filter(({ checkedId }) => finished.has(checkedId)); // who is still marking must not learn anything of the others
    const [self, appraisal, cross] = boards.map((board) => board.flatMap(({ unitId, cells }) => cells.map(([criterionId, points]) => ({ unitId, criterionId, points }))));
    const codeOf = new Map(criteria.map(({ id, code }) => [id, code]));
    return {
      teams: leniencyOf(marks, appraisal!).map((row) => ({ ...row, name: names.short(row.unitId) })), units: inflationOf({ self: self!, appraisal: appraisal!, cross: cross! }).filter(({ unitId }) => finished.has(unitId)).map((row) => ({ ...row, name: names.short(row.unitId) })),
      alarms: alarmsOf(marks, draw.alarmAbove).map(({ checkedId, criterionId, lowest, highest }) => ({ unit: names.short(checkedId), code: codeOf.get(criterionId) ?? '', lowest, highest })), alarmAbove: draw.alarmAbove,
    };
  },
});
