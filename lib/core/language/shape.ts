import { role } from './vocabulary/en/roles.ts';
import { dayWords, stretchWords } from './vocabulary/en/times.ts';
import { type WordPattern, words } from './vocabulary/pattern.ts';

const masks: readonly (readonly [sign: string, pattern: WordPattern])[] = [
  ['§', words(dayWords)],
  ['¤', words(stretchWords)],
  ['¥', words(role)],
];

/** In a shape: a longer stretch of time, a date of any length, a job title. */
export const stretch = '¤+';
export const date = '[§¤]+';
export const title = '¥+';

/** Months that are people's names too: "Jun Takeda" is no date. */
const nameMonth = /^(?:jan|may|april|june?|august)$/;
const isName = (found: string, at: number, text: string): boolean =>
  nameMonth.test(found) &&
  /^ (?:\p{Lu}\p{Ll}|= )/u.test(text.slice(at + found.length, at + found.length + 3));

/**
 * Plain text with every date and job title written as signs of the same length, so that the rules' patterns
 * stay small (a pattern that spells out all dates costs tens of milliseconds to compile) and offsets hold.
 */
export const shapeOf = (plain: string, text: string): string =>
  masks.reduce(
    (shape, [sign, pattern]) =>
      pattern.replaceAll(shape, (found, at) => (isName(found, at, text) ? found : sign.repeat(found.length))),
    plain,
  );
