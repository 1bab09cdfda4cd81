import { unescapeText } from './content-line.ts';

// oxlint-disable-next-line no-control-regex -- control signs of a feed are left out, that is the point
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** A TEXT value on one line, without control and direction signs, cut to `max` UTF-16 units. Markup stays text. */
export function plainText(value: string, max: number): string {
  // Cut before anything else, so that a title of a megabyte costs nothing.
  const text = unescapeText(value.slice(0, max * 2))
    .replace(controls, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
