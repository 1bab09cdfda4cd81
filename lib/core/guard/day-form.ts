import { domainOf, normalizeDomain, normalizeEmail } from '../model/email-address.ts';
import { isFreeMailDomain } from '../model/free-mail-domains.ts';
import type { Settings } from '../model/settings.ts';

/** What stands in the fields of Options: times "08:00", lists with one entry on each line. */
export type DayForm = {
  workFrom: string;
  workTo: string;
  quietFrom: string;
  quietTo: string;
  maxGuests: string;
  /** The rep's addresses beside the one under You. */
  otherEmails: string;
  domains: string;
};

type Stored = Pick<Settings, 'self' | 'guard'>;

export const dayFormOf = ({ self, guard }: Stored): DayForm => ({
  workFrom: self.workingHours?.start ?? '',
  workTo: self.workingHours?.end ?? '',
  quietFrom: guard?.quietHours?.from ?? '',
  quietTo: guard?.quietHours?.to ?? '',
  maxGuests: guard?.maxGuests === undefined ? '' : String(guard.maxGuests),
  otherEmails: self.emails.slice(1).join('\n'),
  domains: self.domains.join('\n'),
});

const linesOf = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);

const isDomain = (text: string): boolean => /^[^\s@]+\.[^\s@.]{2,}$/.test(text);

function domainFault(text: string): string | undefined {
  const found = linesOf(text).map(normalizeDomain);
  const wrong = found.find((one) => !isDomain(one));
  if (wrong !== undefined) return `“${wrong}” is no domain; it looks like harrowfinch.example.`;
  const free = found.find(isFreeMailDomain);
  return free && `${free} belongs to a mail provider: everybody there would count as a colleague.`;
}

function emailFault(text: string): string | undefined {
  const wrong = linesOf(text).find((one) => !isDomain(domainOf(normalizeEmail(one))) || /\s/.test(one));
  return wrong && `“${wrong}” is no e-mail address.`;
}

const guestsFault = (text: string): string | undefined =>
  text.trim() === '' || (/^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 1_000)
    ? undefined
    : 'A whole number from 1 to 1000, or nothing.';

const bothOrNone = (from: string, to: string): string | undefined =>
  (from === '') === (to === '') ? undefined : 'Both times, or none.';

const faults: Record<keyof DayForm, (form: DayForm) => string | undefined> = {
  workFrom: () => undefined,
  workTo: ({ workFrom, workTo }) =>
    bothOrNone(workFrom, workTo) ??
    (workTo !== '' && workTo <= workFrom ? 'The day ends after it begins.' : undefined),
  quietFrom: () => undefined,
  quietTo: ({ quietFrom, quietTo }) =>
    bothOrNone(quietFrom, quietTo) ??
    (quietTo !== '' && quietTo === quietFrom ? 'Quiet hours end at another time.' : undefined),
  maxGuests: ({ maxGuests }) => guestsFault(maxGuests),
  otherEmails: ({ otherEmails }) => emailFault(otherEmails),
  domains: ({ domains }) => domainFault(domains),
};

/** What is wrong, by field; empty where the form can be stored. */
export const dayFaults = (form: DayForm): Partial<DayForm> =>
  Object.fromEntries(
    Object.entries(faults).flatMap(([field, find]) => {
      const fault = find(form);
      return fault === undefined ? [] : [[field, fault]];
    }),
  );

/** The settings with what a form without faults says; everything else in them stays. */
export function withDayForm({ self, guard }: Stored, form: DayForm): Stored {
  const { workFrom, workTo, quietFrom, quietTo, maxGuests } = form;
  const others = linesOf(form.otherEmails).map(normalizeEmail);
  return {
    self: {
      ...self,
      emails: [...new Set([...self.emails.slice(0, 1), ...others])],
      domains: [...new Set(linesOf(form.domains).map(normalizeDomain))],
      workingHours: workFrom === '' ? undefined : { start: workFrom, end: workTo },
    },
    guard: {
      mutedMeetings: [],
      mutedPeople: [],
      ...guard,
      quietHours: quietFrom === '' ? undefined : { from: quietFrom, to: quietTo },
      maxGuests: maxGuests.trim() === '' ? undefined : Number(maxGuests),
    },
  };
}
