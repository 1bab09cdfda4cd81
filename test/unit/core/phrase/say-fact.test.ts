import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../../../lib/core/contract/facts.ts';
import { sayFact } from '../../../../lib/core/phrase/say-fact.ts';
import type { Voice } from '../../../../lib/core/phrase/said.ts';
import { factOf, voice } from './fact-of.ts';

type Case = readonly [kind: FactKind, note: string, line: string];

const say = ([kind, note]: Case, as: Voice = voice) => {
  const { fact, text } = factOf(kind, note);
  return sayFact(fact, text, [fact], as);
};

const table =
  (cases: readonly Case[], as: Voice = voice) =>
  () => {
    it.each(cases)('%s: %s', (kind, note, line) => {
      expect(say([kind, note, line], as)).toMatchObject({ text: line, form: 'clause' });
    });
  };

describe('shorthand lists', () =>
  check([
    [
      'pain',
      '«~15 hrs/wk manual entry», wants live b4 Q3 board, CFO Dana holds $',
      'you spend about 15 hours a week on manual entry',
    ],
    [
      'deadline',
      '~15 hrs/wk manual entry, «wants live b4 Q3 board», CFO Dana holds $',
      'you want to be live before the Q3 board meeting',
    ],
    [
      'stakeholder',
      '~15 hrs/wk manual entry, wants live b4 Q3 board, «CFO Dana holds $»',
      'your CFO Dana holds the budget',
    ],
    ['pain', '- 3 days/mo lost to recon', 'you lose 3 days a month to reconciliation'],
    ['pain', '* orders retyped twice', 'orders are retyped twice'],
    ['pain', 'manual entry: 15 hrs/wk', 'manual entry takes 15 hours a week'],
    ['pain', '• picking ~12 min/order', 'picking takes about 12 minutes per order'],
    ['impact', '$40k/yr on temps', 'you spend $40,000 a year on temps'],
    ['impact', 'chargebacks ~£12k/mo', 'chargebacks come to about £12,000 a month'],
    ['impact', 'error rate 8%', 'your error rate is 8%'],
    ['impact', '8% error rate', 'your error rate is 8%'],
    ['impact', '45 reps across 3 sites', 'you have 45 reps across 3 sites'],
    ['impact', '10+ hrs/wk on invoice matching', 'you spend at least 10 hours a week on invoice matching'],
    ['impact', '4-6 hrs per day chasing approvals', 'you spend 4 to 6 hours per day chasing approvals'],
    ['impact', 'Impact: 3 FTE, approx. €120k p.a.', 'the impact is 3 FTE, about €120,000 a year'],
    ['pain', 'no visibility into stock levels', 'you have no visibility into stock levels'],
    ['pain', 'too many errors in invoices', 'there are too many errors in invoices'],
    ['pain', 'slow month-end close', 'the month-end close is slow'],
    ['pain', 'reporting too slow', 'reporting is too slow'],
    ['pain', 'inventory counts always wrong', 'inventory counts are always wrong'],
    ['pain', 'ERP down twice a month', 'your ERP is down twice a month'],
    ['pain', 'customer data all over the place', 'customer data is all over the place'],
    ['pain', '5 days to close the books', 'it takes 5 days to close the books'],
    ['goal', 'cut onboarding time by half', 'you want to cut onboarding time by half'],
    ['goal', 'wants to cut close from 10 days to 5', 'you want to cut close from 10 days to 5'],
    ['goal', 'need SSO + audit log', 'you need SSO and audit log'],
    ['objection', 'price too high', 'the price is too high'],
    ['objection', 'worried abt migration', "you're worried about migration"],
    ['objection', 'burned by last vendor', 'you were burned by the last vendor'],
  ]));

