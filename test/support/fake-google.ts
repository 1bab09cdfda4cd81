import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { cancelled, type FakeEvent, withFields } from './fake-google-events.ts';
import { GoogleSpec } from './google-spec.ts';

/** What the next call meets instead of its answer. `cut`: the connection breaks in the middle; `slow`: no answer comes. */
export type Fault =
  | { status: number; reason?: string; retryAfter?: string; html?: boolean }
  | 'slow'
  | 'cut'
  | 'none';

type Asked = { method: string; path: string; query: Record<string, string>; token: string };
type Answer = { status: number; json: unknown };
type Call = {
  query: URLSearchParams;
  body: Record<string, unknown>;
  scopes: string[];
  calendar: string;
  event: string;
};

const google = 'https://www.googleapis.com';
const base = '/calendar/v3/';
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
export const readScopes = [scope('calendar.events.readonly'), scope('calendar.calendarlist.readonly')];
export const bookScope = scope('calendar.events.owned');

/** May not stand beside a sync token (developers.google.com/workspace/calendar/api/v3/reference/events/list). */
const notWithSyncToken = [
  'iCalUID',
  'orderBy',
  'privateExtendedProperty',
  'q',
  'sharedExtendedProperty',
  'timeMax',
  'timeMin',
  'updatedMin',
];

function refusal(status: number, reason = 'backendError'): Answer {
  const message = `Refused: ${reason}.`;
  return {
    status,
    json: { error: { code: status, message, errors: [{ domain: 'global', reason, message }] } },
  };
}

/** The Calendar API on loopback: what it is asked and what it answers is held against Google's own description. */
export class FakeGoogle {
  readonly account = 'maya@kestrelloop.example';
  readonly spec = new GoogleSpec();
  readonly asked: Asked[] = [];
  /** Scopes by token; any other token is refused with 401. */
  readonly tokens = new Map<string, string[]>();
  pageSize = 250;
  private readonly calendars = new Map([[this.account, [] as { event: FakeEvent; seq: number }[]]]);
  private readonly faults: Fault[] = [];
  private readonly server: Server = createServer((request, response) => void this.serve(request, response));
  private seq = 1;
  private oldestToken = 0;

  static async start(): Promise<FakeGoogle> {
    const fake = new FakeGoogle();
    await new Promise<void>((resolve) => fake.server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Where a call of Google's API is served here; undefined for any other address. */
  urlOf(url: string): string | undefined {
    return url.startsWith(google)
      ? `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${url.slice(google.length)}`
      : undefined;
  }

  /** Sends what is meant for Google to this server, and refuses everything else. */
  readonly fetch: typeof fetch = (input, init) => {
    const url = this.urlOf(input instanceof Request ? input.url : String(input));
    return url ? fetch(url, init) : Promise.reject(new TypeError('This address is not Google’s.'));
  };

  /** Adds or changes events, in the rep's own calendar unless another is named. */
  put(events: FakeEvent[], calendar: string = this.account): void {
    const rows = this.calendars.get(calendar) ?? [];
    this.calendars.set(calendar, rows);
    for (const event of events) {
      const at = rows.findIndex((row) => row.event.id === event.id);
      if (at >= 0) rows.splice(at, 1);
      this.seq += 1;
      rows.push({ event, seq: this.seq });
    }
  }

  cancel(id: string, calendar: string = this.account): void {
    const event = this.eventsIn(calendar).find((known) => known.id === id);
    if (event) this.put([cancelled(event)], calendar);
  }

  eventsIn(calendar: string = this.account): FakeEvent[] {
    return (this.calendars.get(calendar) ?? []).map(({ event }) => event);
  }

  removeCalendar(calendar: string): void {
    this.calendars.delete(calendar);
  }

  /** Every sync token given until now answers 410. */
  expireSyncTokens(): void {
    this.seq += 1;
    this.oldestToken = this.seq;
  }

  /** The next calls meet these, in their order. */
  meet(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', google);
    const path = pathname.slice(base.length);
    const method = request.method ?? '';
    const written = await text(request);
    const body = written === '' ? undefined : (JSON.parse(written) as Call['body']);
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    this.asked.push({ method, path, query: Object.fromEntries(query), token });
    this.spec.request(method, path, query, body);
    const fault = this.faults.shift();
    if (fault === 'slow') return;
    const scopes = this.tokens.get(token);
    const answer =
      this.faultAnswer(fault) ??
      (scopes ? this.answer(method, path, query, body ?? {}, scopes) : refusal(401, 'authError'));
    if (answer.status === 200 && typeof fault !== 'object') this.spec.answer(method, path, answer.json);
    const bytes =
      fault && typeof fault === 'object' && fault.html ? '<html>Sorry</html>' : JSON.stringify(answer.json);
    if (typeof fault === 'object' && fault.retryAfter) response.setHeader('Retry-After', fault.retryAfter);
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=UTF-8',
      'access-control-allow-origin': '*',
      'content-length': Buffer.byteLength(bytes),
    });
    if (fault !== 'cut') return void response.end(bytes);
    response.write(bytes.slice(0, bytes.length / 2), () => response.destroy());
  }

