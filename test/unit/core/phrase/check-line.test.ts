import { describe, expect, it } from 'vitest';
import {
  canBeSpoken,
  countWords,
  findUngrounded,
  hasShorthand,
  hasThirdPersonBuyer,
} from '../../../../lib/core/phrase/check-line.ts';

it.each([
  ['Thursday at 2 pm works', 5],
  ['twenty-two hours, that’s it', 4],
  ['', 0],
  ['“$45,000” — approved', 2],
])('countWords: %s', (line, count) => {
  expect(countWords(line)).toBe(count);
});

describe('hasShorthand', () => {
  it.each([
    '~15 hours',
    '15 hrs a week',
    'live b4 March',
    'w/ SAP',
    '45 per wk',
    '$ is tight',
    'a => b',
    'the mgmt team',
    'by EOM',
    'next Thurs',
    '3x faster',
    '10 orders/day',
  ])('yes: %s', (line) => expect(hasShorthand(line)).toBe(true));

  it.each([
    'You spend about 15 hours a week on manual entry.',
    'Does Thursday, November 26, at 2:30 pm your time work?',
    'Hi Jan, it’s Maya from Kestrel Loop.',
    'The CFO holds $45,000 for it, and SAP & NetSuite stay.',
    'A month-end close, and/or the Q3 board meeting.',
    'I have 20 minutes in May.',
  ])('no: %s', (line) => expect(hasShorthand(line)).toBe(false));
});

it.each([
  ['you asked (twice', false],
  ['you said “no', false],
  ['see https://kestrelloop.example', false],
  ['orders are late 🔥', false],
  ['orders are late', true],
  ['123', false],
])('canBeSpoken: %s', (line, expected) => {
  expect(canBeSpoken(line)).toBe(expected);
});

describe('hasThirdPersonBuyer', () => {
  it.each([
    ['She wants to be live in May.', true],
    ['Last time you said that her team is behind.', true],
    ['Sarah wants a quote.', true],
    ['It is about Sarah’s team.', true],
    ['Sarah retypes every order.', true],
    ['Hi Sarah, it’s Maya from Kestrel Loop.', false],
    ['Thanks, Sarah. You spend 15 hours a week on it.', false],
    ['You mentioned that Tom holds the budget and that he wants a fixed price.', false],
    ['The others here agree.', false],
  ])('%s', (line, expected) => {
    expect(hasThirdPersonBuyer(line, 'Sarah Okafor')).toBe(expected);
  });
});

describe('findUngrounded', () => {
  const inputs = [
    '~15 hrs/wk manual entry, wants live b4 Q3 board. Budget 45k. Tom in finance, uses Docuflow since Oct. 22 reps',
    'Harrow & Finch Logistics',
  ];
  const allowed = ['Thursday at 2 pm', '20 minutes', 'Maya', 'Kestrel Loop'];

  it.each([
    'Hi, it’s Maya from Kestrel Loop. You spend about 15 hours a week on manual entry before the Q3 board meeting.',
    'You have fifteen hours a week, a budget of 45,000 and twenty-two reps.',
    'Would Thursday at 2 pm work for 20 minutes?',
    'You have used Docuflow since October. Tom in Finance knows.',
    'One thing about Harrow & Finch that I noticed.',
    'What has changed on your side since?',
  ])('grounded: %s', (line) => {
    expect(findUngrounded(line, inputs, allowed)).toEqual([]);
  });

  it.each([
    ['You lose 16 hours a week.', '16', 'number'],
    ['You lose sixteen hours a week.', 'sixteen', 'number'],
    ['It is 33% less.', '33', 'number'],
    ['That was 4,500 a month.', '4,500', 'number'],
    ['Would Friday work?', 'Friday', 'date'],
    ['You want it by November.', 'November', 'date'],
    ['You want it in Q4.', 'Q4', 'date'],
    ['Shall we speak tomorrow?', 'tomorrow', 'date'],
    ['You use SAP for that.', 'SAP', 'name'],
    ['I spoke with Jonas about it.', 'Jonas', 'name'],
    ['Jonas wants it too.', 'Jonas', 'name'],
    ['We guarantee a smooth start.', 'guarantee', 'promise'],
    ['It will work, and we will migrate everything.', 'we will migrate', 'promise'],
    ['I’ll send the contract.', 'I’ll send', 'promise'],
    ['There is a discount for that.', 'discount', 'promise'],
  ])('%s', (line, quote, kind) => {
    expect(findUngrounded(line, inputs, allowed)).toContainEqual({ quote, kind });
  });

  it('reads a note of megabytes once for many lines', () => {
    const notes = ['orders are late in plant 7. '.repeat(100_000)];
    for (let round = 0; round < 200; round += 1)
      expect(findUngrounded(`Plant ${round}`, notes, []).length).toBe(round === 7 ? 0 : 1);
  });
});
