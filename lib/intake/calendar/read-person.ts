import { normalizeEmail } from '../../core/model/email-address.ts';
import type { CalendarEvent } from '../../core/contract/calendar.ts';
import type { Property } from './content-line.ts';
import { plainText } from './plain-text.ts';

type Attendee = CalendarEvent['attendees'][number];

/** PARTSTAT (RFC 5545, 3.2.12). Somebody who delegated will not come; the delegate has a line of their own. */
const responses: Record<string, Attendee['response']> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  DELEGATED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'needs_action',
};

const addressForm = /^[^\s@<>"]{1,256}@[^\s@<>"]{1,255}$/;

/** From `mailto:`, from a bare address, or from the parameter EMAIL (Apple gives a urn as the value). */
function readAddress({ value, params }: Property): string | undefined {
  const candidates = [value.slice(0, 1_000).replace(/^.{0,400}?mailto:/i, ''), params.get('EMAIL') ?? ''];
  return candidates
    .map((text) =>
      text
        .slice(0, 600)
        .trim()
        .replace(/^[<"']+|[>"']+$/g, ''),
    )
    .find((text) => addressForm.test(text));
}

/** ORGANIZER or ATTENDEE; undefined where it has no e-mail address, by which alone a person is known here. */
export function readPerson(property: Property): Attendee | undefined {
  const email = readAddress(property);
  if (email === undefined) return undefined;
  const name = plainText(property.params.get('CN') ?? '', 120).replace(/^'(.*)'$/, '$1');
  const response = responses[property.params.get('PARTSTAT')?.toUpperCase() ?? ''];
  return {
    email: normalizeEmail(email),
    ...(name !== '' && normalizeEmail(name) !== normalizeEmail(email) && { name }),
    ...(response && { response }),
  };
}

const maxPeople = 1_000;

/** Each address once: the last answer counts, as calendars write a changed one below. */
export function readPeople(properties: Property[]): Attendee[] {
  const people = new Map<string, Attendee>();
  for (const property of properties.slice(0, maxPeople)) {
    const person = readPerson(property);
    if (person) people.set(person.email, { ...people.get(person.email), ...person });
  }
  return [...people.values()];
}
