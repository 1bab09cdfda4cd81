import type { CalendarInput } from '../../core/contract/calendar.ts';
import { toInstant } from '../../core/schedule/zoned-time.ts';
import { CalendarError } from './calendar-error.ts';
import { eventOfOccurrence, type ReadEvent } from './event-of-occurrence.ts';
import { latestVersions } from './latest-versions.ts';
import { nearWindow } from './near-window.ts';
import { type RawEvent, readRawEvent, type Reading } from './raw-event.ts';
import { type Budget, perFile } from './recur/budget.ts';
import { type Components, scanComponents } from './scan-components.ts';
import { occurrencesOf, type Window } from './series.ts';
import { collectWarnings, type Warnings } from './warnings.ts';
import { namedZone } from './zones/zone.ts';
import { zonesOfFile } from './zones/zones-of-file.ts';

function scanFile(ics: string): Components {
  const found = scanComponents(ics);
  if (found.hasCalendar || found.events.length > 0) return found;
  const start = ics.trimStart().slice(0, 200);
  if (start === '') throw new CalendarError('the file is empty');
  if (start.startsWith('<')) {
    throw new CalendarError('this is a web page, not a calendar: the address may be wrong or need a login');
  }
  throw new CalendarError('this is not a calendar file: no BEGIN:VCALENDAR stands in it');
}

/** Versions of one event belong together; events without UID have only themselves. */
function byUid(events: RawEvent[]): RawEvent[][] {
  const groups = new Map<string, RawEvent[]>();
  for (const [at, event] of events.entries()) {
    const key = event.uid === '' ? `no uid ${at}` : `uid ${event.uid}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()];
}

type ReadCalendar = { events: ReadEvent[]; warnings: string[] };

type Context = { window: Window; timeZone: string; warnings: Warnings; budget: Budget };

function eventsOf(group: RawEvent[], { window, timeZone, warnings, budget }: Context) {
  const { masters, changes } = latestVersions(group);
  const { occurrences, isCut } = occurrencesOf(masters, changes, window, budget);
  if (isCut)
    warnings.add(`"${masters[0]?.title.slice(0, 60) ?? ''}" repeats too often, not all of it is read`);
  return occurrences.flatMap((occurrence) => eventOfOccurrence(occurrence, window, timeZone) ?? []);
}

/**
 * The events of an iCalendar file (RFC 5545) of which some part lies inside `[from, to)`, repeated ones instance by
 * instance, by start. Times are given with the offset of `timeZone`, in which floating times and days are read.
 * What cannot be read is left out with a warning; a file that is no calendar at all throws `CalendarError`.
 */
export function readCalendar({ ics, from, to, timeZone }: Omit<CalendarInput, 'id'>): ReadCalendar {
  const warnings = collectWarnings();
  const components = scanFile(ics);
  if (!components.hasCalendar || components.isBroken) warnings.add('the file is broken or cut off');
  const window = { from: toInstant(from, timeZone), to: toInstant(to, timeZone) };
  const reading: Reading = {
    zones: zonesOfFile(components.zones),
    floating: namedZone(timeZone),
    isCancelled: components.method === 'CANCEL',
    warnings,
  };
  const raw = nearWindow(components.events, window).flatMap((text) => readRawEvent(text, reading) ?? []);
  const context = { window, timeZone, warnings, budget: perFile() };
  const found: { at: number; event: ReadEvent }[] = byUid(raw).flatMap((group) => eventsOf(group, context));
  const events = found.sort((a, b) => a.at - b.at).map(({ event }) => event);
  return { events, warnings: warnings.list() };
}
