import { firstWordsOf } from './first-words.ts';

const step = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\[()|]+/gs;

/** `a|b` and `(?:a|b)` are two ways to say a thing; what stands around a group keeps it together. */
function splitAlternatives(source: string): string[] {
  const pieces: string[] = [''];
  let depth = 0;
  let isOneGroup = source.startsWith('(?:');
  for (const { 0: part, index } of source.matchAll(step)) {
    if (part === '(') depth += 1;
    else if (part === ')') depth -= 1;
    if (depth === 0 && index + part.length < source.length) isOneGroup = false;
    if (part === '|' && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += part;
  }
  return isOneGroup ? splitAlternatives(source.slice(3, -1)) : pieces;
}

type Alternative = { source: string; starts: readonly string[] | null };

const canStart = (starts: readonly string[] | null, word: string): boolean =>
  starts === null ||
  starts.some((start) =>
    start.endsWith('*') && !start.includes(' ', 1)
      ? word.startsWith(start.slice(0, -1))
      : start.startsWith(word) && (start[word.length] === '|' || start[word.length] === ' '),
  );

/**
 * The regexes of one pattern, each made of those alternatives that a word can begin, when such a word is first met: a
 * whole vocabulary takes tens of milliseconds to compile, and a text has words for a few of its lines.
 */
export class Alternatives {
  private readonly source: string;
  private readonly flags: string;
  private parts: Alternative[] | undefined;
  private readonly byWord = new Map<string, RegExp>();
  private readonly byMembers = new Map<string, RegExp>();

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  private all(): Alternative[] {
    this.parts ??= splitAlternatives(this.source).map((source) => ({ source, starts: firstWordsOf(source) }));
    return this.parts;
  }

  /** How a match can begin, as `firstWordsOf` says it; null where it can begin with anything. */
  starts(): string[] | null {
    const all = this.all().map(({ starts }) => starts);
    return all.includes(null) ? null : all.flatMap((starts) => starts ?? []);
  }

  /** A sticky regex for matches that begin at this word (`0` for any that starts with a digit). */
  startingWith(word: string): RegExp {
    const known = this.byWord.get(word);
    if (known !== undefined) return known;
    const members = this.all().filter(({ starts }) => canStart(starts, word));
    // None is left where the second word of one met the first word of another.
    const joined = members.length === 0 ? '(?!)' : members.map(({ source }) => source).join('|');
    const regex = this.byMembers.get(joined) ?? new RegExp(`(?:${joined})(?![\\w])`, `y${this.flags}`);
    this.byMembers.set(joined, regex);
    this.byWord.set(word, regex);
    return regex;
  }
}
