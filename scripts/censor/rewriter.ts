import { inventId, inventor } from './invent.ts';
import { structuralWords } from './structural-words.ts';

/** E-mail address, ISO date, run of letters and digits. */
const pieces = /[^\s@<>"'(),;:=?&/]+@[^\s@<>"'(),;:=?&/]+|\d{4}-\d\d-\d\d|[\p{L}\p{M}\p{N}]+/gu;
/** Too short to say anything: `tab-2`, the `pe` of `pe_8f31`. */
const tiny = /^(?:\p{N}{1,3}|\p{L}{1,3})$/u;

export type Rewriter = {
  /** What people read: every word and number is invented but those that `isKept` (in lower case) lets stay. */
  text: (value: string, isKept?: (word: string) => boolean) => string;
  /** Classes, ids, names: only ids and what the page's texts have, too. */
  hook: (value: string) => string;
  /** Where a link leads: the words of record addresses stay. */
  path: (value: string) => string;
  /** Words of hooks and paths that were replaced. */
  replaced: Set<string>;
};

/** Writes invented text for a page that says the words `said`; all words in lower case. */
export function rewriter(said: ReadonlySet<string>, keep: ReadonlySet<string>): Rewriter {
  const invent = inventor((text) => said.has(text));
  const replaced = new Set<string>();
  const isOurs = (word: string) => structuralWords.has(word) || keep.has(word) || tiny.test(word);
  const text: Rewriter['text'] = (value, isKept = (word) => keep.has(word)) =>
    value.replace(pieces, (piece) => {
      if (piece.includes('@')) return emailLike(piece, invent);
      return isKept(piece.toLowerCase()) ? piece : inventId(piece, invent);
    });
  const hook = (value: string) =>
    value.replace(pieces, (piece) => {
      if (piece.includes('@') || isId(piece)) return text(piece);
      return piece.replace(/\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu, (part) => {
        const word = part.toLowerCase();
        if (isOurs(word) || (!said.has(word) && !/\p{N}/u.test(part))) return part;
        if (!/\p{N}/u.test(part)) replaced.add(word);
        return invent(part);
      });
    });
  const path = (value: string) => {
    const [, way = '', rest = ''] = /^([^?]*)(.*)$/su.exec(value) ?? [];
    for (const word of way.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu) ?? [])
      if (!isOurs(word)) replaced.add(word);
    return text(way, isOurs) + text(rest, isOurs);
  };
  return { text, hook, path, replaced };
}

/** Numbers, dates, hexadecimal ids and the mixed ones of records; not `h2` or `cui5`. */
const isId = (piece: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(piece) || (piece.length >= 8 && (piece.match(/\d/g)?.length ?? 0) >= 3);

function emailLike(email: string, invent: (text: string) => string): string {
  const [local = '', domain = ''] = email.split('@');
  const words = (part: string) => part.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => invent(word));
  return `${words(local)}@${words(domain.replace(/\.[^.]*$/, ''))}.example`;
}
