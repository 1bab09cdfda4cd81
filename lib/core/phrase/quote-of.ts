import { canBeSpoken, hasThirdPersonBuyer } from './check-line.ts';
import type { Piece } from './clause-pieces.ts';
import { findVerb, isNumber, isPredicate } from './grammar.ts';
import { firstName } from './names.ts';
import type { Voice } from './said.ts';
import { baseOf, verbForms } from './verb-forms.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { splitWords } from './words.ts';

export const namesContact = (text: string, voice: Voice) =>
  text.includes(firstName(voice.contactName) ?? '\n');

/** "…, wants this fixed": words about the buyer are not the buyer's. */
const aboutThem = /(?:^|[,;] )(?:wants|needs|asked|said|says|hates|likes|loves|prefers|thinks) /i;

/** In a note of the rep's, "them" may be the buyer. */
const isNote = ({ source }: Voice) => source === undefined || source === 'notes' || source === 'crm';

/** The note's own words, where they can be read aloud as they are. */
export function quoteOf(pieces: readonly Piece[], voice: Voice): { text: string; piece: Piece } | null {
  for (const piece of pieces) {
    const text = piece.text
      .replace(/\s+/g, ' ')
      .replace(/^["“'‘]|["”'’]$/g, '')
      .trim();
    const count = text.split(' ').length;
    if (
      count >= 2 &&
      count <= 20 &&
      canBeSpoken(text) &&
      !/["“”]/.test(text) &&
      !aboutThem.test(text) &&
      !(isNote(voice) && /\b(?:they|them|their|client|prospect|buyer)\b/i.test(text)) &&
      !hasThirdPersonBuyer(text, voice.contactName) &&
      !namesContact(text, voice)
    )
      return { text, piece };
  }
  return null;
}

/** Words without a verb and without an own claim: "double data entry between WMS and SAP". */
export function isTopicQuote(quote: string): boolean {
  const text = quote.replace(
    /^(\p{L}[^,]{3,40}), (?=[$£€]?\d|(?:about|around|roughly) \d)(?=\S+(?: [^\s,]+){1,5}$)/u,
    '$1 ',
  );
  const words = splitWords(text);
  return (
    words.length <= 9 &&
    findVerb(words) < 0 &&
    !/[,:;.?!]/.test(text) &&
    !words.some((_word, index) => isPredicate(words, index) && index === words.length - 1) &&
    !/\b(?:never|always|often|usually|cannot|can't) \p{Ll}/u.test(text) &&
    !/^(?:no|not|to|if|when|after|before|by|in|on|at|for|with|send|call|get|ask|check|follow|book|need|want|\p{L}+s to)\b/iu.test(
      text,
    ) &&
    !(isNumber(words[1]?.text ?? '') && baseOf(words[0]?.text ?? '', 's') !== undefined) &&
    verbForms(words[0]?.text ?? '').every(({ base, form }) => form === 'ing' || nounVerbs.has(base))
  );
}
