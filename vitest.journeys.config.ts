import { defineConfig } from 'vitest/config';

/** Whole errands in a real browser, against the built web files; a worker reads the server once for all its files. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/journeys/*.spec.ts'], globalSetup: ['tests/global-setup.ts'], testTimeout: 180_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2, isolate: false },
});
