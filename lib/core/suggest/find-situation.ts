import type { Situation } from '../contract/suggest.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import { type Context, lastWords } from './context.ts';
import { findStall, type Stall } from './find-stall.ts';
import { findLaterContact, type LaterContact } from './later-contact.ts';

/** The situation and what made it so; `reason` is a sentence for the rep. */
export type Found = { situation: Situation; reason: string; later?: LaterContact; stall?: Stall };

const nurtureWords =
  /\b(?:nurture|keep (?:her|him|them|it|this|in) (?:warm|touch)|(?:budget|spending|spend|purchas\w+|project|investment|vendor|software) freeze|freeze on|(?:budgets?|spending|projects?|purchas\w+|everything) (?:is|are|was|were|got)? ?frozen|(?:re-?org(?:ani[sz]ation)?|restructuring) (?:is |was )?(?:under ?way|announced|ongoing|going on|until|started|coming)|(?:in|amid|during|because of|due to) (?:a |the )?(?:big )?(?:re-?org\w*|restructuring|hiring and spending freeze)|no (?:new )?(?:projects?|vendors?|purchases|spend\w*|tools|initiatives) (?:this|until|for)|put on ice|on ice)\b/i;
const negated = /\b(?:no|not|never|without|isn['’]?t|after the|last year['’]?s?)\s+(?:a |any |the |in )?$/i;

function saysNurture(text: string): boolean {
  const match = nurtureWords.exec(text);
  return match !== null && !negated.test(text.slice(Math.max(0, match.index - 20), match.index));
}

const triesSince = (context: Context, localDay: string): number =>
  context.tries.filter((moment) => localDateOf(moment.at, context.timeZone) >= localDay).length;

/** A named date that came, with tries after it that nobody answered, is used up. */
function laterIfOpen(context: Context): LaterContact | undefined {
  const later = findLaterContact(context);
  if (later?.fromOn === undefined) return later;
  return triesSince(context, later.fromOn) >= context.playbook.cadence.darkAfter ? undefined : later;
}

function isNurture(context: Context): boolean {
  if (context.tries.length >= context.playbook.cadence.nurtureAfter) return true;
  const words = lastWords(context);
  const from = words[0]?.at ?? Number.NEGATIVE_INFINITY;
  return context.moments.some(
    ({ at, text, kind }) => at >= from && kind !== 'info_sent' && saysNurture(text.slice(0, 20_000)),
  );
}

/** The first situation of the conventions' list that applies. */
export function findSituation(context: Context): Found {
  const { lastContact, held, tries, meeting, playbook } = context;
  if (lastContact?.kind === 'no_show')
    return { situation: 'no_show', reason: 'The last meeting passed without them.' };
  if (lastContact?.kind === 'rescheduled')
    return { situation: 'rescheduled', reason: 'They moved the last meeting.' };
  if (held.length === 0) return { situation: 'first_call', reason: 'No call or meeting was held yet.' };
  if (meeting) return { situation: 'second_call_booked', reason: 'A meeting with them lies ahead.' };
  const later = laterIfOpen(context);
  if (later) return { situation: 'call_back_later', reason: 'They named a later time or condition.', later };
  const stall = findStall(context);
  if (isNurture(context))
    return {
      situation: 'nurture',
      reason: 'Many tries without an answer, or a freeze.',
      ...(stall && { stall }),
    };
  if (tries.length >= playbook.cadence.darkAfter)
    return {
      situation: 'went_dark',
      reason: 'Several tries since their last word, none answered.',
      ...(stall && { stall }),
    };
  if (lastContact?.kind === 'info_sent')
    return { situation: 'info_sent', reason: 'They got what they had asked for.' };
  if (stall) return { situation: 'stalled', reason: 'The last talk ended in a stall without a date.', stall };
  return { situation: 'after_good_call', reason: 'A call was held and nothing is booked.' };
}
