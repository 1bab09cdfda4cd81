/**
 * How a match of a pattern can begin, down to its second word: `send|` is that word alone, `repor*` any word that starts
 * so, `send me|` two words with a space between; a text without such an end may still grow. A word that starts with a
 * digit is `0`.
 */
type Starts = Set<string>;

const anything = '*';
const end = '|';
const longest = 6;
/** With more ways to begin than this the second words are not told apart. */
const mostStarts = 400;
const isWordSign = (sign: string): boolean => /\w/.test(sign);
const canGrow = (start: string): boolean => !start.endsWith(end) && !start.endsWith(anything);

/** One sign more; the word at the end of `start` grows, or is closed. */
function append(start: string, sign: string): string {
  if (!canGrow(start)) return start;
  const at = start.lastIndexOf(' ') + 1;
  const word = start.slice(at);
  if (isWordSign(sign)) {
    if (/\d/.test(sign)) return start + (word === '' ? '0' : '') + anything;
    return word.length + 1 < longest ? start + sign : `${start}${sign}${anything}`;
  }
  if (sign === ' ' && at === 0) return `${start} `;
  // Of an empty second word nothing is known, so the first one has to do.
  if (word === '' && at > 1 && ` ${anything}${end}`.includes(sign)) return start.slice(0, -1) + end;
  if (sign === anything) return start + anything;
  return word === '' && sign !== end ? `${start}${sign}${end}` : start + end;
}

/** The starts without their second words, and those that would still grow as they are. */
const firstOnly = (starts: Starts): Starts =>
  new Set(
    Array.from(starts, (start) => {
      if (start.includes(' ', 1)) return start.replace(/ .*$/, end);
      return start !== '' && start !== ' ' && canGrow(start) ? start + anything : start;
    }),
  );

const letters = /^[a-z]+(?=[|*]?$)/;

/** `head` goes on with `tail`: letter by letter, or at once where the tail is a plain word. */
function goOn(head: string, tail: string): string {
  const word = letters.exec(tail)?.[0];
  if (word === undefined) return Array.from(tail).reduce(append, head);
  const room = longest - (head.length - head.lastIndexOf(' ') - 1);
  return word.length < room ? head + tail : head + word.slice(0, room) + anything;
}

/** Each way on from `left` by `right`. */
function join(left: Starts, right: Starts): Starts {
  if (right.size === 1 && right.has('')) return left;
  const growing = [...left].filter((head) => head !== '' && canGrow(head)).length;
  const heads = growing * right.size > mostStarts ? firstOnly(left) : left;
  const joined: Starts = new Set();
  for (const head of heads) {
    if (head === '') for (const tail of right) joined.add(tail);
    else if (canGrow(head)) for (const tail of right) joined.add(goOn(head, tail));
    else joined.add(head);
  }
  return joined;
}

/** Reads the part of the regex grammar that the vocabularies use; what it does not know counts as anything at all. */
class FirstWordsReader {
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

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.source)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }

  private readSequence(): Starts {
    let starts: Starts = new Set(['']);
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      if (![...starts].some(canGrow)) {
        this.skipSequence();
        break;
      }
      const atom = this.readAtom();
      const quantifier = this.take(/(?:[*+?]|\{\d*,?\d*\})?\??/y);
      // What is repeated may go on with itself.
      if (/^[*+{]/.test(quantifier))
        for (const start of atom) if (start !== '') atom.add(append(start, anything));
      if (/^(?:[*?]|\{0|\{,)/.test(quantifier)) atom.add('');
      starts = join(starts, atom);
    }
    return starts;
  }

  /** Passes over what no longer counts. */
  private skipSequence(): void {
    let depth = 0;
    for (;;) {
      this.take(/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^\\[()|])*/y);
      const sign = this.source[this.at];
      if (sign === undefined || (depth === 0 && sign !== '(')) return;
      if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
      this.at += 1;
    }
  }

  private readAtom(): Starts {
    const literal = this.take(/[a-z]{2,}(?![a-z?*+{])/y);
    if (literal !== '')
      return new Set([literal.length < longest ? literal : literal.slice(0, longest) + anything]);
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === '(') return this.readGroup();
    if (sign === '[') return this.readClass();
    if (sign === '\\') return this.readEscape();
    if (sign === '^' || sign === '$') return new Set(['']);
    return new Set([sign === '.' ? anything : append('', sign)]);
  }

  private readGroup(): Starts {
    const opening = this.take(/(?:\?:|\?<[a-z]\w*>|\?<?[=!])?/iy);
    const inner = this.readAlternatives();
    this.at += 1;
    return /[=!]$/.test(opening) ? new Set(['']) : inner;
  }

  private readClass(): Starts {
    // Digits are all one to a first word.
    const content = this.take(/(?:\\.|[^\]\\])*/y).replaceAll(/\d-\d/g, '0');
    this.at += 1;
    // A negated class, a range or a class inside the class is not spelled out.
    if (/^\^|[^\\]-.|\\[a-z]/i.test(content)) return new Set([anything]);
    return new Set(Array.from(content.replaceAll('\\', ''), (sign) => append('', sign)));
  }

  private readEscape(): Starts {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === 'b' || sign === 'B') return new Set(['']);
    if (sign === 'd') return new Set([`0${anything}`]);
    if (sign === 's') return new Set([' ']);
    if (!/[a-z0-9]/i.test(sign)) return new Set([append('', sign)]);
    // `\p{…}`, `\u…`, `\k<…>` and the like.
    this.take(/(?:\{[^}]*\}|<[^>]*>|[0-9a-f]{4})?/iy);
    return new Set([anything]);
  }
}

/**
 * The first words that a match of `source` can have, as whole words (`send|`) or beginnings (`repor*`), with the second
 * word behind a space where it is known (`send me|`); null where it can begin with anything.
 */
export function firstWordsOf(source: string): string[] | null {
  const starts = [...new FirstWordsReader(source).readAlternatives()];
  if (starts.some((start) => start === '' || start === anything)) return null;
  return [...new Set(starts.map((start) => (start.startsWith(' ') ? ` ${end}` : append(start, end))))];
}
