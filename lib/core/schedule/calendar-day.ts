/**
 * A calendar day as the number of days since 1970-01-01: arithmetic without clock, zone or objects.
 * (`Temporal.PlainDate` reads better, but a page of notes asks for thousands of days.)
 */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day of a year, a month (1-12, other numbers roll over) and a day of the month (rolls over too). */
export const dayOf = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month - 1, day) / millisecondsPerDay);

export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** The same day of another month; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOfDay(day);
  const last = daysInMonth(parts.year, parts.month + months);
  return dayOf(parts.year, parts.month + months, Math.min(parts.day, last));
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, day: date } = partsOfDay(day);
  // Years of four digits are written here, since `toISOString` takes longer than all else that a date needs.
  if (year >= 1_000 && year <= 9_999) return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Takes `YYYY-MM-DD` (anything after it is ignored); NaN where it is no such day. */
export function readIsoDay(text: string): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  const found = dayOf(Number(year), Number(month), Number(day));
  return Number.isNaN(found) || isoDay(found) !== `${year}-${month}-${day}` ? Number.NaN : found;
}
