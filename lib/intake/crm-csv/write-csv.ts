import Papa from 'papaparse';

/** A CSV that a spreadsheet opens as text: with a byte order mark, and with no cell that it would take for a formula. */
export const writeCsv = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse([[...headings], ...rows.map((row) => [...row])], { escapeFormulae: true })}`;
