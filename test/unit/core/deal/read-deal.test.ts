import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/core/contract/suggest.ts';
import { readDeal } from '../../../../lib/core/deal/read-deal.ts';
import type { NoteId } from '../../../../lib/core/model/ids.ts';
import { presets } from '../../../../lib/core/playbook/presets.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';

const now = '2026-11-20T10:00:00Z';

function person(name: string, notes: [id: string, at: string, text: string][]) {
  const history = notes.map(([, at, text]): HistoryEntry => ({
    type: 'call',
    at,
    minutes: 20,
    text,
    source: 'notes',
  }));
  const input = { now, timeZone: 'UTC', self: { name: 'Mira Osei' }, contact: { name }, history };
  return { input, noteIds: notes.map(([id]) => id as NoteId), reader: freshReader(input) };
}

const read = (people: ReturnType<typeof person>[], known = people.map(({ input }) => input.contact)) =>
  readDeal({ people, known, playbook: presets.consultative });

const ana = person('Ana Lima', [
  ['n1', '2026-11-03T10:00:00Z', 'Retyping orders takes two people 15 hours a week.'],
]);
const bo = person('Bo Berg', [
  ['n2', '2026-11-05T10:00:00Z', 'Budget is 40k for this year. CFO Ruth signs. Ana agrees with the plan.'],
]);

describe('what the notes of all of its people say of a deal', () => {
  it('puts together what each of them said, with the words and with whom they were', () => {
    const reading = read([ana, bo])!;
    const known = Object.fromEntries(
      reading.needs.map(({ rule, evidence }) => [
        rule,
        evidence.map(({ history, start, end, quote }) => {
          expect(reading.history[history]!.text!.slice(start, end)).toBe(quote);
          return reading.whose[history];
        })[0],
      ]),
    );
    expect(known).toEqual({
      'missing/problem': 'Ana Lima',
      'missing/decision-maker': 'Bo Berg',
      'missing/budget': 'Bo Berg',
      'missing/timing': undefined,
    });
    expect(reading.needs.find(({ rule }) => rule === 'missing/timing')!.ask).toMatch(/\?$/);
  });

  it('names who signs and is not on the deal, and nobody who is', () => {
    expect(read([ana, bo])!.missing.map(({ name }) => name)).toEqual(['Ruth']);
    const known = [{ name: 'Ana Lima' }, { name: 'Bo Berg' }, { name: 'Ruth Adler' }];
    expect(read([ana, bo], known)!.missing).toEqual([]);
  });

  it('takes a note of a common talk once', () => {
    const both = person('Bo Berg', [
      ['n1', '2026-11-03T10:00:00Z', 'Retyping orders takes 15 hours a week.'],
    ]);
    expect(read([ana, both])!.history).toHaveLength(1);
  });

  it('says of an empty deal that nothing is known, and of one without people nothing', () => {
    expect(read([person('Ana Lima', [])])!.needs.map(({ evidence }) => evidence)).toEqual([[], [], [], []]);
    expect(readDeal({ people: [], known: [], playbook: presets.consultative })).toBeUndefined();
  });

  it('does not count what we said ourselves', () => {
    const own = person('Ana Lima', [
      ['n3', '2026-11-03T10:00:00Z', 'Our CFO Ruth must approve discounts. Our price is 40k.'],
    ]);
    expect(read([own])!.missing).toEqual([]);
  });
});
