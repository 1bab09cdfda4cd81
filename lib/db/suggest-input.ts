import type { ContactInput } from '../core/contract/shared.ts';
import type { AssetInput, Meeting, SuggestInput } from '../core/contract/suggest.ts';
import type { Account, Contact, NextStep, ValueAsset } from '../core/model/entities.ts';

/** How long a meeting is taken to last where nobody said. */
const usualMinutes = 30;

export const assetInput = ({ id, kind, title, text, url, pains, tags }: ValueAsset): AssetInput => ({
  id,
  kind,
  title,
  text,
  url,
  pains,
  tags,
});

export const contactInput = (contact: Contact, account: Account | undefined): ContactInput => ({
  name: contact.name,
  email: contact.emails[0],
  company: account?.name,
  title: contact.title,
  timeZone: contact.timeZone,
  channel: contact.channel,
});

/** Booked steps with this buyer as the events that they stand for, and the rep's bookings with anyone as busy times. */
export function meetingsAndBusy(
  contact: Contact,
  ownSteps: NextStep[],
  bookings: NextStep[],
  now: number,
): Required<Pick<SuggestInput, 'meetings' | 'busy'>> {
  const attendees = contact.emails.slice(0, 1).map((email) => ({ email, name: contact.name }));
  return {
    meetings: ownSteps.flatMap((step): Meeting[] => {
      const time = bookedTime(step, now);
      return time ? [{ uid: step.id, title: step.text, status: 'confirmed', attendees, ...time }] : [];
    }),
    busy: bookings.flatMap((step) => bookedTime(step, now) ?? []),
  };
}

/** A time that stands (strength 3 or more) and lies ahead. */
function bookedTime({ strength, startsAt, minutes }: NextStep, now: number) {
  if (strength < 3 || startsAt === undefined || startsAt <= now) return null;
  const endsAt = startsAt + (minutes ?? usualMinutes) * 60_000;
  return { start: new Date(startsAt).toISOString(), end: new Date(endsAt).toISOString() };
}
