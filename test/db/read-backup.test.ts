import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../lib/db/json-fault.ts';
import { readBackup } from '../../lib/db/read-backup.ts';

const head = { format: 'second-call-backup', version: 2, exportedAt: 5 };
const contact = { id: 'c', name: 'Ines' };
const note = { id: 'n', text: 'x', at: 5 };

describe('a file that is refused', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'cut off',
      '{"format": "second-call-backup",\n "notes": [{"id": ',
      'malformed',
      /^line 2, column 19: value expected$/,
    ],
    ['empty', '', 'malformed', /^line 1, column 1: value expected$/],
    ['no JSON at all', 'BEGIN:VCALENDAR', 'malformed', /^line 1, column 1/],
    ['a list', '[]', 'invalid', /^format: /],
    ['null', 'null', 'invalid', /^format: /],
    ['another JSON file', '{"version": 1}', 'invalid', /^format: /],
    [
      'a newer format',
      JSON.stringify({ ...head, version: 4, reminders: [] }),
      'newer_format',
      /^.*4 .*newer.* up to 3/,
    ],
    ['no version', JSON.stringify({ format: head.format, exportedAt: 5 }), 'invalid', /^version: /],
    ['an unknown table', JSON.stringify({ ...head, invoices: [] }), 'invalid', /invoices/],
    ['a table that is no list', JSON.stringify({ ...head, notes: {} }), 'invalid', /^notes: .*array/],
    [
      'a misspelt field',
      JSON.stringify({ ...head, contacts: [{ ...contact, email: 'a@b.example' }] }),
      'invalid',
      /^contacts\[0\]: .*email/,
    ],
    [
      'a missing field',
      JSON.stringify({ ...head, notes: [note, { id: 'm', text: 'y' }] }),
      'invalid',
      /^notes\[1\]\.at: /,
    ],
    [
      'a date for a time',
      JSON.stringify({ ...head, notes: [{ ...note, at: '2026-11-09' }] }),
      'invalid',
      /^notes\[0\]\.at: .*number/,
    ],
    [
      'a wrong word',
      JSON.stringify({ ...head, contacts: [{ ...contact, channel: 'fax' }] }),
      'invalid',
      /^contacts\[0\]\.channel: /,
    ],
    [
      'an id twice',
      JSON.stringify({ ...head, notes: [note, note] }),
      'invalid',
      /^notes\[1\]\.id: "n" is there twice$/,
    ],
    [
      'second settings',
      JSON.stringify({ ...head, settings: [{ id: 'mine' }] }),
      'invalid',
      /^settings\[0\]\.id: /,
    ],
  ])('%s', (_name, text, code, message) => {
    expect(readBackup(text)).toEqual({ ok: false, code, message: expect.stringMatching(message) });
  });

  it('names five faults and counts the rest', () => {
    const read = readBackup(JSON.stringify({ ...head, notes: Array.from({ length: 9 }, () => ({})) }));
    expect(read).toMatchObject({ ok: false, message: expect.stringMatching(/and \d+ more$/) });
  });
});

describe('jsonFault', () => {
  it.each([
    ['{"a":1,\n "b": tru }', 'line 2, column 7: value expected'],
    ['[1,]', 'line 1, column 4: value expected'],
    ['{"a" 1}', 'line 1, column 6: : expected'],
    ['{"a":1,}', 'line 1, column 8: name expected'],
    ['{"a":1]', 'line 1, column 7: , or } expected'],
    ['[1 2]', 'line 1, column 4: , or ] expected'],
    ['{}{}', 'line 1, column 3: end expected'],
    ['["\\x"]', 'line 1, column 2: value or ] expected'],
    ["{'a':1}", 'line 1, column 2: name or } expected'],
    ['[01]', 'line 1, column 3: , or ] expected'],
  ])('%s → %s', (text, fault) => {
    expect(jsonFault(text)).toBe(fault);
  });

  it('finds no fault in JSON, and one in whatever JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, place, change) => {
        expect(jsonFault(json)).toBeNull();
        const at = place % (json.length + 1);
        const changed = json.slice(0, at) + change + json.slice(at + 1);
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        expect(jsonFault(changed) === null).toBe(isJson);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it.each([
    ['five million characters in one string', `{"a":"${'x'.repeat(5_000_000)}`],
    ['a million open lists', '['.repeat(1_000_000)],
    ['a million escapes', `["${'\\n'.repeat(1_000_000)}`],
    ['a million spaces', ' '.repeat(1_000_000)],
  ])('comes back from %s', (_name, text) => {
    expect(jsonFault(text)).toMatch(/^line 1, column \d+/);
  });
});
