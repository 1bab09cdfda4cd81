import type { numberSchema } from '../../contract/numbers.ts';
import type { z } from '../../model/zod.ts';
import { allMatches } from '../all-matches.ts';
import { findAddresses } from './addresses.ts';
import { startsFigure } from './figure-start.ts';
import { readMoneyBefore } from './money-before.ts';
import { readAmount } from './read-amount.ts';
import { unitRules } from './rules.ts';
import { articleDuration } from './article-duration.ts';
import type { UnitRule } from './unit-rule.ts';
import { hedgesAfter, hedgesBefore, spelled } from '../vocabulary/en/numbers.ts';

/** A figure that a text states, with the words it stands in; nothing is converted, and only the parts of one length are summed. */
export type FoundNumber = z.infer<typeof numberSchema>;

type Piece = Pick<FoundNumber, 'start' | 'end' | 'kind' | 'value' | 'unit' | 'hedged' | 'rule'>;

const numberWords = new Set([
  ...Object.keys(spelled),
  'a',
  'an',
  'half',
  'quarter',
  'several',
  'many',
  'few',
  'couple',
  'another',
  'all',
  ...['hundred', 'thousand', 'million', 'billion', 'dozen'].flatMap((name) => [name, `${name}s`]),
  'tens',
]);
// The words that can stand before an amount: currencies, and nothing else.
const currencyStart =
  /^(?:[$€£¥₹]|m?(?:usd|eur|gbp|chf|sek|nok|dkk|cad|aud|nzd|jpy|inr|pln|czk|huf|brl|mxn|sgd|hkd|cny|rmb|zar|ils|try|krw|aed|btc)|a|us|u|c|ca|hk|nz|s|r|mex|dollars?|euros?|pounds?)$/i;

/** The sign of "-5%", "minus five percent": only where it cannot be a dash between two things. */
const sign = /(?:(?<=^|[\s(])[-−]|\b(?:minus|negative)\s)$/i;

/** "- 3 sites" at the start of a line is an item of a list. */
function hasSign(rule: UnitRule, unit: string | undefined, text: string, start: number): boolean {
  if (rule.kind === 'percent') return true;
  return (
    rule.kind === 'count' &&
    (unit === undefined || !/(?:^|\n)\s*[-−]$/.test(text.slice(Math.max(0, start - 8), start)))
  );
}

function readAt(text: string, at: number, token: string): Piece | undefined {
  if (currencyStart.test(token)) {
    const money = readMoneyBefore(text, at);
    if (money !== undefined) return { start: at, ...money, kind: 'money', rule: 'number/money' };
  }
  if (!/[\d½¼¾⅓⅔⅛⅜⅝⅞]/.test(token) && !numberWords.has(token.toLowerCase())) return undefined;
  if (/\d/.test(token) && !startsFigure(text, at)) return undefined;
  const start = text[at - 1] === '.' && /\d/.test(token) && !/\w/.test(text[at - 2] ?? ' ') ? at - 1 : at;
  const amount = readAmount(text, start);
  if (amount === undefined) return articleDuration(text, at);
  for (const rule of unitRules) {
    const found = rule.read(text, amount, start);
    if (found === undefined) continue;
    const minus = hasSign(rule, found.unit, text, start)
      ? (sign.exec(text.slice(Math.max(0, start - 10), start))?.[0] ?? '')
      : '';
    const value = found.value ?? amount.value;
    return {
      start: start - minus.length,
      end: found.end,
      kind: rule.kind,
      value: minus === '' ? value : `-${value}`,
      ...(found.unit !== undefined && { unit: found.unit }),
      ...(amount.isVague === true && { hedged: true }),
      rule: rule.id,
    };
  }
  return articleDuration(text, at);
}

const isHedged = (text: string, { start, end }: Piece): boolean =>
  hedgesBefore.test(text.slice(Math.max(0, start - 24), start)) ||
  hedgesAfter.test(text.slice(end, end + 16));

/** Finds amounts of money, percentages, durations, counted things, sizes, and addresses. Sorted, never overlapping, linear. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  const addresses = findAddresses(text);
  let [next, end] = [0, 0];
  const addAddresses = (until: number): void => {
    for (; next < addresses.length && (addresses[next]?.start ?? 0) <= until; next += 1) {
      const address = addresses[next]!;
      if (address.start < end) continue;
      const quote = text.slice(address.start, address.end);
      found.push({ quote, ...address, value: quote });
      end = address.end;
    }
  };
  for (const token of allMatches(text, /[$€£¥₹½¼¾⅓⅔⅛⅜⅝⅞]|[a-z]+|\d+/gi)) {
    const at = token.index;
    addAddresses(at);
    if (at < end || (/[a-z]/i.test(token[0]) && /\w/.test(text[at - 1] ?? ' '))) continue;
    const piece = readAt(text, at, token[0]);
    if (piece === undefined || piece.end > (addresses[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    found.push({
      quote: text.slice(piece.start, piece.end),
      ...piece,
      ...(isHedged(text, piece) && { hedged: true }),
    });
    end = piece.end;
  }
  addAddresses(text.length);
  return found;
}
