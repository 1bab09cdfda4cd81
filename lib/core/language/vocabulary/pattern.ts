import { addPattern, type Reading, readingOf } from './word-index.ts';

/** The words of a vocabulary as one regex group; entries may themselves be regex sources. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** What a rule needs of a regex. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>;

/** Matches whole words; compiled at its first use, and tried only where a word stands that can begin a match. */
export class WordPattern implements Pattern {
  private readonly id: number;
  private readonly source: string;
  private readonly flags: string;
  private compiled: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.id = addPattern(source);
    this.source = source;
    this.flags = flags;
  }

  /** The first match that begins at or behind `from`. */
  exec(text: string, from = 0): RegExpExecArray | null {
    const { id } = this;
    const { offsets, startable, marks, number, first, last } = readingOf(text);
    if (marks[id] !== number) return null;
    const regex = (this.compiled ??= new RegExp(`(?:${this.source})(?![\\w])`, `y${this.flags}`));
    for (let index = first[id] ?? 0; index <= (last[id] ?? 0); index += 1) {
      const offset = offsets[index] ?? 0;
      if (offset < from || startable[index]?.includes(id) !== true) continue;
      regex.lastIndex = offset;
      const match = regex.exec(text);
      if (match !== null) return match;
    }
    return null;
  }

  /** Whether the text has a word that a match can begin at. */
  mayBegin({ marks, number }: Reading): boolean {
    return marks[this.id] === number;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
  }
}

/** `source` as whole words in plain text (lower case, straight quotes); "dont" counts as "don't". */
export const words = (source: string, flags = ''): WordPattern =>
  new WordPattern(source.replaceAll("n't", "n'?t"), flags);
