import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readTable, tableOf } from '../../../../lib/intake/crm-csv/read-table.ts';
import { writeCsv } from '../../../../lib/intake/crm-csv/write-csv.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfe_ff, isLittle);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  return bytes;
};
const german = 'Vorname;Stadt\nJörg;Köln\n';

describe('a CSV file', () => {
  it.each([
    ['UTF-8', utf8(german)],
    ['UTF-8 with its mark', utf8(`\ufeff${german}`)],
    ['UTF-16, little end first', wide(german, true)],
    ['UTF-16, big end first', wide(german, false)],
    ['Windows-1252', Uint8Array.from(german, (letter) => letter.charCodeAt(0))],
  ])('is read in %s', (_name, bytes) => {
    expect(readTable('a.csv', bytes)).toMatchObject({
      headings: ['Vorname', 'Stadt'],
      rows: [{ row: 2, cells: ['Jörg', 'Köln'] }],
      problems: [],
    });
  });

  it.each([
    ['commas', 'a,b\n1,2', ['1', '2']],
    ['semicolons', 'a;b\n1;2', ['1', '2']],
    ['tabs', 'a\tb\n1\t2', ['1', '2']],
    ['bars', 'a|b\n1|2', ['1', '2']],
    ['Excel’s own line above', 'sep=;\na;b\n1,5;2', ['1,5', '2']],
    ['line breaks and doubled quotation marks in cells', 'a,b\n"1\n""x""",2', ['1\n"x"', '2']],
    ['NULs', 'a,b\n1\0,2', ['1', '2']],
    ['lines of Windows', 'a,b\r\n1,2\r\n', ['1', '2']],
    [
      'a formula, which stays text',
      'a,b\n"=HYPERLINK(""http://x.example"")",2',
      ['=HYPERLINK("http://x.example")', '2'],
    ],
    ['empty cells left out at the end', 'a,b,c,d\n1,2', ['1', '2', '', '']],
    ['empty cells too many', 'a,b\n1,2,,', ['1', '2']],
    ['quotation marks that are not doubled', 'a,b\n"Say "hi" now",2', ['Say "hi" now', '2']],
  ])('is read with %s', (_name, text, cells) => {
    const table = tableOf(text);
    expect('rows' in table && table.rows.map((row) => row.cells)).toEqual([cells]);
    expect('problems' in table && table.problems).toEqual([]);
  });

  it.each([
    ['too many cells', 'a,b\n1,2,3\n4,5', 2, /3 cells, but there are 2/],
    ['a quotation mark that is never closed', 'a,b\n"1,2\n4,5', 2, /never closed/],
    ['a row that is cut in two', 'a,b,c,d\n1,2,half\nrest,4\n5,6,7,8', 2, /cut in two/],
  ])('sets a row aside that has %s, and takes the next', (_name, text, row, words) => {
    const table = tableOf(text);
    if ('refusal' in table) throw new Error(table.refusal);
    expect(table.problems[0]).toMatchObject({ row, words: expect.stringMatching(words) as string });
    expect(table.rows).toHaveLength(1);
  });

  it.each([
    ['nothing', 'a.csv', '', /empty/],
    ['headings alone', 'a.csv', 'a,b\n', /no rows/],
    ['one column', 'a.csv', 'words\nmore', /no table/],
    ['a workbook', 'a.xlsx', 'PK', /no CSV/],
  ])('that holds %s is refused in words', (_case, name, text, words) => {
    expect(readTable(name, utf8(text))).toEqual({ refusal: expect.stringMatching(words) as string });
  });

  it('is the same again after it was written', () => {
    const cell = fc.stringMatching(/^[ -~äöüß€\n"';,|\t]{0,12}$/);
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    const delimiter = fc.constantFrom(',', ';', '\t', '|');
    fc.assert(
      fc.property(rows, delimiter, (cells, sign) => {
        const filled = cells.map(([one = '', ...others]) => [`x${one}`, ...others]);
        const table = tableOf(Papa.unparse([['one', 'two', 'three'], ...filled], { delimiter: sign }));
        expect('rows' in table && table.rows.map((row) => row.cells)).toEqual(filled);
      }),
      { seed: 22, numRuns: 300 },
    );
  });
});

it('what stays out is written so that no spreadsheet takes a cell for a formula', () => {
  expect(writeCsv(['a'], [['=1+1']])).toBe(`\ufeffa\r\n"'=1+1"`);
});
