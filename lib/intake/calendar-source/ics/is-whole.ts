/**
 * Whether nothing of an iCalendar text was cut off: its last component is the calendar's own end (RFC 5545, 3.4). What a
 * careless server adds behind that does no harm.
 */
export function isWhole(ics: string): boolean {
  const last = (word: string) => Math.max(ics.lastIndexOf(word), ics.lastIndexOf(word.toLowerCase()));
  return last('END:VCALENDAR') > last('BEGIN:');
}
