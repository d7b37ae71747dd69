import { sql } from 'kysely';
import { demoId } from '../src/accounts/demo.ts';
import type { Db } from '../src/kit/server/command.ts';
import { usualStages, type StageKind } from '../src/movement/rules/stages.ts';
import { demoBlockId } from '../src/organisation/demo.ts';

/** A cluster to put beside the demo's, in its block: so many units and criteria (each worth `leafMax` hundredths), and how far its year 2020 is. */
export type SeedCluster = { number: number; units: number; leaves: number; leafMax: number; stage: StageKind; isPublic?: boolean };
export const seededClusterId = (number: number) => demoId(30, number);
export const seededYearId = (number: number) => demoId(31, number);
export const seededUnitId = (number: number, unit: number) => demoId(35, number * 100 + unit);

const sections = 6;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const kinds: StageKind[] = ['launch', 'running', 'self-scoring', 'appraisal', 'cross-check', 'review', 'closing'];

/** Inserts as the owner, the same figures at every run: hashes of the ids decide which cells fall short of their maximum. */
export async function seedClusters(owner: Db, clusters: readonly SeedCluster[]): Promise<void> {
  for (const cluster of clusters) await owner.transaction().execute(async (trx) => {
    const { number, units, leaves, leafMax, stage, isPublic = false } = cluster;
    const [clusterId, yearId, setId] = [seededClusterId(number), seededYearId(number), demoId(33, number)];
    await trx.insertInto('clusters').values({ id: clusterId, block_id: demoBlockId, number, name: `Cụm thi đua số ${number}`, paper_symbol: `CTĐ${number}` }).execute();
    const all = Array.from({ length: units }, (_none, n) => ({ id: seededUnitId(number, n + 1), name: `Sở Nông nghiệp và Phát triển nông thôn số ${n + 1} (cụm ${number})`, short: `Sở ${number}.${n + 1}`, n: n + 1 }));
    await trx.insertInto('units').values(all.map(({ id }) => ({ id, kind: 'department', place_name: 'Đà Lạt', founded_on: '2010-01-01' }))).execute();
    await trx.insertInto('unit_names').values(all.map(({ id, name, short, n }) => ({ id: demoId(36, number * 100 + n), unit_id: id, agency_name: name, short_name: short, abbreviation: short, search_key: short, valid: '[2010-01-01,)' }))).execute();
    await trx.insertInto('memberships').values(all.map(({ id, n }) => ({ id: demoId(37, number * 100 + n), unit_id: id, cluster_id: clusterId, position: n, valid: '[2020-01-01,)' }))).execute();
    await trx.insertInto('emulation_years').values({ id: yearId, cluster_id: clusterId, year: 2020, starts_on: '2020-01-01', ends_on: '2020-12-31', theme: 'Thi đua quyết thắng', slogan: 'Đoàn kết', is_demo: true }).execute();
    const open = kinds.indexOf(stage);
    await trx.insertInto('stages').values(usualStages(2020).map(({ startsOn, dueAt, ...row }, n) => ({ id: demoId(32, number * 10 + n), emulation_year_id: yearId, ...row, starts_on: startsOn, due_at: dueAt, status: n < open ? 'done' : n === open ? 'open' : 'waiting' }))).execute();
    await trx.insertInto('criteria_sets').values({ id: setId, emulation_year_id: yearId, version_number: 1, title: 'Bộ tiêu chí mẫu', status: 'draft', base_points: leaves * leafMax, is_sample: true,
      tie_chain: JSON.stringify([{ kind: 'section', code: 'II' }, { kind: 'more-of-criterion', code: 'I.1' }]), grades: JSON.stringify([{ label: 'Tốt', from: Math.round(leaves * leafMax * 0.9) }, { label: 'Khá', from: 0 }]) }).execute();
    const each = leaves / sections;
    const criterion = (n: number, more: object) => ({ id: demoId(34, number * 1000 + n), criteria_set_id: setId, position: n, modifiers: '[]', ...more });
    await trx.insertInto('criteria').values(romans.flatMap((roman, s) => {
      const at = s * (each + 1) + 1;
      return [criterion(at, { parent_id: null, code: roman, title: `Mục ${roman}: xây dựng, huấn luyện, hoạt động của tự vệ`, max_points: each * leafMax, rule_kind: 'group-sum', settings: '{}' }),
        ...Array.from({ length: each }, (_none, n) => criterion(at + n + 1, { parent_id: demoId(34, number * 1000 + at), code: `${roman}.${n + 1}`, title: `Tiêu chí thứ ${n + 1} của mục ${roman}`, max_points: leafMax, rule_kind: 'manual', settings: '{"step":25}' }))];
    }) as never).execute();
    await trx.updateTable('criteria_sets').set({ status: 'issued', issued_at: '2020-02-20T08:00+07' }).where('id', '=', setId).execute();
    if (open < 2) return;
    const statusOf = (n: number) => (open >= 5 ? 'final' : open === 4 ? 'appraised' : open === 3 ? (n % 2 === 0 ? 'appraised' : 'submitted') : n % 5 === 0 ? 'draft' : 'submitted');
    await trx.insertInto('score_sheets').values(all.map(({ id, n }) => ({ id: demoId(38, number * 100 + n), emulation_year_id: yearId, unit_id: id, criteria_set_id: setId, status: statusOf(n), submitted_at: statusOf(n) === 'draft' ? null : '2020-11-20T08:00+07' }))).execute();
    const fill = (scores: string, statuses: readonly string[], cut: number) => sql`
      insert into criterion_scores (emulation_year_id, sheet_id, criterion_id, stage, points, input, reasons, entered_at)
      select s.emulation_year_id, s.id, c.id, ${scores}, x.points, jsonb_build_object('typed', x.points), jsonb_build_array(jsonb_build_object('code', 'typed', 'params', '{}'::jsonb, 'change', x.points)), '2020-11-20T08:00+07'
      from score_sheets s join criteria c on c.criteria_set_id = s.criteria_set_id and c.rule_kind <> 'group-sum'
        cross join lateral (select greatest(0, c.max_points - 25 * (greatest(0, abs(hashtext(s.id::text || c.id::text)) % 10 - 6) + case when abs(hashtext(c.id::text || s.id::text)) % 12 = 0 then ${cut}::int else 0 end)) as points) x
      where s.emulation_year_id = ${yearId} and s.status = any(${[...statuses]})`.execute(trx);
    await fill('self', ['draft', 'submitted', 'appraised', 'final'], 0);
    await fill('appraisal', ['appraised', 'final'], 1);
    await fill('final', ['final'], 1);
    if (isPublic) await trx.insertInto('score_publications').values({ emulation_year_id: yearId, is_public: true, is_official: true, changed_at: '2020-12-29T15:00+07' }).execute();
  });
}