describe('budget and dates', () =>
  check([
    ['budget', 'budget 45k', 'your budget is 45,000'],
    ['budget', 'Budget: $45k approved', 'a budget of $45,000 is approved'],
    ['budget', '£30k budget', 'your budget is £30,000'],
    ['budget', 'Budget: €60k, approved', 'a budget of €60,000 is approved'],
    ['budget', 'budget frozen till April', 'your budget is frozen until April'],
    ['budget', 'no budget until Q2', 'you have no budget until Q2'],
    ['budget', 'budget CHF 80k', 'your budget is 80,000 Swiss francs'],
    ['deadline', 'Deadline: b4 audit in March', 'your deadline is the audit in March'],
    ['deadline', 'deadline Oct 1', 'your deadline is October 1'],
    ['deadline', 'go-live Oct 1', 'you want to go live on October 1'],
    ['deadline', 'Timeline: go-live by end of Q1', 'you want to go live by the end of Q1'],
    ['deadline', 'must be live by 1 Oct', 'you must be live by 1 October'],
    ['deadline', 'live before peak season', 'you want to be live before peak season'],
    ['deadline', 'contract w/ Docuflow ends 31 March', 'your contract with Docuflow ends on 31 March'],
    ['deadline', 'audit in May', 'your audit is in May'],
    ['deadline', 'board meets in Sept', 'your board meets in September'],
    ['deadline', 'needs quote by EOM', 'you need a quote by the end of the month'],
    ['deadline', 'decision by Fri', 'your decision is by Friday'],
    ['deadline', 'wants this done by tmrw', 'you want this done by the next day'],
  ]));

describe('third person and prose', () =>
  check([
    [
      'pain',
      '«Her team spends about 15 hours a week on manual entry». She wants to be live.',
      'your team spends about 15 hours a week on manual entry',
    ],
    [
      'pain',
      "they're losing 3 days a month on reconciliation",
      "you're losing 3 days a month on reconciliation",
    ],
    [
      'goal',
      'She wants to be live before Q3 and needs a quote by Friday',
      'you want to be live before Q3 and need a quote by Friday',
    ],
    ['pain', 'Sarah is drowning in spreadsheets', "you're drowning in spreadsheets"],
    ['pain', "Sarah's team retypes every order into the ERP", 'your team retypes every order into the ERP'],
    ['stakeholder', "Sarah's boss is pushing for it", 'your boss is pushing for it'],
    ['goal', 'Sarah Okafor wants to see numbers first', 'you want to see numbers first'],
    ['goal', 'Harrow & Finch is opening a second plant in May', "you're opening a second plant in May"],
    ['pain', 'Harrow & Finch loses two drivers a month', 'you lose two drivers a month'],
    [
      'pain',
      'she said they lose 2 deals a month bc quotes take too long',
      'you lose 2 deals a month because quotes take too long',
    ],
    [
      'objection',
      "she doesn't trust the import and is worried about duplicates",
      "you don't trust the import and are worried about duplicates",
    ],
    [
      'pain',
      'it costs them about £8,000 a month in credit notes',
      'it costs you about £8,000 a month in credit notes',
    ],
    ['stakeholder', 'Tom in finance approves the budget', 'Tom in finance approves the budget'],
    ['stakeholder', 'Tom (finance) signs off', 'Tom in finance signs off'],
    ['stakeholder', 'her boss Tom has the last word', 'your boss Tom has the last word'],
    ['stakeholder', 'needs sign-off from CFO', 'you need sign-off from your CFO'],
    ['stakeholder', 'DM: Tom Brandt, CFO', 'the decision maker is Tom Brandt, your CFO'],
    ['stakeholder', 'reports to Tom', 'you report to Tom'],
    ['decision_process', 'board approves anything >50k', 'your board approves anything more than 50,000'],
    ['decision_process', 'IT has to review it before legal signs', 'IT has to review it before legal signs'],
    [
      'competitor',
      'looking at Docuflow and an in-house build',
      "you're looking at Docuflow and an in-house build",
    ],
    ['competitor', 'currently on NetSuite', "you're currently on NetSuite"],
    ['competitor', 'tried Docuflow last year', 'you tried Docuflow last year'],
    ['preference', 'prefers email', 'you prefer email'],
    ['personal', 'daughter starting college in Sept', 'your daughter is starting college in September'],
    ['personal', 'training for the Bergen marathon', "you're training for the Bergen marathon"],
    ['personal', 'just back from Lisbon', "you're just back from Lisbon"],
    [
      'commitment',
      'will check w/ IT which fields they need',
      'you will check with IT which fields they need',
    ],
    ['commitment', 'She is going to send us the sample files', "you're going to send us the sample files"],
    [
      'pain',
      'team spending 2 days every month on commission statements',
      'your team is spending 2 days every month on commission statements',
    ],
    ['pain', 'drivers lose their paperwork', 'your drivers lose their paperwork'],
    [
      'pain',
      'two big customers complained about late confirmations',
      'two big customers complained about late confirmations',
    ],
  ]));

