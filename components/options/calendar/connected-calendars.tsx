import { useState } from 'react';
import { type CalendarKind } from '../../../lib/core/model/calendar-entities.ts';
import { ownTimeZone } from '../../../lib/hooks/own-time-zone.ts';
import { useCalendars } from '../../../lib/hooks/use-calendars.ts';
import { useNow } from '../../../lib/hooks/use-now.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarRow } from './calendar-row.tsx';
import { kindWords } from './calendar-words.ts';
import { ConnectForm } from './connect-form.tsx';

/** In the order in which most reps can connect one; Google's sign-in needs a client first. */
const ways: readonly CalendarKind[] = ['ics', 'google', 'caldav', 'ics_file'];

/** Where meetings come from: what is connected, and four ways to connect one more. */
export function ConnectedCalendars() {
  const calendars = useCalendars();
  const now = useNow();
  const [way, setWay] = useState<CalendarKind | null>(null);
  const close = () => setWay(null);
  const { lines } = calendars;
  if (!lines) return null;
  return (
    <>
      {lines.length === 0 && (
        <p>
          Connect your calendar, and Second Call sees when a meeting ends with nothing booked, and when you
          are free. It reads, and writes only what you book there yourself.
        </p>
      )}
      <ul className="divide-y divide-edge">
        {lines.map((line) => (
          <CalendarRow
            key={line.calendar.id}
            line={line}
            calendars={calendars}
            now={now}
            timeZone={ownTimeZone()}
          />
        ))}
      </ul>
      <fieldset className="mt-1 flex flex-wrap items-center gap-1">
        <legend className="text-xs font-semibold text-muted">Connect a calendar</legend>
        {ways.map((kind) => (
          <Button
            key={kind}
            look="small"
            className="aria-expanded:bg-mark"
            aria-expanded={kind === way}
            onClick={() => setWay(kind === way ? null : kind)}
          >
            {kindWords[kind]}
          </Button>
        ))}
      </fieldset>
      {way && <ConnectForm key={way} kind={way} calendars={calendars} onDone={close} onCancel={close} />}
    </>
  );
}
