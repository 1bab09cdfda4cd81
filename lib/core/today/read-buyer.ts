import type { Situation, SuggestInput } from '../contract/suggest.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import { type Context, buyerFacts, makeContext, type Reader, recentWords } from '../suggest/context.ts';
import { findChannel, prefersWriting } from '../suggest/find-channel.ts';
import { findSituation, type Found } from '../suggest/find-situation.ts';
import type { Moment } from '../suggest/moments.ts';
import { followUpDays } from './follow-up-days.ts';

/** How things stand with one buyer, and when the next attempt is due. Days are local to the input's zone. */
export type BuyerState = {
  situation: Situation;
  /** From this day on; after `lateOn` it is overdue. Absent where nothing is to be done: a meeting stands. */
  dueOn?: string;
  lateOn?: string;
  /** The last contact in either direction, epoch ms; absent where there was none. */
  lastAt?: number;
  /** The last talk that was held. */
  talkedAt?: number;
  /** The last contact of which something was noted: a talk that a calendar alone knows of is none. */
  notedAt?: number;
  /** True where the buyer's last word is a message that nobody has answered. */
  hasWritten: boolean;
  /** True where a meeting with them was ever missed or moved. */
  hasMissed: boolean;
  /** Attempts since their last word. */
  tries: number;
  /** The buyer's words that it stands on, as they were noted. */
  quote?: string;
  channel: 'call' | 'email';
};

/** A talk of which nobody has said a word yet. */
const isBare = ({ kind, text, entry }: Moment): boolean =>
  kind === 'held' && text === '' && entry.outcome === undefined;

/** The kinds of words that remind a rep best why this buyer matters, the most pressing first. */
const weightyKinds = ['deadline', 'impact', 'pain', 'goal'] as const;

function quoteOf(context: Context, { later, stall }: Found): string | undefined {
  const words = later?.evidence.quote ?? stall?.evidence.quote;
  if (words !== undefined) return words;
  const moments = recentWords(context);
  const facts = weightyKinds.flatMap((kind) => buyerFacts(context, [kind], moments));
  return facts[0]?.fact.quote;
}

/** The buyer's wish first, then the playbook's, else the other one than last time: over both channels (R29). */
function channelOf(context: Context): BuyerState['channel'] {
  if (prefersWriting(findChannel(context))) return 'email';
  if (context.playbook.channel.policy === 'call') return 'call';
  const last = context.tries.at(-1)?.entry.type;
  return last === 'call' || last === 'voicemail' ? 'email' : 'call';
}

/**
 * The situation of one buyer (as `suggest` finds it) with the day of the next attempt (R18, R28). `reader` says what was
 * found in the texts of `input.history`.
 */
export function readBuyer(input: Omit<SuggestInput, 'id'>, playbook: Playbook, reader: Reader): BuyerState {
  const context = makeContext(input, playbook, reader);
  const found = findSituation(context);
  const { lastContact, lastWord, held, tries, moments } = context;
  const quote = quoteOf(context, found);
  const notedAt = moments.findLast((moment) => moment.kind !== 'note' && !isBare(moment))?.at;
  return {
    situation: found.situation,
    ...followUpDays(context, found),
    ...(lastContact && { lastAt: lastContact.at }),
    ...(held.length > 0 && { talkedAt: held.at(-1)?.at }),
    ...(notedAt !== undefined && { notedAt }),
    hasWritten: lastWord?.kind === 'wrote' && lastWord === lastContact,
    hasMissed: moments.some(({ kind }) => kind === 'no_show' || kind === 'rescheduled'),
    tries: tries.length,
    ...(quote !== undefined && { quote }),
    channel: channelOf(context),
  };
}
