import type { Fact } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import type { FoundDate } from '../language/dates/find-dates.ts';
import { businessDaysBetween } from '../schedule/business-days.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import { type Context, evidenceOf, isUsable, lastWords } from './context.ts';
import { stallKindOf } from './find-stall.ts';
import type { Moment } from './moments.ts';
import { arrangesTalk, asksForLaterContact, isOwnTask, putsOff } from './later-words.ts';
import { sentenceAt, sentencesOf } from './sentence-at.ts';

/** A later time or condition that the buyer named; days are local, `toOn` is excluded, both absent without a date. */
export type LaterContact = {
  evidence: Evidence;
  moment: Moment;
  fact?: Fact;
  fromOn?: string;
  toOn?: string;
  /** `week` and `month` were named as such. */
  grain?: FoundDate['grain'];
  /** ISO instant, where a time of day was named. */
  startAt?: string;
};

// A mail that moves a meeting says so at its top.
const longest = 5_000;

const marked: readonly Fact['kind'][] = ['condition', 'next_step', 'preference', 'stall', 'question'];

/** "No budget until February": a stall with a date is a later time; a freeze stays a freeze. */
function isDatedStall(context: Context, moment: Moment, fact: Fact): boolean {
  if (fact.kind !== 'stall' || !/\b(?:until|till|before|after)\b/i.test(fact.quote)) return false;
  return stallKindOf(fact) !== 'freeze' && datesIn(context, moment, fact).fromOn !== undefined;
}

/** Where the last words hold a later time: in a fact, or else in a sentence that no rule took. */
function findWords(
  context: Context,
  moment: Moment,
): { span: { start: number; end: number }; fact?: Fact } | null {
  for (const fact of context.factsOf(moment).toReversed()) {
    if (!marked.includes(fact.kind) || !isUsable(fact)) continue;
    const range = sentenceAt(moment.text, fact.start);
    const sentence = moment.text.slice(range.start, range.end);
    const isMeant =
      fact.kind === 'condition'
        ? putsOff(sentence)
        : asksForLaterContact(sentence) || isDatedStall(context, moment, fact);
    if (isMeant) return { span: fact, fact };
  }
  const taken = context.factsOf(moment).filter(({ by, superseded }) => by === 'us' || superseded === true);
  const range = sentencesOf(moment.text)
    .toReversed()
    .find(({ start, end }) => {
      const sentence = moment.text.slice(start, end);
      const isOurs = isOwnTask(sentence) || taken.some((fact) => fact.start < end && fact.end > start);
      return !isOurs && asksForLaterContact(sentence);
    });
  return range ? { span: range } : null;
}

type Dates = Pick<LaterContact, 'fromOn' | 'toOn' | 'grain'>;

/** The named day or span; a condition's unsure date still says before which day it cannot have come true. */
function datesIn(context: Context, moment: Moment, span: { start: number; end: number }): Dates {
  const range = sentenceAt(moment.text, span.start);
  const read = (from: number, to: number): { text: string; dates: FoundDate[] } => {
    const text = moment.text.slice(from, to);
    return { text, dates: context.findDates(text, { now: moment.entry.at, timeZone: context.timeZone }) };
  };
  const inFact = read(span.start, span.end);
  const { text, dates } = inFact.dates.length > 0 ? inFact : read(range.start, range.end);
  const found = dates.at(-1);
  const said = localDateOf(moment.at, context.timeZone);
  if (!found || (!found.certain && found.from.slice(0, 10) <= said)) return {};
  // "After Q1" begins when Q1 ends.
  const isAfter = found.certain && /\bafter\s+(?:the\s+)?$/i.test(text.slice(0, found.start));
  const isLong =
    found.grain === 'week' || found.grain === 'month' || found.grain === 'quarter' || found.grain === 'year';
  if (isAfter && isLong) return { fromOn: found.to.slice(0, 10), grain: 'day' };
  return { fromOn: found.from.slice(0, 10), toOn: found.to.slice(0, 10), grain: found.grain };
}

function datesOf(context: Context, moment: Moment, span: { start: number; end: number }, fact?: Fact): Dates {
  const dates = datesIn(context, moment, span);
  if (dates.fromOn !== undefined || fact?.due === undefined) return dates;
  return { fromOn: fact.due.slice(0, 10), grain: fact.due.length > 10 ? 'minute' : 'day' };
}

/** A time of day, a day within the next five business days, or one that was agreed for a talk. */
function isAppointment(
  context: Context,
  moment: Moment,
  span: { start: number; end: number },
  dates: Dates,
): boolean {
  const { fromOn, grain } = dates;
  if (fromOn === undefined) return false;
  if (grain === 'minute' || grain === 'hour') return true;
  if (grain !== 'day') return false;
  const range = sentenceAt(moment.text, span.start);
  const said = localDateOf(moment.at, context.timeZone);
  const isSoon = businessDaysBetween(said, fromOn, context.holidays) <= 5;
  return isSoon || arrangesTalk(moment.text.slice(range.start, range.end));
}

/**
 * What the buyer's last words say about a later time to talk, if they do. A day within the next five business days
 * is an agreed day and no deferral; a time of day is an appointment.
 */
export function findLaterContact(context: Context): LaterContact | undefined {
  for (const moment of lastWords(context).toReversed()) {
    const words = findWords(context, moment);
    if (!words) continue;
    const dates = datesOf(context, moment, words.span, words.fact);
    if (isAppointment(context, moment, words.span, dates)) continue;
    return {
      evidence: evidenceOf(moment, words.span),
      moment,
      ...(words.fact && { fact: words.fact }),
      ...dates,
    };
  }
  return undefined;
}

/** The day or week that the buyer named when they moved the meeting; undefined where they named none. */
export function findMovedTo(context: Context): LaterContact | undefined {
  const moment = context.lastContact;
  if (moment?.kind !== 'rescheduled') return undefined;
  const found = context
    .findDates(moment.text.slice(0, longest), {
      now: moment.entry.at,
      timeZone: context.timeZone,
    })
    .findLast(
      ({ certain, from }) => certain && from.slice(0, 10) >= localDateOf(moment.at, context.timeZone),
    );
  if (!found) return undefined;
  return {
    evidence: evidenceOf(moment, found),
    moment,
    fromOn: found.from.slice(0, 10),
    toOn: found.to.slice(0, 10),
    grain: found.grain,
    ...((found.grain === 'minute' || found.grain === 'hour') && { startAt: found.from }),
  };
}
