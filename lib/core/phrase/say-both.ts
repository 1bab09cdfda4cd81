import { findVerb } from './grammar.ts';
import { splitWords } from './words.ts';

/** "No-shows are at 18%, the front desk calls every patient": two sentences that a note parts with a comma only. */
export function sayBoth(text: string, say: (words: string) => string | null): string | null {
  const [, left, right] = /^(.{8,110}),(?! and | but ) ((?:[^,]|,(?=\d{3})){8,90})$/.exec(text) ?? [];
  if (left === undefined || right === undefined) return null;
  // Of a longer list only a measure at its end is a sentence of its own: "…, 14 hours each, win rate 20%".
  if (/,(?!\d{3})/.test(left) && (!/\d/.test(right) || findVerb(splitWords(right)) > 0)) return null;
  if (
    /^(?:which|who|because|so|since|as|but|and|or|if|when|while|not|no|only|by|before|until|after|with|at|in|on|for|to)\b/i.test(
      right,
    )
  )
    return null;
  const isBare =
    findVerb(splitWords(right)) < 0 &&
    /^(?!about|around|roughly|nearly|almost|over|up to|at |each|mostly|mainly|often|some|even|all)\p{Ll}/u.test(
      right,
    );
  const [first, second] = [sayBoth(left, say) ?? say(left), say(right)];
  const isSentence = findVerb(splitWords(right)) > 0 || (second !== null && / (?:is|are) /.test(second));
  // A bare noun at the end says nothing that can be said; what stands before it can.
  if (first !== null && !isSentence && isBare && /\d/.test(right)) return first;
  return first === null || second === null || !isSentence || /^you\b/.test(second)
    ? null
    : `${first}, and ${second}`;
}
