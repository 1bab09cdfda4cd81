import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { eventFile } from './radicale.ts';

/** One meeting in the first full week of 2026, with a guest whose name holds letters of its own. */
export const feedText = eventFile(
  'feed-meeting',
  'SUMMARY:Présentation',
  'DTSTART:20260106T100000Z',
  'DURATION:PT30M',
  'ATTENDEE;CN=Zoé Lindqvist:mailto:zoe@harbourglass.example',
);

const calendar = { 'Content-Type': 'text/calendar; charset=utf-8' };
const megabyte = `${'X-LONG:'.padEnd(998, 'x')}\r\n`.repeat(1_000);

/** Text of so many megabytes, made while it is sent. */
function* endless(megabytes: number): Generator<string> {
  yield 'BEGIN:VCALENDAR\r\n';
  for (let sent = 0; sent < megabytes; sent += 1) yield megabyte;
}

type Behaviour = (response: ServerResponse, headers: IncomingHttpHeaders, server: FeedServer) => void;

const status =
  (code: number, more: Record<string, string> = {}): Behaviour =>
  (response) => {
    response.writeHead(code, more).end('no');
  };
const body =
  (content: string | Uint8Array, more: Record<string, string> = calendar): Behaviour =>
  (response) => {
    response.writeHead(200, more).end(content);
  };
const redirect =
  (to: (server: FeedServer) => string): Behaviour =>
  (response, _headers, server) => {
    response.writeHead(302, { Location: to(server) }).end();
  };
const validated =
  (header: string, condition: string, value: string): Behaviour =>
  (response, headers) => {
    if (headers[condition] === value) response.writeHead(304, { [header]: value }).end();
    else response.writeHead(200, { ...calendar, [header]: value }).end(feedText);
  };

/** What the server does at each address; any other answers 404. */
const behaviours: Record<string, Behaviour> = {
  '/calendar.ics': body(feedText),
  '/plain': body(feedText, { 'Content-Type': 'text/plain' }),
  '/html': body('<!doctype html><title>Sign in</title>', { 'Content-Type': 'text/html' }),
  '/json': body('{"items": []}', { 'Content-Type': 'application/json' }),
  '/picture': body(Uint8Array.from({ length: 4_000 }, (_, at) => at % 7)),
  '/empty': body(''),
  '/no-events': body('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
  '/401': status(401, { 'WWW-Authenticate': 'Basic realm="feeds"' }),
  '/403': status(403),
  '/410': status(410),
  '/418': status(418),
  '/429': status(429, { 'Retry-After': '120' }),
  '/500': status(500),
  '/503': status(503, { 'Retry-After': 'Mon, 05 Jan 2026 06:00:00 GMT' }),
  '/moved': redirect(() => '/calendar.ics'),
  '/loop': redirect(() => '/loop'),
  '/.well-known/caldav': redirect(({ elsewhere }) => `${elsewhere}/dav/`),
  '/elsewhere': redirect(({ elsewhere }) => `${elsewhere}/calendar.ics`),
  '/huge': (response) => {
    response.writeHead(200, calendar);
    Readable.from(endless(300)).pipe(response);
  },
  '/gzip-bomb': (response) => {
    response.writeHead(200, { ...calendar, 'Content-Encoding': 'gzip' });
    Readable.from(endless(300))
      .pipe(createGzip({ level: 1 }))
      .pipe(response);
  },
  '/gzip': body(gzipSync(feedText), { ...calendar, 'Content-Encoding': 'gzip' }),
  '/latin-1': body(Buffer.from(feedText, 'latin1'), { 'Content-Type': 'text/calendar; charset=iso-8859-1' }),
  '/wrong-charset': body(feedText, { 'Content-Type': 'text/calendar; charset=iso-8859-1' }),
  '/utf-16': body(Buffer.from(`\ufeff${feedText}`, 'utf16le')),
  '/bom': body(`\ufeff${feedText}`),
  '/etag': validated('ETag', 'if-none-match', '"one"'),
  '/modified': validated('Last-Modified', 'if-modified-since', 'Mon, 05 Jan 2026 00:00:00 GMT'),
  '/short': body(feedText.slice(0, -40)),
  '/slow': () => undefined,
  '/stuck': (response) => {
    response.writeHead(200, calendar);
    response.write(feedText.slice(0, 100));
  },
  '/cut': (response) => {
    response.writeHead(200, { ...calendar, 'Content-Length': `${Buffer.byteLength(feedText)}` });
    response.write(feedText.slice(0, 100), () => response.destroy());
  },
};

/** A server on loopback that behaves badly, by address. */
export class FeedServer {
  /** `http://127.0.0.1:PORT`. */
  url = '';
  /** Where `/elsewhere` and `/.well-known/caldav` send to. */
  elsewhere = 'http://127.0.0.1:9';
  readonly asked: {
    path: string;
    headers: IncomingHttpHeaders;
    response: ServerResponse;
    socket: Socket;
  }[] = [];
  private readonly server = createServer((request, response) => {
    const path = request.url ?? '/';
    this.asked.push({ path, headers: request.headers, response, socket: request.socket });
    (behaviours[path] ?? status(404))(response, request.headers, this);
    for (const listener of this.listeners) listener();
  });
  private readonly listeners = new Set<() => void>();

  static async start(): Promise<FeedServer> {
    const feeds = new FeedServer();
    await new Promise<void>((resolve) => feeds.server.listen(0, '127.0.0.1', resolve));
    feeds.url = `http://127.0.0.1:${(feeds.server.address() as AddressInfo).port}`;
    return feeds;
  }

  /** Resolves with the next request. */
  nextRequest(): Promise<void> {
    return new Promise((resolve) => {
      const listener = () => {
        this.listeners.delete(listener);
        resolve();
      };
      this.listeners.add(listener);
    });
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
