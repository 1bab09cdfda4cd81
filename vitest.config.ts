import { defineConfig } from 'vitest/config';

// Unit, component, reader, db and architecture tests. The journeys in a real browser have their own runner
// (scripts/e2e), because they need the built extension.
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/built/**', 'test/e2e/**', 'test/servers/**', 'test/bench/**', 'node_modules/**'],
    setupFiles: ['test/support/patience.ts'],
    retry: 0,
    pool: 'threads',
    testTimeout: 20_000,
    env: { TZ: 'America/New_York' },
  },
});
