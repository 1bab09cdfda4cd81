import { matchAt, sticky } from '../dates/scan.ts';
import type { Amount } from './read-amount.ts';
import {
  currencyCodes,
  currencySymbols,
  currencyWords,
  dimensionUnits,
  durationUnits,
} from './vocabulary/en.ts';

export type Kind = 'money' | 'percent' | 'duration' | 'count' | 'dimension';

/** What stands after an amount and says what it counts. The first rule that reads wins. */
export type UnitRule = {
  id: string;
  kind: Kind;
  read(text: string, amount: Amount, at: number): { end: number; unit?: string; value?: string } | undefined;
};

const byLength = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

const perWords = String.raw`seat|user|head|person|rep|agent|store|site|location|order|unit|call|ticket|invoice|hour|hr|day|week|wk|month|mo|quarter|qtr|year|yr|annum|licen[cs]e|employee|shipment`;
const per = sticky(
  String.raw`\s?(?:\/\s?|per\s+|p\.?\s?(?=a\b|m\b)|(?:a|an|each|every)\s+(?=(?:hour|day|week|month|quarter|year|wk|mo|yr)\b))(${perWords}|a|m|h|d|w|y|q)(?![a-z])`,
);
const perNames: Record<string, string> = {
  hr: 'hour',
  h: 'hour',
  d: 'day',
  wk: 'week',
  w: 'week',
  mo: 'month',
  m: 'month',
  qtr: 'quarter',
  q: 'quarter',
  yr: 'year',
  y: 'year',
  a: 'year',
  annum: 'year',
};

/** "/wk", "per seat", "a month", also two of them ("/user/mo"), as the tail of a unit. */
export function readRate(text: string, at: number): { end: number; rate: string } {
  let [end, rate] = [at, ''];
  for (let count = 0; count < 2; count += 1) {
    const match = matchAt(per, text, end);
    if (match === null) break;
    const name = (match[1] ?? '').toLowerCase();
    rate += `/${perNames[name] ?? name}`;
    end += match[0].length;
  }
  return { end, rate };
}

const percentWords = sticky(String.raw`\s?(?:%|percent(?:age points?)?|per cent|pct|pp)(?![\w])`);
const percent: UnitRule = {
  id: 'number/percent',
  kind: 'percent',
  read(text, amount) {
    const match = matchAt(percentWords, text, amount.end);
    return match === null ? undefined : { end: amount.end + match[0].length };
  },
};

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

const moneyAfter: UnitRule = {
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
    const tail = readRate(text, amount.end + whole.length);
    return {
      end: tail.end,
      unit: `${unit}${tail.rate}`,
      ...(by > 1 && !amount.isRange && { value: String(Number(amount.value) * by) }),
    };
  },
};

const priced =
  /\b(?:budget(?:ed)?|price[ds]?|pricing|costs?|quoted?|spend(?:ing|s)?|spent|pay(?:s|ing)?|paid|deal|arr|acv|mrr|tcv|worth|fees?|revenue|los(?:es|ing|s)|sav(?:es|ing|ings)|invoice|contract|approved|sign[- ]off|ceiling|cap(?:ped)?|salary|grand)\b/i;
const unitWord =
  /^\s?[a-z]{3,}(?<!\b(?:and|for|per|but|the|max|tops|total|all|this|next|from|with|not|now|was|right|though|approved|budget|budgeted|arr|acv|mrr|annually|yearly|monthly))\b/i;

/** "budget 45k": a bare thousand or million is money only beside a word of money, and never before what it counts. */
const bareMoney: UnitRule = {
  id: 'number/money-bare',
  kind: 'money',
  read(text, amount, at) {
    const hasGrand = /grand$/i.test(text.slice(at, amount.end));
    if (!hasGrand && (!amount.hasSuffix || amount.isWords)) return undefined;
    const around =
      text
        .slice(Math.max(0, at - 40), at)
        .split(/[\n.;!?]/)
        .at(-1) +
      ' ' +
      (text.slice(amount.end, amount.end + 24).split(/[\n.;!?]/)[0] ?? '');
    if (!hasGrand && (!priced.test(around) || unitWord.test(text.slice(amount.end, amount.end + 16))))
      return undefined;
    const tail = readRate(text, amount.end);
    return { end: tail.end, ...(tail.rate !== '' && { unit: tail.rate.slice(1) }) };
  },
};

