import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { yearTotal } from '../src/activities/rules/totals.ts';
import { listActivities } from '../src/activities/store/activities.ts';
import { loadDemo } from '../src/app/demo.ts';
import { startDatabase } from '../src/kit/server/launcher/start-database.ts';
import { migrate } from '../src/kit/server/migrate.ts';
import { openPool } from '../src/kit/server/pool.ts';
import { demoYearId } from '../src/movement/demo/year.ts';
import { findYear } from '../src/movement/store/year.ts';
import { listMembers } from '../src/organisation/store.ts';

/** The published facts of 2020, from the rows of a throwaway database played to the end of the year; JSON on the last line. */
const dataDir = mkdtempSync(join(tmpdir(), 'quyetthang-facts-'));
const database = await startDatabase({ dataDir, durable: false });
try {
  await migrate(database.url);
  await loadDemo({ url: database.url, at: 'closed' });
  const { db } = openPool(database.appUrl);
  const year = (await findYear(db, demoYearId))!;
  const members = await listMembers(db, year.clusterId, year.endsOn);
  const social = yearTotal(await listActivities(db, { yearId: demoYearId }));
  await db.destroy();
  console.log(JSON.stringify({
    members: members.length,
    departments: members.filter((member) => member.kind === 'department').length,
    leader: members.find((member) => member.leads === 'leader')?.agencyName,
    conferenceDate: year.conferenceOn,
    socialVnd: social.delivered,
  }));
} finally {
  await database.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
