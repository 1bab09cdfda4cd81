/** One token of JSON (RFC 8259) with the white space before it; the string part is an unrolled, so linear, loop. */
const token =
  // oxlint-disable-next-line no-control-regex -- JSON strings hold no bare control characters
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end';

const after: Record<string, Expected> = { '{': ', or }', '[': ', or ]' };
const opens: Record<string, Expected> = { '{': 'name or }', '[': 'value or ]' };
const ends: Record<Expected, string | null> = {
  value: null,
  'value or ]': ']',
  name: null,
  'name or }': '}',
  ':': null,
  ', or ]': ']',
  ', or }': '}',
  end: null,
};

/**
 * Where a text stops being JSON ("line 3, column 14: , or } expected"); null when it is JSON. Engines put the place into
 * their own messages only sometimes. Linear in the text.
 */
export function jsonFault(text: string): string | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  const reader = new RegExp(token);
  while (reader.lastIndex < text.length) {
    const start = reader.lastIndex;
    const found = reader.exec(text);
    if (found === null) {
      return expected === 'end' && text.slice(start).trim() === '' ? null : faultAt(text, start, expected);
    }
    const next = step(expected, found[1] ?? (found[2] === undefined ? 'literal' : 'string'), open);
    if (next === null) return faultAt(text, start, expected);
    expected = next;
  }
  return expected === 'end' ? null : faultAt(text, text.length, expected);
}

function step(expected: Expected, mark: string, open: string[]): Expected | null {
  if (mark === ends[expected]) {
    open.pop();
    return after[open.at(-1) ?? ''] ?? 'end';
  }
  if (expected === ':') return mark === ':' ? 'value' : null;
  if (expected === ', or ]' || expected === ', or }') {
    if (mark !== ',') return null;
    return expected === ', or ]' ? 'value' : 'name';
  }
  if (expected === 'name' || expected === 'name or }') return mark === 'string' ? ':' : null;
  if (expected === 'end') return null;
  if (mark === 'string' || mark === 'literal') return after[open.at(-1) ?? ''] ?? 'end';
  const inside = opens[mark];
  if (inside !== undefined) open.push(mark);
  return inside ?? null;
}

function faultAt(text: string, from: number, expected: Expected): string {
  const at = from + (/^[ \t\n\r]*/.exec(text.slice(from))?.[0].length ?? 0);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `line ${line}, column ${at - before.lastIndexOf('\n')}: ${expected} expected`;
}