const durationWords = byLength(Object.keys(durationUnits).filter((unit) => unit.length > 1)).replaceAll(
  /[- ]/g,
  '[- ]',
);
const durationAfter = sticky(
  String.raw`(?:[\s-]?(?:of\s+)?(?:an?\s+|the\s+)?(?:(?:more|extra|additional|full|whole|other|less|fewer|working|straight)\s+)?(${durationWords})s?|(h|d|w|y)|\s(h))(?![\w'’])`,
);
const sizes = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const durationMore = sticky(
  String.raw`(?:,?\s+(?:and\s+)?|,\s?)(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half|a\s+half)\s?(${durationWords})s?(?![\w'’-])|\s+and\s+(?:a\s+)?(?:half|quarter)(?!\w)|\s+and\s+(?:fifteen|twenty|thirty|forty)(?![\w-])`,
);

const duration: UnitRule = {
  id: 'number/duration',
  kind: 'duration',
  read(text, amount) {
    const match = matchAt(durationAfter, text, amount.end);
    if (match === null) return undefined;
    const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/\s/, ' ');
    const unit = durationUnits[name] ?? durationUnits[name.replace(' ', '-')] ?? name;
    let end = amount.end + match[0].length;
    let size = sizes.indexOf(unit);
    for (let count = 0; count < 3; count += 1) {
      const more = matchAt(durationMore, text, end);
      const next =
        more?.[1] === undefined ? size + 1 : sizes.indexOf(durationUnits[more[1].toLowerCase()] ?? '');
      // "2 hours and 30 minutes" is one length; "2 weeks, 3 months" are two.
      if (more === null || next <= size) break;
      size = next;
      end += more[0].length;
    }
    const tail = readRate(text, end);
    return { end: tail.end, unit: `${unit}${tail.rate}` };
  },
};

const dimensionAfter = sticky(
  String.raw`(?:\s?|-)[({]?(${dimensionUnits})[)}]?(?![a-z'’\d])(?:\s?(\d{1,2})\s?(?:in|inches|")(?![a-z]))?(?:\s+and\s+\d{1,2}\s+inch(?:es)?)?`,
);
const dimension: UnitRule = {
  id: 'number/dimension',
  kind: 'dimension',
  read(text, amount) {
    const match = matchAt(dimensionAfter, text, amount.end);
    return match === null
      ? undefined
      : { end: amount.end + match[0].length, unit: (match[1] ?? '').toLowerCase() };
  },
};

const things = sticky(String.raw`\+?\s(?:of\s+(?:our|their|the|your)\s+)?(?=[a-z])`);
const thing = sticky(String.raw`([a-z][a-z-]{1,20})(?![\w@'’])\s?`);
const plurals = /(?:[^s'u]s|ies|people|staff|men|women|children|fte|headcount|sku|data|feet|kpi)$/i;
const noThings =
  /^(?:is|was|has|as|its|this|us|yes|always|perhaps|across|plus|minus|times|pers?|vs|others|business|press|process|access|status|less|hours|days|ones|works?|needs|wants|does|goes|says|gets|makes|takes|uses|starts|ends|means|looks|sounds|comes|runs)$/i;
const stops =
  /^(?:and|or|of|to|in|on|at|is|was|are|were|the|a|an|for|with|by|from|that|which|who|we|they|he|she|it|i|you|pm|am|then|but|so|if|when|as|not|no|per|vs|than|until|before|after|has|have|had|will|would|can|could|out|up|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/i;

/** "40 seats", "a dozen sales reps", "200+ stores": a figure with the plural noun that it counts. */
const count: UnitRule = {
  id: 'number/count',
  kind: 'count',
  read(text, amount) {
    const opening = matchAt(things, text, amount.end);
    if (opening === null || amount.value === '1' || /^(?:19|20)[1-4]\d$/.test(amount.value)) return undefined;
    const first = amount.end + opening[0].length;
    let at = first;
    // The first plural of up to three words: "12 warehouse staff".
    for (let words = 0; words < 3; words += 1) {
      const match = matchAt(thing, text, at);
      const noun = match?.[1] ?? '';
      if (match === null || stops.test(noun) || noThings.test(noun)) return undefined;
      if (plurals.test(noun)) {
        const end = at + noun.length;
        const tail = readRate(text, end);
        return { end: tail.end, unit: `${text.slice(first, end)}${tail.rate}`.toLowerCase() };
      }
      at += match[0].length;
    }
    return undefined;
  },
};

const factor = sticky('x(?![a-z\\d])');
const times: UnitRule = {
  id: 'number/factor',
  kind: 'count',
  read(text, amount) {
    return matchAt(factor, text, amount.end) === null || amount.isWords
      ? undefined
      : { end: amount.end + 1, unit: 'x' };
  },
};

export const unitRules: readonly UnitRule[] = [
  percent,
  moneyAfter,
  duration,
  dimension,
  bareMoney,
  times,
  count,
];
