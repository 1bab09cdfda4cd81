import { answer, type Ask } from './job-answer.ts';
import { createLanguageJobs } from './language-jobs.ts';

const jobs = createLanguageJobs();

// A dedicated worker beside the panel's page: same origin, no DOM, nothing of the browser's.
addEventListener('message', ({ data }: MessageEvent<Ask>) => answer(jobs, data, (told) => postMessage(told)));
