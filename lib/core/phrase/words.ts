/** A word with the marks that stand directly around it: `("about` → before `("`, text `about`. */
export type Word = { text: string; before: string; after: string };

const edges = /^([("“‘[]*)(.*?)([)"”’\].,;:!?…]*)$/su;

/** Splits at white space; marks around a word stay with it, so that `joinWords` gives the same text back. */
export function splitWords(text: string): Word[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, before = '', word = part, after = ''] = edges.exec(part) ?? [];
      return word === '' ? { text: part, before: '', after: '' } : { text: word, before, after };
    });
}

export function joinWords(words: readonly Word[]): string {
  return words
    .filter((word) => word.text !== '' || word.after !== '')
    .map((word) => word.before + word.text + word.after)
    .join(' ')
    .replace(/ (?=[,.;:!?])/g, '');
}

/** The word in small letters with plain apostrophes; empty past either end. */
export function lower(words: readonly Word[], index: number): string {
  return words[index]?.text.toLowerCase().replaceAll('’', "'") ?? '';
}

/** A new word without marks around it. */
export function wordOf(text: string): Word {
  return { text, before: '', after: '' };
}
