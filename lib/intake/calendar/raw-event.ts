import type { CalendarEvent } from '../../core/contract/calendar.ts';
import type { Property } from './content-line.ts';
import { plainText } from './plain-text.ts';
import { readPeople, readPerson } from './read-person.ts';
import { type Properties, readProperties } from './read-properties.ts';
import { parseRule, type Rule } from './recur/parse-rule.ts';
import { dayMs, type Length, readDateValue, readLength, type Wall } from './wall-time.ts';
import type { Warnings } from './warnings.ts';
import { utcZone, type Zone } from './zones/zone.ts';
import type { Zones } from './zones/zones-of-file.ts';

/** A point of a calendar: wall time in its zone. A day is its midnight where the reader of the file is. */
export type Moment = { wall: Wall; isDay: boolean; zone: Zone };

export const instantOfMoment = ({ wall, zone }: Moment): number => zone.toInstant(wall);

export type RawEvent = {
  uid: string;
  title: string;
  status: CalendarEvent['status'];
  /** `TRANSP:TRANSPARENT` (RFC 5545, 3.8.2.7): it takes no time of its owner's. */
  isFree: boolean;
  organizer: CalendarEvent['organizer'];
  attendees: CalendarEvent['attendees'];
  start: Moment;
  length: Length;
  rules: Rule[];
  /** Extra starts; those of PERIOD form have a length of their own. */
  extra: { start: Moment; length?: Length }[];
  excluded: Moment[];
  /** Which instance of a series this one replaces, alone or with all that follow. */
  replaces?: { moment: Moment; isOnward: boolean };
  /** Of two versions the higher SEQUENCE counts, then the later stamp. */
  sequence: number;
  stamp: number;
};

export type Reading = { zones: Zones; floating: Zone; isCancelled: boolean; warnings: Warnings };

const wanted = new Set(
  (
    'UID SUMMARY STATUS TRANSP ORGANIZER ATTENDEE SEQUENCE DTSTAMP LAST-MODIFIED DTSTART DTEND DURATION ' +
    'RRULE RDATE EXDATE RECURRENCE-ID X-MICROSOFT-CDO-ALLDAYEVENT'
  ).split(' '),
);

const statuses: Record<string, CalendarEvent['status']> = { TENTATIVE: 'tentative', CANCELLED: 'cancelled' };

function readMoment(
  text: string,
  { params }: Property,
  reading: Reading,
  fallback?: Zone,
): Moment | undefined {
  const value = readDateValue(text);
  if (!value) return undefined;
  if (value.isUtc) return { wall: value.wall, isDay: false, zone: utcZone };
  if (value.isDay || params.get('VALUE')?.toUpperCase() === 'DATE') {
    return { wall: Math.floor(value.wall / dayMs) * dayMs, isDay: true, zone: reading.floating };
  }
  const tzid = params.get('TZID');
  const zone = tzid === undefined || tzid === '' ? fallback : reading.zones(tzid);
  if (tzid !== undefined && !zone) {
    reading.warnings.add(
      `the time zone "${plainText(tzid, 60)}" is not known, its times are read as local time`,
    );
  }
  return { wall: value.wall, isDay: false, zone: zone ?? reading.floating };
}

/** Each value of a list such as EXDATE; one that says no zone is in the event's. */
function readMoments(properties: Property[], start: Moment, reading: Reading): RawEvent['extra'] {
  return properties
    .flatMap((property) => property.value.split(',').map((text) => ({ property, text })))
    .filter(({ text }) => text.trim() !== '')
    .slice(0, 20_000)
    .flatMap(({ property, text }) => {
      const [from = '', end] = text.split('/', 2);
      const moment = readMoment(from, property, reading, start.zone);
      if (!moment) {
        reading.warnings.add(`${property.name} "${plainText(text, 40)}" is no date`);
        return [];
      }
      if (end === undefined) return [{ start: moment }];
      const until = readMoment(end, property, reading, start.zone);
      const ms = until ? Math.max(0, instantOfMoment(until) - instantOfMoment(moment)) : 0;
      return [{ start: moment, length: readLength(end) ?? { days: 0, ms } }];
    });
}