  private faultAnswer(fault: Fault | undefined): Answer | undefined {
    return typeof fault === 'object' ? refusal(fault.status, fault.reason) : undefined;
  }

  private answer(
    method: string,
    path: string,
    query: URLSearchParams,
    body: Call['body'],
    scopes: string[],
  ): Answer {
    const [, calendar = '', event = ''] = /^calendars\/([^/]+)\/events(?:\/([^/]+))?$/.exec(path) ?? [];
    const named = decodeURIComponent(calendar);
    const call = { query, body, scopes, calendar: named === 'primary' ? this.account : named, event };
    if (path === 'users/me/calendarList') return this.listCalendars(call);
    if (!this.calendars.has(call.calendar)) return refusal(404, 'notFound');
    if (method === 'POST') return this.insert(call);
    return event === '' ? this.listEvents(call) : this.getEvent(call);
  }

  private listCalendars({ query, scopes }: Call): Answer {
    if (!scopes.includes(readScopes[1] ?? '')) return refusal(403, 'insufficientPermissions');
    // The primary one stands at the end, so that a reader has to look for it.
    const items = [...this.calendars.keys()].toReversed().map((id) => ({
      kind: 'calendar#calendarListEntry',
      etag: `"${id}"`,
      id,
      summary: id === this.account ? id : `Calendar ${id.split('@')[0]}`,
      accessRole: 'owner',
      ...(id === this.account && { primary: true }),
    }));
    return this.page('calendar#calendarList', items, query, {});
  }

  private listEvents({ query, scopes, calendar }: Call): Answer {
    if (!scopes.includes(readScopes[0] ?? '')) return refusal(403, 'insufficientPermissions');
    const rows = this.calendars.get(calendar) ?? [];
    const syncToken = query.get('syncToken');
    if (syncToken !== null && notWithSyncToken.some((name) => query.has(name)))
      return refusal(400, 'invalid');
    const [since = '0', shape = ''] = syncToken?.split('|') ?? [];
    const ownShape = ['singleEvents', 'showDeleted', 'maxResults', 'fields']
      .map((name) => query.get(name))
      .join(' ');
    if (syncToken !== null && shape !== ownShape) return refusal(400, 'otherParameters');
    if (syncToken !== null && Number(since) < this.oldestToken) return refusal(410, 'fullSyncRequired');
    const timeMin = Date.parse(query.get('timeMin') ?? '') || 0;
    const items = rows
      .filter(({ event, seq }) => (syncToken === null ? isFrom(event, timeMin) : seq > Number(since)))
      .map(({ event }) => event);
    return this.page('calendar#events', items, query, { nextSyncToken: `${this.seq}|${ownShape}` });
  }

  private getEvent({ calendar, event }: Call): Answer {
    const found = this.eventsIn(calendar).find(({ id }) => id === event);
    return found ? { status: 200, json: found } : refusal(404, 'notFound');
  }

  private insert({ query, body, scopes, calendar }: Call): Answer {
    if (!scopes.includes(bookScope)) return refusal(403, 'insufficientPermissions');
    const id = String(body.id);
    if (!/^[a-v0-9]{5,1024}$/.test(id)) return refusal(400, 'invalid');
    if (this.eventsIn(calendar).some((known) => known.id === id)) return refusal(409, 'duplicate');
    const hasVideo = query.get('conferenceDataVersion') === '1' && body.conferenceData !== undefined;
    const event = {
      ...body,
      kind: 'calendar#event',
      id,
      status: 'confirmed',
      htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
      iCalUID: `${id}@google.com`,
      organizer: { email: this.account, self: true },
      ...(hasVideo && { hangoutLink: 'https://meet.google.com/abc-defg-hij' }),
    };
    this.put([event], calendar);
    return { status: 200, json: event };
  }

  private page(kind: string, items: object[], query: URLSearchParams, last: object): Answer {
    const size = Math.min(this.pageSize, Number(query.get('maxResults') ?? 250));
    const from = Number((query.get('pageToken') ?? 'page0').slice(4));
    const isLast = from + size >= items.length;
    const page = {
      kind,
      etag: '"page"',
      items: items.slice(from, from + size),
      ...(isLast ? last : { nextPageToken: `page${from + size}` }),
    };
    return { status: 200, json: withFields(page, query.get('fields') ?? Object.keys(page).join(',')) };
  }
}

const endOf = ({ end }: FakeEvent): number => {
  const { dateTime, date } = (end ?? {}) as { dateTime?: string; date?: string };
  return Date.parse(dateTime ?? date ?? '');
};

/** Cancelled events come without a time, and always. */
const isFrom = (event: FakeEvent, timeMin: number): boolean => !(endOf(event) <= timeMin);
