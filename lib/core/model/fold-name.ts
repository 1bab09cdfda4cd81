/** Letters that Unicode does not take apart into a base letter and a mark, with what people type for them. */
const undecomposed: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A name for comparing: case, accents, punctuation and spacing gone ("  José  O’Néill" → "jose oneill"). */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => undecomposed[letter] ?? letter)
    .replace(/['’‘`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded name, each once: what the name index of the database holds. */
export function nameWords(name: string): string[] {
  const folded = foldName(name.slice(0, 500));
  return folded === '' ? [] : [...new Set(folded.split(' '))];
}

/** Whether two names may be one person's: all words of one are in the other, in any order, beside titles and middle names. */
export function mayBeOneName(one: string, other: string): boolean {
  const [few = [], many = []] = [nameWords(one), nameWords(other)].toSorted((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}
