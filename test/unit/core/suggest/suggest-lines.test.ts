import { describe, expect, it } from 'vitest';
import type { AssetInput, HistoryEntry } from '../../../../lib/core/contract/suggest.ts';
import { suggestFromText } from '../../../../lib/core/suggest/suggest-from-text.ts';
import { findProblems } from './find-problems.ts';
import { makeInput } from './make-input.ts';

const library: AssetInput[] = [
  {
    id: 'tiles',
    kind: 'case_study',
    title: 'How a tile wholesaler stopped retyping orders',
    text: 'By Lene Odegaard.\nA tile wholesaler stopped retyping its orders. The whole team got its mornings back.',
    pains: ['we retype orders by hand'],
    tags: ['orders', 'manual entry'],
  },
  {
    id: 'sage',
    kind: 'answer',
    title: 'Does it run with Sage?',
    text: 'Orders are read and written through the official interfaces of Sage.',
    pains: ['does it work with Sage'],
    tags: ['Sage', 'integration'],
  },
];

const talk = (text: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  type: 'call',
  at: '2026-11-16T14:00:00',
  minutes: 25,
  text,
  ...more,
});

const answer = (history: HistoryEntry[], more: Parameters<typeof makeInput>[0] | object = {}) => {
  const input = makeInput({ now: '2026-11-18T09:00:00', assets: library, history, ...more });
  const output = suggestFromText(input);
  expect(findProblems(input, output)).toEqual([]);
  return output;
};

const asked = (output: ReturnType<typeof answer>): string =>
  output.missing.map(({ rule }) => rule ?? '').join(' ');

describe('what an opener refers to', () => {
  it.each([
    [
      'a need that leans stands behind the sentence before it',
      'returns: 4% of orders wrong. CEO wants to halve that by peak in March',
      /4% of orders are wrong, and that your CEO wants to halve that/,
    ],
    [
      'a noun stands before what leans on it',
      'Pain: manual order entry. wants it sorted before Easter peak',
      /manual order entry, and that you want it sorted before the Easter peak/,
    ],
    [
      'a turned measure, not a list of nouns',
      'biggest headache = stock counts off by 12%. needs fix before year-end audit',
      /stock counts are off by 12%, and that you need a fix before the year-end audit/,
    ],
  ])('%s', (_name, text, opener) => {
    expect(answer([talk(text)]).opener?.text).toMatch(opener);
  });

  it('offers other words of theirs as the first alternative', () => {
    const { opener } = answer([
      talk('stock counts off by 12%. still 6 hours a week of manual entry. needs fix before year-end audit'),
    ]);
    const own = opener?.evidence.map(({ quote }) => quote);
    const other = opener?.alternatives[0]?.evidence.map(({ quote }) => quote);
    expect(other?.some((quote) => own?.includes(quote))).toBe(false);
  });
});

describe('what is brought', () => {
  it('names the asset and their topic, and takes no by-line for its gist', () => {
    const { value } = answer([talk('Her team spends 12 hours a week on manual entry of orders.')]);
    expect(value?.text).toMatch(/about manual entry of orders.*“How a tile wholesaler stopped retyping/);
    expect(value?.text).toMatch(/A tile wholesaler stopped retyping its orders\./);
  });

  it('answers one of two questions in a sentence', () => {
    const { value } = answer([
      talk('12 hours a week of manual entry.'),
      {
        type: 'email',
        at: '2026-11-17T09:00:00',
        direction: 'in',
        text: 'Hi Maya,\n\ncan you tell me whether it runs with Sage and what a trial would look like?\n\nSarah',
      },
    ]);
    expect(value?.assetId).toBe('sage');
  });
});

describe('what is asked', () => {
  it('never asks how a goal slows down, nor the same question twice', () => {
    const { questions } = answer([
      talk('manual entry takes 12 hours a week. reporting takes 2 days. wants to be live before June'),
    ]);
    const texts = questions.map(({ text }) => text);
    expect(texts.filter((text) => /where does it slow down/.test(text)).length).toBe(1);
    expect(texts.some((text) => /live before June.*slow down/.test(text))).toBe(false);
  });

  it.each([
    ['a date in a goal', 'manual entry hurts. wants it halved by summer', 'missing/timing'],
    ['who signs', 'manual entry hurts. CFO must sign anything', 'missing/decision-maker'],
    ['no budget', 'manual entry hurts, no budget this year', 'missing/budget'],
  ])('does not ask for what the notes say: %s', (_name, text, rule) => {
    expect(asked(answer([talk(text)]))).not.toContain(rule);
  });

  it('asks a buyer who prefers mail for one thing that fits their date', () => {
    const { ask } = answer([talk('Her team retypes 300 orders a day. She wants to be live before June.')], {
      contact: { name: 'Sarah Okafor', company: 'Harrow & Finch', channel: 'email' },
    });
    expect(ask?.text).toMatch(/^Could you write back what has to be in place before June/);
    expect(ask?.slots).toBeUndefined();
  });
});

describe('the mail', () => {
  it('has their topic and date for a subject', () => {
    const { email } = answer([talk('12 hrs/wk manual order entry, wants live b4 Q1 board')]);
    expect(email.subject).toBe('Manual order entry before the Q1 board meeting');
  });

  it('is not empty where there is nothing to bring in a freeze', () => {
    const { email } = answer([
      talk('spending freeze until April. shift planning takes 3 FTE', { at: '2026-09-10T10:00:00' }),
    ]);
    expect(email.text).toMatch(/shift planning.*other things come first/s);
  });
});

describe('what is warned of', () => {
  const note = 'Her team retypes 300 orders a day.';

  it('the sources differ only where it changes the day that is offered', () => {
    const rules = (busy: { start: string; end: string }[]) =>
      answer([talk(note)], { busy }).warnings.map(({ rule }) => rule);
    expect(rules([])).not.toContain('timing/presets-disagree');
    const days = ['18', '19', '20'].map((day) => ({
      start: `2026-11-${day}T00:00:00`,
      end: `2026-11-${day}T23:59:00`,
    }));
    expect(rules(days)).toContain('timing/presets-disagree');
  });

  it('a named stall is met by its name, a measured wait is none', () => {
    const stalled = answer([talk(`${note} Needs to talk to her partner Gus first.`)]);
    expect(stalled.opener?.text).toMatch(/you need to talk to your partner Gus first\. Has anything changed/);
    const waiting = answer([talk('drivers wait 45 minutes at the dock, that costs about 9k a month')]);
    expect(waiting.situation).toBe('after_good_call');
  });
});
