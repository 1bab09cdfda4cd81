import { matchAt, sticky } from '../dates/scan.ts';

// "15 dollars 50", "$3 and 50 cents": two figures at the end of the phrase, or any with their name.
const cents = sticky(
  String.raw`\s(?:and\s)?(\d{1,2})(?:\s?(?:cents?|pence)\b|(?<=\d\d)(?=\s*(?:$|[.;!?)\n](?!\d))))`,
);

/** The small coins behind an amount of money, added to its value; nothing is added to a range or a rounded amount. */
export function readCents(text: string, at: number, value: string): { end: number; value: string } {
  const match = /^\d+$/.test(value) ? matchAt(cents, text, at) : null;
  if (match === null) return { end: at, value };
  return { end: at + match[0].length, value: (Number(value) + Number(match[1]) / 100).toFixed(2) };
}
