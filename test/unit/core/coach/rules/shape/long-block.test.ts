import { describe, expect, it } from 'vitest';
import { coachAlone, rulesIn } from '../../coach-case.ts';

const rule = 'coach/long-block';
const words = (count: number): string => Array.from({ length: count }, (_, at) => `note${at}x`).join(' ');

describe('a block of text', () => {
  it.each([151, 160, 200, 400])('speaks of %i words', (count) => {
    const draft = words(count);
    expect(coachAlone(draft).findings).toContainEqual(
      expect.objectContaining({ rule, start: 0, end: draft.length, quote: draft }),
    );
  });
  it.each([
    `Hi José,\n\n${words(170)}`,
    `${words(80)}\n${words(80)}`,
    `Short.\n\n${words(155)}\n\nShort.`,
    `${words(100)}, ${words(60)}. Best\nInes`,
  ])('speaks of one among others: %#', (draft) => {
    expect(rulesIn(coachAlone(draft))).toContain(rule);
  });
  it.each([
    '',
    'Hi.',
    words(100),
    words(150),
    `${words(100)}\n\n${words(100)}`,
    `${words(60)}\n\n${words(60)}\n\n${words(60)}`,
    `Short.\n\nOn Tue, José wrote:\n${words(300)}`,
    `Short.\n\n> ${words(300)}`,
    `${words(140)}\n \n${words(20)}`,
  ])('is silent on shorter ones and on quoted mail: %#', (draft) => {
    expect(rulesIn(coachAlone(draft))).not.toContain(rule);
  });
});
