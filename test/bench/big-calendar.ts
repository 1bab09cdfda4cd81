const pad = (number: number) => String(number).padStart(2, '0');

/** Start and end of a talk of an hour on one of `days` days that end in the summer of 2027, `20260105T100000`. */
function timesOf(index: number, days: number): [string, string] {
  const day = new Date(Date.UTC(2027, 5, 30) - (index % days) * 86_400_000);
  const date = day.toISOString().slice(0, 10).replaceAll('-', '');
  const at = (hour: number) => `${date}T${pad(hour)}${index % 2 === 0 ? '00' : '30'}00`;
  return [at(8 + (index % 10)), at(9 + (index % 10))];
}

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const note =
  'Agenda: what changed since last time\\, the numbers of the pilot\\, and who else has to see them. ';

/**
 * A feed as Google writes one: a whole history of eight years, one event in fifty a series, folded descriptions, guests
 * with their answers. 50,000 events are some 25 MB.
 */
export function bigCalendar(events: number): string {
  const parts = Array.from({ length: events }, (_, index) => {
    const [start, end] = timesOf(index, 2_900);
    return [
      'BEGIN:VEVENT',
      `UID:event-${index}@kestrel.example`,
      'DTSTAMP:20260101T000000Z',
      `DTSTART;TZID=Europe/Berlin:${start}`,
      `DTEND;TZID=Europe/Berlin:${end}`,
      ...(index % 50 === 0 ? [`RRULE:FREQ=WEEKLY;COUNT=${10 + (index % 40)}`] : []),
      `SUMMARY:Review ${index} with the people of Harbourglass`,
      `DESCRIPTION:${note.slice(0, 60)}\r\n ${note.slice(60)}`,
      'ORGANIZER;CN=Maya Lindqvist:mailto:maya@kestrel.example',
      `ATTENDEE;PARTSTAT=ACCEPTED;CN=Buyer ${index % 400}:mailto:buyer${index % 400}@harbourglass.example`,
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ].join('\r\n');
  });
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench\r\n${zone}\r\n${parts.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}
