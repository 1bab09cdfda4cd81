const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';
/** Letters of other scripts, for which a page may be laid out otherwise. */
const alphabets: [script: RegExp, letters: string][] = [
  [/\p{Script=Cyrillic}/u, 'абвгдезиклмнопрст'],
  [/\p{Script=Greek}/u, 'αβγδεικλμνοπρστ'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטי'],
  [/\p{Script=Arabic}/u, 'ابتثجحدرسم'],
  [/\p{Script=Han}/u, '山川木田水火石竹'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'あいうえおかきく'],
];

/** FNV-1a, so that a text has the same stand-in in every run. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

function pickFrom(text: string): (letters: string) => string {
  let state = hash(text);
  return (letters) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return letters.charAt((state >>> 8) % letters.length);
  };
}

function sameCase(letter: string, like: string): string {
  return like !== like.toLowerCase() && like === like.toUpperCase() ? letter.toUpperCase() : letter;
}

/** Letters for letters, digits for digits, capitals for capitals; words can be said. */
function standIn(text: string, seed: string): string {
  const pick = pickFrom(seed);
  let place = 0;
  return text.replace(/\p{N}|\p{L}\p{M}*/gu, (unit) => {
    if (/\p{N}/u.test(unit)) return pick('0123456789');
    const [, letters] = alphabets.find(([script]) => script.test(unit)) ?? [];
    place += 1;
    return sameCase(pick(letters ?? (place % 2 === 1 ? consonants : vowels)), unit);
  });
}

/**
 * Invents words, numbers and ids of the same shape. One text has one stand-in, however it is written; none is a text
 * that the page itself holds.
 */
export function inventor(isTaken: (text: string) => boolean): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = text.toLowerCase();
    let seed = known.get(folded) ?? folded;
    // A single letter or digit may stay what it is: it says nothing, and there are too few of them.
    while (folded.length > 2 && isTaken(standIn(folded, seed)) && seed.length < folded.length + 50)
      seed += '+';
    known.set(folded, seed);
    return standIn(text, seed);
  };
}

const hexadecimal = /^(?=.*\d)[\da-f]{8,}$/i;

/** A hexadecimal id keeps to its digits, an ISO date to the calendar. */
export function inventId(text: string, invent: (text: string) => string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const [year = '', month = '', day = ''] = text
      .split('-')
      .map((part) => String(hash(text + part) % 1_000_000));
    const two = (part: string, most: number) => String((Number(part) % most) + 1).padStart(2, '0');
    return `20${30 + (Number(year) % 10)}-${two(month, 12)}-${two(day, 28)}`;
  }
  if (!hexadecimal.test(text)) return invent(text);
  const pick = pickFrom(text.toLowerCase());
  return text.replace(/[\da-f]/gi, (unit) =>
    /\d/.test(unit) ? pick('0123456789') : sameCase(pick('abcdef'), unit),
  );
}
