import { sql } from 'kysely';
import type pg from 'pg';
import { demoId } from '../src/accounts/demo.ts';
import type { Actor } from '../src/kit/server/actor.ts';
import type { Db } from '../src/kit/server/command.ts';
import { saidIn } from '../src/reports/demo/entries.ts';
import { demoForms } from '../src/reports/demo/forms.ts';
import { periodsOf } from '../src/reports/rules/periods.ts';
import { matrix } from '../src/reports/routes/read.ts';
import { rollUpPeriod } from '../src/reports/routes/roll-up.ts';
import { sendReport } from '../src/reports/routes/send.ts';
import { seedClusters, seededClusterId, seededUnitId, seededYearId } from '../tests/seed-clusters.ts';
import { compare, result, type Measured } from './measure.ts';

const form = demoForms.find(({ code }) => code === 'dich-tuan')!;
const weeks = periodsOf('week', '2020-01-01', '2020-12-31').slice(0, 52);
const [small, large] = [41, 50];
const atOnce = 16; // as many as the pool has connections
const formId = (number: number) => demoId(80, number);
const periodId = (number: number, week: number) => demoId(82, number * 100 + week);
const secretaryOf = (number: number, unit: number): Actor => ({ userId: demoId(90, unit), personId: null, name: `Thư ký ${unit}`, mustChangePassword: false, appointments: [{ role: 'unit-secretary', unitId: seededUnitId(number, unit), clusterId: null, blockId: null }], leads: [] });
const collectorOf = (number: number): Actor => ({ ...secretaryOf(number, 1), leads: [{ clusterId: seededClusterId(number), unitId: seededUnitId(number, 1), role: 'leader' }] });

/** A weekly form in a cluster's year; every unit has sent it for the first `sent` of its weeks. */
async function seedForm(owner: Db, number: number, units: number, sent: number): Promise<void> {
  const of = { emulation_year_id: seededYearId(number) };
  await seedClusters(owner, [{ number, units, leaves: 6, leafMax: 200, stage: 'launch' }]);
  await owner.insertInto('report_forms').values({ id: formId(number), ...of, code: form.code, name: form.name, kind: form.kind, rhythm: 'week', position: 1, starts_on: '2020-01-01', ends_on: '2020-12-31' }).execute();
  await owner.insertInto('report_form_versions').values({ id: demoId(81, number), ...of, form_id: formId(number), number: 1, fields: JSON.stringify(form.fields), checks: JSON.stringify(form.checks), due_rule: JSON.stringify(form.dueRule), allows_nil: true, valid_from: '2020-01-01', note: 'Đo tốc độ', adopted_by: null, adopted_by_name: 'Đo tốc độ', adopted_at: '2020-01-01T08:00+07' }).execute();
  await owner.insertInto('report_periods').values(weeks.map(({ startsOn, endsOn }, n) => ({ id: periodId(number, n), ...of, form_id: formId(number), form_version_id: demoId(81, number), starts_on: startsOn, ends_on: endsOn, due_at: `${endsOn}T23:59+07`, locks_at: '2021-02-01T00:00+07' }))).execute();
  const entries = JSON.stringify(saidIn(form, 3, () => 0.5, '2020-08-02'));
  await sql`insert into situation_reports (id, emulation_year_id, period_id, unit_id, state) select gen_random_uuid(), p.emulation_year_id, p.id, m.unit_id, 'sent' from report_periods p join memberships m on m.cluster_id = ${seededClusterId(number)} where p.form_id = ${formId(number)} and p.ends_on <= ${weeks[sent - 1]!.endsOn}`.execute(owner);
  await sql`insert into report_contents (id, emulation_year_id, report_id, number, kind, entries, due_at, sent_by_name, sent_at) select gen_random_uuid(), r.emulation_year_id, r.id, 1, 'send', ${entries}::jsonb, p.due_at, 'Đo tốc độ', p.due_at - interval '1 day' from situation_reports r join report_periods p on p.id = r.period_id where p.form_id = ${formId(number)}`.execute(owner);
}

/** `all` in turns of a few at once; milliseconds for all of them. */
async function together(all: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => { while (next < all) await work(next++); }));
  return performance.now() - begun;
}

/** The year's work at its largest: the completeness of a year, a block of a thousand units rolled up, and a thousand reports at the deadline. */
export async function* measureYearWork(db: Db, owner: Db, pool: pg.Pool): AsyncGenerator<Measured> {
  await seedForm(owner, small, 20, 52);
  await seedForm(owner, large, 1000, 2);
  await pool.query('analyze');
  const linesSql = 'select r.*, (select json_agg(c.sent_at) from report_contents c where c.report_id = r.id) from situation_reports r join report_periods p on p.id = r.period_id where p.form_id = $1';
  yield compare('matrix', 'raw SQL of the same 20 × 52 reports', 60, async () => JSON.stringify(await matrix.call(db, { actor: collectorOf(small), raw: { yearId: seededYearId(small), formId: formId(small) } })), async () => JSON.stringify((await pool.query(linesSql, [formId(small)])).rows));
  const entriesSql = 'select r.unit_id, c.entries from situation_reports r join report_contents c on c.report_id = r.id where r.period_id = $1';
  yield compare('roll-up', 'raw SQL of what the same 1,000 units said', 30, async () => JSON.stringify(await rollUpPeriod.call(db, { actor: collectorOf(large), raw: { periodId: periodId(large, 1) } })), async () => JSON.stringify((await pool.query(entriesSql, [periodId(large, 1)])).rows));

  const entries = { 'ca-moi': '0', 'tiep-xuc-moi': '2', 'cach-ly': '5', 'cach-ly-tai-nha': '3' };
  const [week, typed] = [periodId(large, 4), Object.fromEntries(form.fields.filter(({ key, required }) => required || key in entries).map(({ key }) => [key, entries[key as 'cach-ly'] ?? '1']))];
  const ms = await together(1000, (n) => sendReport.call(db, { actor: secretaryOf(large, n + 1), key: `bench-${n}`, raw: { periodId: week, unitId: seededUnitId(large, n + 1), entries: typed } }));
  const { rows: [stands] } = await pool.query<{ sent: number }>('select count(*)::int as sent from situation_reports r where r.period_id = $1 and r.state = $2 and exists (select from report_contents c where c.report_id = r.id)', [week, 'sent']);
  if (stands!.sent !== 1000) throw new Error(`of 1,000 reports ${stands!.sent} stand`);
  await pool.query('create table bench_sent (report uuid, entries jsonb, at timestamptz)');
  const floor = await together(1000, (n) => pool.query('insert into bench_sent values ($1, $2, now())', [seededUnitId(large, n + 1), JSON.stringify(typed)]));
  await pool.query('drop table bench_sent');
  yield result('deadline', 'a durable insert of the same contents, as many at once', ms / 1000, floor / 1000, { per_second: Math.round(1_000_000 / ms), sent: stands!.sent, lost: 0 });
}
