import type { ProblemCode, SourceProblem } from './calendar-source.ts';

/** What each code says where a source has no better words for it. */
const sentences: Record<ProblemCode, string> = {
  offline: 'The calendar could not be reached: check the connection, and that its address is right.',
  slow: 'The calendar took too long to answer; it is tried again later.',
  not_found: 'There is no calendar at this address any more: copy it anew from the calendar’s settings.',
  refused: 'The calendar asks for a login that was not accepted: connect it again.',
  forbidden: 'This calendar may not be read: ask whoever shares it for the right to see its events.',
  no_permission: 'Chrome does not let Second Call reach this calendar: allow its site in Options, Calendar.',
  reconnect: 'The calendar has to be connected again.',
  other_host:
    'The address leads on to another server, which is not followed: enter the address that it ends at.',
  too_big: 'The calendar is too big to be read: choose one that holds fewer years.',
  not_calendar: 'There is no calendar at this address: copy it anew from the calendar’s settings.',
  rate_limited: 'The calendar was asked too often; it is tried again later.',
  server: 'The calendar’s server has trouble of its own; it is tried again later.',
  gone: 'The file is not there any more: drop it again.',
};

/** The sentences of one source that say better how to mend it. */
export type Sentences = Partial<Record<ProblemCode, string>>;

/** For an answer that ends too early: what is behind the cut must not be taken for deleted. */
export const brokenOff = 'Only a part of the calendar arrived; it is tried again later.';

/** Thrown inside a source; `told` makes the problem of it. */
export class Trouble extends Error {
  readonly code: ProblemCode;
  readonly retryAt?: number;
  /** One sentence for the rep that says more than the code's. */
  readonly sentence?: string;

  constructor(code: ProblemCode, more: { retryAt?: number; sentence?: string } = {}) {
    super(code);
    this.code = code;
    this.retryAt = more.retryAt;
    this.sentence = more.sentence;
  }
}

/** The answer of a source, or the problem that it threw. What is no `Trouble` is a defect, or the caller's own abort. */
export async function told<T>(work: () => Promise<T>, own: Sentences = {}): Promise<T | SourceProblem> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { code, retryAt, sentence } = error;
    return {
      ok: false,
      code,
      message: sentence ?? own[code] ?? sentences[code],
      ...(retryAt !== undefined && { retryAt }),
    };
  }
}
