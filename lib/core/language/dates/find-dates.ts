/** A date, a time or a stretch of days that a text names, with the words it stands in. */
export type FoundDate = {
  quote: string;
  start: number;
  end: number;
  /** Included. Local `YYYY-MM-DD` for a day and larger, ISO 8601 with offset for hour and minute. */
  from: string;
  /** Excluded, in the same form. */
  to: string;
  grain: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** False where it should be asked, not shown as fact. */
  certain: boolean;
  /** "after Q1 planning wraps up": the words that must come true first. */
  condition?: string;
  rule: string;
};

/** `now` is ISO 8601, local to `timeZone` (default UTC) where it has no offset. Sorted by start, never overlapping. */
export function findDates(_text: string, _options: { now: string; timeZone?: string }): FoundDate[] {
  return [];
}
