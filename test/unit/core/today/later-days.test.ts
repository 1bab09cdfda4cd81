import { expect, it } from 'vitest';
import { laterDays } from '../../../../lib/core/today/later-days.ts';

const read = (day: string, holidays: string[] = []): string[] =>
  laterDays(Date.parse(`${day}T15:00:00Z`), 'UTC', holidays).map((at) => new Date(at).toISOString());

it.each([
  ['a Wednesday: the next day, and next Monday', '2026-11-18', [], ['2026-11-19', '2026-11-23']],
  ['a Friday: both are Monday', '2026-11-20', [], ['2026-11-23']],
  ['a Sunday', '2026-11-22', [], ['2026-11-23']],
  ['before holidays', '2026-11-18', ['2026-11-19', '2026-11-23'], ['2026-11-20', '2026-11-24']],
])('%s', (_name, day, holidays, days) =>
  expect(read(day, holidays)).toEqual(days.map((one) => `${one}T00:00:00.000Z`)),
);
