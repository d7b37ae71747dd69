import { loadDemo, standAt, type DemoMoment } from '../src/app/demo.ts';
import { cloneDatabase, fillTemplateOnce, type TestDatabase } from '../src/kit/server/test-database.ts';

/** The demo year on a database of its own, copied from one that is loaded once in a run; its clock begins anew. */
export async function cloneDemo(at: DemoMoment): Promise<TestDatabase> {
  const template = `quyetthang_demo_${at}`;
  await fillTemplateOnce(template, (url) => loadDemo({ url, at }));
  const database = await cloneDatabase(template);
  await standAt(database.url, at);
  return database;
}
