import type { Answer, Ask, JobInput, JobName, JobOutput } from './language-answer.ts';
import { answer } from './language-answer.ts';
import type { Step } from './language-jobs.ts';

type Waiting = {
  ask: Ask;
  onStep: ((step: Step) => void) | undefined;
  resolve: (done: unknown) => void;
  reject: (error: Error) => void;
};

/** Where long texts are read: beside the page, so that it never stands still. */
export type LanguageThread = {
  run: <Name extends JobName>(
    name: Name,
    input: JobInput<Name>,
    onStep?: (step: Step) => void,
  ) => Promise<JobOutput<Name>>;
  /** Ends what is going on at once; nothing is answered any more. */
  close: () => void;
};

type Channel = { post: (ask: Ask) => void; close: () => void };

/** Reads in the page itself, where there are no workers (a test, a development server of another origin). */
function inPage(report: (answer: Answer) => void): Channel {
  let isClosed = false;
  const jobs = import('./language-jobs.ts').then(({ createLanguageJobs }) => createLanguageJobs());
  const post = (ask: Ask) => {
    jobs.then(
      (made) => isClosed || answer(made, ask, report),
      (error: unknown) => report({ id: ask.id, failed: String(error) }),
    );
  };
  return {
    post,
    close: () => {
      isClosed = true;
    },
  };
}

function inWorker(report: (answer: Answer) => void, onBroken: () => void): Channel {
  const worker = new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => report(data));
  worker.addEventListener('error', onBroken);
  return { post: worker.postMessage.bind(worker), close: () => worker.terminate() };
}

/** Starts a thread of its own for reading. */
export function openLanguageThread(): LanguageThread {
  const waiting = new Map<number, Waiting>();
  let [asked, hasAnswered] = [0, false];
  const report = (told: Answer) => {
    hasAnswered = true;
    const asker = waiting.get(told.id);
    if (!asker) return;
    if ('step' in told) return asker.onStep?.(told.step);
    waiting.delete(told.id);
    if ('done' in told) asker.resolve(told.done);
    else asker.reject(new Error(told.failed));
  };
  /** A worker that never came up is done without; what broke a working one would break the page too. */
  const onBroken = () => {
    channel.close();
    channel = inPage(report);
    for (const [id, { ask, reject }] of waiting) {
      if (!hasAnswered) channel.post(ask);
      else if (waiting.delete(id)) reject(new Error('the worker broke off'));
    }
  };
  const open = (): Channel => {
    try {
      return inWorker(report, onBroken);
    } catch {
      return inPage(report);
    }
  };
  let channel = open();
  return {
    run: (name, input, onStep) =>
      new Promise((resolve, reject) => {
        asked += 1;
        const ask = { id: asked, name, input };
        waiting.set(asked, { ask, onStep, resolve: resolve as Waiting['resolve'], reject });
        channel.post(ask);
      }),
    close: () => {
      waiting.clear();
      channel.close();
    },
  };
}

let shared: LanguageThread | undefined;

/** The panel's own thread, started when it is first needed. */
export const sharedThread = (): LanguageThread => (shared ??= openLanguageThread());
