import type { ChangeKind, DebriefAnswers, Outcome } from '../../lib/core/debrief/debrief.ts';
import { filled, stepStrength } from '../../lib/core/debrief/step-strength.ts';

export const outcomeWords: readonly (readonly [Outcome, string])[] = [
  ['held', 'Held'],
  ['no_show', 'No-show'],
  ['rescheduled', 'Moved'],
];

export const changeWords: readonly (readonly [ChangeKind, string])[] = [
  ['understanding', 'Understanding'],
  ['priority', 'Priority'],
  ['confidence', 'Confidence'],
  ['nothing', 'Nothing'],
];

/** What to write beside the kind of change. */
export const changeHints: Record<ChangeKind, string> = {
  understanding: 'What do they see now that they did not see before?',
  priority: 'What comes first for them now?',
  confidence: 'What are they surer of now?',
  nothing: 'What would have to change? (can stay empty)',
};

/** R20 in the words in which it is mostly heard. */
export const usualBrushOffs = [
  ['This was helpful', /\bhelpful\b/i],
  ['We need to think about it', /\bthink\b/i],
  ['Let’s reconnect internally', /\breconnect|regroup|internally\b/i],
] as const;

/** How firm the next step is while it is entered, 0 to 4, in words. */
export function strengthWords(answers: DebriefAnswers): { strength: number; words: string } {
  const strength = stepStrength(answers);
  const { day, theirs, isNextBooked } = answers;
  const isOpen = filled(theirs).length > 0;
  if (strength < 3 && isNextBooked)
    return { strength: 3, words: 'Booked, as you say. With its day here, its agenda is kept too.' };
  const words = [
    isOpen ? 'Weak: they named no day.' : 'Nothing agreed. No day from them: no priority yet (R17).',
    isOpen ? 'Weak: nobody named a day for it.' : 'Weak: only you do something.',
    day === '' ? 'Not firm: they act by a day, but no meeting stands.' : 'Not firm: a day without a time.',
    'Booked. Firm once each side brings something.',
    'Firm: day, time, and both sides bring something.',
  ][strength];
  return { strength, words: words ?? '' };
}
