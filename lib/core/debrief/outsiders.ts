import type { Self } from '../contract/shared.ts';
import { isNobody } from '../guard/tracked.ts';
import { ownAddresses } from '../matching/own-addresses.ts';
import { normalizeEmail } from '../model/email-address.ts';
import type { DebriefMeeting } from './debrief.ts';

type Person = DebriefMeeting['people'][number];

/** The people of a meeting without the rep, colleagues, rooms and machines, each address once in its stored form. */
export function outsiders(people: readonly Person[], self: Self): Person[] {
  const { isOwn } = ownAddresses(self);
  const found = new Map<string, Person>();
  for (const { email: written, name } of people) {
    const email = normalizeEmail(written);
    if (email === '' || isNobody(email) || isOwn(email)) continue;
    found.set(email, { email, name: found.get(email)?.name || name });
  }
  return [...found.values()];
}
