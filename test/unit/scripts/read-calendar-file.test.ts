import { describe, expect, it } from 'vitest';
import { calendarEventSchema } from '../../../lib/core/contract/calendar.ts';
import { readCalendarFile } from '../../../scripts/engine/read-calendar-file.ts';

const input = { id: 1, from: '2026-01-01', to: '2027-01-01', timeZone: 'UTC' };

describe('the verb calendar', () => {
  it('answers a file that is no calendar with its code and field', () => {
    expect(() => readCalendarFile({ ...input, ics: '<html></html>' })).toThrow(
      expect.objectContaining({ code: 'not_a_calendar', path: 'ics' }),
    );
  });

  it('reads a calendar', () => {
    const ics = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260105T100000Z\nEND:VEVENT\nEND:VCALENDAR';
    expect(readCalendarFile({ ...input, ics }).events).toHaveLength(1);
  });

  it('answers with the fields of its contract and no others', () => {
    const ics =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nTRANSP:TRANSPARENT\nDTSTART:20260105T100000Z\nEND:VEVENT\nEND:VCALENDAR';
    expect(calendarEventSchema.strict().safeParse(readCalendarFile({ ...input, ics }).events[0]).error).toBe(
      undefined,
    );
  });
});
