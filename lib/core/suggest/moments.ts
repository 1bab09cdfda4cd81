import type { HistoryEntry, SuggestInput } from '../contract/suggest.ts';
import { firstName } from '../phrase/names.ts';
import { toInstant } from '../schedule/zoned-time.ts';

/**
 * What an entry of the history was: `held` a talk with the buyer, `wrote` a message of theirs, `try` an attempt of
 * ours that nobody answered (as far as that entry knows), `auto` an automatic reply, `note` research and the like.
 */
type MomentKind = 'held' | 'wrote' | 'auto' | 'try' | 'info_sent' | 'no_show' | 'rescheduled' | 'note';

export type Moment = {
  /** Index in the input's history. */
  index: number;
  entry: HistoryEntry;
  text: string;
  /** Epoch ms. */
  at: number;
  kind: MomentKind;
};

const nobodyThere =
  /\b(?:no (?:answer|reply|response|pick ?up)|voice ?mail|left (?:a |an? )?(?:vm|message|msg|word)|lvm|vm left|rang out|didn['’]?t (?:pick up|answer)|did not (?:pick up|answer)|not (?:in|available|reached)|unreachable|gatekeeper|receptionist|assistant (?:said|says|picked)|line busy|busy signal|hung up|no luck|couldn['’]?t reach|could not reach|straight to)\b/i;
const notHeld =
  /\b(?:no[-_ ]?show|no[-_ ]?answer|unanswered|voice ?mail|cancel(?:l?ed)?|missed|reschedul\w*|left[-_ ]message|not[-_ ]held|busy|failed)\b/i;
const automatic =
  /\b(?:out of (?:the )?office|automatic reply|auto[- ]?reply|autoreply|auto[- ]?response|on (?:annual|parental|maternity|paternity|medical|sick) leave)\b/i;
const research =
  /^\s*(?:research|intel|background|news|referral|referred|linkedin|website|web|crm|source)\b/i;

function isHeld(entry: HistoryEntry): boolean {
  const text = entry.text?.trim() ?? '';
  const outcome = entry.outcome ?? '';
  const minutes = entry.minutes ?? 0;
  if (notHeld.test(outcome)) return false;
  if (minutes >= 5 || /\bheld\b|\bconnected\b|\bcompleted\b|\bspoke\b/i.test(outcome)) return true;
  if (nobodyThere.test(text.slice(0, 200)) && text.length < 400) return false;
  return minutes > 0 || text !== '';
}

/** A message without a direction is ours unless it greets us by name. */
function isInbound(entry: HistoryEntry, selfName: string | undefined): boolean {
  if (entry.direction !== undefined) return entry.direction === 'in';
  const first = firstName(selfName);
  const greeting = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon))\s+([\p{L}'’-]{2,40})/iu.exec(
    entry.text ?? '',
  );
  return first !== undefined && greeting?.[1]?.toLowerCase() === first.toLowerCase();
}

function talkKind(entry: HistoryEntry): MomentKind {
  const outcome = entry.outcome ?? '';
  if (/\bno[-_ ]?show\b/i.test(outcome)) return 'no_show';
  if (/\b(?:rescheduled|postponed|moved)\b/i.test(outcome)) return 'rescheduled';
  if (isHeld(entry)) return 'held';
  // They rang and missed us: that is a word of theirs all the same.
  return entry.direction === 'in' ? 'wrote' : 'try';
}

function kindOf(entry: HistoryEntry, selfName: string | undefined): MomentKind {
  switch (entry.type) {
    case 'call':
    case 'meeting':
      return talkKind(entry);
    case 'email':
    case 'linkedin':
    case 'voicemail':
      if (!isInbound(entry, selfName)) return 'try';
      return automatic.test((entry.text ?? '').slice(0, 400)) ? 'auto' : 'wrote';
    default:
      return entry.type;
  }
}

/** Notes typed beside a talk that has none of its own are that talk's notes. */
function adoptNotes(moments: Moment[]): Moment[] {
  const day = 86_400_000;
  return moments.map((moment, at) => {
    if (moment.kind !== 'note' || research.test(moment.text)) return moment;
    const before = moments.slice(0, at).findLast(({ kind }) => kind !== 'note');
    const isOwn = before?.kind === 'held' && before.text === '' && moment.at - before.at < 2 * day;
    return isOwn ? { ...moment, kind: 'held' } : moment;
  });
}

/** The history up to now, oldest first; an entry whose time cannot be read is left out. */
export function readMoments(
  input: Pick<SuggestInput, 'history' | 'timeZone' | 'self'>,
  now: number,
): Moment[] {
  const moments = input.history
    .map((entry, index) => ({
      index,
      entry,
      text: entry.text ?? '',
      at: toInstant(entry.at, input.timeZone),
      kind: kindOf(entry, input.self.name),
    }))
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at || a.index - b.index);
  return adoptNotes(moments);
}

/** The buyer's own words: a talk that was held, or a message from them. */
export const isBuyersWord = ({ kind }: Moment): boolean => kind === 'held' || kind === 'wrote';

/** Tries since the buyer's last word (R29); notes and material that was sent are none. */
export function unansweredTries(moments: readonly Moment[]): Moment[] {
  const last = moments.findLastIndex(isBuyersWord);
  return moments.slice(last + 1).filter(({ kind }) => kind === 'try');
}
