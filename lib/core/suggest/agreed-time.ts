import type { Fact } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import { instantOf, localDateOf, toInstant } from '../schedule/zoned-time.ts';
import { type Context, evidenceOf, recentWords } from './context.ts';
import { arrangesTalk } from './later-words.ts';
import type { Moment } from './moments.ts';
import { sentenceAt, sentencesOf } from './sentence-at.ts';

/** What was agreed for the next talk; `start` is absent where only a day was named (R32). */
export type Agreed = { evidence: Evidence; onDay: string; start?: number; isPast: boolean };

const talk =
  /\b(?:call|talk|speak|meet\w*|demo|session|chat|catch[- ]?up|sync|workshop|zoom|teams|review|walk[- ]?through|appointment|book\w*|schedul\w*|invite\w*|calendar|try me|works|next (?:step|one|time))\b/i;
const errand = /\b(?:send|sends|share|shares|prepare|prepares|forward|check|read|draft|collect|pull)\b/i;

/** A day for a talk: a time of day says so by itself, a mere day needs the word, and "send it by Friday" is homework. */
function isStep(fact: Fact): boolean {
  if (fact.kind !== 'next_step' || fact.due === undefined) return false;
  if (fact.superseded === true || fact.certain === false) return false;
  return fact.due.length > 10 || (talk.test(fact.quote) && !errand.test(fact.quote));
}

/** The clock of the person who wrote it: a buyer's message is in the buyer's zone, our notes are in ours. */
const zoneOf = (context: Context, moment: Moment): string =>
  moment.kind === 'wrote' ? context.buyerZone : context.timeZone;

function startOf(context: Context, moment: Moment, fact: Fact): number | undefined {
  const timeZone = zoneOf(context, moment);
  const range = sentenceAt(moment.text, fact.start);
  const date = context
    .findDates(moment.text.slice(range.start, range.end), {
      now: moment.entry.at,
      timeZone,
    })
    .findLast(
      (found) =>
        found.certain &&
        (found.grain === 'minute' || found.grain === 'hour') &&
        found.from.slice(0, 10) === fact.due?.slice(0, 10),
    );
  if (date) return toInstant(date.from, timeZone);
  const isTimed = fact.due !== undefined && fact.due.length > 10;
  return isTimed ? toInstant(fact.due ?? '', timeZone) : undefined;
}

const doubtful =
  /\?|\b(?:if|maybe|perhaps|probably|might|could|not|no|can['’]?t|cannot|won['’]?t|tentativ\w*|penciled|or)\b/i;

/** A day with a time in a sentence that arranges the next talk, where no rule made a fact of it. */
function findArranged(context: Context, moment: Moment): Agreed | undefined {
  const timeZone = zoneOf(context, moment);
  for (const range of sentencesOf(moment.text).toReversed()) {
    const sentence = moment.text.slice(range.start, range.end);
    if (!arrangesTalk(sentence) || doubtful.test(sentence)) continue;
    const date = context
      .findDates(sentence, { now: moment.entry.at, timeZone })
      .find((found) => found.certain && (found.grain === 'minute' || found.grain === 'hour'));
    const start = date ? toInstant(date.from, timeZone) : Number.NaN;
    if (!(start > moment.at)) continue;
    const onDay = localDateOf(start, context.timeZone);
    return { evidence: evidenceOf(moment, range), onDay, start, isPast: start <= context.now };
  }
  return undefined;
}

/** The last day, or day and time, that stands in the last words as the next step. */
export function findAgreed(context: Context): Agreed | undefined {
  for (const moment of recentWords(context).toReversed()) {
    const fact = context.factsOf(moment).findLast(isStep);
    if (!fact?.due) {
      const found = findArranged(context, moment);
      if (found) return found;
      continue;
    }
    const start = startOf(context, moment, fact);
    const onDay = start === undefined ? fact.due.slice(0, 10) : localDateOf(start, context.timeZone);
    const end = start ?? instantOf(onDay, '23:59', context.timeZone);
    return {
      evidence: evidenceOf(moment, fact),
      onDay,
      ...(start !== undefined && { start }),
      isPast: end <= context.now,
    };
  }
  return undefined;
}
