import { matchAt, sticky } from '../../dates/scan.ts';
import { readCents } from '../read-cents.ts';
import { readRate } from '../read-rate.ts';
import { type UnitRule, byLength } from '../unit-rule.ts';
import { currencyCodes, currencySymbols, currencyWords } from '../../vocabulary/en/numbers.ts';

const nations = String.raw`us|u\.s\.|american|canadian|australian|hong kong|singapore|new zealand|chinese|indian|swiss|swedish|norwegian|danish|turkish|mexican|brazilian|british|finnish|french|german|south african`;
const currencyAfter = sticky(
  String.raw`\s?-?(?:(M)?(${currencyCodes})(?![a-z])(?:\s+(million|billion|thousand))?|((?:a|us|c|hk|nz|s)?[$€£¥₹])(?![\d])|(?:(?:${nations})\s+)?(${byLength(Object.keys(currencyWords))})s?(?![a-z]))`,
);
const nationCurrency: Record<string, string> = {
  canadian: 'CAD',
  australian: 'AUD',
  'hong kong': 'HKD',
  singapore: 'SGD',
  mexican: 'MXN',
};
const bigger: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "45k EUR", "two thousand dollars", "1 200 €", with a rate behind it. */
export const moneyAfter: UnitRule = {
  id: 'number/money',
  kind: 'money',
  read(text, amount) {
    const match = matchAt(currencyAfter, text, amount.end);
    if (match === null) return undefined;
    const [whole, mega, code, times, symbol, name] = match;
    // "5 real issues", "3 won deals", "2 marks": words that are more than money.
    if (name !== undefined && /^(?:real|won|mark|rand)$/i.test(name) && !new RegExp(nations, 'i').test(whole))
      return undefined;
    const by = (mega === undefined ? 1 : 1e6) * (bigger[times?.toLowerCase() ?? ''] ?? 1);
    const nation = Object.keys(nationCurrency).find((word) => whole.toLowerCase().includes(word));
    const unit =
      nation === undefined
        ? (code?.toUpperCase() ??
          currencySymbols[symbol?.slice(-1) ?? ''] ??
          currencyWords[name?.toLowerCase() ?? ''])
        : nationCurrency[nation];
    const value = by > 1 && !amount.isRange ? String(Number(amount.value) * by) : amount.value;
    const small = readCents(text, amount.end + whole.length, value);
    const tail = readRate(text, small.end);
    return {
      end: tail.end,
      unit: `${unit}${tail.rate}`,
      value: small.value,
    };
  },
};
