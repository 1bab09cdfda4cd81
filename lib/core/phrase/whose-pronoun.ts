import type { Fact } from '../contract/facts.ts';
import { isContact, isOtherName, namesOthers } from './antecedent.ts';
import { expandShorthand } from './expand-shorthand.ts';
import type { Piece } from './clause-pieces.ts';
import { isAuxiliary } from './grammar.ts';
import { isKnownWord } from './known-word.ts';
import type { Voice } from './said.ts';
import type { Mode } from './turn-person.ts';
import { baseOf } from './verb-forms.ts';

/** A capital that opens a sentence is a name's before a surname or a finite verb: "Tom agreed", not "Quick chat". */
const mayBeSubject = (word: string, next = '') =>
  !isKnownWord(word) &&
  (next === '' ||
    /^\p{Lu}/u.test(next) ||
    isAuxiliary(next) ||
    baseOf(next, 's') !== undefined ||
    baseOf(next, 'past') !== undefined);

const innerPronoun = /\b(?:before|after|when|once|until|because|since|as|if|that) (?:he|she)\b/i;

/** "Numbers to convince her by the 20th": behind a word about her manager, that one may be meant. */
const objectPronoun = /\b(?:her|him)(?= (?:by|to|on|that|about|with|before|at|again)\b|[,.;]|$)/i;

/** The sentence or line of the note that stands right before a place. */
function sentenceBefore(source: string, start: number): string {
  const before = source.slice(Math.max(0, start - 160), start).replace(/[\s*•>-]+$/, '');
  return before
    .slice(Math.max(before.lastIndexOf('. ', before.length - 2), before.lastIndexOf('\n')) + 1)
    .trim();
}

const namesSomebody = (sentence: string, voice: Voice) =>
  sentence
    .split(/[\s,.]+/)
    .some((word, index, all) => (index > 0 || mayBeSubject(word, all[1])) && namesOthers(word, voice));

const namesAtStart = (sentence: string, voice: Voice) =>
  sentence
    .split(/[\s,.]+/)
    .some(
      (word, index, all) =>
        index < 4 && isOtherName(word, voice) && (index > 0 || mayBeSubject(word, all[1])),
    );

/** "He wants a PDF" behind a sentence about Tom is Tom's: said by his name where it is known, else not at all. */
export function withName(
  text: string,
  piece: Piece,
  source: string,
  fact: Fact,
  voice: Voice,
  mode: Mode,
): string | null {
  const before = sentenceBefore(source, piece.start);
  // "Purchasing manager retires. Wants it before he goes": who goes is the manager, and nobody can tell for sure.
  const mayBeAnother = innerPronoun.test(piece.text) || objectPronoun.test(piece.text);
  if (mode === 'rep' && mayBeAnother && namesSomebody(expandShorthand(before), voice)) return null;
  if (!/^(?:he|she)\b/i.test(text) || !/^(?:he|she)\b/i.test(piece.text)) return text;
  if (fact.who !== undefined && !isContact(fact.who, voice))
    return text.replace(/^(?:he|she)(?=\s)/i, fact.who.replace(/['’]s$/, ''));
  if (mode === 'buyer') return null;
  return namesAtStart(before, voice) ? null : text;
}
