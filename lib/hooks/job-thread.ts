import { type Answer, answer, type Ask, type JobInput, type JobOutput, type Step } from './job-answer.ts';

type Waiting = {
  ask: Ask;
  onStep: ((step: Step) => void) | undefined;
  resolve: (done: unknown) => void;
  reject: (error: Error) => void;
};

/** Where long work is done: beside the page, so that it never stands still. */
export type JobThread<Jobs> = {
  run: <Name extends keyof Jobs & string>(
    name: Name,
    input: JobInput<Jobs, Name>,
    onStep?: (step: Step) => void,
  ) => Promise<JobOutput<Jobs, Name>>;
  /** Ends what is going on at once; nothing is answered any more. */
  close: () => void;
};

type Channel = { post: (ask: Ask) => void; close: () => void };

/** Works in the page itself, where there are no workers (a test, a development server of another origin). */
function inPage(load: () => Promise<object>, report: (answer: Answer) => void): Channel {
  let isClosed = false;
  const jobs = load();
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

function inWorker(start: () => Worker, report: (answer: Answer) => void, onBroken: () => void): Channel {
  const worker = start();
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => report(data));
  worker.addEventListener('error', onBroken);
  return { post: worker.postMessage.bind(worker), close: () => worker.terminate() };
}

/** Starts a thread of its own. `start` makes its worker, `load` gives the same jobs to a page that cannot have one. */
export function openJobThread<Jobs extends object>(
  start: () => Worker,
  load: () => Promise<Jobs>,
): JobThread<Jobs> {
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
    channel = inPage(load, report);
    for (const [id, { ask, reject }] of waiting) {
      if (!hasAnswered) channel.post(ask);
      else if (waiting.delete(id)) reject(new Error('the worker broke off'));
    }
  };
  const open = (): Channel => {
    try {
      return inWorker(start, report, onBroken);
    } catch {
      return inPage(load, report);
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
