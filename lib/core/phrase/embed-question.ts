import { isPlural, isPredicate } from './grammar.ts';
import { baseOf, inFormOf } from './verb-forms.ts';
import { determiners, prepositions } from './vocabulary/en/describing-words.ts';
import { joinWords, lower, type Word, wordOf } from './words.ts';

const asks =
  /^(?:how (?:long|much|many|often|soon|far|well|big|secure|fast|quickly)(?: [\p{Ll}]+){0,3}?|what (?:kind|sort|type|size|level)s? of [\p{Ll}]+(?: [\p{Ll}]+)?|(?:which|what|whose) (?!(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have)\b)[\p{Ll}]+(?: [\p{Ll}]+)??|how|what|when|where|why|who|which)(?= (?:do|does|did|is|are|was|were|can|could|will|would|should|has|have)\b)/iu;
const pronoun = /^(?:i|we|you|he|she|they|it|there|this|that|these|those)$/;
const modal = /^(?:can|could|will|would|should|may|might)$/;

/** Where the subject behind an auxiliary ends: "does [the export] include …", "is [data] hosted …"; -1 unsure. */
function subjectEnd(words: readonly Word[], from: number, auxiliary: string): number {
  if (pronoun.test(lower(words, from))) return from + 1;
  for (let index = from + 1; index < Math.min(words.length, from + 7); index += 1) {
    const word = lower(words, index);
    const isBase = baseOf(word, 'base') !== undefined;
    if (/^(?:do|does|did)$/.test(auxiliary) || modal.test(auxiliary)) {
      if (isBase && !determiners.has(lower(words, index - 1))) return index;
    } else if (/^(?:has|have)$/.test(auxiliary)) {
      if (baseOf(word, 'participle') !== undefined) return index;
    } else if (
      /\wed$/.test(word) ||
      isPredicate(words, index) ||
      prepositions.has(word) ||
      baseOf(word, 'ing') !== undefined ||
      (determiners.has(word) && index > from + 1)
    )
      return index;
  }
  if (!/^(?:do|does|did)$/.test(auxiliary) && !modal.test(auxiliary)) return -1;
  const end = determiners.has(lower(words, from)) ? from + 2 : from + 1;
  return end < words.length ? end : -1;
}

/** "does it work" → "it works", "can you export" → "you can export", "is data hosted" → "data is hosted". */
function straighten(words: readonly Word[], isOpen: boolean): Word[] | null {
  const auxiliary = lower(words, 0);
  const end = subjectEnd(words, 1, auxiliary);
  const isBe = /^(?:is|are|was|were)$/.test(auxiliary);
  if (end < 0) return isBe && isOpen ? [...words.slice(1), wordOf(auxiliary)] : null;
  const subject = words.slice(1, end);
  const rest = words.slice(end);
  if (auxiliary === 'do' || auxiliary === 'does') {
    const base = lower(rest, 0);
    const isThird = auxiliary === 'does';
    return rest.length === 0
      ? null
      : [...subject, wordOf(isThird ? inFormOf(base, 's') : base), ...rest.slice(1)];
  }
  if (auxiliary === 'did')
    return rest.length === 0
      ? null
      : [...subject, wordOf(inFormOf(lower(rest, 0), 'past')), ...rest.slice(1)];
  return [...subject, wordOf(auxiliary), ...rest];
}

const opensYesNo = /^(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have)$/;

/** A direct question as the clause after "you asked": "whether it works with SAP". Null where it cannot be turned. */
export function embedQuestion(words: readonly Word[]): string | null {
  const text = joinWords(words);
  const first = lower(words, 0);
  if (/^(?:what|how) about\b/i.test(text)) return `about ${text.replace(/^\w+ about /i, '')}`;
  if (opensYesNo.test(first)) {
    const straight = straighten(words, false);
    return straight && `whether ${joinWords(straight)}`;
  }
  const opener = asks.exec(text)?.[0];
  if (opener !== undefined) {
    const rest = words.slice(opener.split(' ').length);
    if (/^who$|^what$/i.test(opener) && /^(?:is|are|was)$/.test(lower(rest, 0)) && isPredicate(rest, 1))
      return text;
    const straight = straighten(rest, true);
    return straight && `${opener.toLowerCase()} ${joinWords(straight)}`;
  }
  if (
    /^(?:who|what|which|whose|how many|how much)$/.test(first) &&
    (baseOf(lower(words, 1), 's') !== undefined || isPlural(lower(words, 1)))
  )
    return text;
  return /^how to \p{Ll}/iu.test(text) ? text : null;
}
