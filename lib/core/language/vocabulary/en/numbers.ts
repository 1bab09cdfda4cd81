/** English words around figures, with the plain value or the ISO name behind each. */

const digits: Record<string, number> = Object.fromEntries(
  'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen'
    .split(',')
    .map((word, index) => [word, index + 1]),
);
const tens: Record<string, number> = Object.fromEntries(
  'twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'
    .split(',')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Words that add up inside a spelled number. */
export const spelled: Readonly<Record<string, number>> = {
  ...digits,
  ...tens,
  fourty: 40,
  zero: 0,
  nought: 0,
};

/** Parts of one, singular. */
export const denominators: Readonly<Record<string, number>> = {
  half: 1 / 2,
  quarter: 1 / 4,
  third: 1 / 3,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  seventh: 1 / 7,
  eighth: 1 / 8,
  ninth: 1 / 9,
  tenth: 1 / 10,
  hundredth: 1 / 100,
  thousandth: 1 / 1000,
  trillionth: 1e-12,
};

/** Signs of a part, and the words that stand before "million". */
export const fractionSigns: Readonly<Record<string, number>> = {
  ...denominators,
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '1/2': 1 / 2,
  '1/3': 1 / 3,
  '2/3': 2 / 3,
  '1/4': 1 / 4,
  '3/4': 3 / 4,
  'three quarters': 3 / 4,
  'two thirds': 2 / 3,
  'two quarters': 1 / 2,
  'three thirds': 1,
};

/** Words that multiply what stands before them. */
export const multipliers: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  grand: 1e3,
  million: 1e6,
  mio: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

/** Letters glued to a figure ("45k", "1.2m"); a further letter ends the match ("45kg"). */
export const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
};

export const currencySymbols: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

export const currencyCodes =
  'USD|EUR|GBP|CHF|SEK|NOK|DKK|CAD|AUD|NZD|JPY|INR|PLN|CZK|HUF|BRL|MXN|SGD|HKD|CNY|RMB|ZAR|ILS|TRY|KRW|AED|BTC';

/** Singular stems; an "s" may follow. */
export const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD',
  buck: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  quid: 'GBP',
  franc: 'CHF',
  kr: 'kr',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  rupee: 'INR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  peso: 'MXN',
  zloty: 'PLN',
  lira: 'TRY',
  real: 'BRL',
  reais: 'BRL',
  rand: 'ZAR',
  shekel: 'ILS',
  baht: 'THB',
  ruble: 'RUB',
  rouble: 'RUB',
  won: 'KRW',
  markka: 'FIM',
  mark: 'DEM',
  guilder: 'NLG',
  satoshi: 'BTC',
  bitcoin: 'BTC',
  cent: 'cent',
  penny: 'penny',
  pence: 'penny',
};

export const durationUnits: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  second: 'second',
  min: 'minute',
  minute: 'minute',
  h: 'hour',
  hr: 'hour',
  hour: 'hour',
  d: 'day',
  day: 'day',
  night: 'night',
  'business day': 'business day',
  'working day': 'business day',
  workday: 'business day',
  'man-day': 'person-day',
  'person-day': 'person-day',
  w: 'week',
  wk: 'week',
  week: 'week',
  weekend: 'weekend',
  fortnight: 'fortnight',
  mo: 'month',
  mth: 'month',
  month: 'month',
  qtr: 'quarter',
  quarter: 'quarter',
  y: 'year',
  yr: 'year',
  year: 'year',
  decade: 'decade',
};

/** Units of size, weight and data, the longest first. */
export const dimensionUnits =
  'square (?:feet|foot|met(?:er|re)s?|miles?)|sq\\.? ?(?:ft|m)|cubic (?:feet|met(?:er|re)s?)|metric tons?|kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|met(?:er|re)s?|miles?|mi|feet|foot|ft|inch(?:es)?|yards?|yds?|acres?|hectares?|kilograms?|kilos?|kgs?|(?:micro|milli)?gram(?:me)?s?|microgrammes?|mg|lbs?|ounces?|oz|tons?|tonnes?|lit(?:er|re)s?|ml|gallons?|barrels?|kwh|mwh|kw|mw|mph|km\\/h|kmh|kph|degrees?|pallets? high|petabytes?|terabytes?|gigabytes?|megabytes?|kilobytes?|[kmgtp]b(?:ps|it\\/s)?|gbit|mbit|(?:tea|table)spoons?|cups?|pints?|km2|m2|m²|km²|km|cm|mm|px|dpi|hz|mhz|ghz';

export const hedgesBefore =
  /(?:[~≈]|\b(?:about|around|abt|approx\.?|approximately|roughly|maybe|perhaps|probably|possibly|nearly|almost|some|like|say|circa|ca\.?|c\.|somewhere around|guess|guessing|thinks?|i think|est\.?|estimated(?: at)?|ballpark))\s*(?:of\s+)?$/i;
export const hedgesAfter = /^\s?(?:\?|\(\?\)|-?ish\b|or so\b|or thereabouts|-?odd\b|give or take)/i;
