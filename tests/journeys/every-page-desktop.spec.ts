import { afterAll, beforeAll, test } from 'vitest';
import { beginJourney, type Journey } from './journey.ts';
import { expectNoFaults } from './pages.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

test.each([false, true])('on a desktop, dark: %s, for the leader’s secretary, no page has a fault of access or moves sideways', (dark) => expectNoFaults(journey, 1440, dark, 'thuky.cumtruong', dark), 300_000);
