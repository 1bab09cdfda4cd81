import { type JobThread, openJobThread } from './job-thread.ts';
import type { LanguageJobs } from './language-jobs.ts';

/** Where long texts are read. */
export type LanguageThread = JobThread<LanguageJobs>;

/** Starts a thread of its own for reading. */
export const openLanguageThread = (): LanguageThread =>
  openJobThread<LanguageJobs>(
    () => new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' }),
    () => import('./language-jobs.ts').then(({ createLanguageJobs }) => createLanguageJobs()),
  );

let shared: LanguageThread | undefined;

/** The panel's own thread, started when it is first needed. */
export const sharedThread = (): LanguageThread => (shared ??= openLanguageThread());
