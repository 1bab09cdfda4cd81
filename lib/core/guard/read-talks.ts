import type { GuardInput } from '../contract/guard.ts';
import type { HistoryEntry } from '../contract/suggest.ts';
import { type Moment, readMoments } from '../suggest/moments.ts';
import { toInstant } from '../schedule/zoned-time.ts';
import type { GuardMeeting, Talk, World } from './world.ts';

const minute = 60_000;
const longestTalk = 12 * 60;
const slack = 30 * minute;

/** The rep's own word that the next meeting stands. */
const nextBooked = /\b(?:booked|next[-_ ](?:step|meeting|call)[-_ ](?:set|scheduled|agreed))\b/i;
const cancelled = /\bcancel/i;

const isTalk = ({ type }: HistoryEntry): boolean => type === 'call' || type === 'meeting';

/** An entry without a word is a talk where the calendar has one at that time, else it may be a call that nobody took. */
function isBareTalk({ entry, at, text }: Moment, meetings: readonly GuardMeeting[]): boolean {
  if (!isTalk(entry) || text.trim() !== '' || (entry.outcome ?? '').trim() !== '') return false;
  return meetings.some(({ startsAt, endsAt }) => at >= startsAt - slack && at <= endsAt);
}

function kindOf(moment: Moment, meetings: readonly GuardMeeting[]): Talk['kind'] | undefined {
  if (moment.kind === 'no_show') return 'no_show';
  if (isTalk(moment.entry) && cancelled.test(moment.entry.outcome ?? '')) return 'cancelled';
  if (isTalk(moment.entry) && (moment.kind === 'held' || isBareTalk(moment, meetings))) return 'held';
  return undefined;
}

/** What the rep did after a no-show; a word of the buyer's alone brings no new time. */
const takesUp = ({ kind }: Moment): boolean => kind !== 'note' && kind !== 'auto' && kind !== 'wrote';

/** The talks of the history up to now. */
export function readTalks(
  input: Omit<GuardInput, 'id'>,
  meetings: readonly GuardMeeting[],
  now: number,
): Talk[] {
  const { history = [], timeZone, self } = input;
  const moments = readMoments({ history, timeZone, self }, now);
  return moments.flatMap((moment, index) => {
    const kind = kindOf(moment, meetings);
    if (kind === undefined) return [];
    const { entry, at } = moment;
    const outcome = entry.outcome?.trim() ?? '';
    return {
      at,
      endsAt: at + Math.min(Math.max(entry.minutes ?? 0, 0), longestTalk) * minute,
      kind,
      hasOutcome: outcome !== '',
      isNextBooked: nextBooked.test(outcome),
      isFollowedUp: moments.slice(index + 1).some(takesUp),
    };
  });
}

/** When something of value went out (R16): material, or a message that used an asset. */
export function readValueSent({ history = [], timeZone }: Omit<GuardInput, 'id'>): World['valueSent'] {
  return history
    .filter(
      ({ type, used, direction }) => type === 'info_sent' || (direction !== 'in' && (used ?? []).length > 0),
    )
    .map(({ at }) => ({ at: toInstant(at, timeZone) }));
}
