import { expect, it } from 'vitest';
import { expandShorthand } from '../../../../lib/core/phrase/expand-shorthand.ts';
import { capitalise, firstName } from '../../../../lib/core/phrase/names.ts';
import { turnPerson } from '../../../../lib/core/phrase/turn-person.ts';
import { voice } from './fact-of.ts';

it.each([
  ['~15 hrs/wk', 'about 15 hours a week'],
  ['$45k/yr on temps', '$45,000 a year on temps'],
  ['15-20 hrs per wk', '15 to 20 hours a week'],
  ['30-40k', '30 to 40 thousand'],
  ['1.5k orders', '1.5k orders'],
  ['3x/wk', '3 times a week'],
  ['12 min/order', '12 minutes per order'],
  ['w/ SAP', 'with SAP'],
  ['w/o approval', 'without approval'],
  ['sales & ops', 'sales and operations'],
  ['Harrow & Finch', 'Harrow & Finch'],
  ['c. £30k p.a.', 'about £30,000 a year'],
  ['£1.2m backlog', '£1.2 million backlog'],
  ['40k EUR', '40,000 euros'],
  ['10+ reps', 'at least 10 reps'],
  ['<30 days', 'under 30 days'],
  ['by EOM', 'by the end of the month'],
  ['by end of Q1', 'by the end of Q1'],
  ['Thurs @ 2pm', 'Thursday at 2 pm'],
  ['Sept. 15', 'September 15'],
  ['b4 the mtg', 'before the meeting'],
  ['asap', 'as soon as possible'],
  ['holds $', 'holds the budget'],
  ['live by Q2 (was Q1)', 'live by Q2'],
  ['peak season (Oct)', 'peak season in October'],
  ['Jun approves, start in Jun', 'Jun approves, start in June'],
  // What must stay as it is.
  ['call 555-1234', 'call 555-1234'],
  ['2026-11-03', '2026-11-03'],
  ['HR approves 1 hr', 'HR approves 1 hour'],
  ['24/7 and/or 9/15', '24/7 and/or 9/15'],
  ['ran a 5k', 'ran a 5k'],
  ['R&D and P&L', 'R&D and P&L'],
])('%s', (short, said) => {
  expect(expandShorthand(short)).toBe(said);
});

it('leaves the names that it is told to keep', () => {
  expect(expandShorthand('in Jan', new Set(['Jan']))).toBe('in Jan');
});

it.each([
  ['rep', "she's lost two reps and hasn't replaced them", "you've lost two reps and haven't replaced them"],
  [
    'rep',
    'he asked his boss, who wants his numbers first',
    'you asked your boss, who wants their numbers first',
  ],
  ['rep', 'it costs them a day and hurts their margins', 'it costs you a day and hurts your margins'],
  ['rep', 'customers say they wait too long', 'customers say they wait too long'],
  ['rep', 'asked us to send her the deck', 'asked us to send you the deck'],
  ['buyer', "I've told you that we can't see our stock", "you've told us that you can't see your stock"],
  ['buyer', 'you are too expensive for me', 'we are too expensive for you'],
] as const)('%s: %s', (mode, text, turned) => {
  expect(turnPerson(text, mode, voice)).toBe(turned);
});

it.each([
  ['Sarah Okafor', 'Sarah'],
  ['Dr. Elena Vásquez', 'Elena'],
  ['Vásquez, Elena', 'Elena'],
  ['Jean-Luc Moreau', 'Jean-Luc'],
  ['sarah@harrowfinch.example', undefined],
  ['  ', undefined],
  ['S.', undefined],
  [undefined, undefined],
])('firstName: %s', (name, first) => {
  expect(firstName(name)).toBe(first);
});

it.each([
  ['you spend', 'You spend'],
  ['“orders”', '“Orders”'],
  ['élan', 'Élan'],
  ['iPad orders', 'iPad orders'],
  ['15 hours', '15 hours'],
])('capitalise: %s', (text, said) => {
  expect(capitalise(text)).toBe(said);
});
