import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from '../../lib/core/model/zod.ts';
import type { Step } from './run-step.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/** A Vitest run whose tests are counted one by one, from the report that Vitest writes. */
function vitest(name: string, file: string, ...args: string[]): Step {
  const output = `test-results/${file}.json`;
  mkdirSync('test-results', { recursive: true });
  rmSync(output, { force: true });
  return {
    name,
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${output}`, ...args],
    count: () => {
      const counts = report.parse(JSON.parse(readFileSync(output, 'utf8')));
      return Promise.resolve({
        passed: counts.numPassedTests,
        failed: counts.numFailedTests,
        skipped: counts.numPendingTests + counts.numTodoTests,
      });
    },
  };
}

/** What a commit must pass in seconds. */
export const checks: Step[] = [
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
];

/** Everything, in the order in which a failure is cheapest to learn. */
export const everything = (): Step[] => [
  ...checks,
  vitest('tests', 'unit'),
  vitest('calendar servers', 'servers', '--config', 'vitest.servers.config.ts'),
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'size', command: ['size-limit'] },
  vitest('built extension', 'built', '--config', 'vitest.built.config.ts'),
  vitest('journeys', 'journeys', '--config', 'vitest.e2e.config.ts'),
];
