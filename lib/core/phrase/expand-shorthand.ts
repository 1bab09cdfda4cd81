import { saidAs, saidExactly } from './vocabulary/en/shorthand-words.ts';

/** `needs`: one of these stands in every text that the pattern fits, in small letters; patterns are slow to compile. */
type Rewrite = readonly [pattern: RegExp, said: string | ((...match: string[]) => string), needs?: string];

const unit =
  'hours?|hrs?|days?|weeks?|wks?|months?|mths?|mos?|years?|yrs?|quarters?|qtrs?|minutes?|mins?|person|head|user|seat|order|invoice|shipment|unit|ticket|call|rep|site|line|shift|report|employee|store|customer|deal';

const singular: Record<string, string> = {
  hr: 'hour',
  hrs: 'hour',
  wk: 'week',
  wks: 'week',
  mo: 'month',
  mos: 'month',
  mth: 'month',
  mths: 'month',
  yr: 'year',
  yrs: 'year',
  qtr: 'quarter',
  qtrs: 'quarter',
  min: 'minute',
  mins: 'minute',
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
};

const perUnit = (short: string) => {
  const name = singular[short.toLowerCase()] ?? short.toLowerCase();
  if (!/^(?:hour|day|week|month|year|quarter|minute)$/.test(name)) return `per ${name}`;
  return name === 'hour' ? 'an hour' : `a ${name}`;
};

const dayNames: Record<string, string> = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
};

const currencies: Record<string, string> = {
  EUR: 'euros',
  GBP: 'pounds',
  USD: 'dollars',
};

