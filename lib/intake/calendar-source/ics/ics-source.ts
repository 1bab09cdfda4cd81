import { decodeText } from '../../file/decode-text.ts';
import { askServer } from '../ask-server.ts';
import type { CalendarSource, SourceState } from '../calendar-source.ts';
import { readAddress } from '../read-address.ts';
import { refuseStatus } from '../refuse-status.ts';
import { readMeetings } from '../source-meeting.ts';
import { brokenOff, type Sentences, told, Trouble } from '../trouble.ts';
import { windowKey } from '../window-key.ts';
import { hashOf } from './hash-of.ts';
import { isWhole } from './is-whole.ts';

/** A feed of Google's holds a calendar's whole history; 50,000 events are some 20 MB. */
const maxFeedBytes = 60_000_000;

const sentences: Sentences = {
  refused: 'This address asks for a login: copy the secret address in iCal format instead.',
  forbidden: 'This address may not be read: copy the secret address in iCal format instead.',
  not_found:
    'There is no calendar at this address: it may have been reset, so copy the secret address in iCal format anew.',
  not_calendar: 'There is no calendar at this address: copy the secret address in iCal format.',
  too_big: 'This calendar is larger than 60 MB and was not read: connect one that holds fewer years.',
};

/** Validators of the last answer, as far as it is still true for this window. */
function conditions(state: SourceState, key: string): Record<string, string> {
  if (state.window !== key) return {};
  return {
    ...(state.etag !== undefined && { 'If-None-Match': state.etag }),
    ...(state.modified !== undefined && { 'If-Modified-Since': state.modified }),
  };
}

/** An address that answers with one iCalendar file: Google's secret address, Outlook's published one, a CalDAV server's. */
export const icsSource: CalendarSource = {
  kind: 'ics',
  trust: 'ask',
  everyMinutes: 15,
  pull: (calendar, window, state, ports, signal) =>
    told(async () => {
      const address = calendar.secret?.address;
      // A backup was restored without its secrets.
      if (address === undefined) throw new Trouble('reconnect');
      const url = readAddress(address);
      const key = windowKey(window);
      const headers = { Accept: 'text/calendar, */*;q=0.1', ...conditions(state, key) };
      const limits = { maxBytes: maxFeedBytes, isOwn: ({ origin }: URL) => origin === url.origin };
      const answer = await askServer(url.href, { headers }, limits, ports, signal);
      refuseStatus(answer, ports.now());
      if (answer.status === 304) return { ok: true, kind: 'unchanged', state, warnings: [] };
      const hash = await hashOf(answer.bytes);
      const read: SourceState = { hash, window: key };
      const etag = answer.headers.get('ETag');
      const modified = answer.headers.get('Last-Modified');
      if (etag !== null) read.etag = etag;
      if (modified !== null) read.modified = modified;
      if (state.hash === hash && state.window === key)
        return { ok: true, kind: 'unchanged', state: read, warnings: [] };
      const decoded = decodeText(answer.bytes);
      if ('refusal' in decoded) throw new Trouble('not_calendar');
      const found = readMeetings(decoded.text, window);
      // What was cut off on its way would take every meeting behind the cut for cancelled.
      if (!isWhole(decoded.text)) throw new Trouble('offline', { sentence: brokenOff });
      return { ok: true, kind: 'all', state: read, ...found };
    }, sentences),
};
