import { sql } from 'kysely';
import { demoPassword, demoUsers, loadAccountsDemo } from '../accounts/demo.ts';
import { loadActivitiesDemo } from '../activities/demo/load.ts';
import { loadDocumentsDemo } from '../documents/demo.ts';
import { loadDutyDemo } from '../duty/demo/load.ts';
import { loadEventsDemo } from '../events/demo/load.ts';
import { openPool } from '../kit/server/pool.ts';
import { loadMovementDemo } from '../movement/demo/year.ts';
import { loadOrganisationDemo } from '../organisation/demo.ts';
import { loadReportsDemo } from '../reports/demo/load.ts';
import { loadScoringDemo } from '../scoring/demo/load.ts';
import { loadTasksDemo } from '../tasks/demo/load.ts';
import { loadTrainingDemo } from '../training/demo/load.ts';
import './api.ts'; // hands in the kinds of paper

/** One account for each kind of person: shown on the sign-in page, in demo mode only. */
const shown: Record<string, string> = {
  'thuky.soyte': 'Thư ký Ban CHQS Sở Y tế (phiếu chưa gửi)', 'thuky.cumtruong': 'Thư ký Cụm trưởng (Sở Giáo dục và Đào tạo)', 'thuky.sotaichinh': 'Thư ký Cụm phó (Sở Tài chính)',
  trucban: 'Trực ban Sở Y tế', chamcheo: 'Thành viên tổ chấm chéo', daibieu: 'Đại biểu, ủy viên hội đồng', 'troly.bochqs': 'Trợ lý thi đua, Bộ CHQS tỉnh', lanhdao: 'Lãnh đạo, chỉ xem', quantri: 'Quản trị hệ thống',
};
export const demoAccounts = {
  password: demoPassword,
  accounts: Object.entries(shown).map(([username, who]) => ({ username, personName: demoUsers.find((user) => user.username === username)!.personName, who })),
};

export type DemoMoment = 'open' | 'closed';

/** Where the business clock stands when the demo opens: in self-scoring, or after the year's last day. */
const moments: Record<DemoMoment, string> = { open: '2020-11-16T08:00:00+07:00', closed: '2020-12-31T17:00:00+07:00' };

const setClock = (db: ReturnType<typeof openPool>['db'], at: DemoMoment) => sql`update business_clock set shift = ${moments[at]}::timestamptz - clock_timestamp()`.execute(db);
/** Sets the business clock of the database back to a moment of the demo; `url` must be the owner's. */
export const standAt = (url: string, at: DemoMoment) => withOwner(url, (db) => setClock(db, at));

const isLoadedOn = (url: string) => withOwner(url, async (db) =>
  (await sql<{ n: number }>`select count(*)::int as n from blocks`.execute(db)).rows[0]!.n > 0);

async function withOwner<R>(url: string, work: (db: ReturnType<typeof openPool>['db']) => Promise<R>): Promise<R> {
  const { db } = openPool(url);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/**
 * Loads the demo year into an empty database, in one transaction; `url` must be the owner's.
 * Returns false, and changes nothing, when there is data already.
 */
export async function loadDemo({ url, at, onProgress }: { url: string; at: DemoMoment; onProgress?: (share: number) => void }): Promise<boolean> {
  if (await isLoadedOn(url)) return false;
  await withOwner(url, (db) => db.transaction().execute(async (trx) => {
    await setClock(trx, at);
    const shares = [loadAccountsDemo, loadOrganisationDemo, loadMovementDemo, loadTasksDemo, loadReportsDemo, loadDutyDemo, loadEventsDemo, loadTrainingDemo, loadActivitiesDemo, loadScoringDemo, loadDocumentsDemo];
    for (const [done, loadShare] of shares.entries()) {
      await loadShare(trx, { at });
      onProgress?.((done + 1) / shares.length);
    }
  }));
  return true;
}
