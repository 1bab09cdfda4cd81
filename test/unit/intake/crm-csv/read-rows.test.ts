import { describe, expect, it } from 'vitest';
import { plainNote } from '../../../../lib/intake/crm-csv/plain-note.ts';
import { dayOrderOf, readCellDate } from '../../../../lib/intake/crm-csv/read-dates.ts';
import { readRows } from '../../../../lib/intake/crm-csv/read-rows.ts';
import { tableOf } from '../../../../lib/intake/crm-csv/read-table.ts';
import { recogniseColumns } from '../../../../lib/intake/crm-csv/recognise-columns.ts';
import { recordKey } from '../../../../lib/intake/crm-csv/record-key.ts';

const now = Date.UTC(2026, 10, 20, 12);

function read(csv: string) {
  const table = tableOf(csv);
  if ('refusal' in table) throw new Error(table.refusal);
  return readRows(table, {
    columns: recogniseColumns(table.headings),
    now,
    timeZone: 'Europe/Berlin',
    dayOrder: undefined,
  });
}

describe('a date', () => {
  it.each([
    ['2026-11-19', undefined, '2026-11-19', undefined],
    ['2026-11-19 14:05', undefined, '2026-11-19', '14:05'],
    ['2026-11-19T14:05:09Z', undefined, '2026-11-19', '14:05'],
    ['2026/11/19', undefined, '2026-11-19', undefined],
    ['19.11.2026, 9:05', undefined, '2026-11-19', '09:05'],
    ['3/4/2026', 'day-first', '2026-04-03', undefined],
    ['3/4/2026', 'month-first', '2026-03-04', undefined],
    ['11/19/26 2:05 PM', 'month-first', '2026-11-19', '14:05'],
    ['12:30 AM', 'day-first', undefined, undefined],
    ['3/4/2026', undefined, undefined, undefined],
    ['19/11/2026', 'month-first', undefined, undefined],
    ['2026-02-30', undefined, undefined, undefined],
    ['2026-11-19 25:00', undefined, undefined, undefined],
    ['next week', 'day-first', undefined, undefined],
  ] as const)('%s, %s, is %s at %s', (text, order, on, time) => {
    const found = readCellDate(text, order);
    expect(found?.on).toBe(on);
    expect(found?.time).toBe(time);
  });

  it.each([
    [['03/04/2026', '19/04/2026'], 'day-first'],
    [['03/04/2026', '04/19/2026'], 'month-first'],
    [['03/04/2026', '05/06/2026'], 'unclear'],
    [['19/04/2026', '04/19/2026'], 'unclear'],
    [['2026-04-19', '19.04.2026', ''], 'none'],
    [['05/05/2026'], 'none'],
  ] as const)('in a column with %j is %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });
});

describe('a row', () => {
  it.each([
    ['an address that is none', 'Name,Email\nAna,nobody here', /^Email: “nobody here” is no e-mail address/],
    ['a day that does not exist', 'Contact,Note,Date\nAna,Hi,2026-02-30', /^Date: “2026-02-30” is no date/],
    ['a note without its day', 'Contact,Note,Date\nAna,Hi,', /^Date: a note without its day/],
    ['a note that is still ahead', 'Contact,Note,Date\nAna,Hi,2027-01-01', /^Date: it is still ahead/],
    ['a note with nothing in it', 'Contact,Note,Date\nAna,,2026-01-01', /^Note: there is nothing/],
    [
      'people who cannot be told apart',
      'Deal Name,Stage,Contact,Email\nD,Open,Ana;Ben;Cleo,a@x.example b@x.example',
      /who is who/,
    ],
  ])('with %s stays out, with its column', (_name, csv, words) => {
    const { rows, problems } = read(csv);
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ row: 2, words: expect.stringMatching(words) as string }]);
  });

  it('keeps one line of plain words of a name, whatever it holds', () => {
    const { rows } = read(`Name,Email\n"Ana\u202e\n <b>K</b> ${'x'.repeat(9_000)}",a@x.example`);
    const [{ name = '' } = {}] = rows[0]?.people ?? [];
    expect(name).toMatch(/^Ana <b>K<\/b> x+$/);
    expect(name.length).toBeLessThanOrEqual(500);
  });

  it('gives every address of a person, and the people of a deal in their order', () => {
    expect(read('Name,Email\nAna,"A@x.example, b@x.example"').rows[0]?.people[0]?.emails).toEqual([
      'a@x.example',
      'b@x.example',
    ]);
    const deal =
      'Deal Name,Deal Stage,Associated Contact\nD,Open,Ana Kolar (ana@x.example);Ben Ito (ben@x.example)';
    expect(read(deal).rows[0]?.people).toEqual([
      { name: 'Ana Kolar', emails: ['ana@x.example'] },
      { name: 'Ben Ito', emails: ['ben@x.example'] },
    ]);
  });

  it.each([
    ['Closed won', 'won'],
    ['closedlost', 'lost'],
    ['Abgeschlossen und gewonnen', 'won'],
    ['Proposal', undefined],
    ['Won over the champion', undefined],
  ])('at the stage %s is %s', (stage, status) => {
    expect(read(`Deal Name,Deal Stage\nD,${stage}`).rows[0]?.deal?.status).toBe(status);
  });

  it('takes a day alone for noon where the rep is, and a domain out of an address', () => {
    expect(read('Contact,Note,Date\nAna,Hi,2026-07-01').rows[0]?.note?.at).toBe(Date.UTC(2026, 6, 1, 10));
    const sites = read('Company name,Website\nA,https://www.Fern.example/about?x\nB,gmail.com\nC,n/a').rows;
    expect(sites.map(({ account }) => account?.domain)).toEqual(['fern.example', undefined, undefined]);
  });
});

it.each([
  ['plain words < 5 & more', 'plain words < 5 & more'],
  ['<p>One&nbsp;&amp; two</p><p>Three</p>', 'One & two\nThree'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['<div onclick="x()">hi</div>&#x1F600;', 'hi\n😀'],
])('a note %s is kept as words', (html, words) => {
  expect(plainNote(html)).toBe(words);
});

it.each([
  ['hubspot', 'contact', '51', 'hubspot//0-1/51'],
  ['salesforce', 'deal', '006A0000001AbCd', 'salesforce//Opportunity/006A0000001AbCdIAK'],
  ['salesforce', 'deal', '006A0000001AbCdIAK', 'salesforce//Opportunity/006A0000001AbCdIAK'],
  ['pipedrive', 'account', '7', 'pipedrive//organization/7'],
  [null, 'contact', '51', undefined],
  ['hubspot', 'contact', 'not a number!', undefined],
] as const)('the record %s %s %s has the key %s', (crm, kind, id, key) => {
  expect(recordKey(crm, kind, id)).toBe(key);
});
