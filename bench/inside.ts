import type pg from 'pg';
import writeExcelFile from 'write-excel-file/node';
import { readSheet } from 'read-excel-file/node';
import { demoUsers } from '../src/accounts/demo.ts';
import { renderPdf } from '../src/documents/document/pdf.ts';
import type { Paper } from '../src/documents/document/tree.ts';
import type { Actor } from '../src/kit/server/actor.ts';
import type { Db } from '../src/kit/server/command.ts';
import { demoYearId } from '../src/movement/demo/year.ts';
import { findYear } from '../src/movement/store/year.ts';
import { demoUnitId } from '../src/organisation/demo.ts';
import { loadActorPart, loadIssuer } from '../src/organisation/store.ts';
import { demoCriterionId, demoSheetId } from '../src/scoring/demo/load.ts';
import { loadEntered } from '../src/scoring/store/closing.ts';
import { frontOf } from '../src/documents/document/front.ts';
import { boardWorkbook } from '../src/scoring/document/board-workbook.ts';
import { scoreboardPaper } from '../src/scoring/document/scoreboard.ts';
import { rankingPaper } from '../src/scoring/document/ranking.ts';
import { sheetPaper } from '../src/scoring/document/sheet.ts';
import { readBoard, scoreboard } from '../src/scoring/routes/board.ts';
import { saveScores, sheet } from '../src/scoring/routes/sheets.ts';
import { changesOf } from '../src/scoring/rules/book/import-changes.ts';
import { readBook } from '../src/scoring/rules/book/read-table.ts';
import { compare, type Measured } from './measure.ts';
import { measureRanking } from './ranking.ts';

const soYTe = demoSheetId(16);
const day = '2020-11-16';

/** What happens inside one process: each operation beside its floor, on the same database and in turns. */
export async function* measureInside(db: Db, pool: pg.Pool): AsyncGenerator<Measured> {
  const actorOf = async (username: string): Promise<Actor> => {
    const user = demoUsers.find((one) => one.username === username)!;
    return { userId: user.userId, name: user.personName, mustChangePassword: false, ...(await loadActorPart(db, user.userId)) };
  };
  const [secretary, leader] = [await actorOf('thuky.soyte'), await actorOf('thuky.cumtruong')];
  const year = (await findYear(db, demoYearId))!;

  await pool.query('create table if not exists bench_rows (id bigint generated always as identity, sheet uuid, criterion uuid, points integer, at timestamptz)');
  const { rows } = await pool.query<{ version: number }>('select version from criterion_scores where sheet_id = $1 and criterion_id = $2 and stage = $3', [soYTe, demoCriterionId('I.6'), 'self']);
  let version = rows[0]?.version ?? 0;
  yield compare('save', 'a durable single-row insert', 200,
    async (n) => {
      await saveScores.call(db, { actor: secretary, key: `bench-${Date.now()}-${n}`, raw: { sheetId: soYTe, stage: 'self', cells: [{ criterionId: demoCriterionId('I.6'), version, input: { typed: n % 2 === 0 ? 100 : 150 } }] } });
      version++;
    },
    () => pool.query('insert into bench_rows (sheet, criterion, points, at) values ($1, $2, $3, now())', [soYTe, demoCriterionId('I.6'), 100]));

  const boardSql = `select s.unit_id, s.status, (select json_agg(json_build_array(x.criterion_id, x.points, x.effects, x.version)) from criterion_scores x where x.sheet_id = s.id and x.stage = 'self') from score_sheets s where s.emulation_year_id = $1`;
  const raw = { yearId: demoYearId };
  yield compare('board', 'raw SQL of every cell on the same database', 200, async () => JSON.stringify(await scoreboard.call(db, { actor: leader, raw })), async () => JSON.stringify((await pool.query(boardSql, [demoYearId])).rows));
  yield compare('sheet', 'raw SQL of the sheet’s cells', 200, async () => JSON.stringify(await sheet.call(db, { actor: secretary, raw: { ...raw, unitId: demoUnitId('soyte') } })),
    async () => JSON.stringify((await pool.query('select x.*, c.code, c.title, c.max_points from criteria c left join criterion_scores x on x.criterion_id = c.id and x.sheet_id = $1', [soYTe])).rows));
  yield compare('province', 'the same read of 40 clusters × 20 units × 43 criteria and a plain loop of sums', 10,
    async () => { for (let n = 0; n < 40; n++) await readBoard(db, year, 'self', day); },
    async () => {
      for (let n = 0; n < 40; n++) {
        const { rows: sheets } = await pool.query<{ json_agg: [string, number][] | null }>(boardSql, [demoYearId]);
        sheets.map(({ json_agg: cells }) => (cells ?? []).reduce((sum, [, points]) => sum + points, 0)).sort((a, b) => b - a);
      }
    });

  yield* measureRanking();

  const found = (await readBoard(db, year, 'self', day))!;
  const given = { issuer: await loadIssuer(db, year.clusterId, day), year, now: new Date('2020-11-16T01:00:00Z'), stage: 'self' as const, board: found.board, criteria: found.criteria, set: found.set, entered: await loadEntered(db, demoYearId, 'self') };
  const plain = found.board.units.map((unit) => [unit.agencyName, ...found.criteria.map(({ id }) => (unit.cells[id] ?? 0) / 100)]);
  yield compare('xlsx-out', 'the same cells unstyled by the same library', 30, () => boardWorkbook({ ...given, front: frontOf(scoreboardPaper(given)) }), () => writeExcelFile(plain).toBuffer());

  const table = [['Mã', 'Tiêu chí', 'Tối đa'], ...Array.from({ length: 6 }, (_none, s) => [[`${'I II III IV V VI'.split(' ')[s]}`, `Mục ${s}`, 50], ...Array.from({ length: 49 }, (_row, n) => [`${n + 1}`, `Tiêu chí thứ ${n + 1} của mục ${s}`, 1])]).flat()] as (string | number)[][];
  const file = await writeExcelFile(table).toBuffer();
  const asTexts = (cells: unknown[][]) => cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell).replace('.', ','))));
  yield compare('xlsx-in', 'reading the same cells by the same library', 30, async () => changesOf([], readBook(asTexts(await readSheet(file))).criteria), () => readSheet(file));

  const data = await sheet.call(db, { actor: leader, raw: { ...raw, unitId: demoUnitId('sogddt') } });
  const paper = sheetPaper({ issuer: given.issuer, year, now: given.now, unitName: data.unitName, basePoints: data.basePoints, criteria: data.criteria, scores: data.scores, evidence: [], total: data.self.total, branches: data.self.branches });
  const empty: Paper = { ...rankingPaper({ ...given, ties: [], quotas: [], exclusions: new Map() }), blocks: [], signatures: [] };
  yield compare('pdf', 'the same engine on an empty page', 60, (n) => renderPdf({ ...paper, footnote: `Lần ${n}` }, given.now), (n) => renderPdf({ ...empty, footnote: `Lần ${n}` }, given.now));
  await pool.query('drop table bench_rows');
}
