import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { demoEventId } from '../../src/events/demo/plan.ts';
import { colourFaultsOf, faultsOf, sidewaysOf, signIn, type Journey } from './journey.ts';

const year = '/nam/2020/cum/1';

const event = (n: number) => `${year}/su-kien?su-kien=${demoEventId(n)}`;

/** Every page that has one address; the last one does not exist. */
export const pages = [`${year}/hom-nay`, `${year}/quy-trinh`, `${year}/phieu-tu-cham`, `${year}/bang-diem`, `${year}/cham-cheo`, `${year}/kien-nghi`, `${year}/tieu-chi`, `${year}/giao-uoc`, `${year}/nhiem-vu`, `${year}/nhiem-vu/tham-muu`, `${year}/nhiem-vu/ket-luan`, `${year}/bao-cao`, `${year}/bao-cao/ma-tran`, `${year}/truc`, `${year}/truc?muc=bay-ngay`, `${year}/truc?muc=doi-ca`, `${year}/truc?muc=nguoi-truc`, `${year}/truc?muc=quy-dinh`, `${year}/su-kien`, `${event(1)}`, `${event(0)}&muc=nhat-ky`, `${event(2)}&muc=vi-tri`, `${event(2)}&muc=phuong-an`, `${event(2)}&muc=chuan-bi`, `${year}/huan-luyen`, `${year}/huan-luyen?muc=lop`, `${year}/huan-luyen?muc=hoi-thi`, `${year}/hoat-dong`, `${year}/van-ban`, `${year}/van-ban/mau`, `${year}/van-ban/mau/launch-plan`, '/don-vi', '/tai-khoan', '/lich-nghi', '/cua-toi', '/nam-moi', '/khong-co'];

/** What can be pressed on a phone and is under 44 px; words inside a sentence are not targets of their own. */
const smallTargets = (page: Page): Promise<string[]> => page.evaluate(`[...document.querySelectorAll('button, a[href], select, textarea, input:not([type=checkbox]):not([type=radio]):not([type=file])')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('p') && !element.classList.contains('skip'))
  .map((element) => ({ element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(({ element, box }) => element.tagName + ' ' + (element.textContent || element.getAttribute('aria-label') || '').slice(0, 30) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`);

/** Asked at each frame: a locator asks twice a second, which over all pages is minutes. */
const saysSomething = `new Promise((resolve, reject) => {
  const look = () => (/.{20}/.test(document.querySelector('main')?.innerText ?? '') ? resolve() : requestAnimationFrame(look));
  setTimeout(() => reject(new Error(location.pathname + ' says nothing')), 30000);
  look();
})`;

/** Opens pages one after the other; each is there when it says something, asks for nothing more and the browser has nothing left to draw. An empty page fails by its time. */
export function visitor(page: Page, url: string): (path: string) => Promise<void> {
  let asked = 0;
  let answered = 0;
  page.on('request', () => { asked++; });
  page.on('requestfinished', () => { answered++; });
  page.on('requestfailed', () => { answered++; });
  return async (path) => {
    await page.goto(url + path);
    await page.evaluate(saysSomething);
    for (let before = -1; before !== asked || answered < asked;) {
      before = asked;
      await page.evaluate('new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(resolve))))');
    }
  };
}

/** Looks at every page as one person at one width: no fault of access, nothing that moves sideways, no small target on a phone, no error in the console. `inBoth`: each page in its other colours too. */
export async function expectNoFaults(journey: Journey, width: number, dark: boolean, username: string, inBoth = false): Promise<void> {
  const page = await journey.open(width, '/', dark);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const visit = visitor(page, journey.url);
  await signIn(page, username);
  const found: Record<string, unknown> = {};
  for (const path of pages) {
    await visit(path);
    const faults = await faultsOf(page);
    const sideways = await sidewaysOf(page);
    const small = width < 640 ? await smallTargets(page) : [];
    const otherColours = inBoth ? await inColours(page, !dark, () => colourFaultsOf(page)) : [];
    if (faults.length > 0 || sideways > 0 || small.length > 0 || otherColours.length > 0) found[path] = { faults, sideways, small, otherColours };
  }
  expect(found).toEqual({});
  expect(errors).toEqual([]);
  await page.close();
}

/** Does something while the person's device asks for dark or light, and turns it back. */
async function inColours<T>(page: Page, dark: boolean, work: () => Promise<T>): Promise<T> {
  const turn = async (to: boolean) => {
    await page.emulateMedia({ colorScheme: to ? 'dark' : 'light' });
    await page.locator(`html[data-mantine-color-scheme=${to ? 'dark' : 'light'}]`).waitFor({ state: 'attached' });
  };
  await turn(dark);
  const done = await work();
  await turn(!dark);
  return done;
}
