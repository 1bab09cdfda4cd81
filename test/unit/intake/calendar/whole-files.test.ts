import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../../lib/core/contract/calendar.ts';
import { read } from './calendar-text.ts';

const folder = new URL('../../../fixtures/calendars/', import.meta.url);

/** An event as one line: when, what, its names, whether it stands, who comes. */
function line({ start, title, uid, recurrenceId, status, attendees }: CalendarEvent): string {
  const names = [uid, recurrenceId].filter((name) => name !== undefined).join(' ');
  const guests = attendees
    .map(({ email, response }) => [email, response].filter(Boolean).join(' '))
    .join(', ');
  return `${start} ${title} [${names}] ${status}${guests && `; ${guests}`}`;
}

describe('whole files', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const ics = readFileSync(new URL(`${name}/calendar.ics`, folder), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'));
    const window = { from: '2026-11-20', to: '2026-12-31', timeZone: 'Europe/Zurich' };
    const { events, warnings } = read(ics, window);
    expect(events.map(line)).toEqual(expected);
    expect(warnings).toEqual([]);
    expect(read(ics.replaceAll('\n', '\r\n'), window).events).toEqual(events);
  });
});
