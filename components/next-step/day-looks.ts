import type { FollowUpDay } from '../../lib/core/booking/follow-up-day.ts';

/** Colour beside the word, never instead of it. */
export const dayInk: Record<FollowUpDay['look'], string> = {
  good: 'text-good',
  amber: 'text-warn',
  red: 'text-bad',
};

/** "day 3, good": short enough for a chip. */
export const dayWords = ({ day, grade }: FollowUpDay): string => `day ${day}, ${grade}`;
