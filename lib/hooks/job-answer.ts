/** What of a job is going on, in words. */
export type Step = { step: number; of: number; words: string };

export type JobInput<Jobs, Name extends keyof Jobs> = Jobs[Name] extends (
  input: infer Input,
  ...rest: never[]
) => unknown
  ? Input
  : never;

export type JobOutput<Jobs, Name extends keyof Jobs> = Jobs[Name] extends (...given: never[]) => infer Output
  ? Awaited<Output>
  : never;

/** A job for a thread; answers carry its number. */
export type Ask = { id: number; name: string; input: unknown };

export type Answer =
  | { id: number; step: Step }
  | { id: number; done: unknown }
  | { id: number; failed: string };

type AnyJob = (input: unknown, onStep: (step: Step) => void) => unknown;

/** Does one job and reports: steps on the way, then what came of it, also where that comes later. */
export function answer(jobs: object, { id, name, input }: Ask, report: (answer: Answer) => void): void {
  const fail = (error: unknown) => report({ id, failed: String(error) });
  try {
    const job = (jobs as Record<string, AnyJob | undefined>)[name];
    if (!job) return fail(`there is no job ${name}`);
    const done = job(input, (step) => report({ id, step }));
    if (done instanceof Promise) done.then((came: unknown) => report({ id, done: came }), fail);
    else report({ id, done });
  } catch (error) {
    fail(error);
  }
}
