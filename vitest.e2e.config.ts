import { defineConfig } from 'vitest/config';

// Journeys through the built extension in a real Chromium: one at a time, each file with its own profile, never again
// after a failure.
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/support/install-servers.ts', 'test/support/build-extension.ts'],
    retry: 0,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
