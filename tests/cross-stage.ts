import { sql, type Kysely } from 'kysely';
import type { Database } from '../src/kit/server/database.ts';
import { demoUnitSlugs } from '../src/accounts/demo.ts';
import { demoYearId } from '../src/movement/demo/year.ts';
import { demoUnitId } from '../src/organisation/demo.ts';
import { sha256 } from '../src/kit/sha256.ts';

/** Takes the demo year to the cross-check: every sheet sent, whole and appraised at its self-score; nothing drawn. `owner` has the owner's rights. */
export async function openCrossStage(owner: Kysely<Database>): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    const fill = (stage: string, points: ReturnType<typeof sql>) => sql`
      insert into criterion_scores (emulation_year_id, sheet_id, criterion_id, stage, points, input, reasons, effects, entered_at)
      select ${demoYearId}, s.id, c.id, ${stage}, ${points}, coalesce(x.input, (select o.input from criterion_scores o where o.criterion_id = c.id and o.stage = 'self' limit 1), '{}'), coalesce(x.reasons, '[]'), coalesce(x.effects, '[]'), '2020-11-28T08:00+07'
      from score_sheets s join criteria c on c.criteria_set_id = s.criteria_set_id left join criterion_scores x on x.sheet_id = s.id and x.criterion_id = c.id and x.stage = 'self'
      where s.emulation_year_id = ${demoYearId} and (x.sheet_id is not null or (c.rule_kind <> 'group-sum' and c.rule_kind not like 'bonus%' and c.rule_kind <> 'penalty'))
      on conflict do nothing`.execute(trx);
    await fill('self', sql`c.max_points`);
    await fill('appraisal', sql`x.points`);
    await sql`update score_sheets set status = 'appraised', submitted_at = '2020-11-25T08:00+07' where emulation_year_id = ${demoYearId}`.execute(trx);
    await sql`update stages set status = 'waiting' where emulation_year_id = ${demoYearId} and status = 'open'`.execute(trx);
    await sql`update stages set status = case when kind = 'cross-check' then 'open' when position < 5 then 'done' else 'waiting' end where emulation_year_id = ${demoYearId}`.execute(trx);
  });
}

/** A draw of two teams a unit that is bound to a seed known beforehand, so that it comes out the same every time; and a wish that came too late for it. */
export async function bindDraw(owner: Kysely<Database>): Promise<string> {
  const [drawId, wishId] = ['01700000-0000-7000-8000-009900000001', '01700000-0000-7000-8000-009900000002'];
  const seed = sha256('phép thử');
  const plan = { units: demoUnitSlugs.map(demoUnitId), k: 2, excused: [], conflicts: [], previous: [] };
  await owner.insertInto('cross_draws').values({ id: drawId, emulation_year_id: demoYearId, position: 1, plan: JSON.stringify(plan), alarm_above: 50, seed, seed_hash: sha256(seed), committed_at: '2020-11-16T08:00+07' }).execute();
  await owner.insertInto('cross_wishes').values({ id: wishId, emulation_year_id: demoYearId, kind: 'excused', unit_id: demoUnitId('soyte'), reason: 'Xin không chấm', entered_at: '2020-11-16T08:05+07' }).execute();
  return drawId;
}
