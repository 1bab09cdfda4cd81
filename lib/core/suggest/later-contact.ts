import type { Fact } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import { findDates, type FoundDate } from '../language/dates/find-dates.ts';
import { addBusinessDays, businessDaysBetween } from '../schedule/business-days.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import { type Context, evidenceOf, isUsable, lastWords } from './context.ts';
import type { Moment } from './moments.ts';
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

const call = String.raw`(?:call|ring|phone|ping|reach out|contact|get (?:back )?in touch|get back|come back|go back|check back|check in|circle back|touch base|follow[- ]?up|reconnect|revisit|try|chase|nudge|email|write|talk|speak|pick (?:it|this|things|up)|look at (?:it|this)|discuss|ask|meet)`;
const marker = String.raw`(?:in (?:a|an|one|two|three|four|five|six|a few|a couple(?: of)?|\d{1,2})\s?(?:more )?(?:weeks?|months?|mos?|wks?|quarters?)|next (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|after|once|when|as soon as|until|till|not before|early|mid|late|(?:end|start|beginning|middle) of|from|come|in (?:q[1-4]|h[12]|the new year|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|spring|summer|autumn|fall|winter)|q[1-4]|new year|(?:in |on |for )?the week (?:of|after|before|beginning|starting)|later)`;

const callback = new RegExp(String.raw`\b${call}\b[^.;\n]{0,50}\b${marker}\b`, 'i');
const markerThenCall = new RegExp(String.raw`\b${marker}\b[^.;\n]{0,60}\b${call}\b`, 'i');
const deferral =
  /\b(?:not (?:now|yet|before|until|till|this (?:month|quarter|year))|too early|bad time|(?:busy|slammed|tied up|heads[- ]down|swamped|snowed under|away|travell?ing|no (?:capacity|bandwidth|time))\b[^.;\n]{0,30}\b(?:until|till|through|thru)|but (?:only )?(?:after|once|not before)|push(?:ed)? (?:it|this|things|us)? ?(?:back|out|to)|park(?:ed)? (?:it|this)|hold off|wait (?:until|till|for)|(?:better|best|easier|prefers?|rather) (?:after|once|in|from))\b/i;
const oursPattern =
  /^\s*(?:[-*•]\s*)?(?:i(?:['’]ll| will| to)\b|we(?:['’]ll| will| to)\b|me:|todo\b|to do\b)/i;

// A mail that moves a meeting says so at its top.
const longest = 5_000;
const when = new RegExp(String.raw`\b${marker}\b[^.;,\n]*`, 'i');

const isDeferring = (sentence: string): boolean =>
  callback.test(sentence) || markerThenCall.test(sentence) || deferral.test(sentence);

const marked: readonly Fact['kind'][] = ['condition', 'next_step', 'preference', 'stall'];

/** Where the last words hold a later time: in a fact, or else in a sentence that no rule took. */
function findWords(
  context: Context,
  moment: Moment,
): { span: { start: number; end: number }; fact?: Fact } | null {
  for (const fact of context.factsOf(moment).toReversed()) {
    if (!marked.includes(fact.kind) || !isUsable(fact)) continue;
    const range = sentenceAt(moment.text, fact.start);
    const sentence = moment.text.slice(range.start, range.end);
    const isMeant = fact.kind === 'condition' ? isDeferring(sentence) : callback.test(sentence);
    if (isMeant) return { span: fact, fact };
  }
  const taken = context.factsOf(moment).filter(({ by, superseded }) => by === 'us' || superseded === true);
  const range = sentencesOf(moment.text)
    .toReversed()
    .find(({ start, end }) => {
      const sentence = moment.text.slice(start, end);
      const isOurs = oursPattern.test(sentence) || taken.some((fact) => fact.start < end && fact.end > start);
      return (
        !isOurs &&
        callback.test(sentence) &&
        /\b(?:call|ring|ping|reach|back|touch|contact|email|write|try|reconnect|revisit)\b/i.test(sentence)
      );
    });
  return range ? { span: range } : null;
}

function dateIn(
  context: Context,
  moment: Moment,
  span: { start: number; end: number },
): FoundDate | undefined {
  const range = sentenceAt(moment.text, span.start);
  const options = { now: moment.entry.at, timeZone: context.timeZone };
  const inFact = findDates(moment.text.slice(span.start, span.end), options);
  const dates = inFact.length > 0 ? inFact : findDates(moment.text.slice(range.start, range.end), options);
  return dates.at(-1);
}

function datesOf(
  context: Context,
  fact: Fact | undefined,
  found: FoundDate | undefined,
): Pick<LaterContact, 'fromOn' | 'toOn' | 'grain'> {
  if (found?.certain === true)
    return { fromOn: found.from.slice(0, 10), toOn: found.to.slice(0, 10), grain: found.grain };
  if (fact?.due === undefined) return {};
  const fromOn = fact.due.slice(0, 10);
  return {
    fromOn,
    toOn: addBusinessDays(fromOn, 1, context.holidays),
    grain: fact.due.length > 10 ? 'minute' : 'day',
  };
}

/**
 * What the buyer's last words say about a later time to talk, if they do. A day within the next five business days
 * is an agreed day and no deferral; a time of day is an appointment.
 */
export function findLaterContact(context: Context): LaterContact | undefined {
  for (const moment of lastWords(context).toReversed()) {
    const words = findWords(context, moment);
    if (!words) continue;
    const found = dateIn(context, moment, words.span);
    const dates = datesOf(context, words.fact, found);
    const said = localDateOf(moment.at, context.timeZone);
    const isSoon =
      dates.fromOn !== undefined && businessDaysBetween(said, dates.fromOn, context.holidays) <= 5;
    if (isSoon && (dates.grain === 'day' || dates.grain === 'minute' || dates.grain === 'hour')) continue;
    return {
      evidence: evidenceOf(moment, words.span),
      moment,
      ...(words.fact && { fact: words.fact }),
      ...dates,
    };
  }
  return undefined;
}

const thirdPerson = /\b(?:she|he|her|him|his|hers|they|them|their)\b/i;

/** "once the new manager has started": when, in their words, for "you asked me to get back to you …"; null where it cannot be said. */
export function spokenWhen({ evidence }: LaterContact): string | null {
  const words = when.exec(evidence.quote)?.[0].trim();
  return words === undefined || thirdPerson.test(words) || words.split(/\s+/).length > 14 ? null : words;
}

/** The day or week that the buyer named when they moved the meeting; undefined where they named none. */
export function findMovedTo(context: Context): LaterContact | undefined {
  const moment = context.lastContact;
  if (moment?.kind !== 'rescheduled') return undefined;
  const found = findDates(moment.text.slice(0, longest), {
    now: moment.entry.at,
    timeZone: context.timeZone,
  }).findLast(
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
