import { demoId, demoUnitSlugs, demoUsers } from '../../accounts/demo.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoClusterId, demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import { listMembers } from '../../organisation/store.ts';
import { drawAssignments, type DrawPlan } from '../rules/cross-check/draw.ts';
import { crossScores, dueOf, markedByTeams } from '../rules/cross-check/marks.ts';
import { sha256 } from '../../kit/sha256.ts';
import { randomFrom } from '../rules/cross-check/random.ts';
import { listCriteria, type CellScore } from '../store/sheets.ts';

export const demoDrawId = demoId(30, 1);
const seed = sha256('Cụm thi đua số 1, năm 2020');
const conductor = demoPersonId(demoUsers.find(({ username }) => username === 'thuky.cumtruong')!.userId);
const remarks = ['Sổ theo dõi ghi chưa đủ cột (minh họa)', 'Một văn bản ban hành sau hạn (minh họa)', 'Đối chiếu hồ sơ thấy đủ, đề nghị nâng (minh họa)'];

/** The year's cross-check as it ended: two teams for each unit, marks near the appraisal, their means as cross scores. */
export async function loadCrossCheckDemo(trx: Trx): Promise<void> {
  const units = demoUnitSlugs.map(demoUnitId);
  const pair = [demoUnitId('sotaichinh'), demoUnitId('sokhdt')].sort() as [string, string];
  const plan: DrawPlan = { units, k: 2, excused: [], conflicts: [pair], previous: [] };
  const { assignments } = drawAssignments({ ...plan, seed });
  if (assignments === null) throw new Error('the demo’s draw is impossible');
  await trx.insertInto('cross_wishes').values({ id: demoId(31, 1), emulation_year_id: demoYearId, kind: 'conflict', unit_id: pair[0], other_unit_id: pair[1], reason: 'Hai cơ quan cùng khối tài chính, kế hoạch (minh họa)', entered_by: conductor, entered_at: '2020-12-05T14:00+07' }).execute();
  await trx.insertInto('cross_draws').values({
    id: demoDrawId, emulation_year_id: demoYearId, position: 1, status: 'confirmed', plan: JSON.stringify(plan), alarm_above: 50, seed, seed_hash: sha256(seed), committed_by: conductor, committed_at: '2020-12-05T15:00+07',
    drawn_by: conductor, drawn_at: '2020-12-06T08:30+07', confirmed_by: conductor, confirmed_at: '2020-12-06T09:00+07', version: 3,
  }).execute();
  const checking = units.filter((unit) => assignments.some(({ checker }) => checker === unit));
  const teamOf = new Map(checking.map((unit, n) => [unit, `Tổ ${n + 1}`]));
  await trx.insertInto('cross_teams').values(checking.map((unit) => ({ draw_id: demoDrawId, unit_id: unit, emulation_year_id: demoYearId, name: teamOf.get(unit)! }))).execute();
  const personOf = new Map(demoUsers.filter(({ username }) => username.startsWith('thuky.')).map(({ unitSlug, userId }) => [demoUnitId(unitSlug!), demoPersonId(userId)]));
  const lines = assignments.map(({ checker, checked }, n) => ({ id: demoId(32, n + 1), checker, checked, personId: personOf.get(checker) ?? null }));
  await trx.insertInto('cross_assignments').values(lines.map(({ id, checker, checked }) => ({ id, emulation_year_id: demoYearId, draw_id: demoDrawId, checker_unit_id: checker, checked_unit_id: checked }))).execute();

  const sheets = await trx.selectFrom('score_sheets').select(['id', 'unit_id as unitId', 'criteria_set_id as setId']).where('emulation_year_id', '=', demoYearId).orderBy('id').execute();
  const criteria = await listCriteria(trx, sheets[0]!.setId);
  const scores = await trx.selectFrom('criterion_scores').select(['sheet_id as sheetId', 'criterion_id as criterionId', 'stage', 'points', 'input', 'reasons', 'effects']).where('emulation_year_id', '=', demoYearId).where('stage', 'in', ['self', 'appraisal']).execute() as (Pick<CellScore, 'criterionId' | 'stage' | 'points' | 'input' | 'reasons' | 'effects'> & { sheetId: string })[];
  const factsOf = new Map((await listMembers(trx, demoClusterId, '2020-12-10')).map(({ unitId, kind, leads }) => [unitId, { kind, leads }]));
  const random = randomFrom(seed);
  const [marks, cross] = [[] as { assignmentId: string; criterionId: string; points: number; remark: string | null; personId: string | null }[], [] as { sheetId: string; score: ReturnType<typeof crossScores>[number] }[]];
  for (const { id: sheetId, unitId } of sheets) {
    const own = scores.filter((score) => score.sheetId === sheetId);
    const due = dueOf(markedByTeams(criteria, factsOf.get(unitId)!), own);
    const teams = lines.filter(({ checked }) => checked === unitId).map(({ id, checker, personId }) => {
      const given = due.map((criterion) => {
        const before = own.find(({ criterionId, stage }) => criterionId === criterion.id && stage === 'appraisal')!.points;
        const isLess = random(25) === 0 && before >= 50;
        const isMore = !isLess && random(40) === 0 && before > 0 && before + 25 <= criterion.maxPoints;
        return { assignmentId: id, criterionId: criterion.id, points: before + (isLess ? -25 : isMore ? 25 : 0), remark: isLess ? remarks[random(2)]! : isMore ? remarks[2]! : null, personId };
      });
      return { team: teamOf.get(checker)!, marks: given };
    });
    marks.push(...teams.flatMap((team) => team.marks));
    cross.push(...crossScores(criteria, own, teams, { trim: false, alarmAbove: 50 }).map((score) => ({ sheetId, score })));
  }
  await trx.insertInto('cross_marks').values(marks.map(({ assignmentId, criterionId, points, remark, personId }) => ({ assignment_id: assignmentId, criterion_id: criterionId, emulation_year_id: demoYearId, points, remark, entered_by: personId, entered_at: '2020-12-10T10:00+07' }))).execute();
  await trx.updateTable('cross_assignments').set({ completed_at: '2020-12-12T16:00+07' }).where('draw_id', '=', demoDrawId).execute();
  await trx.insertInto('criterion_scores').values(cross.map(({ sheetId, score }) => ({
    emulation_year_id: demoYearId, sheet_id: sheetId, criterion_id: score.criterionId, stage: 'cross', points: score.points, input: JSON.stringify(score.input), reasons: JSON.stringify(score.reasons), effects: JSON.stringify(score.effects),
    note: score.note, entered_by: conductor, entered_at: '2020-12-12T16:00+07',
  }))).execute();
}
