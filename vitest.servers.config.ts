import { defineConfig } from 'vitest/config';

/** Calendar sources against real servers on loopback; where a server cannot be had, its tests are skipped and counted. */
export default defineConfig({
  test: {
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['test/support/install-servers.ts'],
    retry: 0,
    pool: 'threads',
    testTimeout: 20_000,
    env: { TZ: 'America/New_York' },
  },
});
