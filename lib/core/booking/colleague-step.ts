import { isOwnWord } from '../guard/is-own-word.ts';
import { makeIsColleague } from '../matching/make-is-colleague.ts';
import type { MeetingRow } from '../model/calendar-entities.ts';
import type { Contact, NextStep } from '../model/entities.ts';
import { peopleOf } from './buyer-meetings.ts';

/** A booked step with somebody else of the buyer's company, which stands in no calendar. */
export type ColleagueStep = { step: NextStep; who: string };

type Known = {
  contact: Pick<Contact, 'id' | 'emails'>;
  /** Open steps that lie ahead, of everybody. */
  steps: readonly NextStep[];
  /** The people of these steps. */
  contacts: readonly Contact[];
  /** What lies ahead in the calendars that count. */
  meetings: readonly MeetingRow[];
  hasCalendar: boolean;
};

/**
 * What keeps the guard silent about this buyer although nothing is booked with them: date and time with a colleague of
 * theirs, by the rep's own word. What a calendar has, it tells by itself, also where it was cancelled there.
 */
export function colleagueStep(known: Known, now: number): ColleagueStep | undefined {
  const { contact, steps, contacts, meetings, hasCalendar } = known;
  const isColleague = makeIsColleague(contact.emails);
  const isKnown = ({ startsAt }: NextStep, { emails }: Contact): boolean =>
    meetings.some(
      (row) => row.startsAt === startsAt && peopleOf(row).some(({ email }) => emails.includes(email)),
    );
  return steps
    .filter((step) => step.strength >= 3 && (step.startsAt ?? 0) > now && isOwnWord(step, hasCalendar, now))
    .toSorted((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0))
    .flatMap((step) => {
      const colleague = contacts.find(({ id }) => id === step.contactId);
      const isTheirs = colleague && colleague.id !== contact.id && colleague.emails.some(isColleague);
      return isTheirs && !isKnown(step, colleague)
        ? [{ step, who: colleague.name || colleague.emails[0] || 'somebody' }]
        : [];
    })[0];
}
