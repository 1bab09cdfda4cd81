import type { Field } from './fields.ts';

/** The cells of one row by what their columns mean. `one`: the first that holds something, or empty. */
export type Cells = { one: (field: Field) => string; all: (field: Field) => string[] };

/** What is wrong with a cell, so that its row stays out; the column is named by whoever knows the headings. */
export class CellError extends Error {
  readonly field: Field;
  constructor(field: Field, words: string) {
    super(words);
    this.field = field;
  }
}

/** Looks cells up for any row, given what each column is. */
export function makeCells(fields: readonly (Field | null)[]): (row: readonly string[]) => Cells {
  const places = new Map<Field, number[]>();
  fields.forEach((field, at) => {
    if (field !== null) places.set(field, [...(places.get(field) ?? []), at]);
  });
  return (row) => {
    const all = (field: Field) =>
      (places.get(field) ?? []).map((at) => row[at]?.trim() ?? '').filter(Boolean);
    return { all, one: (field) => all(field)[0] ?? '' };
  };
}

/** No name or title is longer; what a cell holds beyond is cut. */
const longest = 500;

// oxlint-disable-next-line no-control-regex -- what no name holds
const unprintable = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** One line of plain words: what turns the direction of a text, and all that is no letter, is gone. */
export const shortText = (cell: string): string =>
  cell
    .slice(0, 4 * longest)
    .replaceAll(unprintable, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();
