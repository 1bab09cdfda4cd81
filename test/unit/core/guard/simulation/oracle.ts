import { minute, type SimMeeting } from './life.ts';

// The rule in its plainest form, by comparing everything with everything; it shares no code with the guard.

const grace = 5 * minute;
const day = 86_400_000;

const nameOf = ({ uid, recurrenceId }: SimMeeting) =>
  recurrenceId === undefined ? uid : `${uid}/${recurrenceId}`;
const isOurs = (email: string) => email.endsWith('@kestrelloop.example');
const companyOf = (email: string) => email.slice(email.indexOf('@') + 1);
const outsiders = ({ people }: SimMeeting) => people.filter(({ email }) => !isOurs(email));
const hasRepDeclined = ({ people }: SimMeeting) =>
  people.some(({ email, response }) => email.startsWith('maya@') && response === 'declined');
const stands = (meeting: SimMeeting) =>
  meeting.isAllDay !== true && meeting.status !== 'cancelled' && !hasRepDeclined(meeting);
const isTalk = (meeting: SimMeeting) =>
  stands(meeting) && outsiders(meeting).some(({ response }) => response !== 'declined');

function isNextStep(later: SimMeeting, meeting: SimMeeting): boolean {
  if (!stands(later) || later.startsAt <= meeting.startsAt || later.endsAt <= meeting.endsAt) return false;
  const buyers = outsiders(meeting).map(({ email }) => email);
  const there = outsiders(later);
  const known = there.filter(({ email }) => buyers.includes(email));
  if (known.some(({ response }) => response !== 'declined')) return true;
  if (known.length > 0) return false;
  const companies = buyers.map(companyOf).filter((company) => company !== 'gmail.com');
  return there.some(({ email, response }) => response !== 'declined' && companies.includes(companyOf(email)));
}

/** When the block of calls around this one is over, with its grace. */
function closesAt(meeting: SimMeeting, talks: readonly SimMeeting[]): number {
  let [from, to] = [meeting.startsAt, meeting.endsAt + grace];
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const other of talks) {
      const isJoined = other.startsAt <= to && other.endsAt + grace >= from;
      if (!isJoined || (other.startsAt >= from && other.endsAt + grace <= to)) continue;
      from = Math.min(from, other.startsAt);
      to = Math.max(to, other.endsAt + grace);
      isGrowing = true;
    }
  }
  return to;
}

const weekdays = new Map<string, Intl.DateTimeFormat>();

function isWeekend(at: number, timeZone: string): boolean {
  const format = weekdays.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' });
  weekdays.set(timeZone, format);
  return format.format(at).startsWith('S');
}

function mattersUntil(closes: number, timeZone: string): number {
  let until = closes + day;
  while (isWeekend(until, timeZone)) until += day;
  return until;
}

/** The talks of a calendar that have no next step, with the times between which to ask about them. */
export function openTalks(calendar: readonly SimMeeting[], timeZone: string) {
  const talks = calendar.filter(isTalk);
  return talks
    .filter((meeting) => !calendar.some((later) => isNextStep(later, meeting)))
    .map((meeting) => {
      const from = closesAt(meeting, talks);
      return { name: nameOf(meeting), startsAt: meeting.startsAt, from, until: mattersUntil(from, timeZone) };
    });
}
