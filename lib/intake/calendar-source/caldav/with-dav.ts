import type { Calendar } from '../../../core/model/calendar-entities.ts';
import { askServer, type Limits } from '../ask-server.ts';
import type { ProblemCode, SourcePorts } from '../calendar-source.ts';
import { readAddress } from '../read-address.ts';
import { refuseStatus } from '../refuse-status.ts';
import { brokenOff, Trouble } from '../trouble.ts';
import { knownServerOf } from './known-servers.ts';

/** A server, and whom it lets in there. */
export type Account = { address: URL; authorization: string; ports: SourcePorts; signal: AbortSignal };

const maxAnswerBytes = 20_000_000;

/** After these nothing more is asked: a second wrong password may lock the account, and a dead line stays dead. */
const final = new Set<ProblemCode>(['refused', 'rate_limited', 'offline', 'slow']);
/** What a server says of places where it has nothing: ordinary while its calendars are looked for. */
const bland = new Set<ProblemCode>(['not_found', 'not_calendar']);

export function accountOf({ secret }: Calendar, ports: SourcePorts, signal: AbortSignal): Account {
  const { address, user, password } = secret ?? {};
  // A backup was restored without its secrets.
  if (address === undefined || user === undefined || password === undefined) throw new Trouble('reconnect');
  // Base64 of UTF-8 (RFC 7617): `btoa` alone refuses a password with letters beyond Latin-1.
  const login = new TextEncoder().encode(`${user}:${password}`).toBase64();
  return { address: readAddress(address), authorization: `Basic ${login}`, ports, signal };
}

const limitsOf = (address: URL): Limits => ({
  maxBytes: maxAnswerBytes,
  isOwn: ({ origin, protocol, hostname }) =>
    origin === address.origin ||
    (protocol === 'https:' && knownServerOf(address.hostname)?.moreHosts?.test(hostname) === true),
});

/**
 * Runs calls of tsdav with a fetch that sends the login to the account's own hosts only and keeps to our limits. tsdav
 * swallows some errors and words others anew, so what went wrong on the line is noted here and thrown as `Trouble`; `otherwise` where
 * the line was fine and tsdav did not understand what came.
 */
export async function withDav<T>(
  account: Account,
  otherwise: ProblemCode,
  work: (send: typeof fetch) => Promise<T>,
): Promise<T> {
  const { address, authorization, ports, signal } = account;
  const limits = limitsOf(address);
  let noted: Trouble | undefined;
  const note = (trouble: Trouble) => {
    if (!noted || bland.has(noted.code)) noted = trouble;
    return trouble;
  };

  const send: typeof fetch = async (input, init) => {
    if (noted && final.has(noted.code)) throw noted;
    const asked = input instanceof Request ? input.url : input.toString();
    const headers = new Headers(init?.headers);
    headers.set('Authorization', authorization);
    try {
      const answer = await askServer(
        asked,
        { method: init?.method, body: init?.body, headers },
        limits,
        ports,
        signal,
      );
      noteStatus(answer, ports.now(), note);
      // While it looks for the server tsdav wants to see the redirect, which a browser follows or hides.
      if (init?.redirect === 'manual' && answer.url !== asked)
        return new Response(null, { status: 301, headers: { Location: answer.url } });
      // The XML parser takes what is cut off for whole, and the events behind the cut for deleted.
      if (answer.status === 207 && !isWholeAnswer(answer.bytes))
        throw new Trouble('offline', { sentence: brokenOff });
      const isEmpty = answer.status === 204 || answer.status === 304;
      return new Response(isEmpty ? null : answer.bytes, answer);
    } catch (error) {
      throw error instanceof Trouble ? note(error) : error;
    }
  };

  try {
    return await work(send);
  } catch {
    if (signal.aborted) throw signal.reason;
    throw noted ?? new Trouble(otherwise);
  }
}

const isWholeAnswer = (bytes: Uint8Array): boolean =>
  /<(?:\/(?:[\w.-]+:)?multistatus\s*|(?:[\w.-]+:)?multistatus[^<>]*\/)>\s*$/.test(
    new TextDecoder().decode(bytes.subarray(-500)),
  );

/** tsdav is to see the answers of a server that refuses, so that it tries the next place; but not all of them. */
function noteStatus(
  answer: { status: number; headers: Headers },
  now: number,
  note: (trouble: Trouble) => Trouble,
): void {
  try {
    refuseStatus(answer, now);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    note(error);
    if (final.has(error.code)) throw error;
  }
}

/** Whether trouble says no more than that nothing is there. */
export const isNothingThere = (error: unknown): boolean => error instanceof Trouble && bland.has(error.code);
