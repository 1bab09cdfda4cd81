import { type Context, recentWords } from './context.ts';

const length = /\b(\d{2,3})[\s-]?(?:min(?:ute)?s?|mins?)\b|\b(half an hour|an hour|1 hour|1h)\b/i;
const meant =
  /\b(?:next|call|meet\w*|talk|chat|slot|quick|only|just|max|book\w*|schedul\w*|demo|session|spare|give)\b/i;
const measured =
  /\b(?:per|a|each|every)\s+(?:day|week|month|order|shift|employee|person|call|ticket)\b|\/(?:day|wk|week|mo)/i;

/** The length of a talk that these words name, in minutes from 10 to 120. */
export function lengthIn(words: string): number | undefined {
  const match = length.exec(words);
  if (!match || !meant.test(words) || measured.test(words)) return undefined;
  const minutes = match[1] === undefined ? (/half/i.test(match[2] ?? '') ? 30 : 60) : Number(match[1]);
  return minutes >= 10 && minutes <= 120 ? minutes : undefined;
}

/** The length that somebody named for the next talk ("she can do 25 min"), in minutes; the situation's own otherwise. */
export function namedLength(context: Context): number | undefined {
  for (const moment of recentWords(context).toReversed()) {
    const steps = context
      .factsOf(moment)
      .filter(
        ({ kind, superseded }) => superseded !== true && (kind === 'next_step' || kind === 'preference'),
      );
    for (const fact of steps.toReversed()) {
      const words = moment.text.slice(fact.start, fact.end + 40).split('\n')[0] ?? '';
      const minutes = lengthIn(words);
      if (minutes !== undefined) return minutes;
    }
  }
  return undefined;
}
