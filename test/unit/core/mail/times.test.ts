import { describe, expect, it } from 'vitest';
import { germanAgo, germanLength, germanSlot } from '../../../../lib/core/mail/german/times.ts';

const at = (text: string) => Date.parse(text);
// A Thursday.
const now = at('2026-11-19T15:00:00+01:00');
const times = (buyerZone = 'Europe/Berlin', repZone = 'Europe/Berlin') => ({
  now,
  timeZone: repZone,
  buyerZone,
  repZone,
});

describe('times as Germans write them', () => {
  it.each([
    ['2026-11-26T10:00:00+01:00', times(), 'Donnerstag, 26. November, um 10:00 Uhr'],
    ['2026-11-26T09:05:00+01:00', times(), 'Donnerstag, 26. November, um 9:05 Uhr'],
    [
      '2026-11-26T16:00:00+01:00',
      times('America/New_York'),
      'Donnerstag, 26. November, um 10:00 Uhr Ihrer Zeit (16:00 Uhr bei mir)',
    ],
    [
      '2026-11-26T09:00:00+09:00',
      times('Asia/Tokyo', 'America/New_York'),
      'Donnerstag, 26. November, um 9:00 Uhr Ihrer Zeit (Mittwoch, 19:00 Uhr bei mir)',
    ],
    ['2026-11-26T10:00:00+01:00', times('Europe/Vienna'), 'Donnerstag, 26. November, um 10:00 Uhr'],
    ['2027-01-05T10:00:00+01:00', times(), 'Dienstag, 5. Januar, um 10:00 Uhr'],
    ['2027-06-01T10:00:00+02:00', times(), 'Dienstag, 1. Juni 2027, um 10:00 Uhr'],
  ])('%s', (start, zones, words) => expect(germanSlot(zones, at(start))).toBe(words));

  it.each([
    ['2026-11-19T09:00:00+01:00', 'heute', 'von heute'],
    ['2026-11-18T09:00:00+01:00', 'gestern', 'von gestern'],
    ['2026-11-16T09:00:00+01:00', 'am Montag', 'vom Montag'],
    ['2026-11-12T09:00:00+01:00', 'am vergangenen Donnerstag', 'vom vergangenen Donnerstag'],
    ['2026-11-02T09:00:00+01:00', 'am 2. November', 'vom 2. November'],
    ['2025-11-02T09:00:00+01:00', 'am 2. November 2025', 'vom 2. November 2025'],
  ])('%s', (then, am, von) => expect(germanAgo(times(), at(then))).toEqual({ am, von }));

  it.each([
    [20, '20 Minuten'],
    [60, 'eine Stunde'],
    [90, '90 Minuten'],
    [120, '2 Stunden'],
  ])('%d minutes', (minutes, words) => expect(germanLength(minutes)).toBe(words));
});
