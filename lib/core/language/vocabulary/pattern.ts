import { addPattern, type Reading, readingOf } from './word-index.ts';

/** The words of a vocabulary as one regex group; entries may themselves be regex sources. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** What a rule needs of a regex. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>;

/** Matches whole words; compiled at its first use, and tried only where words stand that can begin a match. */
export class WordPattern implements Pattern {
  /** Where its bit stands among those of all patterns. */
  private readonly lane: number;
  private readonly bit: number;
  private readonly source: string;
  private readonly flags: string;
  private compiled: RegExp | undefined;

  constructor(source: string, flags: string) {
    const id = addPattern(source);
    this.lane = id >> 5;
    this.bit = 1 << (id & 31);
    this.source = source;
    this.flags = flags;
  }

  /** The first match that begins at or behind `from`. */
  exec(text: string, from = 0): RegExpExecArray | null {
    const reading = readingOf(text);
    if (!this.mayBegin(reading)) return null;
    const { lane, bit } = this;
    const { offsets, begins, any, count } = reading;
    const regex = (this.compiled ??= new RegExp(`(?:${this.source})(?![\\w])`, `y${this.flags}`));
    for (let index = 0, place = lane; index < count; index += 1, place += any.length) {
      if ((begins[place]! & bit) === 0) continue;
      const offset = offsets[index]!;
      if (offset < from) continue;
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
