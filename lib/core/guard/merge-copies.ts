import type { Tracked } from './tracked.ts';

const contentOf = ({ startsAt, endsAt, outside }: Tracked): string =>
  `${startsAt} ${endsAt} ${outside
    .map(({ email }) => email)
    .sort()
    .join(' ')}`;

/** A copy that stands says more than one that was cancelled or declined; the first keeps its name. */
const merge = (first: Tracked, copy: Tracked): Tracked =>
  first.isLive || !copy.isLive ? first : { ...copy, key: first.key, uid: first.uid };

/**
 * One event in two calendars is one meeting: the same uid and time, or the same time with the same people. A uid that
 * comes again at another time without a recurrence id is another instance, and gets a key of its own.
 */
export function mergeCopies(meetings: readonly Tracked[]): Tracked[] {
  const kept: Tracked[] = [];
  const places = new Map<string, number>();
  const keys = new Set<string>();
  for (const meeting of meetings) {
    const byKey = `${meeting.startsAt} ${meeting.key}`;
    const content = meeting.isLive ? contentOf(meeting) : byKey;
    const place = places.get(byKey) ?? places.get(content) ?? kept.length;
    const known = kept[place];
    if (known) kept[place] = merge(known, meeting);
    else
      kept.push(keys.has(meeting.key) ? { ...meeting, key: `${meeting.key}/${meeting.startsAt}` } : meeting);
    keys.add(meeting.key);
    places.set(byKey, place);
    places.set(content, place);
  }
  return kept;
}
