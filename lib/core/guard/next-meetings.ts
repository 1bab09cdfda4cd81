import { isWithinDomain } from '../matching/own-addresses.ts';
import type { Tracked } from './tracked.ts';

/** `isWeak`: only a colleague of the buyer is in it. */
export type NextMeeting = { meeting: Tracked; isWeak: boolean };

export type NextMeetings = {
  /** The first that stands, begins after this one and ends after it, with one of its outsiders or a colleague. */
  after: (meeting: Tracked) => NextMeeting | undefined;
  /** Whether a meeting with one of them, or a colleague, was over by then. */
  hasBefore: (meeting: Tracked, by: number) => boolean;
};

type Index = Map<string, Tracked[]>;

const add = (index: Index, key: string, meeting: Tracked): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [meeting]);
  else if (list.at(-1) !== meeting) list.push(meeting);
};

/** The place of the first that begins after that instant. */
function firstAfter(meetings: readonly Tracked[], at: number): number {
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.startsAt ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function findLater(
  list: readonly Tracked[],
  meeting: Tracked,
  isRight: (later: Tracked) => boolean,
): Tracked | undefined {
  for (let place = firstAfter(list, meeting.startsAt); place < list.length; place += 1) {
    const later = list[place];
    if (later && later.endsAt > meeting.endsAt && isRight(later)) return later;
  }
  return undefined;
}

/** "eu.castell.example" counts as "castell.example" where somebody there has that for a domain. */
function makeCompanyOf(meetings: readonly Tracked[]): (domain: string) => string {
  const domains = new Set<string>();
  for (const { outside } of meetings)
    for (const { company } of outside) if (company !== undefined) domains.add(company);
  const known = new Map<string, string>();
  const find = (domain: string): string => {
    const labels = domain.split('.').slice(-6);
    for (let from = labels.length - 1; from > 0; from -= 1) {
      const parent = labels.slice(from).join('.');
      if (domains.has(parent) && isWithinDomain(domain, parent)) return parent;
    }
    return domain;
  };
  return (domain) => {
    const company = known.get(domain) ?? find(domain);
    known.set(domain, company);
    return company;
  };
}

/** Whether one of a meeting's people was asked to the later one too, and declined. */
const isDeclinedBy = (later: Tracked, { outside }: Tracked): boolean =>
  later.outside.some((person) => person.hasDeclined && outside.some(({ email }) => email === person.email));

/** An index by person and by company over meetings that are sorted by their start. */
export function indexMeetings(meetings: readonly Tracked[]): NextMeetings {
  const [people, companies]: [Index, Index] = [new Map(), new Map()];
  const companyOf = makeCompanyOf(meetings);
  for (const meeting of meetings) {
    if (!meeting.isLive) continue;
    for (const { email, company, hasDeclined } of meeting.outside) {
      if (hasDeclined) continue;
      add(people, email, meeting);
      if (company !== undefined) add(companies, companyOf(company), meeting);
    }
  }
  const colleaguesOf = (company: string | undefined): readonly Tracked[] =>
    company === undefined ? [] : (companies.get(companyOf(company)) ?? []);

  const findAfter = (meeting: Tracked): NextMeeting | undefined => {
    let first: NextMeeting | undefined;
    const consider = (later: Tracked | undefined, isWeak: boolean): void => {
      if (later && (first === undefined || later.startsAt < first.meeting.startsAt))
        first = { meeting: later, isWeak };
    };
    for (const { email } of meeting.outside)
      consider(
        findLater(people.get(email) ?? [], meeting, () => true),
        false,
      );
    // Where the buyer is asked too, their answer decides.
    for (const { company } of meeting.outside)
      consider(
        findLater(colleaguesOf(company), meeting, (later) => !isDeclinedBy(later, meeting)),
        true,
      );
    return first;
  };
  const known = new Map<Tracked, NextMeeting | undefined>();
  return {
    after: (meeting) => {
      if (!known.has(meeting)) known.set(meeting, findAfter(meeting));
      return known.get(meeting);
    },
    hasBefore: (meeting, by) =>
      meeting.outside
        .flatMap(({ email, company }) => [people.get(email)?.[0], colleaguesOf(company)[0]])
        .some((first) => first !== undefined && first.endsAt <= by && first.startsAt < meeting.startsAt),
  };
}
