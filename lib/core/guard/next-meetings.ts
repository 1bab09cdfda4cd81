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
  const domains = new Set(meetings.flatMap(({ outside }) => outside.map(({ company }) => company ?? '')));
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

const hasDeclinedHere = (later: Tracked, emails: ReadonlySet<string>): boolean =>
  later.outside.some((person) => person.hasDeclined && emails.has(person.email));

/** An index by person and by company over meetings that are sorted by their start. */
export function indexMeetings(meetings: readonly Tracked[]): NextMeetings {
  const [people, companies]: Index[] = [new Map(), new Map()] as [Index, Index];
  const companyOf = makeCompanyOf(meetings);
  for (const meeting of meetings) {
    if (!meeting.isLive) continue;
    for (const { email, company, hasDeclined } of meeting.outside) {
      if (hasDeclined) continue;
      add(people, email, meeting);
      if (company !== undefined) add(companies, companyOf(company), meeting);
    }
  }
  const listsOf = ({ outside }: Tracked) => ({
    own: outside.map(({ email }) => people.get(email) ?? []),
    colleagues: [
      ...new Set(outside.flatMap(({ company }) => (company === undefined ? [] : [companyOf(company)]))),
    ].map((company) => companies.get(company) ?? []),
  });
  return {
    after: (meeting) => {
      const { own, colleagues } = listsOf(meeting);
      const emails = new Set(meeting.outside.map(({ email }) => email));
      const found = [
        ...own.map((list) => ({ meeting: findLater(list, meeting, () => true), isWeak: false })),
        // Where the buyer is asked too, their answer decides.
        ...colleagues.map((list) => ({
          meeting: findLater(list, meeting, (later) => !hasDeclinedHere(later, emails)),
          isWeak: true,
        })),
      ].filter((next): next is NextMeeting => next.meeting !== undefined);
      return found.sort(
        (a, b) => a.meeting.startsAt - b.meeting.startsAt || Number(a.isWeak) - Number(b.isWeak),
      )[0];
    },
    hasBefore: (meeting, by) => {
      const { own, colleagues } = listsOf(meeting);
      return [...own, ...colleagues].some(
        ([first]) => first !== undefined && first.endsAt <= by && first.startsAt < meeting.startsAt,
      );
    },
  };
}
