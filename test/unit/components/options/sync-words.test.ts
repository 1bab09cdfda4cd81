import { describe, expect, it } from 'vitest';
import { agoWords, foundWords } from '../../../../components/options/calendar/sync-words.ts';
import type { CalendarSync } from '../../../../lib/db/calendar-sync.ts';
import type { CalendarId } from '../../../../lib/core/model/ids.ts';

const now = Date.UTC(2026, 10, 10, 15);
const minute = 60_000;

describe('agoWords', () => {
  it.each([
    [0, 'just now'],
    [59_999, 'just now'],
    [-5 * minute, 'just now'],
    [minute, '1 minute ago'],
    [2 * minute + 1, '2 minutes ago'],
    [59 * minute, '59 minutes ago'],
    [60 * minute, '1 hour ago'],
    [25 * 60 * minute, 'yesterday'],
    [49 * 60 * minute, '2 days ago'],
  ])('%i ms is “%s”', (ms, words) => {
    expect(agoWords(now - ms, now)).toBe(words);
  });
});

describe('foundWords', () => {
  const words = (more: Partial<CalendarSync>) =>
    foundWords(
      { id: 'k' as CalendarId, state: {}, warnings: [], syncedAt: now, ...more },
      { now, timeZone: 'Europe/Zurich' },
    );
  const next = { nextTitle: 'Pricing review', nextStartsAt: now + 18 * 60 * minute };
  it.each<[string, Partial<CalendarSync>]>([
    ['42 meetings found, next: Pricing review, tomorrow 10:00.', { meetingCount: 42, ...next }],
    ['1 meeting found, next: Pricing review, tomorrow 10:00.', { meetingCount: 1, ...next }],
    [
      '2 meetings found, next: without a title, tomorrow 10:00.',
      { meetingCount: 2, ...next, nextTitle: ' ' },
    ],
    ['2 meetings found, none ahead.', { meetingCount: 2 }],
    // The count is of the last sync: by now that meeting has begun.
    ['2 meetings found, none ahead.', { meetingCount: 2, ...next, nextStartsAt: now - 1 }],
    ['No meetings found.', { meetingCount: 0 }],
    ['', { syncedAt: undefined }],
  ])('says “%s”', (said, sync) => {
    expect(words(sync)).toBe(said);
  });
});
