import type { Tracked } from './tracked.ts';

const contentOf = ({ startsAt, endsAt, outside }: Tracked): string =>
  `${startsAt} ${endsAt} ${outside
    .map(({ email }) => email)
    .sort()
    .join(' ')}`;

/** A copy that stands says more than one that was cancelled or declined; the first keeps its name, and knows the other's. */
function merge(first: Tracked, copy: Tracked): Tracked {
  const { key, uid, copies = [] } = first;
  const fuller = first.isLive || !copy.isLive ? first : { ...copy, key, uid };
  if (copy.key === key) return fuller;
  return { ...fuller, copies: [...copies, { key: copy.key, uid: copy.uid }] };
}

const keyed = (meeting: Tracked, keys: Set<string>): Tracked => {
  const key = keys.has(meeting.key) ? `${meeting.key}/${meeting.startsAt}` : meeting.key;
  keys.add(key);
  return key === meeting.key ? meeting : { ...meeting, key };
};

/**
 * One event in two calendars is one meeting: the same uid and time, or the same time with the same people. A uid that
 * comes again at another time without a recurrence id is another instance, and gets a key of its own. Takes and gives
 * meetings by their start.
 */
export function mergeCopies(meetings: readonly Tracked[]): Tracked[] {
  const kept: Tracked[] = [];
  const keys = new Set<string>();
  let places = new Map<string, number>();
  for (const [index, meeting] of meetings.entries()) {
    const isNewTime = meetings[index - 1]?.startsAt !== meeting.startsAt;
    // Most times of a year hold one meeting, and nothing to compare it with.
    if (isNewTime && meetings[index + 1]?.startsAt !== meeting.startsAt) {
      kept.push(keyed(meeting, keys));
      continue;
    }
    if (isNewTime) places = new Map();
    const content = meeting.isLive ? contentOf(meeting) : meeting.key;
    const place = places.get(meeting.key) ?? places.get(content) ?? kept.length;
    const known = kept[place];
    if (known) kept[place] = merge(known, meeting);
    else kept.push(keyed(meeting, keys));
    places.set(meeting.key, place).set(content, place);
  }
  return kept;
}
