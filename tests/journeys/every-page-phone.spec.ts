import { afterAll, beforeAll, test } from 'vitest';
import { beginJourney, signIn, type Journey } from './journey.ts';
import { expectNoFaults, pages, visitor } from './pages.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

test.each([[false, 'quantri'], [true, 'thuky.soyte']] as const)('on a phone, dark: %s, for %s, no page has a fault of access, a small target, or moves sideways', (dark, username) => expectNoFaults(journey, 390, dark, username), 300_000);

test('every page says in Vietnamese what it cannot show, never an empty page', async () => {
  const page = await journey.open(390);
  const visit = visitor(page, journey.url);
  await signIn(page, 'trucban');
  for (const path of pages) await visit(path);
  await page.close();
});
