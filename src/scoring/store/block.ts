import { sql } from 'kysely';
import type { Db } from '../../kit/server/command.ts';
import { resultRules } from '../rules/results.ts';
import type { ClusterInput } from '../rules/block.ts';
import type { BoardSheet } from './board.ts';
import type { Criterion } from './sheets.ts';

export type Block = { id: string; name: string; superiorName: string; provinceName: string };
export const listBlocks = (db: Db): Promise<Block[]> => db.selectFrom('blocks').select(['id', 'name', 'superior_name as superiorName', 'province_name as provinceName']).orderBy('name').execute();

/** The emulation years of a block's clusters, the newest first. */
export const listBlockYears = async (db: Db, blockId: string): Promise<number[]> =>
  (await db.selectFrom('emulation_years as y').innerJoin('clusters as c', 'c.id', 'y.cluster_id').where('c.block_id', '=', blockId).select('y.year').distinct().orderBy('y.year', 'desc').execute()).map(({ year }) => year);

type Row = Omit<ClusterInput, 'criteria' | 'sheets'> & { setId: string | null };

/**
 * Every cluster of a block with what its year stands at: three statements, however many clusters there are. The cells are those
 * of the last stage that some sheet of the cluster has reached; days are counted by the business calendar.
 */
export async function loadBlock(db: Db, blockId: string, year: number): Promise<ClusterInput[]> {
  const { rows } = await sql<Row>`
    select c.id as "clusterId", c.number, c.name, y.id as "yearId", y.sealed_at is not null as "isSealed", t.kind as "stageKind", t.name as "stageName", t.due_at as "dueAt",
      (t.due_at at time zone 'Asia/Ho_Chi_Minh')::date - business_today() as "daysLeft", coalesce(p.is_public, false) as "isPublic", s.id as "setId",
      case when s.id is not null then json_build_object('basePoints', s.base_points, 'bonusCap', s.bonus_cap, 'tieChain', s.tie_chain, 'grades', s.grades, 'results', s.results) end as set,
      case when exists (select from score_sheets x where x.emulation_year_id = y.id and x.status in ('final', 'locked')) then 'final'
        when exists (select from score_sheets x where x.emulation_year_id = y.id and x.status in ('appraised', 'explained')) then 'appraisal' else 'self' end as "scoredAt",
      coalesce((select json_agg(json_build_object('unitId', m.unit_id, 'kind', u.kind, 'leads', l.role, 'agencyName', n.agency_name, 'shortName', n.short_name) order by m.position)
        from memberships m join units u on u.id = m.unit_id join unit_names n on n.unit_id = m.unit_id and n.valid @> business_today()
          left join leadership_terms l on l.unit_id = m.unit_id and l.cluster_id = m.cluster_id and l.valid @> business_today()
        where m.cluster_id = c.id and m.valid @> business_today()), '[]') as members
    from clusters c left join emulation_years y on y.cluster_id = c.id and y.year = ${year}
      left join stages t on t.emulation_year_id = y.id and t.status = 'open' left join score_publications p on p.emulation_year_id = y.id
      left join criteria_sets s on s.emulation_year_id = y.id and s.status = 'issued'
    where c.block_id = ${blockId} order by c.number`.execute(db);
  const years = rows.flatMap(({ yearId }) => (yearId === null ? [] : [yearId]));
  const setIds = rows.flatMap(({ setId }) => (setId === null ? [] : [setId]));
  if (setIds.length === 0) return rows.map(({ setId: _setId, ...row }) => ({ ...row, criteria: [], sheets: [] }));
  const stages = JSON.stringify(rows.map(({ yearId, scoredAt }) => ({ yearId, scoredAt })));
  const [criteria, sheets] = await Promise.all([
    sql<{ setId: string } & Pick<Criterion, 'id' | 'parentId' | 'code' | 'maxPoints' | 'ruleKind' | 'settings' | 'modifiers' | 'scorer'>>`
      select criteria_set_id as "setId", id, parent_id as "parentId", code, max_points as "maxPoints", rule_kind as "ruleKind", settings, modifiers, scorer
      from criteria where criteria_set_id = any(${setIds}::uuid[]) order by criteria_set_id, position`.execute(db),
    sql<BoardSheet & { yearId: string }>`
      select s.id as "sheetId", s.emulation_year_id as "yearId", s.unit_id as "unitId", s.status,
        coalesce((select json_agg(json_build_array(x.criterion_id, x.points, x.effects, x.version, case when x.effects @> '[{"kind":"provisional"}]' then x.input end)) from criterion_scores x where x.sheet_id = s.id and x.stage = w."scoredAt"), '[]') as cells
      from score_sheets s join json_to_recordset(${stages}::json) as w("yearId" uuid, "scoredAt" text) on w."yearId" = s.emulation_year_id
      where s.emulation_year_id = any(${years}::uuid[])`.execute(db),
  ]);
  return rows.map(({ setId, set, ...row }) => ({
    ...row, set: set && { ...set, results: resultRules.parse(set.results) },
    criteria: criteria.rows.filter((criterion) => criterion.setId === setId), sheets: sheets.rows.filter(({ yearId }) => yearId === row.yearId),
  }));
}
