const yearOf = (day: string): number => Number(day.slice(0, 4));

const inOrder = (days: Iterable<string>): string[] => [...new Set(days)].sort();

/** This year and the next, as far as nothing of them is stored: days that the rep took out of a stored year stay out. */
export const missingYears = (stored: readonly string[], thisYear: number): number[] =>
  [thisYear, thisYear + 1].filter((year) => !stored.some((day) => yearOf(day) === year));

/** With the holidays of years that were missing, and without those that lie more than a year back. */
export const withYears = (stored: readonly string[], added: readonly string[], thisYear: number): string[] =>
  inOrder([...stored, ...added].filter((day) => yearOf(day) >= thisYear - 1));

/** The days of another region in place of the former one's; what the rep put in by hand stays. */
export function moveRegion(
  stored: readonly string[],
  former: readonly string[],
  chosen: readonly string[],
): string[] {
  const formerDays = new Set(former);
  return inOrder([...stored.filter((day) => !formerDays.has(day)), ...chosen]);
}

/** Adds a day (YYYY-MM-DD), or takes it out. */
export const withDay = (stored: readonly string[], day: string): string[] => inOrder([...stored, day]);
export const withoutDay = (stored: readonly string[], day: string): string[] =>
  stored.filter((other) => other !== day);
