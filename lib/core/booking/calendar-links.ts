import { isKnownTimeZone, localParts } from '../schedule/zoned-time.ts';
import { agendaLines } from './agenda-lines.ts';
import type { Booking } from './booking.ts';
import { clip, plainLine, plainWords } from './plain-words.ts';

/** A calendar's page for a new event, filled in; Save is the rep's. */
export type CalendarLink = {
  url: string;
  /** The agenda did not fit in whole. */
  isShortened: boolean;
  /** Guests that did not fit and must be added by hand. */
  leftOut: string[];
};

// Both pages take longer addresses from a browser and not from every mail server or proxy on the way.
const longest = 1_999;
const longestTitle = 120;

type Filled = { title: string; lines: string[]; guests: string[] };
type Fill = (booking: Booking, filled: Filled) => [name: string, value: string][];

const minute = 60_000;
const two = (value: number): string => String(value).padStart(2, '0');

/** `20261126T140000`, the wall time of a zone. */
function wallTime(at: number, timeZone: string): string {
  const { year, month, day, hour, minute } = localParts(at, timeZone);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}T${two(hour)}${two(minute)}00`;
}

const endOf = ({ startsAt, minutes }: Booking): number => startsAt + minutes * minute;

const google: Fill = (booking, { title, lines, guests }) => {
  const zone = isKnownTimeZone(booking.timeZone) ? booking.timeZone : 'UTC';
  return [
    ['action', 'TEMPLATE'],
    ['text', title],
    ['dates', `${wallTime(booking.startsAt, zone)}/${wallTime(endOf(booking), zone)}`],
    ['ctz', zone],
    ['details', lines.join('\n')],
    ['add', guests.join(',')],
  ];
};

const htmlMarks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => htmlMarks[mark] ?? mark);

/** Outlook takes the body as HTML, and a plus sign in a query as a plus sign. */
const outlook: Fill = (booking, { title, lines, guests }) => [
  ['path', '/calendar/action/compose'],
  ['rru', 'addevent'],
  ['subject', title],
  ['startdt', new Date(booking.startsAt).toISOString()],
  ['enddt', new Date(endOf(booking)).toISOString()],
  ['to', guests.join(',')],
  ['body', lines.map(asHtml).join('<br>')],
];

function makeUrl(page: string, fields: [string, string][]): string {
  const query = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${page}?${query.join('&')}`;
}

/** As many of the list as fit: `fits` is asked with its first ones, most of them first. */
function asManyAs<Of>(all: readonly Of[], fits: (kept: Of[]) => boolean): Of[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(all.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return all.slice(0, low);
}

/** Details give way first, then the title; a guest only when nothing else is left to shorten. */
function fill(page: string, make: Fill, booking: Booking): CalendarLink {
  const url = (filled: Filled): string => makeUrl(page, make(booking, filled));
  const fits = (filled: Filled): boolean => url(filled).length <= longest;
  const all = agendaLines(booking.agenda).map(plainWords);
  const everybody = booking.guests.map(plainLine);
  const title = clip(plainLine(booking.title), longestTitle);
  const short = { title, lines: [], guests: everybody };
  const kept = fits(short) ? title : clip(title, 40);
  const guests = asManyAs(everybody, (some) => fits({ title: kept, lines: [], guests: some }));
  const lines = asManyAs(all, (some) => fits({ title: kept, lines: marked(some, all), guests }));
  return {
    url: url({ title: kept, lines: marked(lines, all), guests }),
    isShortened: lines.length < all.length || kept !== plainLine(booking.title),
    leftOut: everybody.slice(guests.length),
  };
}

/** What was cut off leaves a mark, and no heading without a point. */
function marked(lines: readonly string[], all: readonly string[]): string[] {
  if (lines.length === all.length) return [...lines];
  const kept = lines.at(-1)?.endsWith(':') === true ? lines.slice(0, -1) : lines;
  return kept.length === 0 ? [] : [...kept, '…'];
}

/** The prefilled page of Google Calendar (platform.md), under 2,000 characters. It needs no permission. */
export const googleLink = (booking: Booking): CalendarLink =>
  fill('https://calendar.google.com/calendar/render', google, booking);

/** The prefilled page of Outlook on the web, under 2,000 characters. */
export const outlookLink = (booking: Booking): CalendarLink =>
  fill('https://outlook.office.com/calendar/0/deeplink/compose', outlook, booking);
