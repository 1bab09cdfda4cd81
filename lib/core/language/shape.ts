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
 * stay small (a pattern that spells out all dates costs tens of milliseconds to compile) and offsets hold. All masks
 * look at the plain text, which is then read once; what an earlier one took is left to it.
 */
export function shapeOf(plain: string, text: string): string {
  let shape = plain;
  for (const [sign, pattern] of masks) {
    let end = 0;
    for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain, end)) {
      const [found] = match;
      end = match.index + found.length;
      if (shape.slice(match.index, end) === found && !isName(found, match.index, text))
        shape = shape.slice(0, match.index) + sign.repeat(found.length) + shape.slice(end);
    }
  }
  return shape;
}
