import { matchAt, sticky } from '../dates/scan.ts';
import { readAmount } from './read-amount.ts';
import { readCents } from './read-cents.ts';
import { readRate } from './read-rate.ts';
import { currencyCodes, currencySymbols } from '../vocabulary/en/numbers.ts';

const opening = sticky(
  String.raw`(?:(m)?(${currencyCodes})\s?[$€£¥]?\s?|(a|us|u\.s\.?|c|ca|hk|nz|s|r|mex|aud|cad)\s?\$\s?|([$€£¥₹])\s?|(dollars?|euros?|pounds?)\s)(?=[\d.])`,
);
const prefixed: Record<string, string> = {
  a: 'AUD',
  aud: 'AUD',
  us: 'USD',
  'u.s.': 'USD',
  'u.s': 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
  r: 'BRL',
  mex: 'MXN',
};
const words: Record<string, string> = { d: 'USD', e: 'EUR', p: 'GBP' };
// "$45k USD", "$10 dollars"
const again = sticky(String.raw`\s?(?:usd|us dollars?|dollars?|euros?|eur|gbp)\b(?!\s?\d)`);

/** "$45k", "USD 1,200", "£40-50k", "C$15": a currency that stands before its amount. */
export function readMoneyBefore(
  text: string,
  at: number,
): { end: number; value: string; unit: string } | undefined {
  const match = matchAt(opening, text, at);
  if (match === null) return undefined;
  const [whole, mega, code, prefix, symbol, word] = match;
  const amount = readAmount(text, at + whole.length);
  if (amount === undefined) return undefined;
  const unit =
    code?.toUpperCase() ??
    prefixed[prefix?.toLowerCase() ?? ''] ??
    currencySymbols[symbol ?? ''] ??
    words[word?.[0]?.toLowerCase() ?? ''];
  const value = mega === undefined || amount.isRange ? amount.value : String(Number(amount.value) * 1e6);
  const twice = matchAt(again, text, amount.end)?.[0].length ?? 0;
  const small = readCents(text, amount.end + twice, value);
  const tail = readRate(text, small.end);
  return { end: tail.end, value: small.value, unit: `${unit ?? ''}${tail.rate}` };
}
