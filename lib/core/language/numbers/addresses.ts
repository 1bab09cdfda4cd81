import { allMatches } from '../all-matches.ts';
import type { FoundNumber } from './find-numbers.ts';

type Found = Pick<FoundNumber, 'start' | 'end' | 'kind' | 'rule'>;

const domains =
  'com|net|org|io|co|ai|app|dev|de|eu|uk|fr|ch|at|se|no|dk|nl|us|ca|au|gov|edu|info|biz|me|tv|ly|cloud|tech|online|store|shop|site|agency|academy|software|solutions|digital|xyz|gg|fm|example';
// "shop.com.au", "dept.ac.uk"
const national = String.raw`(?:com|co|org|net|gov|edu|ac)\.[a-z]{2}`;
const web = new RegExp(
  String.raw`(?:https?|ftp):\/\/(?:localhost|[^\s<>"'\])}/?#]{1,255}\.(?=\w))[^\s<>"'\])}]{1,2000}|\bwww\.[^\s<>"'\])}]{3,2000}|(?<![\w@.+-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:${national}|${domains})(?![\w@-]|\.\w)(?:\/[^\s<>"'\])}]{0,2000})?`,
  'gi',
);
const mail =
  /(?<![\w.+-])[a-z\d](?:(?:\.(?!\.)|[\w+'-]){0,62}[\w+-])?@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,6}[a-z]{2,24}(?![\w-])/gi;

const phone =
  /(?:(?<![\w$€£¥.,:/#+-]|[$€£¥(]\s|\d )|(?<=[a-z][:.]?)(?=\(|(?<=[:.])\d))(?:\+\s?|\(\s?\+?)?\d(?:[\s().–/-]{0,3}\d){6,16}(?:,?\s?(?:x|ext(?:ension)?\.?)\s?\d{1,6})?(?![\w%€£$]|[.,:/-]\d)/gi;
const announced =
  /\b(?:phone|tel|telephone|mobile|mob|cell|call (?:me |him |her |us )?(?:on|at|back on)|dial|reach (?:me|him|her) (?:on|at)|whatsapp|fax|direct|(?<!(?:account|card|order|invoice|case|serial|model|part|reference|ref|tax|vat|po|id|ticket|customer|contract|tracking) )number|ph|m|t)\b[^\d\n]{0,24}$/i;
const shaped =
  /^(?:\(\d{3}\)\s?\d{3}[-.\s]\d{4}|\d{3}([-.\s])\d{3}\1\d{4}|1[-.\s]\d{3}[-.\s]\d{3}[-.\s]\d{4}|0\d{2,4}[\s/-]\d[\d\s-]{4,10}|\(0\d{1,4}\)\s?\d[\d\s-]{4,10})$/;

/** An extension makes any figure before it a phone's. */
const extended = /\d\s?(?:x|ext(?:ension)?\.?)\s?\d{1,6}$/i;

function isPhone(text: string, start: number, quote: string): boolean {
  const digits = quote.replace(/,?\s?(?:x|ext).*$/i, '').replaceAll(/\D/g, '').length;
  if (
    digits < 7 ||
    digits > 15 ||
    /^\d{3}-\d{2}-\d{4}$/.test(quote) ||
    /^(?:(?:19|20)\d\d-\d\d?-\d\d?|\d\d?([./-])\d\d?\1(?:19|20)?\d\d(?!\d))/.test(quote)
  )
    return false;
  if (/^\d{1,3}(?:[ .,]\d{3})+$/.test(quote) && !announced.test(text.slice(Math.max(0, start - 40), start)))
    return shaped.test(quote);
  if (/^\(?\+/.test(quote)) return digits >= 8;
  return (
    shaped.test(quote) || extended.test(quote) || announced.test(text.slice(Math.max(0, start - 40), start))
  );
}

function* matches(text: string, pattern: RegExp, kind: Found['kind']): Generator<Found> {
  for (const match of allMatches(text, pattern)) {
    // A full stop or comma at the end belongs to the sentence.
    const quote = match[0].replace(/[.,;:!?'’]+$/, '');
    yield { start: match.index, end: match.index + quote.length, kind, rule: `number/${kind}` };
  }
}

/** E-mail addresses, URLs and phone numbers: found first, since their figures are no amounts. Sorted, not overlapping. */
export function findAddresses(text: string): Found[] {
  const all = [
    ...(text.includes('@') ? matches(text, mail, 'email') : []),
    ...(/[.:]/.test(text) ? matches(text, web, 'url') : []),
  ];
  for (const found of matches(text, phone, 'phone')) {
    if (isPhone(text, found.start, text.slice(found.start, found.end))) all.push(found);
  }
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const found of sorted) if (found.start >= (kept.at(-1)?.end ?? 0)) kept.push(found);
  return kept;
}
