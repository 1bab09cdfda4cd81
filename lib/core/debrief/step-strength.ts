import type { DebriefAnswers, HomeworkLine } from './debrief.ts';

const hasText = ({ text }: HomeworkLine): boolean => text.trim() !== '';

/** The lines that say something. */
export const filled = (lines: readonly HomeworkLine[]): HomeworkLine[] => lines.filter(hasText);

/**
 * How firm the next step is as it is entered, 0 to 4: we do something; they do something by a date (or only a day was
 * named); date and time; and both sides bring something to it (R13, R15).
 */
export function stepStrength({
  day,
  time,
  ours,
  theirs,
}: Pick<DebriefAnswers, 'day' | 'time' | 'ours' | 'theirs'>): 0 | 1 | 2 | 3 | 4 {
  const [us, them] = [filled(ours), filled(theirs)];
  if (day !== '' && time !== '') return us.length > 0 && them.length > 0 ? 4 : 3;
  if (day !== '' || them.some(({ dueOn }) => dueOn !== '')) return 2;
  return us.length > 0 ? 1 : 0;
}
