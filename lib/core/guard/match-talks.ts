import type { Tracked } from './tracked.ts';
import type { Talk } from './world.ts';

export type TalkMatches = {
  /** The talk of a meeting by the meeting's key; the last word on it counts. */
  of: ReadonlyMap<string, Talk>;
  /** The recent talks, oldest first, with the meeting that each was. */
  all: readonly { talk: Talk; meeting: Tracked | undefined }[];
};

// People join late, and type what happened after it.
const usualSlack = 30 * 60_000;
const longest = 24 * 3_600_000;

/** A no-show is always one of a meeting, and noted when there is time for it, or as a day alone. */
const slackOf = ({ kind }: Talk): number => (kind === 'no_show' ? longest : usualSlack);

const isFor = ({ people }: Talk, { outside }: Tracked): boolean =>
  people === undefined || outside.some(({ email }) => people.includes(email));

/** The meeting whose time a talk's time falls into, or nearly; of several the one that began nearest to it. */
function meetingOf(talk: Talk, meetings: readonly Tracked[], from: number): Tracked | undefined {
  const slack = slackOf(talk);
  let found: Tracked | undefined;
  for (let place = from; place < meetings.length; place += 1) {
    const meeting = meetings[place];
    if (meeting === undefined || meeting.startsAt - slack > talk.at) break;
    const isOn = talk.at <= meeting.endsAt + slack && talk.at <= meeting.startsAt + longest;
    if (!isOn || !isFor(talk, meeting)) continue;
    const isNearer = Math.abs(talk.at - meeting.startsAt) < Math.abs(talk.at - (found?.startsAt ?? 0));
    if (found === undefined || isNearer) found = meeting;
  }
  return found;
}

/** Joins talks since an instant to the meetings (by their start, all of them begun) that they were. */
export function matchTalks(talks: readonly Talk[], meetings: readonly Tracked[], since: number): TalkMatches {
  const recent = talks.filter(({ at }) => at >= since).toSorted((a, b) => a.at - b.at);
  const of = new Map<string, Talk>();
  let from = 0;
  const all = recent.map((talk) => {
    while ((meetings[from]?.startsAt ?? Number.POSITIVE_INFINITY) < talk.at - longest) from += 1;
    const meeting = meetingOf(talk, meetings, from);
    if (meeting) of.set(meeting.key, talk);
    return { talk, meeting };
  });
  return { of, all };
}
