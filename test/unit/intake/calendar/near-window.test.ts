import { describe, expect, it } from 'vitest';
import { nearWindow } from '../../../../lib/intake/calendar/near-window.ts';
import { event } from './calendar-text.ts';

const window = { from: Date.UTC(2026, 0, 5), to: Date.UTC(2026, 0, 12) };
const isRead = (...lines: string[]): boolean => nearWindow([event(...lines)], window).length === 1;

describe('whether an event of a feed is read', () => {
  it.each<[string, string[], boolean]>([
    ['in the window', ['DTSTART:20260106T100000Z', 'DTEND:20260106T110000Z'], true],
    ['long past', ['DTSTART:20250106T100000Z', 'DTEND:20250106T110000Z'], false],
    ['far ahead', ['DTSTART:20270106T100000Z', 'DURATION:PT1H'], false],
    ['past, with a length', ['DTSTART:20250106T100000Z', 'DURATION:PT1H'], false],
    [
      'past, with an alarm that has one',
      ['DTSTART:20250106T100000Z', 'DURATION:P1D', 'DURATION:PT5M'],
      false,
    ],
    ['past, and long enough', ['DTSTART:20251206T100000Z', 'DURATION:P5W'], true],
    ['past, and long enough in hours', ['DTSTART:20251220T100000Z', 'DURATION:PT400H'], true],
    ['past, with an end that lies in it', ['DTSTART:20251206T100000Z', 'DTEND:20260107T100000Z'], true],
    ['past, with no length at all', ['DTSTART:20250106T100000Z'], false],
    ['past, with a length that is none', ['DTSTART:20250106T100000Z', 'DURATION:an hour'], true],
    ['past, and longer than can be told', ['DTSTART:20100106T100000Z', 'DURATION:P99999D'], true],
    ['past, and repeated', ['DTSTART:20250106T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'], true],
    ['without a day that can be read', ['DTSTART:soon'], true],
    ['on a day that there is not', ['DTSTART:20251399T100000Z', 'DURATION:PT1H'], true],
  ])('%s', (_name, lines, expected) => expect(isRead(...lines)).toBe(expected));
});
