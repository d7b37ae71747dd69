import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginJourney, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

const year = '/nam/2020/cum/1';
const pages = [`${year}/quy-trinh`, `${year}/phieu-tu-cham`, `${year}/bang-diem`, `${year}/cham-cheo`, `${year}/kien-nghi`, `${year}/tieu-chi`, `${year}/giao-uoc`, `${year}/bao-cao`, `${year}/bao-cao/ma-tran`, `${year}/bao-cao/bieu-mau`, `${year}/van-ban`, `${year}/van-ban/mau`, `${year}/van-ban/mau/launch-plan`, '/don-vi', '/lich-nghi', '/tai-khoan', '/cua-toi', '/nam-moi', '/khong-co'];

/** What can be pressed on a phone and is under 44 px; words inside a sentence are not targets of their own. */
const smallTargets = (page: Page): Promise<string[]> => page.evaluate(`[...document.querySelectorAll('button, a[href], select, textarea, input:not([type=checkbox]):not([type=radio]):not([type=file])')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p') && !element.classList.contains('skip'))
  .map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(({ element, box }) => element.tagName + ' ' + (element.textContent || element.getAttribute('aria-label') || '').slice(0, 30) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`);

test.each([[1440, false, 'thuky.cumtruong'], [390, false, 'quantri'], [1440, true, 'thuky.cumtruong'], [390, true, 'thuky.soyte']] as const)('at %i px, dark: %s, for %s, no page has a fault of access or moves sideways', async (width, dark, username) => {
  const page = await journey.open(width, '/', dark);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await signIn(page, username);
  const found: Record<string, unknown> = {};
  for (const path of pages) {
    await page.goto(journey.url + path);
    await page.locator('main').getByText(/\S/).first().waitFor();
    await page.waitForLoadState('networkidle');
    const faults = await faultsOf(page);
    const sideways = await sidewaysOf(page);
    const small = width < 640 ? await smallTargets(page) : [];
    if (faults.length > 0 || sideways > 0 || small.length > 0) found[path] = { faults, sideways, small };
  }
  expect(found).toEqual({});
  expect(errors).toEqual([]);
  await page.close();
});

test('every page says in Vietnamese what it cannot show, never an empty page', async () => {
  const page = await journey.open(390);
  await signIn(page, 'trucban');
  for (const path of pages) {
    await page.goto(journey.url + path);
    await page.waitForLoadState('networkidle');
    expect((await page.locator('main').innerText()).trim().length, path).toBeGreaterThan(20);
  }
  await page.close();
});
