import { Alternatives } from './alternatives.ts';
import { addPattern, nextBegin, offsetAt, type Reading, readingOf, wordAt } from './word-index.ts';

/** The words of a vocabulary as one regex group; entries may themselves be regex sources. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** What a rule needs of a regex. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>;

/** Matches whole words; compiled as words come up that it needs, and tried only where words stand that can begin a match. */
export class WordPattern implements Pattern {
  /** Where its bit stands among those of all patterns. */
  private readonly lane: number;
  private readonly bit: number;
  private readonly alternatives: Alternatives;

  constructor(source: string, flags: string) {
    this.alternatives = new Alternatives(source, flags);
    const id = addPattern(() => this.alternatives.starts());
    this.lane = id >> 5;
    this.bit = 1 << (id & 31);
  }

  /** The first match that begins at or behind `from`. */
  exec(text: string, from = 0): RegExpExecArray | null {
    const reading = readingOf(text);
    if (!this.mayBegin(reading)) return null;
    const { lane, bit } = this;
    const { first, end } = reading;
    for (let at = nextBegin(first, end, lane, bit); at < end; at = nextBegin(at + 1, end, lane, bit)) {
      const offset = offsetAt(at);
      if (offset < from) continue;
      const regex = this.alternatives.startingWith(wordAt(text, at));
      regex.lastIndex = offset;
      const match = regex.exec(text);
      if (match !== null) return match;
    }
    return null;
  }

  /** Whether the text has words that a match can begin with. */
  mayBegin({ any }: Reading): boolean {
    return (any[this.lane]! & this.bit) !== 0;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }
}

/** `source` as whole words in plain text (lower case, straight quotes); "dont" counts as "don't". */
export const words = (source: string, flags = ''): WordPattern =>
  new WordPattern(source.replaceAll("n't", "n'?t"), flags);

/** Whether a text has words that one of the patterns can begin with; always where none is named. */
export function canBegin(patterns: readonly WordPattern[] | undefined, reading: Reading): boolean {
  if (patterns === undefined) return true;
  for (const pattern of patterns) if (pattern.mayBegin(reading)) return true;
  return false;
}
