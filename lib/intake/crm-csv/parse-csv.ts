import Papa from 'papaparse';

/** A record of a CSV file; `isBroken` where its quotation marks are, so that its cells say nothing. */
export type CsvRecord = { cells: string[]; isBroken: boolean };

const delimiters = [',', ';', '\t', '|'];

/** What Excel puts above the headings to tell its delimiter. */
const delimiterLine = /^"?sep=(.)"?\r?\n/i;

/** Each opens a cell that never ends: the file is read anew behind its line, which takes as long as the file is. */
const mostBroken = 50;

/** The delimiter that parts the first line into most cells; Papa's own guess gives up where a file ends in a line break. */
function delimiterOf(text: string): string {
  const widthWith = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return delimiters
    .map((one) => [one, widthWith(one)] as const)
    .reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * The records of a CSV text (RFC 4180, any of four delimiters). A quotation mark that is never closed would swallow all
 * that follows: only its line is taken for broken, and the reading goes on behind it.
 */
export function parseCsv(file: string): CsvRecord[] {
  const [line = '', told] = delimiterLine.exec(file) ?? [];
  let text = file.slice(line.length);
  const delimiter = told ?? delimiterOf(text.trimStart());
  const records: CsvRecord[] = [];
  for (let tries = 0; text !== '' && tries <= mostBroken; tries += 1) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter });
    const width = records[0]?.cells.length ?? data[0]?.length ?? 0;
    const broken = errors.find(
      ({ row = 0 }) => data[row]?.length !== width || data[row].some((cell) => cell.includes('\n')),
    );
    const whole = broken ? data.slice(0, broken.row) : data;
    for (const cells of whole) records.push({ cells, isBroken: false });
    if (!broken) return records;
    const { index = 0 } = broken;
    const [from, to] = [text.lastIndexOf('\n', index - 1) + 1, text.indexOf('\n', index)];
    records.push({ cells: [text.slice(from, to < 0 ? undefined : to)], isBroken: true });
    text = to < 0 ? '' : text.slice(to + 1);
  }
  if (text !== '') records.push({ cells: [text.slice(0, 200)], isBroken: true });
  return records;
}
