import type { Fact, FactKind } from '../contract/facts.ts';
import type { Evidence, HistoryEntry, SuggestInput } from '../contract/suggest.ts';
import type { findDates } from '../language/dates/find-dates.ts';
import type { Voice } from '../phrase/said.ts';
import { isKnownTimeZone, localDateOf, toInstant } from '../schedule/zoned-time.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import { type Booked, nextMeeting } from './booked-meetings.ts';
import { isBuyersWord, type Moment, readMoments, unansweredTries } from './moments.ts';

const day = 86_400_000;

/** Reads a text for `suggest`, afresh or from what was kept of an earlier reading. */
export type Reader = {
  /** The facts of an entry: see `factsRequest`. */
  factsOf: (entry: HistoryEntry, index: number) => Fact[];
  findDates: typeof findDates;
};

/** Everything that the builders of a situation share. Instants are epoch ms, `today` is local to `timeZone`. */
export type Context = {
  input: Omit<SuggestInput, 'id'>;
  playbook: Playbook;
  now: number;
  today: string;
  timeZone: string;
  buyerZone: string;
  repZone: string;
  holidays: readonly string[];
  moments: readonly Moment[];
  held: readonly Moment[];
  /** The last talk or message of the buyer's. */
  lastWord: Moment | undefined;
  /** The last contact in either direction. */
  lastContact: Moment | undefined;
  tries: readonly Moment[];
  meeting: Booked | undefined;
  findDates: Reader['findDates'];
  voiceOf: (moment: Moment) => Voice;
  factsOf: (moment: Moment) => readonly Fact[];
};

export function makeContext(input: Omit<SuggestInput, 'id'>, playbook: Playbook, reader: Reader): Context {
  const timeZone = isKnownTimeZone(input.timeZone) ? input.timeZone : 'UTC';
  const zoneOr = (zone: string | undefined): string =>
    zone !== undefined && isKnownTimeZone(zone) ? zone : timeZone;
  const now = toInstant(input.now, timeZone);
  const moments = readMoments({ ...input, timeZone }, now);
  const cache = new Map<number, readonly Fact[]>();
  return {
    input,
    playbook,
    now,
    today: localDateOf(now, timeZone),
    timeZone,
    buyerZone: zoneOr(input.contact.timeZone),
    repZone: zoneOr(input.self.timeZone),
    holidays: input.self.holidays ?? [],
    moments,
    held: moments.filter(({ kind }) => kind === 'held'),
    lastWord: moments.findLast(isBuyersWord),
    lastContact: moments.findLast(({ kind }) => kind !== 'note'),
    tries: unansweredTries(moments),
    meeting: nextMeeting({ ...input, timeZone }, now),
    voiceOf: ({ entry }) => ({
      contactName: input.contact.name,
      contactTitle: input.contact.title,
      company: input.contact.company,
      selfName: input.self.name,
      selfCompany: input.self.company,
      source: entry.source ?? (isMail(entry) ? 'email' : 'notes'),
    }),
    findDates: reader.findDates,
    factsOf: ({ entry, index, text }) => {
      const known = cache.get(index) ?? (text.trim() === '' ? [] : reader.factsOf(entry, index));
      cache.set(index, known);
      return known;
    },
  };
}

const isMail = (entry: HistoryEntry): boolean => entry.type === 'email' || entry.type === 'linkedin';

/** The span as evidence; its quote is the very text of the entry. */
export function evidenceOf(moment: Moment, span: { start: number; end: number }): Evidence {
  const { start, end } = span;
  return { history: moment.index, start, end, quote: moment.text.slice(start, end) };
}

/** A fact that may be used as it stands: the buyer's side, not replaced by a later one, not a guess. */
export const isUsable = (fact: Fact): boolean =>
  fact.by !== 'us' && fact.superseded !== true && fact.certain !== false && fact.turn === undefined;

/** The buyer's facts of these kinds with their moments, the latest moment first, in the order of the text within it. */
export function buyerFacts(
  context: Context,
  kinds: readonly FactKind[],
  moments: readonly Moment[] = context.moments.filter(isBuyersWord),
): { fact: Fact; moment: Moment }[] {
  return moments.toReversed().flatMap((moment) =>
    context
      .factsOf(moment)
      .filter((fact) => kinds.includes(fact.kind) && isUsable(fact))
      .map((fact) => ({ fact, moment })),
  );
}

/** The last talk and the messages of theirs that came after it. */
export function recentWords(context: Context): Moment[] {
  const last = context.held.at(-1);
  return context.moments.filter((moment) => isBuyersWord(moment) && moment.at >= (last?.at ?? 0));
}

/** The buyer's last words that say something: a mere "thanks" does not take back how the talk before it ended. */
export function lastWords(context: Context): Moment[] {
  const last =
    recentWords(context).findLast((moment) => moment.kind === 'held' || context.factsOf(moment).length > 0) ??
    context.lastWord;
  if (!last) return [];
  // Notes that were typed beside a talk belong to it.
  const isSame = (moment: Moment): boolean =>
    moment.kind === last.kind && Math.abs(last.at - moment.at) < day;
  return recentWords(context).filter((moment) => moment === last || (last.kind === 'held' && isSame(moment)));
}
