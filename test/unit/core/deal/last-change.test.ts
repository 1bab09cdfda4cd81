import { describe, expect, it } from 'vitest';
import type { BuyerTalk } from '../../../../lib/core/debrief/buyer-talk.ts';
import { lastChange } from '../../../../lib/core/deal/last-change.ts';

const now = 1_000_000_000;
type Change = NonNullable<BuyerTalk['buyerChange']>;
const talk = (at: number, kind?: Change['kind'], outcome?: BuyerTalk['outcome']): BuyerTalk => ({
  kind: 'call',
  at,
  contactIds: [],
  ...(outcome && { outcome }),
  ...(kind && { buyerChange: { kind, text: 'moved up to spring' } }),
});

describe('what changed last for the buyer', () => {
  const cases = [
    {
      name: 'a change in the last talk',
      talks: [talk(1), talk(5, 'priority')],
      at: 5,
      told: 5,
      isFragile: false,
    },
    { name: 'nothing changed', talks: [talk(5, 'nothing')], at: 5, told: 5, isFragile: true },
    { name: 'nobody asked', talks: [talk(5)], at: 5, told: undefined, isFragile: true },
    { name: 'nobody asked since', talks: [talk(5), talk(2, 'confidence')], at: 5, told: 2, isFragile: true },
    {
      name: 'a no-show is no talk',
      talks: [talk(9, undefined, 'no_show'), talk(5, 'priority')],
      at: 5,
      told: 5,
      isFragile: false,
    },
  ];
  it.each(cases)('$name', ({ talks, at, told, isFragile }) => {
    const found = lastChange(talks, now);
    expect([found?.talk.at, found?.told?.at, found?.isFragile]).toEqual([at, told, isFragile]);
  });

  it('says nothing where no talk was held', () => {
    expect(lastChange([], now)).toBeUndefined();
    expect(lastChange([talk(5, 'nothing', 'no_show'), talk(now + 5)], now)).toBeUndefined();
  });
});
