import type { Booking } from '../../lib/core/booking/booking.ts';
import { type CalendarLink, googleLink, outlookLink } from '../../lib/core/booking/calendar-links.ts';
import { icsText } from '../../lib/core/booking/ics-text.ts';
import type { BookingWay } from '../../lib/hooks/use-step-actions.ts';
import { saveFile } from '../options/save-file.ts';
import { Button } from '../ui/button.tsx';

const words: Record<BookingWay, string> = {
  api: 'Book in Google Calendar',
  google: 'Open Google Calendar',
  outlook: 'Open Outlook',
  ics: 'Calendar file',
};

type BookingWaysProps = {
  booking: Booking;
  /** Stays the same for the same step, so that a file saved twice is one event. */
  uid: string;
  organizer: string | undefined;
  /** The way that was taken last. */
  usual: BookingWay | undefined;
  /** A Google account is connected by which it can be booked without a page. */
  canBook: boolean;
  onBook: () => void;
  onTaken: (way: BookingWay) => void;
};

const solid = 'bg-accent font-semibold text-on-accent hover:opacity-90';
const plain = 'border border-control/60 bg-surface hover:bg-sunken';

/** The ways into a calendar, each one click: the usual one first. */
export function BookingWays({ booking, uid, organizer, usual, canBook, onBook, onTaken }: BookingWaysProps) {
  const links = { google: googleLink(booking), outlook: outlookLink(booking) };
  const ways: BookingWay[] = canBook ? ['api', 'google', 'outlook', 'ics'] : ['google', 'outlook', 'ics'];
  const first = usual !== undefined && ways.includes(usual) ? usual : ways[0];
  const ordered = ways.toSorted((a, b) => Number(b === first) - Number(a === first));
  const saveIcs = () => {
    saveFile('next-meeting.ics', icsText(booking, { uid, madeAt: Date.now(), organizer }), 'text/calendar');
    onTaken('ics');
  };
  const act: Partial<Record<BookingWay, () => void>> = { api: onBook, ics: saveIcs };
  return (
    <>
      <fieldset aria-label="Put it into your calendar" className="mt-1.5 flex flex-wrap items-center gap-1">
        {ordered.map((way) =>
          way === 'google' || way === 'outlook' ? (
            <a
              key={way}
              href={links[way].url}
              target="_blank"
              rel="noreferrer"
              className={`inline-flex min-h-8 items-center rounded-control px-3 text-sm ${way === first ? solid : plain}`}
              onClick={() => onTaken(way)}
            >
              {words[way]}
            </a>
          ) : (
            <Button key={way} look={way === first ? 'primary' : 'plain'} onClick={act[way]}>
              {words[way]}
            </Button>
          ),
        )}
      </fieldset>
      <Fit link={first === 'outlook' ? links.outlook : links.google} hasGuests={booking.guests.length > 0} />
    </>
  );
}

/** What the page could not take is said: a guest is never left out without a word. */
function Fit({ link, hasGuests }: { link: CalendarLink; hasGuests: boolean }) {
  const said = [
    ...(hasGuests ? [] : ['No e-mail address is known: add the guest on the page.']),
    ...(link.leftOut.length > 0 ? [`Add these guests on the page: ${link.leftOut.join(', ')}.`] : []),
    ...(link.isShortened ? ['The agenda is longer than a link can hold; the page has its beginning.'] : []),
  ];
  return said.length > 0 && <p className="mt-1 text-xs text-warn">{said.join(' ')}</p>;
}
