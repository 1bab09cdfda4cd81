import { describe, expect, it } from 'vitest';
import type { AssetInput } from '../../../../lib/core/contract/suggest.ts';
import { isFit, rankAssets } from '../../../../lib/core/suggest/rank-assets.ts';

const asset = (id: string, title: string, more: Partial<AssetInput> = {}): AssetInput => ({
  id,
  kind: 'case_study',
  title,
  text: '',
  ...more,
});
const library = [
  asset('orders', 'How a wholesaler stopped rekeying orders', { pains: ['we type every order twice'] }),
  asset('churn', 'Keeping customers in year two', { tags: ['retention'] }),
  asset('security', 'Our security paper', {
    kind: 'answer',
    text: 'SOC 2 and ISO 27001, encryption at rest.',
    tags: ['security'],
  }),
  asset('ramp', 'New hires at full speed in weeks', { pains: ['onboarding takes too long'] }),
  asset('market', 'Market entry in Asia', { text: 'How to enter a market.' }),
  asset('bare', '', { text: '' }),
];
const idsFor = (query: string, used?: Set<string>): string[] =>
  rankAssets(library, query, used).map((one) => one.asset.id);

describe('rankAssets', () => {
  it.each([
    ['~15 hrs/wk manual entry of orders', 'orders'],
    ['they retype orders by hand', 'orders'],
    ['attrition is up', 'churn'],
    ['customers do not renew, renewals are down', 'churn'],
    ['is it GDPR compliant?', 'security'],
    ['ramp-up of new people takes months', 'ramp'],
    ['Training new clerks is slow', 'ramp'],
  ])('%s → %s', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it.each([
    'the roof of the warehouse leaks',
    'team, company, time, week, year, customers, process',
    'manual data entry at the front desk'.replace('manual ', ''),
    '15 hours, 40%, $20k',
    '',
    '!!! ???',
  ])('nothing fits "%s"', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  it('leaves out what was used', () => {
    expect(idsFor('they retype orders by hand', new Set(['orders']))).toEqual([]);
  });

  it('takes an empty library, an empty asset and a very long query', () => {
    expect(rankAssets([], 'orders')).toEqual([]);
    expect(idsFor('orders '.repeat(200_000))[0]).toBe('orders');
  });
});

describe('what fits one thing that they said', () => {
  const desk = [
    asset('model', 'What an order costs', { pains: ['nobody can tell what one order costs today'] }),
    asset('queue', 'Where orders wait', { pains: ['orders wait between two systems'] }),
    asset('pdf', 'Does it read PDF orders?', { kind: 'answer', pains: ['orders come as PDF files'] }),
    asset('typing', 'Orders without typing', { pains: ['orders are typed by hand'] }),
    asset('parts', 'Spare part orders on the same day', { pains: ['late order confirmations'] }),
    asset('rota', 'One shift plan', { pains: ['overtime over plan'], tags: ['rota'] }),
  ];
  const fitting = (words: string): string[] =>
    rankAssets(desk, words)
      .filter((ranked) => isFit(ranked, words))
      .map((ranked) => ranked.asset.id);

  it.each([
    ['nobody can tell him what one order costs today', ['model']],
    ['overtime is 14% over plan', ['rota']],
    ['two people retype orders all morning', ['typing']],
  ])('%s', (words, ids) => {
    expect(fitting(words)).toEqual(ids);
  });

  it.each([
    // "Order" stands in most of this library, "by hand" says not what is done.
    'orders are a mess',
    'the front desk calls every patient by hand',
    'they come in as files',
  ])('nothing for "%s"', (words) => {
    expect(fitting(words)).toEqual([]);
  });
});
