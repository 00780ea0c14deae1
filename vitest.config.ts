import { defineConfig } from 'vitest/config';
import { reporters } from './vitest.reporters.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/conformance/**'],
    reporters,
    // Generous: a busy machine is no failure. The limit only ends a test that hangs.
    testTimeout: 180_000,
    coverage: {
      // Continuous integration measures it on the one run that it makes.
      enabled: process.env['VITEST_COVERAGE'] === 'true',
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 90, functions: 90, branches: 80 },
    },
  },
});
