import type { SourcePorts } from './calendar-source.ts';
import { Trouble } from './trouble.ts';

/** `isOwn`: whether an answer may come from that address, after redirects. The size is in bytes after decompression. */
export type Limits = { maxBytes: number; isOwn: (url: URL) => boolean };

export type Answer = { status: number; headers: Headers; bytes: Uint8Array<ArrayBuffer>; url: string };

// Chrome ends a worker that waits longer than 30 s for an answer, without a word.
const answerMs = 25_000;
const wholeMs = 120_000;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * One request without cookies, its whole answer in memory; every status is an answer, 304 too. Throws `Trouble`:
 * `offline` (also where the connection breaks off), `slow`, `too_big`, `other_host`. An abort by `signal` is passed on.
 */
export async function askServer(
  url: string,
  init: RequestInit,
  limits: Limits,
  ports: SourcePorts,
  signal: AbortSignal,
): Promise<Answer> {
  if (!limits.isOwn(new URL(url))) throw new Trouble('other_host');
  const late = new AbortController();
  const [answered, done] = [new AbortController(), new AbortController()];
  const limit = (ms: number, until: AbortSignal) =>
    ports.wait(ms, until).then(
      () => late.abort(),
      () => undefined,
    );
  void limit(answerMs, answered.signal);
  void limit(wholeMs, done.signal);
  const request: RequestInit = {
    ...init,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, late.signal]),
  };
  try {
    const response = await answerOf(url, request, limits, ports);
    answered.abort();
    const bytes = await readBytes(response, limits.maxBytes);
    return { status: response.status, headers: response.headers, bytes, url: response.url };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (late.signal.aborted) throw new Trouble('slow');
    throw error instanceof Trouble ? error : new Trouble('offline');
  } finally {
    answered.abort();
    done.abort();
  }
}

/**
 * In a browser a redirect hides where it leads. So the first request follows none; only where there is one, a second
 * follows it, and its answer is dropped unread where it comes from somebody else. That other server sees a request
 * without cookies; a browser leaves the login out of it as well (Fetch standard, HTTP-redirect fetch, step 13).
 */
async function answerOf(url: string, request: RequestInit, limits: Limits, ports: SourcePorts) {
  const first = await ports.fetch(url, { ...request, redirect: 'manual' });
  if (first.type !== 'opaqueredirect' && !redirects.has(first.status)) return first;
  await first.body?.cancel();
  // Fails where the other server is none that Chrome lets us read.
  const followed = await ports.fetch(url, { ...request, redirect: 'follow' }).catch((error: unknown) => {
    throw request.signal?.aborted === true ? error : new Trouble('other_host');
  });
  if (limits.isOwn(new URL(followed.url))) return followed;
  await followed.body?.cancel();
  throw new Trouble('other_host');
}

async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new Trouble('too_big');
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
