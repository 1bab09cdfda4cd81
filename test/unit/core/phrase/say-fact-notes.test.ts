import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../../../lib/core/contract/facts.ts';
import { sayFact } from '../../../../lib/core/phrase/say-fact.ts';
import { topicOfSaid } from '../../../../lib/core/phrase/topic.ts';
import { factOf } from './fact-of.ts';

const voice = { contactName: 'Jacinta de la Cruz', company: 'Obra Nueva', selfName: 'Nora Vance' };

/** The words between «» are the fact; null where no clause can be said of them. */
const cases: [kind: FactKind, note: string, line: string | null][] = [
  // What is measured stands beside its measure.
  ['pain', '«the gate jams», about 30 trucks a day', 'the gate jams, about 30 trucks a day'],
  ['impact', 'Clerks sort by hand, «two mix-ups a week»', 'clerks sort by hand, two mix-ups a week'],
  ['impact', '«about £700 lost each time»', 'you lose about £700 each time'],
  ['impact', '«9% missing signatures»', '9% of signatures are missing'],
  ['impact', '«7% wrong address»', '7% have the wrong address'],
  ['impact', '«overtime 12% over plan»', 'overtime is 12% over plan'],
  ['impact', '«Dock, 12 doors, turnover 31%»', 'your turnover is 31%'],
  // Two sentences that a note joins with a comma.
  ['pain', '«bills go out late, cash tight»', 'bills go out late, and cash is tight'],
  [
    'pain',
    '«6 planners, each spends 2 hours a day on calls»',
    'you have 6 planners, and each spends 2 hours a day on calls',
  ],
  // Slips of the tongue.
  ['pain', '«they need nine no sorry seven days to close»', 'you need seven days to close'],
  [
    'pain',
    '«takes something like three hours a day to sort mail»',
    'it takes about three hours a day to sort mail',
  ],
  ['deadline', 'Deadline May 2, «no wait, make that May 9»', 'your deadline is May 9'],
  ['pain', "«the main thing is they can't see open orders»", "you can't see open orders"],
  // How it is to be by a date.
  ['deadline', '«new portal in place by end of Q3»', 'you want a new portal in place by the end of Q3'],
  ['deadline', 'Timeline: «new rota before 1 March»', 'you want the new rota before 1 March'],
  ['deadline', '«Board 4 Dec»', 'your board meeting is on 4 December'],
  ['deadline', '«wants live figures before summer»', 'you want live figures before summer'],
  ['goal', '«target <8% by Easter»', 'your target is under 8% by Easter'],
  // Who is meant.
  ['pain', '«Client lost 3 orders last mo»', 'you lost 3 orders last month'],
  ['pain', '«Ms de la Cruz waits two days for each answer»', 'you wait two days for each answer'],
  ['goal', 'Yard lead retires in May.\n«wants a tool before he goes»', null],
  ['pain', 'Quick chat. «She is drowning in paper»', "you're drowning in paper"],
  ['objection', '«legal (Tiago) is wary»', 'Tiago in legal is wary'],
  // A capital that opens a sentence is no name.
  ['pain', '«Tills go down twice a week»', 'tills go down twice a week'],
  ['deadline', '«Supervisory board meets 9 Feb»', 'your supervisory board meets on 9 February'],
  ['pain', '«Food cost is at 38 percent»', 'the food cost is at 38 percent'],
  ['preference', '«Fridays bad»', 'Fridays are bad'],
  // Money as it is written.
  [
    'impact',
    '«each wrong label costs CHF 85, around 40 a week»',
    'each wrong label costs CHF 85, around 40 a week',
  ],
  ['impact', '«AUD 3,200 a month goes on rework»', 'AUD 3,200 a month goes on rework'],
  ['impact', '«loses 200 eur per day»', 'you lose 200 euros per day'],
  // Fragments behind a sentence.
  ['pain', '«Monthly board pack takes 6 days, 4 people»', 'the monthly board pack takes 6 days'],
  ['pain', '«Monthly stock list takes 6 days, margin loss £7k/month»', 'the monthly stock list takes 6 days'],
  ['pain', '«two of the five dispatchers retire in spring»', 'two of the five dispatchers retire in spring'],
  ['impact', '«Complaints doubled to 60 a month»', 'complaints doubled to 60 a month'],
  ['impact', '«Takes 4 days»', 'it takes 4 days'],
  [
    'pain',
    '«correcting the till reports of 7 branches takes two hours»',
    'correcting the till reports of 7 branches takes two hours',
  ],
  // No article where none is said.
  ['pain', '«quote to cash takes 45 days»', 'quote to cash takes 45 days'],
  ['pain', '«hiring drivers takes them four months»', 'hiring drivers takes you four months'],
  ['pain', '«Last month the close was 6 days late»', 'last month the close was 6 days late'],
  ['pain', '«Marketing spends 15k per month on ads»', 'marketing spends 15,000 per month on ads'],
];

describe('notes of all styles', () => {
  it.each(cases)('%s: %s', (kind, note, line) => {
    const { fact, text } = factOf(kind, note);
    const said = sayFact(fact, text, [fact], voice);
    expect(said?.form === 'clause' ? said.text : null).toBe(line);
  });
});

describe('what leans on another', () => {
  it.each([
    ['goal', '«wants under 1% before peak»', true],
    ['pain', "«she's worried about it»", true],
    ['impact', '«each takes 25 min to fix»', true],
    ['impact', '«25 a day are lost»', true],
    ['goal', '«CFO wants 45»', true],
    ['pain', '«answers take 2 days and customers hate it»', true],
    ['pain', '«answers take 2 days and that customers hate it»', undefined],
    ['impact', '«each quote needs approval from 3 people»', undefined],
    ['pain', '«a third never get a second call»', undefined],
  ] as const)('%s: %s', (kind, note, leans) => {
    const { fact, text } = factOf(kind, note);
    expect(sayFact(fact, text, [fact], voice)?.leans).toBe(leans);
  });
});

describe('topics with their articles', () => {
  it.each([
    ['«the returns desk is swamped»', 'the returns desk'],
    ['«scrap rate 6%»', 'your scrap rate'],
    ['«loses 8 hours a week to double booking»', 'double booking'],
    ['«it takes them 3 months to hire a welder»', 'hiring a welder'],
    ['«her planners rebuild the schedule three times a day»', 'rebuilding the schedule'],
    ['«loses 15 bookings a month to slow replies»', 'slow replies'],
    ['«they close the books in nine days»', 'closing the books'],
  ])('%s', (note, topic) => {
    const { fact, text } = factOf('pain', note);
    const said = sayFact(fact, text, [fact], voice);
    expect(said === null ? null : topicOfSaid(said)).toBe(topic);
  });
});
