import type { FactKind } from '../../../../lib/core/contract/facts.ts';
import { describe, expect, it } from 'vitest';
import { asQuestionTopic, untilOf } from '../../../../lib/core/phrase/topic.ts';
import { sayCondition, sayQuestion } from '../../../../lib/core/phrase/say-kinds.ts';
import { sayFact } from '../../../../lib/core/phrase/say-fact.ts';
import { factOf, voice } from './fact-of.ts';

describe('after "you asked"', () => {
  it.each([
    ['does it handle handwritten orders?', 'whether it handles handwritten orders'],
    ['Q: does it work w/ SAP?', 'whether it works with SAP'],
    ['asked about SSO', 'about SSO'],
    ['asked if it integrates w/ NetSuite', 'whether it integrates with NetSuite'],
    ['She asked whether we integrate with SAP Business One', 'whether we integrate with SAP Business One'],
    ['how long does onboarding take?', 'how long onboarding takes'],
    ['what does it cost per seat?', 'what it costs per seat'],
    ['is data hosted in the EU?', 'whether data is hosted in the EU'],
    ['Can you export to Excel?', 'whether we can export to Excel'],
    ['can we start with one site?', 'whether you can start with one site'],
    ['SSO?', 'about SSO'],
    ['who owns the data?', 'who owns the data'],
    ['What is your uptime?', 'what our uptime is'],
    ['How do you handle returns?', 'how we handle returns'],
    ['wants to know what the rollout looks like', 'what the rollout looks like'],
    ['asked for a reference', 'for a reference'],
    ['what about GDPR?', 'about GDPR'],
    ['does the export include line items?', 'whether the export includes line items'],
    ['Did you fix the mobile app?', 'whether we fixed the mobile app'],
    ['asked: what happens if IT says no', 'what happens if IT says no'],
    ['she wondered if her team could try it first', 'whether your team could try it first'],
    ["I'd like to know whether you support French", 'whether we support French'],
    ['how many people do we need on our side?', 'how many people you need on your side'],
    ['when could we go live?', 'when you could go live'],
  ])('%s', (note, line) => {
    const { fact, text } = factOf('question', note);
    expect(sayQuestion(fact, text, [fact], voice)).toMatchObject({ form: 'clause', text: line });
  });

  it('keeps a question that cannot be turned as it was put', () => {
    const { fact, text } = factOf('question', 'Why on earth is nobody else doing that?');
    expect(sayQuestion(fact, text, [fact], voice)?.text).toMatch(/nobody else/);
  });
});

describe('a later time or a condition', () => {
  it.each([
    ['call me back after Q1 planning', 'you asked me to come back to you after Q1 planning'],
    ['asked to call back after Q1 planning', 'you asked me to come back to you after Q1 planning'],
    [
      'she wants me to call her back after the Q1 planning',
      'you asked me to come back to you after the Q1 planning',
    ],
    ['revisit in Q2', 'you asked me to come back to you in Q2'],
    ['said to reach out once new CFO starts', 'you asked me to come back to you once the new CFO starts'],
    ['circle back in Jan', 'you asked me to come back to you in January'],
    ['call in a month', 'you asked me to come back to you in a month'],
    ['after Q1 planning', 'you said the right time would be after Q1 planning'],
    ['not before April', 'you said the right time would be no earlier than April'],
    ['budget opens in July', 'you said that your budget opens in July'],
  ])('%s', (note, line) => {
    const { fact, text } = factOf('condition', note);
    expect(sayCondition(fact, text, [fact], voice)).toMatchObject({ form: 'clause', text: line });
  });
});

describe('topics for deeper questions (R22)', () => {
  it.each([
    ['~15 hrs/wk manual entry', 'manual entry'],
    ['we lose about three days every month on reconciling carrier invoices', 'reconciling carrier invoices'],
    ['ops team of 9 retypes ~400 orders/day from PDFs into SAP', 'retyping orders from PDFs into SAP'],
    [
      'Her team spends most of Monday keying orders from PDFs, roughly 20 hours in total',
      'keying orders from PDFs',
    ],
    ['error rate ~4%', 'your error rate'],
    ['orders retyped twice', 'retyping orders'],
    ['double data entry between WMS and SAP', 'double data entry between WMS and SAP'],
    ['no visibility into stock levels', 'visibility into stock levels'],
    ['worried about the rollout', 'the rollout'],
    ['quoting takes 3 days', 'quoting'],
    ['too many errors in invoices', 'errors in invoices'],
    ['my team is fed up with it', null],
    ['they want this fixed before the board meets', null],
  ])('%s', (note, topic) => {
    const { fact, text } = factOf('pain', note);
    expect(asQuestionTopic(fact, text, voice)).toBe(topic);
  });

  it.each<readonly [FactKind, string, string | null]>([
    ['deadline', 'wants live b4 Q3 board', 'before the Q3 board meeting'],
    ['deadline', 'Deadline: 31 March', 'before 31 March'],
    ['goal', 'wants it in place by June', 'by June'],
    ['goal', 'wants to cut returns by half', null],
    ['pain', 'orders are typed by hand', null],
  ])('%s “%s” ends in a date: %s', (kind, note, until) => {
    const { fact, text } = factOf(kind, note);
    const said = sayFact(fact, text, [], voice);
    expect(said && untilOf(said)).toBe(until);
  });
});
