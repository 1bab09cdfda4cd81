export const frequencies = [
  'YEARLY',
  'MONTHLY',
  'WEEKLY',
  'DAILY',
  'HOURLY',
  'MINUTELY',
  'SECONDLY',
] as const;
type Frequency = (typeof frequencies)[number];

/** `nth` is 0 where every such day is meant; `weekday` 1 is Monday. */
export type NthWeekday = { nth: number; weekday: number };

/** A RRULE (RFC 5545, 3.3.10). An empty list says nothing; `until` is still text, since its zone is the event's. */
export type Rule = {
  frequency: Frequency;
  interval: number;
  count?: number;
  until?: string;
  /** 1 is Monday. */
  weekStart: number;
  months: number[];
  weeks: number[];
  yearDays: number[];
  monthDays: number[];
  weekdays: NthWeekday[];
  hours: number[];
  minutes: number[];
  seconds: number[];
  positions: number[];
};

type NumberLists =
  | 'months'
  | 'weeks'
  | 'yearDays'
  | 'monthDays'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'positions';

const numberParts: Record<string, { list: NumberLists; max: number; min: number }> = {
  BYMONTH: { list: 'months', min: 1, max: 12 },
  BYWEEKNO: { list: 'weeks', min: -53, max: 53 },
  BYYEARDAY: { list: 'yearDays', min: -366, max: 366 },
  BYMONTHDAY: { list: 'monthDays', min: -31, max: 31 },
  BYHOUR: { list: 'hours', min: 0, max: 23 },
  BYMINUTE: { list: 'minutes', min: 0, max: 59 },
  BYSECOND: { list: 'seconds', min: 0, max: 59 },
  BYSETPOS: { list: 'positions', min: -366, max: 366 },
};

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function readNumbers(text: string, min: number, max: number): number[] | undefined {
  const numbers = [
    ...new Set(text.split(',').map((piece) => (piece.trim() === '' ? Number.NaN : Number(piece)))),
  ];
  const isIn = (n: number) => Number.isInteger(n) && n >= min && n <= max && !(min < 0 && n === 0);
  return numbers.every(isIn) ? numbers.sort((a, b) => a - b) : undefined;
}

function readWeekdays(text: string): NthWeekday[] | undefined {
  const found = text.split(',').map((piece) => {
    const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(piece.trim()) ?? [];
    return { nth: Number(nth ?? 0), weekday: weekdayNames.indexOf(name) + 1 };
  });
  return found.every(({ weekday }) => weekday > 0) ? found.slice(0, 60) : undefined;
}

/** Sets one part; false where it is not understood. */
function readPart(rule: Rule, name: string, value: string): boolean {
  const numbers = numberParts[name];
  if (numbers) {
    const list = readNumbers(value, numbers.min, numbers.max);
    if (list) rule[numbers.list] = list;
    return list !== undefined;
  }
  if (name === 'BYDAY') {
    const list = readWeekdays(value);
    if (list) rule.weekdays = list;
    return list !== undefined;
  }
  if (name === 'WKST') {
    const day = weekdayNames.indexOf(value) + 1;
    if (day > 0) rule.weekStart = day;
    return day > 0;
  }
  if (name === 'UNTIL') {
    rule.until = value;
    return true;
  }
  if (name !== 'INTERVAL' && name !== 'COUNT') return name === 'FREQ';
  const number = readNumbers(value, 1, Number.MAX_SAFE_INTEGER)?.[0];
  if (number !== undefined) rule[name === 'COUNT' ? 'count' : 'interval'] = Math.min(number, 1e12);
  return number !== undefined;
}

/** Undefined without a frequency. Parts that are not understood are left out and named in `ignored`. */
export function parseRule(text: string): { rule: Rule; ignored: string[] } | undefined {
  const parts = text
    .replaceAll('\\', '')
    .toUpperCase()
    .split(';')
    .slice(0, 40)
    .map((part) => part.split('=', 2).map((side) => side.trim()));
  const frequency = frequencies.find((name) =>
    parts.some(([key, value]) => key === 'FREQ' && value === name),
  );
  if (!frequency) return undefined;
  const rule: Rule = {
    frequency,
    interval: 1,
    weekStart: 1,
    months: [],
    weeks: [],
    yearDays: [],
    monthDays: [],
    weekdays: [],
    hours: [],
    minutes: [],
    seconds: [],
    positions: [],
  };
  const ignored = parts.filter(([name = '', value = '']) => name !== '' && !readPart(rule, name, value));
  return { rule, ignored: ignored.map((part) => part.join('=')) };
}
