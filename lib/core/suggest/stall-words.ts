import type { StallKind } from '../playbook/playbook-schema.ts';

/** What a stall comes to, where the note's own words cannot be turned. */
export const stallWords: Record<StallKind, string | null> = {
  cooled: null,
  think_it_over: 'you wanted to think it over',
  partner: 'you wanted to talk to somebody else first',
  vendors: 'you were still comparing',
  budget: 'the money was in the way',
  tried_before: 'you had tried something like it before',
  internal: 'you wanted to talk about it among yourselves first',
  freeze: 'things were on hold',
};
