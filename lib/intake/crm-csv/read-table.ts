import type { RowProblem } from '../../core/crm-import/import-rows.ts';
import { decodeText } from '../file/decode-text.ts';
import { type CsvRecord, parseCsv } from './parse-csv.ts';

/** A CSV file: every row has as many cells as there are headings. `row`: its number, the headings being row 1. */
export type Table = {
  headings: string[];
  rows: { row: number; cells: string[] }[];
  problems: RowProblem[];
  /** The cells of the rows that have problems, as they stand. */
  bad: { row: number; cells: string[] }[];
};

type Refused = { refusal: string };

const maxBytes = 200_000_000;
const otherKinds = /\.(?:xlsx?|ods|numbers|pdf|docx?|zip)$/i;

const isBlank = (cell: string): boolean => cell.trim() === '';

/** Reads a CSV file in UTF-8, UTF-16 or Windows-1252; or says in words for the rep why it cannot. */
export function readTable(name: string, bytes: Uint8Array): Table | Refused {
  if (otherKinds.test(name))
    return {
      refusal: 'This is no CSV file. Export it as CSV, or open it in a spreadsheet and save it as CSV.',
    };
  if (bytes.length > maxBytes)
    return { refusal: 'This file is larger than 200 MB. Cut it in parts and bring those in.' };
  const decoded = decodeText(bytes);
  return 'refusal' in decoded ? decoded : tableOf(decoded.text);
}

/** The same of a text. */
export function tableOf(text: string): Table | Refused {
  const records = parseCsv(text.replaceAll('\0', ''));
  const head = records.findIndex(({ cells }) => !cells.every(isBlank));
  const headings = records[head]?.cells.map((heading) => heading.trim());
  if (headings === undefined) return { refusal: 'This file is empty.' };
  if (headings.length < 2)
    return {
      refusal:
        'This is no table: its cells must be parted by commas, semicolons or tabs, with headings above.',
    };
  const rows = records
    .map(({ cells, isBroken }, index) => ({ cells, isBroken, row: index - head + 1 }))
    .filter(({ cells, row }) => row > 1 && !cells.every(isBlank));
  if (rows.length === 0) return { refusal: 'This file has headings and no rows.' };
  return { headings, ...sorted(rows, headings.length) };
}

type Numbered = CsvRecord & { row: number };

/** Excel leaves out empty cells at the end of a row; one that is cut in two is two short ones that make one together. */
const isCut = (one: Numbered, next: Numbered | undefined, width: number): boolean =>
  next?.row === one.row + 1 &&
  one.cells.length < width &&
  next.cells.length < width &&
  one.cells.length + next.cells.length - 1 === width;

function faultOf(one: Numbered, next: Numbered | undefined, width: number): string | undefined {
  const { cells, isBroken } = one;
  if (isBroken) return 'A quotation mark in it is opened and never closed.';
  if (cells.length > width && !cells.slice(width).every(isBlank))
    return `It has ${cells.length} cells, but there are ${width} headings.`;
  return isCut(one, next, width)
    ? 'It is cut in two: a line break inside a cell needs quotation marks around the cell.'
    : undefined;
}

function sorted(rows: readonly Numbered[], width: number): Omit<Table, 'headings'> {
  const table: Omit<Table, 'headings'> = { rows: [], problems: [], bad: [] };
  let half: Numbered | undefined;
  rows.forEach((one, index) => {
    const next = rows[index + 1];
    const isHalf = half === one;
    const words = isHalf ? 'It is the other half of the row above.' : faultOf(one, next, width);
    const { row, cells } = one;
    if (words === undefined) {
      table.rows.push({ row, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') });
      return;
    }
    table.problems.push({ row, words });
    table.bad.push({ row, cells });
    half = !isHalf && isCut(one, next, width) ? next : undefined;
  });
  return table;
}
