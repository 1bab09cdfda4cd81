import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '../../../../lib/core/phrase/doubts.ts';
import { wholePart } from '../../../../lib/core/phrase/whole-part.ts';

describe('what speaks against saying a clause', () => {
  it.each([
    ['no-verb', 'the wrong part on most invoices'],
    ['cut-end', 'your team types the orders of'],
    ['no-object', 'your board wants to halve'],
    ['bare-before', 'you want a process before'],
    ['lost-passive', '35 certificates found last audit'],
    ['lost-passive', '18 kitchens fitted a month'],
    ['odd-infinitive', 'you leak found after 6 weeks'],
    ['asks', 'you want to know if it runs on tablets'],
    ['article', 'guests complain about checkout queue'],
    ['article', 'rescheduling takes recruiter 1 day a week'],
    ['subject', 'shipping costs shown is too late'],
    ['twice', 'the board board wants it'],
    ['shorthand', 'your contract w agency expires in August'],
    ['shorthand', 'time to hire is 74d'],
    ['label', 'Pain is still the same'],
    ['share', 'buses are late 12% of days'],
    ['share', '30% second visits are too many'],
    ['number', 'your director has the budget 50,000'],
    ['number', 'your contract is up 30/6'],
    ['number', 'you want traceability for the audit 15 January'],
    ['glued', 'reports come in on paper, 10 days lag'],
    ['glued', "you're hiring: 28 open requirements"],
    ['two-verbs', '10 gaps get filled trustees want a plan'],
    ['agreement', 'the reports is late'],
    ['agreement', 'the audit fails because evidence are missing'],
    ['the-verb', 'you pay for 140 tools, and the think a third are unused'],
    ['the-verb', 'your missed one deadline is in September'],
    ['reason', 'visits fail because wrong part in the van'],
  ])('%s: %s', (name, clause) => {
    expect(doubtsAbout(clause)).toContain(name);
  });

  it.each([
    'your team retypes about 300 orders a day',
    'it takes 4 days to build the pack',
    'nobody knows who has the ball',
    'each one costs about 300 CHF in compensation',
    'the dispatch board is still a whiteboard',
    'your contract with the current tracker ends on 31 March',
    '30% of spare parts have no photo',
    "you're frustrated with how long quoting takes",
    'paper job cards get lost, around 5 a week, and nobody can bill those hours',
    'the scrap rate went from 3 to 5.5% since the new supplier',
    'Tom Brandt, your Head of Finance, must approve',
    'the waiting list for physio is 11 weeks',
    'your CHRO wants agency spend halved by Q3',
    'you need a fix before the April 5 kickoff',
    'you win one in eight',
    'the board approved a budget for this',
  ])('nothing: %s', (clause) => {
    expect(doubtsAbout(clause)).toEqual([]);
  });
});

describe('the part that can be said', () => {
  it.each([
    ['timesheets are late every Friday, payroll guesses', 'timesheets are late every Friday'],
    [
      'your school board wants live map before September',
      'your school board wants a live map before September',
    ],
    ['the next tender closes 18 December', 'the next tender closes on 18 December'],
    ['the peak starts mid November', 'the peak starts in mid November'],
    ['you would sign today, only on paper it says', 'you would sign today, only on paper it says'],
    ['orders go out late, unless wrong part in van', null],
    ['30% second visits', null],
  ])('%s → %s', (clause, part) => {
    expect(wholePart(clause)).toBe(part);
  });
});
