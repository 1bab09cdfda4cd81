import { expect, it } from 'vitest';
import { checkRule, factsIn } from '../../support/check-rule.ts';

checkRule('question/request', {
  finds: [
    ['asked us to send a price list', 'a price list'],
    ['wants me to send two references', 'two references'],
    ['Sarah asked me to share the security sheet', 'the security sheet'],
    ['would like us to provide a sample report', 'a sample report'],
    ['She asked us to email her the DPA', 'the DPA'],
    ['needs us to send over the terms', 'the terms'],
    ['they wanted us to show the import', 'the import'],
    ['asks us to forward the contract', 'the contract'],
  ],
  ignores: [
    'asked us to send it',
    'I asked her to send the export',
    'wants me to call next week',
    "didn't ask us to send a price list",
    'send price list',
    'we asked them to share the data',
    'asked us to wait until March',
    'if they ask us to send a sample',
  ],
});

it.each([
  ['Please send me the security sheet.', 'the security sheet'],
  ['please also share your price list', 'your price list'],
  ["We'd love to see a reference from our industry.", 'a reference from our industry'],
  ['I would like you to send over the terms', 'the terms'],
])("hears it in the buyer's own words: %s", (text, thing) => {
  const asked = factsIn(text, 'email').filter(({ rule }) => rule === 'question/request');
  expect(asked.map(({ quote }) => quote)).toEqual([thing]);
});

it.each(['Please let me know.', 'Please give us a call.', 'Please find the data attached.'])(
  'hears none in: %s',
  (text) => {
    expect(factsIn(text, 'email').filter(({ kind }) => kind === 'question')).toEqual([]);
  },
);
