const link = /\[([^[\]]{1,200})\]\((?:https?:|mailto:|#|\/)[^()\s]{0,500}\)/g;
const escape = /\\([\\`*_{}[\]()#+\-.!|>~&])/g;
const bold = /\*{2,3}|`/g;
const slanted = /(^|[\s([])(__?|\*)(?=\S)([^_*\n]{1,200})\2(?=[\s)\].,:;!?]|$)/g;
const heading = /^\s{0,3}#{1,6}\s+/;
const bullet = /^\s*(?:[-*+•·▪◦]\s+(?:\[[ xX]\]\s+)?|\d{1,3}[.)]\s+)/;
const quote = /^\s{0,3}>\s?(?!>)/;

/** A line as it reads: Markdown's marks off, links by their words, and what kind of line it was. */
export type PlainLine = { text: string; isHeading: boolean; isBullet: boolean };

// Only the first stretch can hold a name, a time or a heading: one line of a megabyte stays cheap.
const looked = 1000;

/** Takes Markdown off a line. */
export function plainLine(line: string): PlainLine {
  const isHeading = heading.test(line);
  const isBullet = !isHeading && bullet.test(line) && !/^\s*\d{1,3}[.)]\s+\d/.test(line);
  const body = line.replace(heading, '').replace(isBullet ? bullet : quote, '');
  const [start, rest] = [body.slice(0, looked), body.slice(looked)];
  const text = start.replace(link, '$1').replace(escape, '$1').replace(bold, '').replace(slanted, '$1$3');
  return { text: (text + rest).trim(), isHeading, isBullet };
}
