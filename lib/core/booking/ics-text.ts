import { agendaLines } from './agenda-lines.ts';
import type { Booking } from './booking.ts';
import { plainLine, plainWords } from './plain-words.ts';

/** What a file holds beside the booking: `uid` stays the same when it is saved again, `madeAt` is epoch ms. */
type IcsOptions = { uid: string; madeAt: number; organizer?: string | undefined };

const utc = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string =>
  plainWords(text)
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** RFC 5545 §3.1: no line is longer than 75 octets, and none ends inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const character of line) {
    const more = octets(character);
    if (size + more > 75) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += character;
    size += more;
  }
  return [...lines, current].join('\r\n');
}

/** An address as it may stand in a line: whatever could end the line or the parameter is no address. */
const addresses = (emails: readonly string[]): string[] =>
  emails.map(plainLine).filter((email) => /^[^\s@:;,"\\]+@[^\s@:;,"\\]+$/.test(email));

/**
 * One event as an iCalendar file (RFC 5545), for any calendar. Without METHOD: it is an event to save, with its guests,
 * and no invitation that somebody has sent.
 */
export function icsText(booking: Booking, { uid, madeAt, organizer }: IcsOptions): string {
  const { title, startsAt, minutes, guests, agenda } = booking;
  const [host] = addresses(organizer === undefined ? [] : [organizer]);
  const details = agendaLines(agenda).join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Second Call//Second Call//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(startsAt + minutes * 60_000)}`,
    `SUMMARY:${escaped(plainLine(title))}`,
    ...(details === '' ? [] : [`DESCRIPTION:${escaped(details)}`]),
    ...(host === undefined ? [] : [`ORGANIZER:mailto:${host}`]),
    ...addresses(guests).map((email) => `ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:${email}`),
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
