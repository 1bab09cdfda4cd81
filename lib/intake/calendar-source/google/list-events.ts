import { z } from '../../../core/model/zod.ts';
import type { SourcePorts } from '../calendar-source.ts';
import { Trouble } from '../trouble.ts';
import { askGoogle } from './ask-google.ts';
import { eventFields, type GoogleEvent, googleEventSchema } from './google-event.ts';

/** The same for every request of a calendar: a sync token holds only for the parameters that it was made with. */
const always = {
  singleEvents: 'true',
  showDeleted: 'true',
  maxResults: '250',
  fields: `items(${eventFields}),nextPageToken,nextSyncToken`,
};

/** 50,000 instances; a rep's busiest half-year is a tenth of that. */
const maxPages = 200;

const pageSchema = z.object({
  items: z.array(z.unknown()).default([]),
  nextPageToken: z.string().optional(),
  nextSyncToken: z.string().optional(),
});

type Listed = {
  /** `gone`: the account has no such calendar; `stale`: the sync token holds no more, ask in full. */
  kind: 'listed' | 'gone' | 'stale';
  events: GoogleEvent[];
  syncToken?: string;
  /** Events that could not be read. */
  unread: number;
  isCut: boolean;
};

const nothing = { events: [], unread: 0, isCut: false };

/**
 * One calendar's events: those since `from` (epoch ms), or what changed since a sync token, cancelled ones included
 * (developers.google.com/workspace/calendar/api/guides/sync). Throws `Trouble`.
 */
export async function listEvents(
  part: string,
  since: { from: number } | { syncToken: string },
  ports: SourcePorts,
  signal: AbortSignal,
): Promise<Listed> {
  const path = `calendars/${encodeURIComponent(part)}/events`;
  const isFull = 'from' in since;
  const first: Record<string, string> = isFull
    ? { timeMin: new Date(since.from).toISOString() }
    : { syncToken: since.syncToken };
  const events: GoogleEvent[] = [];
  let unread = 0;
  let pageToken: string | undefined;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const query = { ...always, ...first, ...(pageToken !== undefined && { pageToken }) };
    // A page's token runs out as well, and then its list has to begin anew.
    const expects = isFull && pageToken === undefined ? [404] : [400, 404, 410];
    const { status, json } = await askGoogle({ path, query, expects }, ports, signal);
    if (status === 404) return { kind: 'gone', ...nothing };
    if (status >= 400) return { kind: 'stale', ...nothing };
    const page = pageSchema.safeParse(json).data;
    if (page === undefined) throw new Trouble('server', { sentence: noPage });
    for (const item of page.items) {
      const { data } = googleEventSchema.safeParse(item);
      if (data) events.push(data);
      else unread += 1;
    }
    pageToken = page.nextPageToken;
    // A page may be empty and not the last one: only a missing token ends the list.
    if (pageToken === undefined)
      return { kind: 'listed', events, syncToken: page.nextSyncToken, unread, isCut: false };
  }
  return { kind: 'listed', events, unread, isCut: true };
}

const noPage = 'Google’s answer was no list of events; it is asked again later.';
