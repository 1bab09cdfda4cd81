import type { LanguageJobs, Step } from './language-jobs.ts';

export type JobName = keyof LanguageJobs;
export type JobInput<Name extends JobName> = Parameters<LanguageJobs[Name]>[0];
export type JobOutput<Name extends JobName> = ReturnType<LanguageJobs[Name]>;

/** A job for the worker; answers carry its number. */
export type Ask = { id: number; name: JobName; input: unknown };

export type Answer =
  | { id: number; step: Step }
  | { id: number; done: unknown }
  | { id: number; failed: string };

type AnyJob = (input: unknown, onStep: (step: Step) => void) => unknown;

/** Does one job and reports: steps on the way, then what came of it. */
export function answer(jobs: LanguageJobs, { id, name, input }: Ask, report: (answer: Answer) => void): void {
  try {
    const job = jobs[name] as AnyJob;
    report({ id, done: job(input, (step) => report({ id, step })) });
  } catch (error) {
    report({ id, failed: String(error) });
  }
}
