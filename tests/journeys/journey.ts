import AxeBuilder from '@axe-core/playwright';
import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../../src/accounts/demo.ts';
import type { DemoMoment } from '../../src/app/demo.ts';
import { startServer } from '../../src/app/server.ts';
import { openPool } from '../../src/kit/server/pool.ts';
import { cloneDatabase, type TestDatabase } from '../../src/kit/server/test-database.ts';
import { cloneDemo } from '../demo-database.ts';
import { openBrowser } from './browser.ts';

export type Journey = { url: string; database: TestDatabase; open: (width: number, path?: string, dark?: boolean) => Promise<Page>; setClock: (instant: string) => Promise<void>; end: () => Promise<void> };

/** The demo year (null: an empty server) on a database of its own, the whole server, and a browser: what a person would meet. */
export async function beginJourney(at: DemoMoment | null = 'open'): Promise<Journey> {
  const database = at === null ? await cloneDatabase() : await cloneDemo(at);
  const server = await startServer({ appUrl: database.appUrl, port: 0, demo: at !== null });
  const browser: Browser = await openBrowser();
  return {
    url: server.url, database,
    async open(width, path = '/', dark = false) {
      const context = await browser.newContext({ viewport: { width, height: width < 640 ? 844 : 900 }, hasTouch: width < 640, isMobile: width < 640, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      await page.goto(server.url + path);
      return page;
    },
    /** Moves the business clock; the server's reads ask it anew within a second. */
    async setClock(instant) {
      const { db } = openPool(database.url);
      await sql`update business_clock set shift = ${instant}::timestamptz - clock_timestamp()`.execute(db);
      await db.destroy();
    },
    async end() {
      await browser.close();
      await server.close();
      await database.drop();
    },
  };
}

/** The sheet of the unit whose secretary signs in. */
export const ownSheet = '/nam/2020/cum/1/phieu-tu-cham';

/** Signs in with a demo account. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(demoPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** What axe finds against WCAG 2.2 AA, one line each; empty is right. */
export const faultsOf = (page: Page): Promise<string[]> => faultsBy(page, (axe) => axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']));

/** Only what the other colours of a page that was looked at already can change. */
export const colourFaultsOf = (page: Page): Promise<string[]> => faultsBy(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));

const faultsBy = async (page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> =>
  (await rules(new AxeBuilder({ page }).setLegacyMode()).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary ?? ''}`);

/** How far the page can be moved sideways, in pixels; 0 is right. */
export const sidewaysOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
