import { expect, it } from 'vitest';
import { playbookPhrase } from '../../../../../../lib/core/coach/rules/filler/playbook-phrase.ts';
import { consultative } from '../../../../../../lib/core/playbook/consultative.ts';
import { coach, describeLines, rulesIn } from '../../coach-case.ts';

describeLines(
  playbookPhrase,
  [
    'Touching base quickly about the pilot idea from the warehouse side of the house.',
    'We are circling back, as it were.',
  ].flatMap((line) => [line, line.toUpperCase(), `${line} And more.`, `Well. ${line}`]),
  [
    'The touchbase rail is new.',
    'They were circling backwards.',
    'The guests are unchecking insurance boxes.',
    'He says “any thoughts?” far too often.',
    'Any updatesX',
    'The phrase is not here.',
    'A checking account is needed.',
    'Base and touch are two words.',
  ],
);

it('warns of the phrases of a playbook of the rep’s own, and not where it allows them', () => {
  const phrases = [
    { phrase: 'as discussed', rule: 'own/as-discussed', source: 'own', allowedIn: ['no_show' as const] },
  ];
  const playbook = { ...consultative, phrases };
  const draft = 'As discussed, the list follows.';
  expect(rulesIn(coach({ draft, playbook }))).toContain('coach/filler-playbook-phrase');
  expect(rulesIn(coach({ draft, playbook, situation: 'no_show' }))).not.toContain(
    'coach/filler-playbook-phrase',
  );
});
