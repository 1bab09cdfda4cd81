import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodes, type SourceState } from '../../../../lib/intake/calendar-source/calendar-source.ts';
import { icsFileSource } from '../../../../lib/intake/calendar-source/ics/ics-file-source.ts';
import { icsSource } from '../../../../lib/intake/calendar-source/ics/ics-source.ts';
import { isWhole } from '../../../../lib/intake/calendar-source/ics/is-whole.ts';
import { readMeetings } from '../../../../lib/intake/calendar-source/source-meeting.ts';
import { bigCalendar } from '../../../bench/big-calendar.ts';
import { calendarOf, portsOf, thisWeek, unaborted } from '../../../support/sources.ts';
import { calendar, event } from '../calendar/calendar-text.ts';

const good = calendar(event('UID:good', 'DTSTART:20260106T100000Z', 'DURATION:PT30M'));
const day = 86_400_000;

describe('a dropped file', () => {
  const pull = (text: string | undefined, state: SourceState = {}, window = thisWeek) => {
    const ports = portsOf({ readFile: () => Promise.resolve(text) });
    return icsFileSource.pull(calendarOf('ics_file'), window, state, ports, unaborted());
  };

  it('is read once, and again for other days', async () => {
    const first = await pull(good);
    expect(first).toMatchObject({ ok: true, kind: 'all', meetings: [{ uid: 'good' }] });
    const state = first.ok ? first.state : {};
    expect(await pull(good, state)).toMatchObject({ ok: true, kind: 'unchanged' });
    expect(await pull(good, state, { ...thisWeek, to: thisWeek.to + day })).toMatchObject({ kind: 'all' });
  });

  it('is read again where another one was dropped in its place', async () => {
    const first = await pull(calendar());
    expect(await pull(good, first.ok ? first.state : {})).toMatchObject({ kind: 'all', meetings: [{}] });
  });

  it('is read as far as it goes, with a warning', async () => {
    expect(await pull(good.slice(0, -20))).toMatchObject({
      ok: true,
      meetings: [{ uid: 'good' }],
      warnings: ['the file is broken or cut off'],
    });
  });

  it.each([
    ['gone', undefined, 'gone'],
    ['empty', '', 'not_calendar'],
    ['a page', '<!doctype html>', 'not_calendar'],
    ['a letter', 'Dear Ada,', 'not_calendar'],
  ])('says what is wrong with it: %s', async (_, text, code) => {
    expect(await pull(text)).toMatchObject({ ok: false, code });
  });
});

describe('a whole calendar', () => {
  it.each([
    ['as it should be', good],
    ['with a line behind it', `${good}\r\n<!-- made in 3 ms -->`],
    ['two of them in one', `${good}${good}`],
    ['in small letters', good.toLowerCase()],
  ])('is known as one: %s', (_, text) => {
    expect(isWhole(text)).toBe(true);
  });

  it('is told from every part of it', () => {
    const end = good.length - 'END:VCALENDAR\r\n'.length;
    for (let length = 0; length <= end; length += 1) expect(isWhole(good.slice(0, length))).toBe(false);
    expect(isWhole(`${good}${good.slice(0, end)}`)).toBe(false);
  });
});

describe('whatever a server answers', () => {
  const address = 'https://feeds.kestrel.example/private-7d1f/basic.ics';
  const answers = fc.record({
    status: fc.constantFrom(200, 200, 200, 204, 206, 304, 400, 404, 429, 500, 599),
    text: fc.oneof(
      fc.constant(good),
      fc.nat(good.length).map((length) => good.slice(0, length)),
      fc.string(),
      fc.uint8Array().map((bytes) => new TextDecoder('latin1').decode(bytes)),
    ),
    headers: fc.dictionary(
      fc.constantFrom('ETag', 'Last-Modified', 'Retry-After', 'Content-Type'),
      fc.stringMatching(/^[ -~]{0,40}$/),
    ),
    state: fc.dictionary(
      fc.constantFrom('etag', 'modified', 'hash', 'window'),
      fc.stringMatching(/^[ -~]{0,40}$/),
    ),
  });

  const faultsOf = (pulled: Awaited<ReturnType<typeof icsSource.pull>>) =>
    [
      /kestrel\.example|private-7d1f/.test(JSON.stringify(pulled)) && 'names the address',
      pulled.ok && pulled.kind === 'all' && pulled.meetings[0]?.uid !== 'good' && 'lost a meeting',
      !pulled.ok && !problemCodes.includes(pulled.code) && 'has no known code',
      !pulled.ok && !/^[A-Z].{20,160}\.$/.test(pulled.message) && 'is no sentence',
    ].filter((fault) => fault !== false);

  it('nobody is asked where a backup was restored without the address', async () => {
    const send = () => Promise.reject(new Error('asked'));
    const ports = portsOf({ fetch: send });
    const pulled = await icsSource.pull(calendarOf('ics'), thisWeek, {}, ports, unaborted());
    expect(pulled).toMatchObject({ ok: false, code: 'reconnect' });
  });

  it('gives meetings, nothing new, or one sentence without the address', async () => {
    const property = fc.asyncProperty(answers, async ({ status, text, headers, state }) => {
      const body = status === 204 || status === 304 ? null : text;
      const send = () => Promise.resolve(new Response(body, { status, headers }));
      const pulled = await icsSource.pull(
        calendarOf('ics', { address }),
        thisWeek,
        state,
        portsOf({ fetch: send }),
        unaborted(),
      );
      expect(faultsOf(pulled)).toEqual([]);
    });
    await fc.assert(property, { seed: 51, numRuns: 300 });
  });
});

describe('a feed of 50,000 events', () => {
  const lines = (index: string) => index.split('\r\n');
  /** The plainest count: its days as days, each series week by week. */
  function countOf(ics: string, from: string, to: string): number {
    const first = Date.parse(from);
    const last = Date.parse(to);
    return ics
      .split('BEGIN:VEVENT')
      .slice(1)
      .map(lines)
      .reduce((count, event_) => {
        const start = event_.find((line) => line.startsWith('DTSTART'))?.split(':')[1] ?? '';
        const at = Date.parse(`${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}`);
        const times = Number(event_.find((line) => line.startsWith('RRULE'))?.split('COUNT=')[1] ?? 1);
        const inside = Array.from({ length: times }, (_, week) => at + week * 7 * day);
        return count + inside.filter((one) => one >= first && one < last).length;
      }, 0);
  }

  it('is read whole, and gives what lies in the window', () => {
    const ics = bigCalendar(50_000);
    expect(ics.length).toBeGreaterThan(20_000_000);
    const window = {
      from: Date.parse('2026-10-10T00:00:00+02:00'),
      to: Date.parse('2027-03-20T00:00:00+01:00'),
      timeZone: 'Europe/Berlin',
    };
    const { meetings, warnings } = readMeetings(ics, window);
    expect(warnings).toEqual([]);
    expect(meetings).toHaveLength(countOf(ics, '2026-10-10', '2027-03-20'));
    expect(meetings.length).toBeGreaterThan(2_500);
  });
});
