import { afterAll, beforeAll, test } from 'vitest';
import { beginJourney, type Journey } from './journey.ts';
import { expectNoFaults } from './pages.ts';

let journey: Journey;
beforeAll(async () => { journey = await beginJourney(); });
afterAll(() => journey?.end());

test('on a desktop, light and dark, for the leader’s secretary, no page has a fault of access or moves sideways', () => expectNoFaults(journey, 1440, false, 'thuky.cumtruong', true), 300_000);
