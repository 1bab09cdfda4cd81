import type { Rule } from '../../rule.ts';
import { asksAboutUs, onlyInverted, smallTalk } from '../../vocabulary/en/questions.ts';
import { words } from '../../vocabulary/pattern.ts';

const aboutThem = words('they|she|he|their|her|his|them|him|who (?:signs?|decides?|owns?|holds?|else)');
const scheduling =
  /^(?:(?:so|and|ok|well|then)[, ]+)*(?:can|could|shall|should|would|are|is|do|does|how about|what about|when)\b.{0,40}\b(?:(?:mon|tues?|wed|wednes|thur?s?|fri)(?:day)?s?\b|tomorrow|next week|\d ?(?:am|pm)|(?:you|she|he|they|we|everyone) (?:be )?(?:free|available)|a good time|work for)/;
const fewestWords = 2;

/** A question of the buyer's, asked in words (R4); in notes only one that is put to us. */
export const directQuestion: Rule = {
  id: 'question/direct',
  find: (clause) => {
    if (clause.voice === 'us' || !clause.isQuestion || clause.isOtherFirm) return null;
    const { plain } = clause;
    if (plain.split(' ').length < fewestWords || smallTalk.test(plain) || scheduling.test(plain)) return null;
    const mark = clause.sentence.text[clause.end - clause.sentence.start];
    if (mark !== '?' && onlyInverted.test(plain)) return null;
    if (clause.voice === 'note' && (aboutThem.test(plain) || !asksAboutUs.test(plain))) return null;
    return { start: 0, end: clause.text.length + (mark === '?' ? 1 : 0) };
  },
};
