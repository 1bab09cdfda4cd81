import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry, SuggestInput } from '../../../../lib/core/contract/suggest.ts';
import { suggestFromText } from '../../../../lib/core/suggest/suggest-from-text.ts';
import { findProblems } from './find-problems.ts';
import { assets, makeInput } from './make-input.ts';

const sentences = [
  '~15 hrs/wk manual entry',
  'Her team retypes about 300 orders a day.',
  'wants live b4 Q1 board',
  'CFO Ruth holds the budget, 45k?',
  'They lose €2,500 a week to returns!',
  'Asked if it works w/ SAP.',
  'Fridays are bad, prefers mornings.',
  'Prefers email over calls.',
  "I'll send the ROI sheet; she'll pull last quarter's numbers.",
  'Call me back in a month.',
  'Needs to think it over.',
  'Spending freeze until summer.',
  'Next call Thursday at 2pm, 30 min.',
  'not worried about price',
  'If we had a budget, we would start tomorrow.',
  'Daughter plays the cello 🎻.',
  '<script>alert(1)</script>',
  'مرحبا، نريد البدء قريبا',
  'Was going to go live in March, now June.',
  'Tom says the plant stands still 3 times a week',
  'this was helpful, let us reconnect internally',
];
const text = fc.array(fc.constantFrom(...sentences), { maxLength: 6 }).map((parts) => parts.join('\n'));
const day = fc.integer({ min: 1, max: 60 });
const entry = fc.record({
  type: fc.constantFrom<HistoryEntry['type']>(
    'call',
    'meeting',
    'email',
    'linkedin',
    'info_sent',
    'voicemail',
    'no_show',
    'rescheduled',
    'note',
  ),
  direction: fc.constantFrom<HistoryEntry['direction']>('in', 'out', undefined),
  minutes: fc.constantFrom(undefined, 0, 12, 45),
  text: fc.option(text, { nil: undefined }),
  day,
});

const dayOf = (days: number): string => new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10);

const input = fc
  .record({
    entries: fc.array(entry, { maxLength: 8 }),
    now: fc.integer({ min: 0, max: 90 }),
    hour: fc.integer({ min: 0, max: 23 }),
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney'),
    buyerZone: fc.constantFrom(undefined, 'Europe/London', 'America/Los_Angeles', 'Asia/Kolkata'),
    channel: fc.constantFrom<'call' | 'email' | undefined>('call', 'email', undefined),
    playbook: fc.constantFrom(undefined, 'high-velocity', 'strict-second-meeting'),
    busy: fc.array(fc.tuple(day, fc.integer({ min: 7, max: 17 })), { maxLength: 12 }),
    hasAssets: fc.boolean(),
    meetingOn: fc.option(day, { nil: undefined }),
  })
  .map((draft): SuggestInput => {
    const history = draft.entries
      .toSorted((a, b) => a.day - b.day)
      .map(({ day: days, ...rest }) => ({ ...rest, at: `${dayOf(days)}T14:00:00` }));
    const hour = String(draft.hour).padStart(2, '0');
    return makeInput({
      now: `${dayOf(draft.now)}T${hour}:10:00`,
      timeZone: draft.zone,
      contact: {
        name: 'Sarah Okafor',
        email: 'sarah.okafor@harrowfinch.example',
        ...(draft.buyerZone !== undefined && { timeZone: draft.buyerZone }),
        ...(draft.channel !== undefined && { channel: draft.channel }),
      },
      history,
      playbook: draft.playbook,
      assets: draft.hasAssets ? assets : [],
      busy: draft.busy.map(([days, from]) => ({
        start: `${dayOf(days)}T${String(from).padStart(2, '0')}:00:00`,
        end: `${dayOf(days)}T${String(from + 2).padStart(2, '0')}:30:00`,
      })),
      ...(draft.meetingOn !== undefined && {
        meetings: [
          {
            start: `${dayOf(draft.meetingOn)}T10:00:00`,
            end: `${dayOf(draft.meetingOn)}T10:30:00`,
            attendees: [{ email: 'sarah.okafor@harrowfinch.example' }],
          },
        ],
      }),
    });
  });

describe('suggest over generated histories', () => {
  it('never breaks what holds for every suggestion', () => {
    fc.assert(
      fc.property(input, (one) => {
        expect(findProblems(one, suggestFromText(one))).toEqual([]);
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });

  it('gives the same answer for the same input', () => {
    fc.assert(
      fc.property(input, (one) => {
        expect(suggestFromText(one)).toEqual(suggestFromText(structuredClone(one)));
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it('takes any text at all', () => {
    const anyText = fc.record({
      call: fc.string({ unit: 'binary', maxLength: 300 }),
      mail: fc.string({ maxLength: 300 }),
    });
    fc.assert(
      fc.property(anyText, (texts) => {
        const one = makeInput({
          history: [
            { type: 'call', at: '2026-11-16T14:00:00', minutes: 20, text: texts.call },
            { type: 'email', direction: 'in', at: '2026-11-17T14:00:00', text: texts.mail },
          ],
        });
        expect(findProblems(one, suggestFromText(one))).toEqual([]);
      }),
      { seed: 11, numRuns: 80 },
    );
  });
});
