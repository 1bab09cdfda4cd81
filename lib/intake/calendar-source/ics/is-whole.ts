/** Whether an iCalendar text ends as one does (RFC 5545, 3.4), and was not cut off. */
export const isWhole = (ics: string): boolean => /END:VCALENDAR\s*$/i.test(ics.slice(-2_000));
