import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readMeetings } from '../../lib/intake/calendar-source/source-meeting.ts';
import { bigCalendar } from './big-calendar.ts';
import { type Figure, measure, printTable } from './measure.ts';

const now = Date.parse('2026-11-19T15:00:00Z');
const day = 86_400_000;
const timeZone = 'Europe/Berlin';

/** What the sync asks for, and everything that there is. */
const windows = {
  sync: { from: now - 40 * day, to: now + 120 * day, timeZone },
  all: { from: Date.parse('2015-01-01'), to: Date.parse('2030-01-01'), timeZone },
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are held while the result of `work` lives. */
function heldBy(work: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  return kept === undefined ? Number.NaN : held / 1e6;
}

/** How ical.js gives the events of a file; without `exceptions` it would look for them among all others, each time. */
const readByIcalJs = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { exceptions: [] }))
    .filter(({ startDate, attendees }) => startDate.toUnixTime() > 0 && attendees.length > 0);

type Reader = { name: string; runs: number; events: number; read: (ics: string) => unknown };

const readers: Reader[] = [
  { name: 'the 160 days of a sync', runs: 7, events: 50_000, read: (ics) => readMeetings(ics, windows.sync) },
  { name: 'all of it', runs: 3, events: 50_000, read: (ics) => readMeetings(ics, windows.all) },
  { name: 'ical.js, without repetitions', runs: 3, events: 50_000, read: readByIcalJs },
  {
    name: 'ts-ics, without repetitions',
    runs: 3,
    // It takes half a minute for the whole file.
    events: 1_000,
    read: (ics) => convertIcsCalendar(undefined, ics).events,
  },
];

function benchReader({ name, runs, events, read }: Reader): Figure {
  const ics = bigCalendar(events);
  const megabytes = ics.length / 1e6;
  const figure = measure(`${name}, ${megabytes.toFixed(1)} MB`, runs, () => read(ics));
  const speed = `${((megabytes / figure.median) * 1_000).toFixed(1)} MB/s`;
  return { ...figure, ratio: `${speed}, ${heldBy(() => read(ics)).toFixed(0)} MB kept` };
}

/** What a feed with a rep's whole history costs, beside the libraries that read the same text, and what it leaves in memory. */
export const benchCalendar = (): void => printTable('Calendar of 50,000 events', readers.map(benchReader));
