import { readGeneric } from './generic/read-generic.ts';
import { readGmail } from './gmail/read-gmail.ts';
import { readCalendar } from './calendar/read-calendar.ts';
import { readMeet } from './meet/read-meet.ts';
import { readHubSpot } from './hubspot/read-hubspot.ts';
import type { Reader } from './read-options.ts';

type ReaderSite = { app: string; host: RegExp; read: Reader };

/** A new site is one folder and one line here; the first host that fits counts, the last line takes the rest. */
export const readerSites: readonly ReaderSite[] = [
  { app: 'gmail', host: /^mail\.google\.com$/, read: readGmail },
  { app: 'google-calendar', host: /^calendar\.google\.com$/, read: readCalendar },
  { app: 'google-meet', host: /^meet\.google\.com$/, read: readMeet },
  { app: 'hubspot', host: /^(?:[a-z0-9-]+\.)*hubspot\.com$/, read: readHubSpot },
  { app: 'generic', host: /(?:)/, read: readGeneric },
];
