/** English words of days and times: maps to numbers, and the pattern fragments that find them. */

const numbersBy = (groups: readonly string[]): Record<string, number> =>
  Object.fromEntries(groups.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])));

export const months = numbersBy([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]);

// With the slips of typing and dictation that occur in notes: "thurs-day" stands for the two words of "next thurs day".
export const weekdays = numbersBy([
  'monday mon mon-day',
  'tuesday tues tue tusday tuseday tues-day',
  'wednesday weds wed wensday wednsday wendsday wends-day wednes-day',
  'thursday thurs thur thu thrusday thusday thurday thurs-day',
  'friday fri firday fri-day',
  'saturday sat satur-day',
  'sunday sun sun-day',
]);

export const ordinals = numbersBy(
  `first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty-first,twenty-second,twenty-third,twenty-fourth,twenty-fifth,twenty-sixth,twenty-seventh,twenty-eighth,twenty-ninth,thirtieth,thirty-first`.split(
    ',',
  ),
);

/** The first word of each: what a rule's `starts` needs. */
export const firstWords = (words: Record<string, unknown>): string[] =>
  Object.keys(words).map((word) => word.split(/[ -]/)[0] ?? word);

export const smallNumbers: Record<string, number> = {
  ...numbersBy(
    'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty'.split(
      ',',
    ),
  ),
  a: 1,
  an: 1,
  couple: 2,
  few: 3,
  several: 4,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** How far a word moves from the present week, month, quarter or year. */
export const steps: Record<string, number> = {
  this: 0,
  current: 0,
  present: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  last: -1,
  past: -1,
  previous: -1,
  prior: -1,
};

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'business day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year';

const unitWords: Record<Unit, string> = {
  minute: 'minutes minute mins min',
  hour: 'hours hour hrs hr',
  day: 'days day',
  'business day': '',
  week: 'weeks week wks wk',
  fortnight: 'fortnights fortnight',
  month: 'months month mos mo mths mth',
  quarter: 'quarters quarter qtrs qtr',
  year: 'years year yrs yr',
};

export const units: Record<string, Unit> = Object.fromEntries(
  (Object.keys(unitWords) as Unit[]).flatMap((unit) =>
    unitWords[unit].split(' ').map((word) => [word, unit]),
  ),
);

/** Longest first, so that "mon" never eats the start of "monday". */
const oneOf = (words: Record<string, unknown>): string =>
  Object.keys(words)
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace('-', '[- ]'))
    .join('|');

export const month = String.raw`(?:${oneOf(months)})(?![a-z])(?:\.(?=\s?\d))?`;
export const weekday = String.raw`(?:${oneOf(weekdays)})(?![a-z])`;
export const ordinal = String.raw`(?:${oneOf(ordinals)})(?![a-z])`;
export const step = String.raw`(?:${oneOf(steps)})`;
export const count = String.raw`(?:\d{1,3}|(?:a\s+)?(?:good\s+)?(?:couple|few)|${oneOf(smallNumbers)})(?![\w.])`;
export const unit = String.raw`(?:business days?|working days?|workdays?|weekdays|${oneOf(units)})(?![a-z])`;
export const hourWord = 'twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one';

export const monthOf = (word: string): number => months[word.toLowerCase().replaceAll('.', '')] ?? 0;
export const weekdayNumber = (word: string): number => weekdays[word.toLowerCase().replace(/\s+/, '-')] ?? 0;
export const stepOf = (word: string): number => steps[word.toLowerCase()] ?? 0;
export const unitOf = (word: string): Unit =>
  /^(?:business|working|work|weekdays)/i.test(word) ? 'business day' : (units[word.toLowerCase()] ?? 'day');

const digitWords = 'one two three four five six seven eight nine'.split(' ');
/** "twenty twenty six", as a year is spoken. */
export const spokenYear = String.raw`twenty[\s-]twenty(?:[\s-](?:${digitWords.join('|')}))?(?![\w-])`;

/** "2026", "26" and "twenty twenty six" → 2026. */
export function yearNumber(words: string): number {
  if (/^\d/.test(words)) return words.length === 2 ? 2000 + Number(words) : Number(words);
  return 2021 + digitWords.indexOf(words.toLowerCase().split(/[\s-]+/)[2] ?? '');
}
export const fullYear = (words: string | undefined): number | undefined =>
  words === undefined ? undefined : yearNumber(words);

/** "14th", "14", "fourteenth" → 14. */
export const dayNumber = (word: string): number =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : (ordinals[word.toLowerCase().replace(/\s+/, '-')] ?? 0);

/** "3", "three", "a", "couple" as a number. */
export const countOf = (word: string): number =>
  /^\d/.test(word)
    ? Number(word)
    : (smallNumbers[
        word
          .toLowerCase()
          .replace(/^a\s+(?=\w)|good\s+/g, '')
          .replace(/\s+/, '-')
      ] ?? Number.NaN);

/** A word that names no exact number. */
export const isVagueCount = (word: string): boolean => /(?:few|several)$/i.test(word);

/** Which one of a row, from 0; -1 is the last. */
export const placesInRow: Record<string, number> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  last: -1,
};