describe('dictated, British and mistyped', () =>
  check([
    [
      'pain',
      "so um they're «spending like fifteen hours a week on manual entry» and they want to be live before the board meets",
      "you're spending fifteen hours a week on manual entry",
    ],
    [
      'pain',
      'talked to sarah and uh «her team is like totally behind on invoices» you know',
      'your team is totally behind on invoices',
    ],
    ['pain', 'they recieve ~200 invocies a day by post', 'you receive about 200 invoices a day by post'],
    [
      'pain',
      'the warehouse lot lose half a day a week to recounting',
      'the warehouse lot lose half a day a week to recounting',
    ],
    [
      'goal',
      'keen to sort it before the summer holidays',
      "you're keen to sort it before the summer holidays",
    ],
    ['pain', 'dont have a way to see whats late', "you don't have a way to see what's late"],
    ['budget', 'roughly £25k set aside', 'roughly £25,000 is set aside'],
    ['deadline', 'wants it sorted by year end', 'you want it sorted by the end of the year'],
  ]));

describe('the buyer speaking', () =>
  check(
    [
      [
        'pain',
        'We lose about three days every month on reconciling carrier invoices.',
        'you lose about three days every month on reconciling carrier invoices',
      ],
      [
        'objection',
        "I'm worried about how long the rollout takes",
        "you're worried about how long the rollout takes",
      ],
      ['pain', 'my team is fed up with retyping orders', 'your team is fed up with retyping orders'],
      ['goal', 'I want you to show me how returns work', 'you want us to show you how returns work'],
      ['objection', 'your price is too high for us', 'our price is too high for you'],
      ['pain', 'our planners still use spreadsheets', 'your planners still use spreadsheets'],
      [
        'competitor',
        "We've been talking to Docuflow since March",
        "you've been talking to Docuflow since March",
      ],
      ['stakeholder', "I need Tom's approval", "you need Tom's approval"],
      [
        'goal',
        'we have to be ready before our audit in March',
        'you have to be ready before your audit in March',
      ],
    ],
    { ...voice, source: 'email' },
  ));

describe('other names', () =>
  check(
    [
      ['pain', 'Élodie spends every Friday on the rota', 'you spend every Friday on the rota'],
      [
        'pain',
        "Élodie's team spends 6 hrs/wk on payroll fixes",
        'your team spends 6 hours a week on payroll fixes',
      ],
      [
        'stakeholder',
        'Søren Kjær (CFO) signs everything over 20k',
        'Søren Kjær, your CFO, signs everything over 20,000',
      ],
      [
        'pain',
        'Brasserie Lumière pays 40k EUR a year in overtime',
        'you pay 40,000 euros a year in overtime',
      ],
    ],
    { contactName: 'Élodie Marchand', company: 'Brasserie Lumière' },
  ));

