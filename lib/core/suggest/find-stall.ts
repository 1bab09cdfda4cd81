import type { Fact } from '../contract/facts.ts';
import type { Evidence } from '../contract/suggest.ts';
import type { StallKind } from '../playbook/playbook-schema.ts';
import { type Context, evidenceOf, isUsable, lastWords } from './context.ts';
import type { Moment } from './moments.ts';

export type Stall = { kind: StallKind; fact: Fact; moment: Moment; evidence: Evidence };

/** Which answer a stall or an objection gets, by the name of its rule; a pleasant word ("helpful") puts nothing off. */
const kindsByRule: Readonly<Record<string, StallKind>> = {
  'stall/partner': 'partner',
  'stall/vendors': 'vendors',
  'stall/budget': 'budget',
  'stall/think': 'think_it_over',
  'stall/reconnect': 'internal',
  'stall/freeze': 'freeze',
  'stall/pushback': 'cooled',
  'stall/priority': 'cooled',
  'stall/later': 'cooled',
  'stall/call-later': 'cooled',
  'stall/send-info': 'cooled',
  'objection/in-place': 'vendors',
  'objection/locked-in': 'vendors',
  'objection/price': 'budget',
  'objection/tried-before': 'tried_before',
  'objection/wrong-person': 'partner',
  'objection/unwelcome': 'cooled',
  'objection/no-time': 'cooled',
};

/** Money that is frozen comes back with the freeze's end, and no budget makes it a yes before. */
const isFrozen = /\bfr(?:eez|oz)/i;

export function stallKindOf({ rule, quote }: Fact): StallKind {
  const kind = kindsByRule[rule] ?? 'think_it_over';
  return kind === 'budget' && isFrozen.test(quote) ? 'freeze' : kind;
}

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
      .filter((fact) => kinds.includes(fact.kind) && isUsable(fact) && fact.rule !== 'stall/helpful')
      .filter((fact) => !isMeasured(fact, context.factsOf(moment)))
      .map((fact) => ({ kind: stallKindOf(fact), fact, moment, evidence: evidenceOf(moment, fact) })),
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
