import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/core/contract/suggest.ts';
import { makeInput } from '../suggest/make-input.ts';
import type { MailCase } from './mail-cases.ts';
import { writeAll } from './write-all.ts';

const stretch = fc.oneof(
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      '12 hrs/wk manual order entry',
      'Wants live b4 March.',
      'She asked whether it works with SAP?',
      'I will send the quote by Friday.',
      'Das Team tippt 300 Aufträge am Tag ab.',
      'Sie schickt uns die Zahlen bis Freitag.',
      'Muss vor der Hochsaison im März live sein,',
      'Nächster Termin Donnerstag 26.11. um 10 Uhr.',
      'call me after Q1 planning',
      'need to think about it',
      '„“"',
      '\n- ',
      '…',
    ),
    weight: 4,
  },
);

const entry: fc.Arbitrary<HistoryEntry> = fc.record({
  type: fc.constantFrom('call', 'email', 'info_sent', 'no_show', 'rescheduled', 'note', 'voicemail'),
  at: fc.constantFrom('2026-10-05T09:00:00', '2026-11-12T09:00:00', '2026-11-17T15:00:00'),
  direction: fc.constantFrom('in', 'out'),
  minutes: fc.constantFrom(0, 25),
  text: fc.array(stretch, { maxLength: 6 }).map((parts) => parts.join(' ')),
});

const anyCase: fc.Arbitrary<MailCase> = fc
  .record({
    history: fc.array(entry, { maxLength: 4 }),
    name: fc.option(stretch, { nil: undefined }),
    change: fc.option(stretch, { nil: undefined }),
    tasks: fc.array(stretch, { maxLength: 2 }),
  })
  .map(({ history, name, change, tasks }) => ({
    name: 'any',
    input: makeInput({ now: '2026-11-18T09:00:00', history, contact: name === undefined ? {} : { name } }),
    talk: {
      ...(change !== undefined && { change }),
      ours: tasks.map((text) => ({ text })),
      theirs: tasks.map((text) => ({ text, dueOn: '2026-11-24' })),
    },
  }));

it('any notes at all give mails that are whole, short enough, and stand on words that are there', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      for (const { mail, request } of writeAll(one)) {
        const { text, subject, evidence } = mail;
        expect(text.trim()).toBe(text);
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
        expect(subject.trim()).not.toBe('');
        expect(subject).not.toContain('\n');
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(request.kind === 'recap' ? 190 : 180);
        for (const { history, start, end, quote } of evidence)
          expect(one.input.history[history]?.text?.slice(start, end)).toBe(quote);
      }
    }),
    { seed: 6, numRuns: 25 },
  );
}, 30_000);
