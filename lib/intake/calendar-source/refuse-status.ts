import type { ProblemCode } from './calendar-source.ts';
import { Trouble } from './trouble.ts';

const codes: Record<number, ProblemCode> = {
  401: 'refused',
  403: 'forbidden',
  404: 'not_found',
  407: 'offline',
  410: 'not_found',
  429: 'rate_limited',
};

/** Throws the `Trouble` that a status of HTTP means, with the time of its `Retry-After`; nothing for 2xx and 304. */
export function refuseStatus({ status, headers }: { status: number; headers: Headers }, now: number): void {
  if ((status >= 200 && status < 300) || status === 304) return;
  const code = codes[status] ?? (status >= 500 ? 'server' : 'not_calendar');
  throw new Trouble(code, { retryAt: retryAfter(headers.get('Retry-After'), now) });
}

/** Seconds or a date (RFC 9110, 10.2.3), a day at most: what a server says may not stop a calendar for ever. */
function retryAfter(written: string | null, now: number): number | undefined {
  if (written === null) return undefined;
  const at = /^\d+$/.test(written) ? now + Number(written) * 1_000 : Date.parse(written);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + 86_400_000);
}
