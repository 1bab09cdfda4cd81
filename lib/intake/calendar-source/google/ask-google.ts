import { askServer, type Answer } from '../ask-server.ts';
import type { SourcePorts } from '../calendar-source.ts';
import { refuseStatus } from '../refuse-status.ts';
import { Trouble } from '../trouble.ts';
import { refuseReason } from './refuse-reason.ts';

export type GoogleAsk = {
  method?: 'GET' | 'POST';
  /** Below `https://www.googleapis.com/calendar/v3/`. */
  path: string;
  query?: Record<string, string>;
  body?: object;
  /** Statuses that are an answer to the caller, beside 2xx. */
  expects?: readonly number[];
};

const base = 'https://www.googleapis.com/calendar/v3/';
const maxBytes = 30_000_000;
const isOwn = ({ origin }: URL) => origin === 'https://www.googleapis.com';

/** How often it is tried again, and no longer than this is waited: the worker has other calendars to ask. */
const retries: Partial<Record<Trouble['code'], number>> = { rate_limited: 4, server: 4, offline: 1 };
const longestWaitMs = 16_000;
const pauseMs = 300_000;

const jitter = (ms: number) => Math.round(Math.random() * ms);

/** Exponential, with jitter so that not every rep of a company comes back at once; undefined: not now. */
function waitBeforeRetry(attempt: number, { code, retryAt }: Trouble, now: number): number | undefined {
  const asked = retryAt === undefined ? 0 : retryAt - now;
  if (attempt >= (retries[code] ?? 0) || asked > longestWaitMs) return undefined;
  return Math.max(asked, 1_000 * 2 ** attempt + jitter(1_000));
}

/**
 * One call of the Calendar API, tried again where that may help: a refused token is renewed once, limits and trouble of
 * the server are waited out for some seconds (developers.google.com/workspace/calendar/api/guides/errors). Throws `Trouble`.
 */
export async function askGoogle(
  ask: GoogleAsk,
  ports: SourcePorts,
  signal: AbortSignal,
): Promise<{ status: number; json: unknown }> {
  let hasNewToken = false;
  for (let attempt = 0; ; attempt += 1) {
    const token = await tokenOf(ports);
    try {
      return await askOnce(ask, token, ports, signal);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (error.code === 'refused') {
        await ports.dropToken?.(token);
        if (hasNewToken) throw new Trouble('reconnect', { sentence: signInAgain });
        hasNewToken = true;
        continue;
      }
      const waitMs = waitBeforeRetry(attempt, error, ports.now());
      if (waitMs === undefined) throw settled(error, ports.now());
      await ports.wait(waitMs, signal);
    }
  }
}

const signInAgain = 'Google asks you to sign in again: connect this account again.';

/** Where Google names no time, it is left alone for some minutes. */
const settled = (trouble: Trouble, now: number): Trouble =>
  trouble.code === 'rate_limited' && trouble.retryAt === undefined
    ? new Trouble('rate_limited', { retryAt: now + pauseMs + jitter(60_000), sentence: trouble.sentence })
    : trouble;

/** The ports say by the error's name whether Google was out of reach or the rep has to sign in. */
async function tokenOf({ getToken }: SourcePorts): Promise<string> {
  try {
    if (getToken) return await getToken();
  } catch (error) {
    const { name, message } = error as Error;
    throw new Trouble(name === 'NetworkError' ? 'offline' : 'reconnect', { sentence: message });
  }
  throw new Trouble('reconnect', { sentence: signInAgain });
}

async function askOnce(
  { method = 'GET', path, query = {}, body, expects = [] }: GoogleAsk,
  token: string,
  ports: SourcePorts,
  signal: AbortSignal,
): Promise<{ status: number; json: unknown }> {
  const init: RequestInit = {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  };
  const url = `${base}${path}?${new URLSearchParams(query)}`;
  const answer = await askServer(url, init, { maxBytes, isOwn }, ports, signal);
  const json = readJson(answer);
  if (expects.includes(answer.status)) return { status: answer.status, json };
  refuseReason(answer.status, json, ports.now());
  refuseStatus(answer, ports.now());
  if (json === undefined) throw new Trouble('server', { sentence: noJson });
  return { status: answer.status, json };
}

const noJson = 'Google’s answer could not be read; it is asked again later.';

function readJson({ bytes }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
