/** Minutes after midnight, local. */
export type Hours = { from: number; to: number };

/** Product rule: times of day are 8:00 to 18:00 where nothing else was said. */
export const defaultHours: Hours = { from: 8 * 60, to: 18 * 60 };

/** `9`, `"9"`, `"9:30"`, `"17h"`, `"5pm"` as minutes after midnight; undefined where it is no time of day. */
export function readClock(value: unknown): number | undefined {
  const text =
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim().toLowerCase() : '';
  const match = /^(\d{1,2})(?:[:.h](\d{2})?)?\s?([ap])?\.?m?\.?$/.exec(text);
  if (match === null) return undefined;
  const hour =
    match[3] === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (match[3] === 'p' ? 12 : 0);
  const minutes = hour * 60 + Number(match[2] ?? 0);
  return minutes <= 24 * 60 && Number(match[2] ?? 0) < 60 ? minutes : undefined;
}

export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Takes `{start, end}`, `{from, to}`, `[start, end]` or `"9:00-17:30"`; anything else, or an empty span, is undefined. */
export function readWorkingHours(value: unknown): Hours | undefined {
  let ends: unknown[] = [];
  if (typeof value === 'string') ends = value.split(/\s*(?:-|–|—|to|until)\s*/);
  else if (Array.isArray(value)) ends = value;
  else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    ends = [record['start'] ?? record['from'], record['end'] ?? record['to']];
  }
  const [from, to] = [readClock(ends[0]), readClock(ends[1])];
  return ends.length === 2 && from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}
