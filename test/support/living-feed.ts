import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

type FeedEvent = { uid: string; startsAt: number; minutes: number; guests?: string[] };

const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');

const eventLines = ({ uid, startsAt, minutes, guests = [] }: FeedEvent) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  `DTSTAMP:${stamp(startsAt)}`,
  `DTSTART:${stamp(startsAt)}`,
  `DTEND:${stamp(startsAt + minutes * 60_000)}`,
  ...guests.map((guest) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${guest}`),
  'END:VEVENT',
];

/** An .ics address on loopback whose events a test changes, with an ETag, and that can be made to keep its asker waiting. */
export class LivingFeed {
  static readonly secret = 'private-3f9c0b7d51e8';
  events: FeedEvent[] = [];
  /** `isCutOff`: whoever asked went away before the answer. */
  readonly asked: { headers: IncomingHttpHeaders; status: number; isCutOff: boolean }[] = [];
  private held: Promise<void> | undefined;
  private readonly server = createServer((request, response) => {
    const text = this.text();
    const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
    const status = request.headers['if-none-match'] === etag ? 304 : 200;
    const asked = { headers: request.headers, status, isCutOff: false };
    this.asked.push(asked);
    response.on('close', () => {
      asked.isCutOff = !response.writableFinished;
    });
    void Promise.resolve(this.held).then(() =>
      response
        .writeHead(status, { 'Content-Type': 'text/calendar', ETag: etag })
        .end(status === 200 ? text : undefined),
    );
  });

  static async start(): Promise<LivingFeed> {
    const feed = new LivingFeed();
    await new Promise<void>((resolve) => feed.server.listen(0, '127.0.0.1', resolve));
    return feed;
  }

  /** Works as a password does: it must stand nowhere but in the calendar's row. */
  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/calendar/ical/${LivingFeed.secret}/basic.ics`;
  }

  /** Keeps whoever asks from now on waiting, until the function that it gives is called. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.held = promise;
    return () => {
      this.held = undefined;
      resolve();
    };
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private text(): string {
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...this.events.flatMap(eventLines), 'END:VCALENDAR', ''].join(
      '\r\n',
    );
  }
}
