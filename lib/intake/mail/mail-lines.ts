/** A line of a mail: as it stands, and as rules read it (no odd spaces, no marks of direction, trimmed). */
export type MailLine = {
  raw: string;
  text: string;
  isQuote: boolean;
  /** What the markup says of it, where there was any: surer than every phrase. `head` opens an earlier mail. */
  known?: 'quoted' | 'signature' | 'head';
};

// No rule looks further into a line, so that a line of a megabyte costs no more than a page.
const looked = 600;
const oddSpace = /[\u00A0\u2007\u202F\u3000]/g;
const marks = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Parts a mail into lines, with line ends of any system. */
export function mailLines(text: string): MailLine[] {
  return text.split(/\r\n?|\n/).map(mailLine);
}

/** Makes a line of its text. */
export function mailLine(raw: string): MailLine {
  const text = raw.slice(0, looked).replace(marks, '').replace(oddSpace, ' ').trim();
  return { raw, text, isQuote: text.startsWith('>') };
}

/** The index of the first line with text from `at` on; the number of lines where there is none. */
export function nextText(lines: MailLine[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next]?.text === '') next += 1;
  return next;
}

/** A line without words: a rule, a row of stars, or the empty mark that a tracker leaves. */
export function isJunk(text: string): boolean {
  return /^[-_=*#~+.|<>\u1427\s]*$/.test(text);
}
