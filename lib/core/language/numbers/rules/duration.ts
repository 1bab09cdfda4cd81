import { matchAt, sticky } from '../../dates/scan.ts';
import { readRate } from '../read-rate.ts';
import { type UnitRule, byLength } from '../unit-rule.ts';
import { durationUnits as germanUnits } from '../../vocabulary/de/numbers.ts';
import { durationUnits as englishUnits, spelled } from '../../vocabulary/en/numbers.ts';

const durationUnits: Readonly<Record<string, string>> = { ...englishUnits, ...germanUnits };
const durationWords = byLength(Object.keys(durationUnits).filter((unit) => unit.length > 1)).replaceAll(
  /[- ]/g,
  '[- ]',
);
const durationAfter = sticky(
  String.raw`(?:[\s-]?(?:of\s+)?(?:an?\s+|the\s+)?(?:(?:more|extra|additional|full|whole|other|less|fewer|working|straight)\s+)?(${durationWords})s?|(h|d|w|y)|\s(h))(?![\w'’])`,
);
const number =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty[- ]five|half|a\\s+half';
const durationMore = sticky(
  String.raw`(?:,?\s+(?:and\s+)?|,\s?)(\d{1,3}|${number})\s?(${durationWords})s?(?![\w'’-])|\s+and\s+(?:a\s+)?(half|quarter)(?!\w)|\s+(?:and\s+)?(fifteen|twenty|thirty|forty[- ]five|forty)(?![\w-])`,
);
const sizes = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** How many of the smaller unit make one: exact ones only. */
const madeOf: Record<string, number> = { year: 12, week: 7, day: 24, hour: 60, minute: 60 };
const smallerOf: Record<string, string> = {
  year: 'month',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

const amountOf = (words: string): number => {
  const name = words.toLowerCase();
  if (/^\d/.test(name)) return Number(name);
  if (name.endsWith('half')) return 1 / 2;
  return name.split(/[- ]/).reduce((sum, word) => sum + (spelled[word] ?? 0), 0);
};

type More = {
  end: number;
  unit: string;
  /** In the unit before it; absent where that is not exact. */ value?: number;
};

/** What follows a length and belongs to it: "and 30 minutes", "and a half", "fifteen" behind hours. */
function readMore(text: string, at: number, unit: string): More | undefined {
  const match = matchAt(durationMore, text, at);
  if (match === null) return undefined;
  const [whole, many, name, part, minutes] = match;
  const end = at + whole.length;
  if (part !== undefined) return { end, unit, value: part.toLowerCase() === 'half' ? 1 / 2 : 1 / 4 };
  if (minutes !== undefined)
    return unit === 'hour' ? { end, unit: 'minute', value: amountOf(minutes) / 60 } : undefined;
  const smaller = durationUnits[name?.toLowerCase() ?? ''] ?? '';
  // "2 hours and 30 minutes" is one length; "2 weeks, 3 months" are two.
  if (sizes.indexOf(smaller) <= sizes.indexOf(unit)) return undefined;
  const isExact = smallerOf[unit] === smaller;
  return { end, unit: smaller, ...(isExact && { value: amountOf(many ?? '') / (madeOf[unit] ?? 1) }) };
}

/** All that follows a length and belongs to it, in that length's unit. */
export function readRest(text: string, at: number, unit: string): { end: number; value: number } {
  let [end, smallest, share, value] = [at, unit, 1, 0];
  for (let count = 0; count < 3; count += 1) {
    const more = readMore(text, end, smallest);
    if (more === undefined) break;
    value += (more.value ?? 0) * share;
    share /= more.unit === smallest ? 1 : (madeOf[smallest] ?? 1);
    ({ end, unit: smallest } = more);
  }
  return { end, value };
}

export const plainValue = (value: number): string => String(Number(value.toPrecision(12)));

/** "15 hrs/wk", "2-3 days", "12-month", "two hours and 30 minutes" (2.5 hours). */
export const duration: UnitRule = {
  id: 'number/duration',
  kind: 'duration',
  read(text, amount) {
    const match = matchAt(durationAfter, text, amount.end);
    // "half an hour" is a length, "2.5k a month" is a rate.
    if (match === null || (/^\s(?:of\s+)?an?\s/i.test(match[0]) && Number(amount.value) >= 1))
      return undefined;
    const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/\s/, ' ');
    const unit = durationUnits[name] ?? durationUnits[name.replace(' ', '-')] ?? name;
    const rest = readRest(text, amount.end + match[0].length, unit);
    const tail = readRate(text, rest.end);
    const value = Number(amount.value) + rest.value;
    const whole = Number.isNaN(value) ? {} : { value: plainValue(value) };
    return { end: tail.end, unit: `${unit}${tail.rate}`, ...whole };
  },
};
