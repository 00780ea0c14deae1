/** Conformance: what `lectern build` makes of real articles, held against other people's validators. Needs Java, espeak-ng and poppler-utils; queues also redis-server. */
import { defineConfig } from 'vitest/config';
import { reporters } from './vitest.reporters.ts';

export default defineConfig({
  test: {
    include: ['tests/conformance/**/*.test.ts', 'tests/inputs/edge-cases.test.ts'],
    globalSetup: ['tests/conformance/build-everything.ts'],
    reporters,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