function readEventLength(start: Moment, { first }: Properties, reading: Reading): Length {
  const endProperty = first('DTEND');
  const end = endProperty && readMoment(endProperty.value, endProperty, reading, start.zone);
  if (end && start.isDay) return { days: Math.max(1, Math.floor((end.wall - start.wall) / dayMs)), ms: 0 };
  if (end) return { days: 0, ms: Math.max(0, instantOfMoment(end) - instantOfMoment(start)) };
  const written = first('DURATION');
  const length = written && readLength(written.value);
  if (!length && (endProperty || written))
    reading.warnings.add('an event with an end that is no date or duration');
  if (start.isDay) return { days: Math.max(1, length?.days ?? 1), ms: 0 };
  return length ?? { days: 0, ms: 0 };
}

/** Outlook writes an all-day event as midnight to midnight, with a mark of its own. */
function isMarkedAllDay(start: Moment, { days, ms }: Length, { first }: Properties): boolean {
  const mark = first('X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase();
  return mark === 'TRUE' && start.wall % dayMs === 0 && days === 0 && ms >= dayMs - 3_600_000;
}

function readRules(properties: Property[], warnings: Warnings): Rule[] {
  return properties.slice(0, 20).flatMap(({ value }) => {
    const found = parseRule(value);
    if (!found)
      warnings.add(`the repetition "${plainText(value, 60)}" is not understood, the event is read once`);
    for (const part of found?.ignored ?? [])
      warnings.add(`${plainText(part, 60)} of a repetition is not understood`);
    return found ? [found.rule] : [];
  });
}

/** One VEVENT, `component` being the text between its BEGIN and END; undefined, with a warning, without a start. */
export function readRawEvent(component: string, reading: Reading): RawEvent | undefined {
  const { warnings } = reading;
  const properties = readProperties(component, wanted);
  const { first, all } = properties;
  if (properties.malformed > 0) warnings.add('lines that are no property were left out');
  const title = plainText(first('SUMMARY')?.value ?? '', 300);
  const startProperty = first('DTSTART');
  const written = startProperty && readMoment(startProperty.value, startProperty, reading);
  if (!written) {
    warnings.add(`"${title.slice(0, 60)}" has no start that can be read and was left out`);
    return undefined;
  }
  const length = readEventLength(written, properties, reading);
  const isAllDay = isMarkedAllDay(written, length, properties);
  const start = isAllDay ? { ...written, isDay: true, zone: reading.floating } : written;
  const id = first('RECURRENCE-ID');
  const replaced = id && readMoment(id.value, id, reading, start.zone);
  const organizer = all('ORGANIZER').slice(0, 1).map(readPerson)[0];
  const stamp = first('LAST-MODIFIED') ?? first('DTSTAMP');
  return {
    uid: plainText(first('UID')?.value ?? '', 500),
    title,
    status: reading.isCancelled
      ? 'cancelled'
      : (statuses[first('STATUS')?.value.trim().toUpperCase() ?? ''] ?? 'confirmed'),
    isFree: first('TRANSP')?.value.trim().toUpperCase() === 'TRANSPARENT',
    organizer: organizer && { email: organizer.email, ...(organizer.name && { name: organizer.name }) },
    attendees: readPeople(all('ATTENDEE')),
    start,
    length: isAllDay ? { days: Math.round(length.ms / dayMs), ms: 0 } : length,
    rules: readRules(all('RRULE'), warnings),
    extra: readMoments(all('RDATE'), start, reading),
    excluded: readMoments(all('EXDATE'), start, reading).map((one) => one.start),
    ...(id &&
      replaced && {
        replaces: { moment: replaced, isOnward: id.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE' },
      }),
    sequence: Number(first('SEQUENCE')?.value) || 0,
    stamp: readDateValue(stamp?.value ?? '')?.wall ?? 0,
  };
}
