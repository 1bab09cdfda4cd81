import { baseOf } from '../verb-forms.ts';
import { determiners } from '../vocabulary/en/describing-words.ts';
import { roleNouns } from '../vocabulary/en/nouns.ts';
import { nounVerbs } from '../vocabulary/en/verbs.ts';
import { lower, type Word } from '../words.ts';
import { any, connects, set } from './look.ts';

const forms = set('is are was were');
const behindForm = set(
  'is are was were has have had come comes came go goes went take takes took get gets got want wants cost costs kick kicks',
);
const particles = set('off up out back down in on over away');

/** "Timesheets is come", "the project kicks is off": a form of "be" put in where a verb stood. */
export const hasOddBe = (words: readonly Word[]): boolean =>
  any(words, (at) => {
    if (!forms.has(lower(words, at)) || at === 0) return false;
    const before = baseOf(lower(words, at - 1), 's');
    const isPhrasal =
      before !== undefined && !nounVerbs.has(before) && particles.has(lower(words, at + 1)) && at > 1;
    return behindForm.has(lower(words, at + 1)) || isPhrasal;
  });

/** "Your owner they want": somebody is named, and then spoken of, or to, once more. */
export const hasDoubleSubject = (words: readonly Word[]): boolean =>
  any(
    words,
    (at) =>
      /^(?:they|she|he|you)$/.test(lower(words, at)) &&
      roleNouns.has(lower(words, at - 1)) &&
      words
        .slice(Math.max(0, at - 4), at - 1)
        .some((_word, index, part) => determiners.has(lower(part, index))) &&
      !words.slice(Math.max(0, at - 4), at).some((_word, index, part) => connects.has(lower(part, index))),
  );

/** "Fuel cards abused, about £900 …": what was done to a thing, without its "are", before a comma. */
export const hasBareParticiple = (words: readonly Word[]): boolean => {
  const at = words.findIndex(({ after }) => after.startsWith(','));
  if (at < 1 || at > 4) return false;
  const word = lower(words, at);
  return (
    (baseOf(word, 'participle') !== undefined || /\p{Ll}{3}ed$/u.test(word)) &&
    baseOf(word, 'base') === undefined &&
    words.slice(0, at).every((_word, index) => {
      const each = lower(words, index);
      return !forms.has(each) && !/^(?:has|have|had|you|we|they|it|get|gets|got|been|being)$/.test(each);
    })
  );
};
