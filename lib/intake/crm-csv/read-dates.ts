import { readIsoDay } from '../../core/schedule/calendar-day.ts';

/** Whether 05/06 is the fifth of June or the sixth of May. */
export type DayOrder = 'day-first' | 'month-first';

/** A date as it stands: a local day, and the time with its offset where they are told. */
export type CellDate = { on: string; time?: string; offset?: string };

const clock = String.raw`(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t, ]+${clock})?$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+${clock})?$`, 'i');

const two = (digits: string): string => digits.padStart(2, '0');

function timeOf([hours = '', minutes = '', half = '', zone = '']: readonly (string | undefined)[]):
  | Omit<CellDate, 'on'>
  | undefined {
  if (hours === '') return {};
  const isPm = half.toLowerCase() === 'p';
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (isPm ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const isUtc = /^(?:z|utc|gmt)$/i.test(zone);
  return { time: `${two(String(hour))}:${minutes}`, ...(zone !== '' && { offset: isUtc ? 'Z' : zone }) };
}

/**
 * Reads a cell with a date; undefined where it is none. A year at the end needs `order`, but where points part it: those
 * are written day first everywhere.
 */
export function readCellDate(text: string, order: DayOrder | undefined): CellDate | undefined {
  const cell = text.trim();
  const iso = yearFirst.exec(cell);
  const [, first = '', sign = '', second = '', year = '', ...rest] = yearLast.exec(cell) ?? [];
  const isDayFirst = sign === '.' || order === 'day-first';
  if (!iso && sign !== '.' && order === undefined) return undefined;
  const [y, m, d] = iso
    ? [iso[1] ?? '', iso[2] ?? '', iso[3] ?? '']
    : [year.length === 2 ? `20${year}` : year, isDayFirst ? second : first, isDayFirst ? first : second];
  const on = `${y}-${two(m)}-${two(d)}`;
  const time = timeOf(iso ? iso.slice(4) : rest);
  return Number.isNaN(readIsoDay(on)) || time === undefined ? undefined : { on, ...time };
}

/**
 * Which order the dates of a file have, told by all of them together: a 13 or more decides. `unclear` where nothing does,
 * or where two contradict each other; `none` where no date needs it.
 */
export function dayOrderOf(cells: Iterable<string>): DayOrder | 'unclear' | 'none' {
  let [isNeeded, dayFirst, monthFirst] = [false, false, false];
  for (const cell of cells) {
    const [, first = '', sign = '', second = ''] = yearLast.exec(cell.trim()) ?? [];
    if (first === '' || sign === '.') continue;
    if (first !== second) isNeeded = true;
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (!isNeeded && !dayFirst && !monthFirst) return 'none';
  if (dayFirst === monthFirst) return 'unclear';
  return dayFirst ? 'day-first' : 'month-first';
}