describe('more of every kind', () =>
  check([
    ['pain', 'spends half her week chasing signatures', 'you spend half your week chasing signatures'],
    ['pain', 'invoices go out 10 days late', 'invoices go out 10 days late'],
    ['pain', 'invoices 10 days late on avg', 'invoices are 10 days late on average'],
    ['pain', 'sales & ops never agree on numbers', 'sales and operations never agree on numbers'],
    ['pain', 'forecast off by 20%', 'the forecast is off by 20%'],
    [
      'pain',
      'has 3 systems that dont talk to each other',
      "you have 3 systems that don't talk to each other",
    ],
    ['pain', 'stock counts done by hand every Fri', 'stock counts are done by hand every Friday'],
    [
      'pain',
      'lost 2 key accounts b/c of late deliveries',
      'you lost 2 key accounts because of late deliveries',
    ],
    ['pain', "can't see where a shipment is", "you can't see where a shipment is"],
    ['pain', 'new hires take 6 mos to ramp', 'new hires take 6 months to ramp'],
    ['pain', 'takes 6 wks to onboard a driver', 'it takes 6 weeks to onboard a driver'],
    ['pain', '20% of orders have typos', '20% of orders have typos'],
    ['pain', 'high turnover in the warehouse', 'turnover in the warehouse is high'],
    ['pain', 'paying overtime every weekend', "you're paying overtime every weekend"],
    ['pain', 'support tickets piling up', 'support tickets are piling up'],
    [
      'pain',
      'customers complaining about late confirmations',
      'customers are complaining about late confirmations',
    ],
    ['pain', 'data quality is a mess', 'data quality is a mess'],
    ['pain', 'rekeying orders from email into SAP', "you're rekeying orders from email into SAP"],
    [
      'pain',
      'frustrated w/ current vendor (Docuflow)',
      "you're frustrated with the current vendor, Docuflow",
    ],
    ['pain', 'they feel blind on margins', 'you feel blind on margins'],
    ['pain', 'nobody knows which price list is current', 'nobody knows which price list is current'],
    ['pain', 'approx 2 FTE just for data entry', 'you have about 2 FTE just for data entry'],
    ['pain', '2 people full time on data entry', 'you have 2 people full time on data entry'],
    ['pain', '6 hours per week wasted on status meetings', 'you waste 6 hours per week on status meetings'],
    ['pain', '200 orders/day typed by hand', '200 orders a day are typed by hand'],
    ['pain', 'losing ~€5k per month to penalty fees', "you're losing about €5,000 per month to penalty fees"],
    ['impact', 'costing them ~$200k a year', "it's costing you about $200,000 a year"],
    ['impact', 'would save 10 hrs a week', 'you would save 10 hours a week'],
    ['impact', 'DSO 62 days', 'your DSO is 62 days'],
    ['impact', 'win rate dropped from 31% to 22%', 'the win rate dropped from 31% to 22%'],
    ['goal', 'reduce DSO to 45 days', 'you want to reduce DSO to 45 days'],
    ['goal', 'want to be paperless by 2027', 'you want to be paperless by 2027'],
    ['goal', 'hire 5 reps by June', 'you want to hire 5 reps by June'],
    ['goal', 'goal is to cut lead time in half', 'your goal is to cut lead time in half'],
    ['goal', 'goal: double output w/o hiring', 'you want to double output without hiring'],
    ['goal', 'expand into Denmark next year', 'you want to expand into Denmark next year'],
    ['goal', 'looking to automate order entry', "you're looking to automate order entry"],
    ['goal', 'hoping to get it live in Jan', "you're hoping to get it live in January"],
    ['goal', 'trying to free up the team', "you're trying to free up the team"],
    [
      'goal',
      'needs something simple that the drivers will actually use',
      'you need something simple that the drivers will actually use',
    ],
    ['deadline', 'before year end', 'your deadline is the end of the year'],
    ['deadline', 'by Easter', 'your deadline is Easter'],
    ['deadline', 'end of Q3', 'your deadline is the end of Q3'],
    [
      'deadline',
      'has to be in place before the ISO audit on 14 March',
      'it has to be in place before the ISO audit on 14 March',
    ],
    ['deadline', 'Renewal w/ Docuflow 30 June', 'your renewal with Docuflow is on 30 June'],
    ['deadline', 'Q3 board', 'your deadline is the Q3 board meeting'],
    ['deadline', 'needs decision by 12/1', 'you need a decision by 12/1'],
    ['deadline', 'new plant opens in May', 'your new plant opens in May'],
    ['deadline', 'EU rule kicks in Jan 1', 'the EU rule kicks in on January 1'],
    ['deadline', 'budget must be spent by Dec 31', 'your budget must be spent by December 31'],
    ['budget', 'has ~50k left in this yrs budget', "you have about 50,000 left in this year's budget"],
    ['budget', 'budget owner is CFO', 'your budget owner is CFO'],
    ['budget', '$100k set aside for automation', '$100,000 is set aside for automation'],
    ['budget', 'can go up to £20k without board', 'you can go up to £20,000 without the board'],
    ['budget', 'no $ til Q2', 'you have no budget until Q2'],
    [
      'stakeholder',
      'Tom Brandt (Head of Finance) must approve',
      'Tom Brandt, your Head of Finance, must approve',
    ],
    [
      'stakeholder',
      'IT lead Jonas has concerns about security',
      'your IT lead Jonas has concerns about security',
    ],
    ['stakeholder', 'boss is skeptical', 'your boss is skeptical'],
    ['stakeholder', 'needs buy-in from ops', 'you need buy-in from operations'],
    ['stakeholder', 'procurement gets involved above 50k', 'procurement gets involved above 50,000'],
    ['stakeholder', 'her colleague Ben runs the pilot', 'your colleague Ben runs the pilot'],
    ['stakeholder', 'wants to bring Tom to the next call', 'you want to bring Tom to the next call'],
    ['decision_process', '3 quotes needed', '3 quotes are needed'],
    ['decision_process', 'legal review takes 4 wks', 'the legal review takes 4 weeks'],
    ['objection', 'no time to implement this yr', 'you have no time to implement this year'],
    ['objection', 'thinks its too complex for the drivers', "you think it's too complex for the drivers"],
    ['objection', 'happy w/ current process', "you're happy with the current process"],
    ['objection', 'already have a tool for that', 'you already have a tool for that'],
    ['objection', 'too expensive', "it's too expensive"],
    ['objection', 'concerned abt data leaving EU', "you're concerned about data leaving the EU"],
    [
      'objection',
      'not convinced that it reads handwriting',
      "you're not convinced that it reads handwriting",
    ],
    ['objection', 'tried it before, didnt stick', "you tried it before, but it didn't stick"],
    ['objection', 'bad experience w/ last rollout', 'you had a bad experience with the last rollout'],
    ['competitor', 'also talking to Docuflow', "you're talking to Docuflow"],
    ['competitor', 'Docuflow quoted 30% less', 'Docuflow quoted 30% less'],
    ['competitor', 'uses Docuflow today', 'you use Docuflow today'],
    ['preference', 'Fridays bad', 'Fridays are bad'],
    ['preference', 'mornings best', 'mornings are best'],
    ['preference', 'best reached after 3pm', "you're best reached after 3 pm"],
    ['personal', 'loves sailing', 'you love sailing'],
    ['personal', 'moving house in Feb', "you're moving house in February"],
    ['personal', 'from Bergen originally', "you're from Bergen originally"],
    ['personal', 'big Arsenal fan', "you're a big Arsenal fan"],
    ['personal', 'getting married in June', "you're getting married in June"],
    ['personal', 'on vacation until the 14th', "you're on vacation until the 14th"],
    ['commitment', 'will send sample orders by Thu', 'you will send sample orders by Thursday'],
    ['commitment', 'Sarah to check w/ IT', 'you would check with IT'],
    ['commitment', 'she will loop in Tom', 'you will loop in Tom'],
    ['commitment', 'agreed to share the process map', 'you agreed to share the process map'],
    ['commitment', 'sending over last years numbers', "you're sending over last year's numbers"],
  ]));
