import type { PageSnapshot } from '../core/contract/read.ts';
import { readCalendar } from './calendar/read-calendar.ts';
import { readGmail } from './gmail/read-gmail.ts';
import { readMeet } from './meet/read-meet.ts';
import { readCrm } from './read-crm.ts';
import type { ReadOptions, Reader } from './read-options.ts';

/** Hosts whose pages are no CRM's. */
const readers: Readonly<Record<string, Reader>> = {
  'mail.google.com': readGmail,
  'calendar.google.com': readCalendar,
  'meet.google.com': readMeet,
};

/** Reads any page by the reader of its host. A content script imports its own site's reader instead of this. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageSnapshot {
  const read = readers[URL.parse(url)?.hostname ?? ''] ?? readCrm;
  return read(document, url, options);
}
