import { defineConfig } from 'vitest/config';

/** What stands in a page or plays the browser changes globals and keeps state: each file has a worker of its own. */
const apart = 'test/unit/{components,hooks,worker,entrypoints,platform,page}/**/*.test.{ts,tsx}';

// Unit, component, reader, db and architecture tests. The journeys in a real browser have their own runner
// (scripts/e2e), because they need the built extension.
export default defineConfig({
  test: {
    retry: 0,
    pool: 'threads',
    // By default one core is left free, which of two is half.
    maxWorkers: '100%',
    // No test is about time: a machine that is busy with something else fails none.
    testTimeout: 60_000,
    env: { TZ: 'America/New_York' },
    projects: [
      { extends: true, test: { name: 'apart', include: [apart], setupFiles: ['test/support/patience.ts'] } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [apart, 'test/{built,e2e,servers,bench}/**'],
          // Plain functions, and databases of which each test opens its own: files share what a worker has loaded.
          isolate: false,
        },
      },
    ],
  },
});
