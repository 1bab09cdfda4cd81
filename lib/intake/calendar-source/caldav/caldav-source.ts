import type { Calendar } from '../../../core/model/calendar-entities.ts';
import { collectWarnings } from '../../calendar/warnings.ts';
import type { CalendarSource, SourceState, SourceWindow } from '../calendar-source.ts';
import { readMeetings } from '../source-meeting.ts';
import { type Sentences, told } from '../trouble.ts';
import { windowKey } from '../window-key.ts';
import { findHome } from './find-home.ts';
import { type Collection, listCollections } from './list-collections.ts';
import { queryEvents } from './query-events.ts';
import { type Account, accountOf, isNothingThere } from './with-dav.ts';

const sentences: Sentences = {
  refused:
    'The user name or password was not accepted: many servers want an app password, made in the account’s settings.',
  not_calendar: 'This is no calendar server: enter the CalDAV address from the help pages of your provider.',
  not_found: 'The calendars of this account are not where they were: connect it again.',
};

/** The calendars of the account from where they were the last time; looked for anew where they are gone. */
async function collectionsOf(account: Account, state: SourceState) {
  if (state.home !== undefined) {
    try {
      return { home: state.home, collections: await listCollections(account, state.home) };
    } catch (error) {
      if (!isNothingThere(error)) throw error;
    }
  }
  const { home } = await findHome(account);
  return { home, collections: await listCollections(account, home) };
}

const isCountedIn = ({ parts }: Calendar) => {
  const leftOut = new Set(parts.filter(({ isCounted }) => !isCounted).map(({ id }) => id));
  return ({ id }: Collection) => !leftOut.has(id);
};

/** What has to be the same for nothing to have changed; undefined where a server gives no version of a calendar. */
function fingerprintOf(counted: Collection[], window: SourceWindow): string | undefined {
  if (counted.some(({ version }) => version === undefined)) return undefined;
  return JSON.stringify([windowKey(window), ...counted.map(({ id, version }) => `${id} ${version}`).sort()]);
}

async function readAll(account: Account, counted: Collection[], window: SourceWindow) {
  const warnings = collectWarnings();
  const meetings = [];
  for (const { id, url, name } of counted) {
    for (const ics of await queryEvents(account, url, window)) {
      try {
        const found = readMeetings(ics, window, id);
        meetings.push(...found.meetings);
        for (const warning of found.warnings) warnings.add(warning);
      } catch (error) {
        // One broken event must not cost the rep all others.
        if (!isNothingThere(error)) throw error;
        warnings.add(`an event of "${name}" could not be read`);
      }
    }
  }
  return { meetings, warnings };
}

/**
 * A CalDAV account (RFC 4791) by tsdav. One request tells whether any calendar changed, by its ctag or sync token; only
 * then the events around the window are read anew, all of them (docs/adr/0012).
 */
export const caldavSource: CalendarSource = {
  kind: 'caldav',
  trust: 'proof',
  everyMinutes: 5,
  pull: (calendar, window, state, ports, signal) =>
    told(async () => {
      const account = accountOf(calendar, ports, signal);
      const { home, collections } = await collectionsOf(account, state);
      const counted = collections.filter(isCountedIn(calendar));
      const fingerprint = fingerprintOf(counted, window);
      const next: SourceState = { home, ...(fingerprint !== undefined && { fingerprint }) };
      if (fingerprint !== undefined && fingerprint === state.fingerprint)
        return { ok: true, kind: 'unchanged', state: next, warnings: [] };
      const { meetings, warnings } = await readAll(account, counted, window);
      const known = new Set(collections.map(({ id }) => id));
      for (const part of calendar.parts)
        if (part.isCounted && !known.has(part.id))
          warnings.add(`"${part.name}" is not in this account any more`);
      return { ok: true, kind: 'all', state: next, meetings, warnings: warnings.list() };
    }, sentences),
  listParts: (calendar, ports, signal) =>
    told(async () => {
      const account = accountOf(calendar, ports, signal);
      const { home, principal } = await findHome(account);
      const collections = await listCollections(account, home);
      const rank = ({ owner }: Collection) => (owner === principal ? 0 : 1);
      const parts = collections.sort((a, b) => rank(a) - rank(b)).map(({ id, name }) => ({ id, name }));
      return { ok: true, parts };
    }, sentences),
};
