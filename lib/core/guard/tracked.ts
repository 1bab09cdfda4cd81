import { hasDeclined, isCancelled } from '../matching/calendar-answers.ts';
import { companyDomainOf } from '../matching/company-domain.ts';
import { ownAddresses } from '../matching/own-addresses.ts';
import { normalizeEmail } from '../model/email-address.ts';
import { foldName } from '../model/fold-name.ts';
import { isGroupEvent } from './group-event.ts';
import { meetingKey } from './meeting-key.ts';
import { mergeCopies } from './merge-copies.ts';
import type { GuardMeeting, World } from './world.ts';

/** Somebody from outside the rep's own company. */
type Outsider = { email: string; company?: string; hasDeclined: boolean };

/** A meeting with somebody from outside, as far as the guard needs it. */
export type Tracked = {
  /** One instance of one event. */
  key: string;
  uid: string;
  /** The names of the same meeting in other calendars, where it has others there. */
  copies?: readonly { key: string; uid: string }[];
  startsAt: number;
  endsAt: number;
  outside: readonly Outsider[];
  /** May be somebody's next step: it has a time, stands, and the rep has not declined. */
  isLive: boolean;
  /** A talk that must not end without a next step. */
  isGuarded: boolean;
};

type Kind = { email: string; isRep: boolean; isOwn: boolean; isNobody: boolean; company?: string };

// Rooms, shared calendars and machines that sit in invitations.
const nobody =
  /@(?:resource|group)\.calendar\.google\.com$|^(?:no-?reply|do-?not-?reply|notetaker|meeting-?bot)@|^fred@fireflies\.ai$/;

/** Whether an address is a room's, a shared calendar's or a machine's. */
export const isNobody = (email: string): boolean => nobody.test(email);

const usualGuests = 15;

/** Reads of each address once who it is; the calendars of a year name the same few people again and again. */
function makeKindOf({ self }: Pick<World, 'self'>): (person: { email: string; name?: string }) => Kind {
  const { isRep, isOwn } = ownAddresses(self);
  const ownName = foldName(self.name ?? '');
  const known = new Map<string, Kind>();
  return ({ email: written, name }) => {
    const found = known.get(written);
    if (found) return found;
    const email = normalizeEmail(written);
    const isNamesake = ownName !== '' && foldName(name ?? '') === ownName;
    const kind = {
      email,
      isRep: isRep(email) || isNamesake,
      isOwn: isOwn(email) || isNamesake,
      isNobody: email === '' || isNobody(email),
      company: companyDomainOf(email),
    };
    known.set(written, kind);
    return kind;
  };
}

function track(
  meeting: GuardMeeting,
  kindOf: ReturnType<typeof makeKindOf>,
  maxGuests: number,
): Tracked | undefined {
  const { uid, startsAt, endsAt } = meeting;
  const outside = new Map<string, Outsider>();
  const colleagues = new Set<string>();
  let [isDeclined, isAccepted] = [false, false];
  for (const person of meeting.people) {
    const { email, isRep, isOwn, isNobody, company } = kindOf(person);
    if (isNobody) continue;
    if (isRep) {
      isDeclined ||= hasDeclined(person);
      isAccepted ||= /^accept/i.test(person.response ?? '');
      continue;
    }
    if (isOwn) {
      colleagues.add(email);
      continue;
    }
    // The organizer stands among the guests too, and only there with an answer.
    const before = outside.get(email)?.hasDeclined ?? false;
    outside.set(email, { email, company, hasDeclined: before || hasDeclined(person) });
  }
  if (outside.size === 0 || !Number.isFinite(startsAt) || !Number.isFinite(endsAt)) return undefined;
  const people = [...outside.values()];
  const isLive =
    meeting.isAllDay !== true &&
    !isCancelled(meeting.status) &&
    (!isDeclined || isAccepted) &&
    !isGroupEvent(meeting.title);
  const isGuarded =
    isLive &&
    meeting.isPlanned !== true &&
    outside.size + colleagues.size <= maxGuests &&
    !people.every((person) => person.hasDeclined) &&
    endsAt >= startsAt;
  return { key: meetingKey(meeting), uid, startsAt, endsAt, outside: people, isLive, isGuarded };
}

/** The meetings with outsiders by their start, each once. Colleagues alone, or nobody at all, are none. */
export function trackMeetings(world: Pick<World, 'self' | 'meetings' | 'maxGuests'>): Tracked[] {
  const kindOf = makeKindOf(world);
  const tracked: Tracked[] = [];
  for (const meeting of world.meetings) {
    const one = track(meeting, kindOf, world.maxGuests ?? usualGuests);
    if (one) tracked.push(one);
  }
  return mergeCopies(tracked.sort((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt));
}
