import { checkRule } from '../../support/check-rule.ts';

checkRule('stakeholder/named-role', {
  finds: [
    'coo = Henrik',
    'CFO Maria Lopes holds the budget',
    'Tom Brandt, head of finance, is sceptical',
    'Ana Ruiz (VP Ops) joins the next call',
    'Peter is their IT director',
    'Her boss is COO Linda Park',
    'met Olu Ade, plant manager',
    ['spoke with head of IT Jonas Weber about access', 'spoke with head of IT Jonas Weber about access'],
    'Nina - CTO',
    'maria the cfo holds the budget',
    'She will ask her business partner Ron',
  ],
  ignores: [
    'budget = Henrik',
    'our CEO Anna says hi',
    'the CRM is slow',
    'wants to hire a sales manager',
    'I am the account manager',
    'director level tickets are expensive',
    'one of our customers has a new CFO, Paul',
    'asked about our head count',
    'training for managers',
    'business partner of the year',
  ],
});
