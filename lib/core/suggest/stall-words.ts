import type { StallKind } from '../playbook/playbook-schema.ts';

const words: Record<StallKind, string | null> = {
  cooled: null,
  think_it_over: 'you wanted to think it over',
  partner: 'you wanted to talk to somebody else first',
  vendors: 'you were still comparing',
  budget: 'the money was in the way',
  tried_before: 'you had tried something like it before',
  internal: 'you wanted to talk about it among yourselves first',
  freeze: 'things were on hold',
};

/** What a stall comes to, behind "you said that", where the note's own words cannot be turned; null where nothing fits. */
export const stallWords = (kind: StallKind, quote: string): string | null =>
  kind === 'budget' && /\bno (?:\w+ )?budget\b/i.test(quote) ? 'there was no budget for it' : words[kind];