/** Signs and units, in order: a later rule may count on an earlier one. Nothing is converted or rounded. */
const signs: readonly Rewrite[] = [
  [/[\u00a0\u202f]/g, ' '],
  [/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '', '* _ `'],
  [/\s*\((?:was|prev|previously|formerly|not)\b[^()]{0,60}\)/gi, '', '('],
  [
    /\s*\((Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|(?:Nov|Dec)(?:ember)?)\)/g,
    ' in $1',
    '(',
  ],
  [/\s*\((Q[1-4]|20\d\d)\)/g, ' in $1', '('],
  [/\bw\/o\b/gi, 'without', 'w/'],
  [/\bw\/in\b/gi, 'within', 'w/'],
  [/\bw\/\s?/gi, 'with ', 'w/'],
  [/\bp\/w\b|\bp\.w\.|(?<=\d ?)pw\b/gi, 'a week', 'p/w p.w pw'],
  [/\bp\/m\b|\bp\.m\.(?= ?(?:in|on|for|$))|\bpcm\b/gi, 'a month', 'p/m p.m pcm'],
  [/\bp\/a\b|\bp\.a\.?(?![\w.])|\bpa\b(?=[,.;]|$)/gi, 'a year', 'p/a p.a pa'],
  [/(?<![\w.])(?:~|≈|c\.|ca\.?)\s?(?=[$£€]?\d)/gi, 'about ', '~ ≈ c. ca'],
  [/\bapprox\.\s?/gi, 'about ', 'approx.'],
  [/(?<![\w=-])(?:>=|≥)\s?(?=[$£€]?\d)/g, 'at least ', '>= ≥'],
  [/(?<![\w=-])(?:<=|≤)\s?(?=[$£€]?\d)/g, 'at most ', '<= ≤'],
  [/(?<![\w=-])>\s?(?=[$£€]?\d)/g, 'over ', '>'],
  [/(?<![\w=-])<\s?(?=[$£€]?\d)/g, 'under ', '<'],
  [/(?<![\w.,])([$£€]?\d[\d,.]{0,12}(?: ?k\b)?)\+/g, 'at least $1', '+'],
  [/(?<![\d-])([$£€]?\d{1,3}) ?(?:[-–]|to) ?[$£€]?(\d{1,3}) ?[kK]\b/g, '$1 to $2 thousand', 'k'],
  [
    /(?<![\d-])([$£€]?\d{1,6}k?)\s?[-–]\s?([$£€]?\d{1,6}(?:k\b|%)?)(?![\d-]|\.\d|\/\d)(?<!\b\d{3} ?- ?\d{4})/g,
    '$1 to $2',
    '- –',
  ],
  [/(?<!\ba )(?<![\w.,/-])([$£€]?)(\d{1,3}) ?[kK]\b(?! ?run)/g, '$1$2,000', 'k'],
  [/([$£€]\d[\d.,]{0,8}) ?(?:mm|mio|mn|m)\b/gi, '$1 million', '$ £ €'],
  [/([$£€]\d[\d.,]{0,8}) ?(?:bn|b)\b/gi, '$1 billion', '$ £ €'],
  [
    /\b(EUR|GBP|USD) ?(\d(?:[\d.,]{0,11}\d)?)/g,
    (_all, code = '', amount = '') => `${amount} ${currencies[code]}`,
    'eur gbp usd',
  ],
  [
    /(\d) ?(EUR|GBP|USD)\b/gi,
    (_all, digit = '', code = '') => `${digit} ${currencies[code.toUpperCase()]}`,
    'eur gbp usd',
  ],
  [/\b(CHF|SEK|NOK|DKK|AUD|CAD|NZD|INR|ZAR) ?(?=\d)/g, '$1 ', 'chf sek nok dkk aud cad nzd inr zar'],
  [/(?<=\d) ?(?=(?:CHF|SEK|NOK|DKK|AUD|CAD|NZD|INR|ZAR)\b)/g, ' ', 'chf sek nok dkk aud cad nzd inr zar'],
  [/(\d) ?€/g, '$1 euros', '€'],
  [/(?<=\d)x\s?(?=\/|a |per |week|daily)/gi, ' times ', 'x'],
  [
    /(\d[\d.,]{0,12}) ?(hours?|hrs?|h)\b(?! ?[12]\b)/gi,
    (_all, n = '') => `${n} ${n === '1' ? 'hour' : 'hours'}`,
    'h',
  ],
  [
    /(\d[\d.,]{0,12}) ?(?:minutes?|mins?)\b/gi,
    (_all, n = '') => `${n} ${n === '1' ? 'minute' : 'minutes'}`,
    'min',
  ],
  [
    /(\d[\d.,]{0,12}) ?(?:mos?|mths?)\b/g,
    (_all, n = '') => `${n} ${n === '1' ? 'month' : 'months'}`,
    'mo mth',
  ],
  [/(\d[\d.,]{0,12}) ?wks?\b/gi, (_all, n = '') => `${n} ${n === '1' ? 'week' : 'weeks'}`, 'wk'],
  [/(\d[\d.,]{0,12}) ?yrs?\b/gi, (_all, n = '') => `${n} ${n === '1' ? 'year' : 'years'}`, 'yr'],
  [/(?<=\d) ?d\b(?= ?\/)/g, ' days', '/'],
  [
    /(?<=[\p{L}\d%]) ?\/ ?(wk|mo|yr|hr|qtr|min|d|w|m|y)s?\b(?![/\w])/giu,
    (_all, short = '') => ` ${perUnit(short)}`,
    '/',
  ],
  [
    new RegExp(`(?<=\\d,?\\d*(?: [a-z]+)?) ?/ ?(${unit})\\b(?!/)`, 'gi'),
    (_all, name = '') => ` ${perUnit(name)}`,
    '/',
  ],
  [
    new RegExp(`(?<=[a-z]) ?/ ?(week|month|year|day|quarter|hour)\\b(?!/)`, 'gi'),
    (_all, name = '') => ` ${perUnit(name)}`,
    '/',
  ],
  [/\bper (wk|mo|yr|hr|qtr|min)\b/gi, (_all, short = '') => perUnit(short), 'per'],
  [/(?<=\p{Ll}) ?& ?(?=\p{Ll})/gu, ' and ', '&'],
  [/(?<=\p{L}) \+ (?=\p{L})/gu, ' and ', '+'],
  [
    /(?<=(on|every|each|most|by|from)? ?)\b(Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)s? (?=(?:morning|afternoon|evening|night)s?\b)/g,
    (_all, before, day = '') => `${before === undefined ? 'on ' : ''}${dayNames[day.slice(0, 3)]} `,
    'mon tue wed thu fri sat sun',
  ],
  [/(?<= )@ ?(?=\d|\p{Lu})/gu, 'at ', '@'],
  [
    /(?<= )@ ?(?=(?:the|a|an|our|their|her|his|all|each|every|about|around|least|home|work|month|year|quarter)\b)/g,
    'at ',
    '@',
  ],
  [/(?<= )@ (?=\p{Ll})/gu, 'at the ', '@'],
  [/\b(in|by|before|until|since|early|mid|late|end of|visit|every) may(?=$|[,.;)])/g, '$1 May', 'may'],
  [/(?<=\b(?:must|has to|have to|needs to|can|will|to) )ok (?=[\p{Ll}\d$£€])/gu, 'approve ', 'ok'],
  [/\bdouble (?=booked\b)/gi, 'double-', 'double'],
  [/(?<=\d)x (?=last|this|in the|so far|since)/gi, ' times ', 'x'],
  [/\b(last|next|this|every|per|each) mo\b/gi, '$1 month', 'mo'],
  [/\bno \$+(?![\d$])/gi, 'no budget', '$'],
  [/\b(this|last|next) (?:yrs|years) (?=\p{Ll})/giu, "$1 year's ", 'yrs years'],
  [/\b(this|last|next) (month|quarter|week)s (?=\p{Ll})/giu, "$1 $2's ", 'weeks months quarters'],
  [/\bits (?=(?:too|a|an|the|not|so|very|just|hard|easy|\p{Ll}{3,}ing)\b)/gu, "it's ", 'its'],
  [/(?<=\p{L} )btwn?(?= \p{L})/giu, 'between', 'btw'],
  [
    /(?<=\b(?:concerned|worried|question|questions|asked|asking|concerns|unsure|nervous|hesitant|talked|spoke|complain|complains|complained|complaints|unhappy|calls|emails|tickets) )re:?(?= \p{L})/giu,
    'about',
    're',
  ],
  [/(?<=\d \p{L}+) (?:avg\.?|average)(?=$|[),.;])/giu, ' on average', 'avg average'],
  [/(?<![\w#])# of\b/g, 'the number of', '#'],
  [/(?<![\w#])#(\d{1,2}) (?=priority|issue|problem|pain|concern|goal)/g, 'number $1 ', '#'],
  [
    /(?<=\b(?:holds|controls|owns|has|approves|signs off on|hold|control|own|have)(?: the)? )\$+(?![\d$])/gi,
    'the budget',
    '$',
  ],
  [/(?<=\d) ?([ap])\.?m\.?(?![\w])/gi, (_all, half = '') => ` ${half.toLowerCase()}m`],
  [
    /\b(?:by |the )?(?:y\/e|year[ -]end)(?=$|[,.;]| (?:and|but|because|so)\b)/gi,
    (all = '') => `${/^by/i.test(all) ? 'by ' : ''}the end of the year`,
    'y/e year',
  ],
  [
    /\b(?:by|before|until|at) end of (?=q[1-4]|month|year|week|quarter|the|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi,
    (all = '') => all.replace(/ end/i, ' the end'),
    'end',
  ],
  [
    /\b(by|before|until|at) (?:the )?end (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|q[1-4]\b)/gi,
    '$1 the end of ',
    'end',
  ],
  [
    /\b(month|year|quarter) end (?=close|closing|report|accounts|figures|numbers|stocktake|rush|books)/gi,
    '$1-end ',
    'end',
  ],
  [/\bend of (month|week|quarter|year|day)\b/gi, 'end of the $1', 'end'],
  // A till is also where money is taken: only before a time it is a word of time.
  [
    /\b[Tt]ill (?=(?:(?:the end|then|now|after|next|late|early|mid|they|we|she|he|it)\b|[qQ]?\d|\p{Lu}))/gu,
    'until ',
    'till',
  ],
  // "complaints ↑ 30%", "costs ↓ 5%".
  [/ ?↑ ?(?=[~$£€]?\d)/g, ' up ', '↑'],
  [/ ?↓ ?(?=[~$£€]?\d)/g, ' down ', '↓'],
];

const spoken = (word: string): string | undefined => {
  const exact = saidExactly.get(word);
  if (exact !== undefined) return exact;
  const short = saidAs.get(word.toLowerCase());
  if (short === undefined) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(word) && word.length > 3
    ? short.replace(/^./, (letter) => letter.toUpperCase())
    : short;
};

const mayBeName = /^(?:Jan|Mar|Jun|Sun|Sat|Mon|Ref)$/;

/** "Jun" is June beside a number or a preposition of time; elsewhere it may be somebody's name. */
const isByDate = (text: string, at: number, length: number) =>
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|by|on|before|after|until|till|end of|mid|early|late|since|from|to|next|last|this|every)) ?-?$/i.test(
    text.slice(Math.max(0, at - 12), at),
  ) || /^\.? ?\d/.test(text.slice(at + length));

/** Note shorthand written out as it is said: "~15 hrs/wk" → "about 15 hours a week". Names in `keep` stay. */
export function expandShorthand(text: string, keep: ReadonlySet<string> = new Set()): string {
  let said = text;
  const small = text.toLowerCase();
  for (const [pattern, replacement, needs] of signs) {
    if (needs === undefined || needs.split(' ').some((sign) => small.includes(sign)))
      said = said.replace(pattern, replacement as string);
  }
  return said
    .replace(
      /(?<![\p{L}\p{N}$£€@.])(\p{L}[\p{L}\d'’/]{0,14})(\.?)(?![\p{L}\p{N}])/gu,
      (all: string, word: string, dot: string, at: number, whole: string) => {
        if (keep.has(word) || (mayBeName.test(word) && !isByDate(whole, at, all.length))) return all;
        const plain = spoken(word) ?? spoken(word.replaceAll('’', "'"));
        return plain === undefined
          ? all
          : plain +
              (dot === '.' &&
              word.length < 5 &&
              !/^ \p{Lu}/u.test(whole.slice(at + all.length, at + all.length + 2))
                ? ''
                : dot);
      },
    )
    .replace(/\bby (as soon as)/g, '$1')
    .replace(/\bthe the\b/gi, 'the')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}
