import type { Fact } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import type { StallKind } from '../playbook/playbook-schema.ts';
import { type Context, evidenceOf, isUsable, lastWords } from './context.ts';
import type { Moment } from './moments.ts';
import { sentenceAt } from './sentence-at.ts';

export type Stall = { kind: StallKind; fact: Fact; moment: Moment; evidence: Evidence };

// The first that fits, so the particular stand before the general.
const families: readonly { kind: StallKind; says: RegExp }[] = [
  {
    kind: 'freeze',
    says: /\b(?:freez\w*|frozen|re-?org\w*|restructur\w*|lay-?offs?|on hold|acquisition|merger)\b/i,
  },
  {
    kind: 'tried_before',
    says: /\b(?:tried|burned|burnt|did(?:n['’]?t| not) work (?:last|before)|failed (?:last|before))\b/i,
  },
  {
    kind: 'vendors',
    says: /\b(?:vendors?|compar\w*|other (?:options|offers|quotes|tools|solutions|providers|suppliers)|competitors?|alternatives?|shop(?:ping)? around|quotes?|bids?|evaluat\w+)\b/i,
  },
  {
    kind: 'partner',
    says: /\b(?:partner|co-?founder|boss|wife|husband|spouse|manager|board|director|cfo|ceo|coo|cto|cio|owner|head of|vp|president)\b/i,
  },
  {
    kind: 'budget',
    says: /\b(?:budget\w*|price\w*|pricing|expensive|cost\w*|money|afford\w*|cash|spend\w*|funds?|funding)\b/i,
  },
  {
    kind: 'internal',
    says: /\b(?:internal\w*|team|colleagues?|reconnect|regroup|align|discuss|talk (?:it )?over|others|huddle)\b/i,
  },
  { kind: 'think_it_over', says: /\b(?:think\w*|sleep on|mull\w*|consider\w*|digest|reflect|time to)\b/i },
  {
    kind: 'cooled',
    says: /\b(?:priorit\w*|cool\w*|cold|interest|not (?:now|urgent)|later|back ?burner|moved on|unsure|hesita\w*)\b/i,
  },
];

export const stallKindOf = (words: string): StallKind =>
  families.find(({ says }) => says.test(words))?.kind ?? 'think_it_over';

/** "This was really helpful" puts nothing off; that it changes nothing is said elsewhere (R20). */
const isPleasant = (words: string): boolean =>
  /\b(?:helpful|useful|interesting|great|loved|sounds good)\b/i.test(words) &&
  !/\b(?:think|discuss|talk|but)\b/i.test(words);

/** "Drivers wait 45 minutes at the dock" is their trouble and puts nothing off. */
const isMeasured = (stall: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    ({ kind, start, end, quote }) =>
      (kind === 'pain' || kind === 'impact') && /\d/.test(quote) && start < stall.end && stall.start < end,
  );

const isDated = (fact: Fact): boolean =>
  fact.due !== undefined &&
  fact.superseded !== true &&
  (fact.kind === 'next_step' || fact.kind === 'commitment');

/** The stalls that the buyer named in these moments, in the order of the text; each kind once. */
export function stallsIn(
  context: Context,
  moments: readonly Moment[],
  kinds: readonly Fact['kind'][] = ['stall'],
): Stall[] {
  const found = moments.flatMap((moment) =>
    context
      .factsOf(moment)
      .filter((fact) => kinds.includes(fact.kind) && isUsable(fact) && !isPleasant(fact.quote))
      .filter((fact) => !isMeasured(fact, context.factsOf(moment)))
      .map((fact) => {
        const own = families.find(({ says }) => says.test(fact.quote))?.kind;
        const sentence = sentenceAt(moment.text, fact.start);
        const kind = own ?? stallKindOf(moment.text.slice(sentence.start, sentence.end));
        return { kind, fact, moment, evidence: evidenceOf(moment, fact) };
      }),
  );
  return found.filter((stall, at) => found.findIndex(({ kind }) => kind === stall.kind) === at);
}

const lost =
  /\b(?:(?:not|no longer|isn['’]?t|aren['’]?t) (?:really |that |very )?interested|lost interest|(?:went|going|gone) with (?:another|a different|someone|somebody|a competitor)|(?:chose|picked|signed with) (?:another|a competitor|someone else)|no longer a priority|not a priority|going (?:a|in a) different (?:way|direction))\b/i;
const chosen = /\b(?:[Ww]ent|[Gg]oing|[Gg]one) with \p{Lu}\p{L}+/u;

/** Interest that is plainly gone, said in words that are no stall of their own. */
function findCooled(moments: readonly Moment[]): Stall | undefined {
  for (const moment of moments.toReversed()) {
    const text = moment.text.slice(0, 50_000);
    const match = lost.exec(text) ?? chosen.exec(text);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const fact: Fact = { ...span, kind: 'stall', quote: match[0], by: 'them', rule: 'stall/cooled' };
    return { kind: 'cooled', fact, moment, evidence: evidenceOf(moment, span) };
  }
  return undefined;
}

/** The stall that the buyer's last talk ended in; none where a date for the next step was given all the same. */
export function findStall(context: Context): Stall | undefined {
  const words = lastWords(context);
  const stalls = stallsIn(context, words);
  const hasDate = words.some((moment) =>
    context
      .factsOf(moment)
      .some((fact) => isDated(fact) && !stalls.some(({ fact: own }) => own.start === fact.start)),
  );
  return hasDate ? undefined : (stalls.at(-1) ?? findCooled(words));
}
