/**
 * The beginnings that a match of a pattern can have: strings of at most two characters, where `?` is any character and
 * a shorter string means that the match may end, or look further, there.
 */
type Starts = Set<string>;

const anyStart = '?';
const depth = 2;

/** Every continuation of `left` by `right`, cut to two characters. */
function join(left: Starts, right: Starts): Starts {
  const joined: Starts = new Set();
  for (const head of left) {
    if (head.length >= depth) joined.add(head);
    else for (const tail of right) joined.add((head + tail).slice(0, depth));
  }
  return joined;
}

const classEscapes = 'dDwWsS';
const widthlessEscapes = 'bB';

/** Reads the part of the regex grammar that the vocabularies use; what it does not know counts as anything at all. */
class StartsReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  readAlternatives(): Starts {
    const all = this.readSequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      for (const start of this.readSequence()) all.add(start);
    }
    return all;
  }

  private readSequence(): Starts {
    let starts: Starts = new Set(['']);
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const atom = this.readAtom();
      const isOptional = this.readQuantifier();
      if (isOptional) atom.add('');
      starts = join(starts, atom);
    }
    return starts;
  }

  private readAtom(): Starts {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (char === '(') return this.readGroup();
    if (char === '[') return this.readClass();
    if (char === '\\') return this.readEscape();
    if (char === '^' || char === '$') return new Set(['']);
    return new Set([char === '.' ? anyStart : char]);
  }

  private readGroup(): Starts {
    const opening = /^(?:\?:|\?<[a-z]\w*>|\?<?[=!])?/i.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += opening.length;
    const inner = this.readAlternatives();
    this.at += 1;
    const isLook = /[=!]$/.test(opening);
    return isLook ? new Set(['']) : inner;
  }

  private readClass(): Starts {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const content = this.source.slice(from, this.at);
    this.at += 1;
    // A negated class, a range or a class inside the class is not spelled out.
    if (/^\^|.-.|\\[a-z]/i.test(content)) return new Set([anyStart]);
    return new Set(content.replaceAll('\\', ''));
  }

  private readEscape(): Starts {
    const char = this.source[this.at] ?? '';
    this.at += 1;
    if (widthlessEscapes.includes(char)) return new Set(['']);
    if (classEscapes.includes(char)) return new Set([anyStart]);
    if (/[a-z0-9]/i.test(char)) {
      // `\p{…}`, `\u…`, `\k<…>` and the like.
      this.at += /^(?:\{[^}]*\}|<[^>]*>|[0-9a-f]{4})/i.exec(this.source.slice(this.at))?.[0].length ?? 0;
      return new Set([anyStart]);
    }
    return new Set([char]);
  }

  /** True where the atom before may be left out. */
  private readQuantifier(): boolean {
    const quantifier = /^(?:[*+?]|\{\d*,?\d*\})\??/.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += quantifier.length;
    return /^(?:[*?]|\{0|\{,)/.test(quantifier);
  }
}

/** Answers whether a match of `source` can begin with two given characters; null where it can begin with anything. */
export function possibleStarts(source: string): ((first: string, second: string) => boolean) | null {
  const starts = new StartsReader(source).readAlternatives();
  if ([...starts].some((start) => start === '' || start.startsWith(anyStart))) return null;
  return (first, second) => starts.has(first + second) || starts.has(first) || starts.has(first + anyStart);
}
