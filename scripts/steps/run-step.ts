import { spawn } from 'node:child_process';

export type Outcome = { name: string; passed: number; failed: number; skipped: number; seconds: number };

/** A command of the suite; `count` reads how many tests it ran where it is a runner, else it counts as one. */
export type Step = {
  name: string;
  command: string[];
  count?: () => Promise<Omit<Outcome, 'name' | 'seconds'>>;
};

function run([program = '', ...args]: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs one step with its output shown. A runner that exits with an error has failed at least once. */
export async function runStep(step: Step): Promise<Outcome> {
  process.stdout.write(`\n── ${step.name}\n`);
  const startedAt = performance.now();
  const code = await run(step.command);
  const seconds = (performance.now() - startedAt) / 1000;
  const own = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counted = step.count ? await step.count().catch(() => own) : own;
  const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  return { name: step.name, ...counted, failed, seconds };
}

/** Runs steps one after the other, prints a table and the closing line, and sets the exit status. */
export async function runSteps(steps: Step[]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  process.stdout.write('\n');
  for (const { name, passed, failed, skipped, seconds } of outcomes) {
    const figures = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    process.stdout.write(
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(24)} ${figures.padEnd(36)} ${seconds.toFixed(1)} s\n`,
    );
  }
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
