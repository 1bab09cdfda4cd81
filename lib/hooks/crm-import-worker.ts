import { createCrmImportJobs } from './crm-import-jobs.ts';
import { answer, type Ask } from './job-answer.ts';

const jobs = createCrmImportJobs();

// A dedicated worker beside Options: same origin, so it has the page's database.
addEventListener('message', ({ data }: MessageEvent<Ask>) => answer(jobs, data, (told) => postMessage(told)));
