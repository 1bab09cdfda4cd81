import type { SuggestInput, SuggestOutput } from '../contract/suggest.ts';
import { resolvePlaybook } from '../playbook/resolve-playbook.ts';
import { type FactsOf, makeContext } from './context.ts';
import { findSituation } from './find-situation.ts';

/**
 * What to open with, to bring and to ask for, each with the words of the history that it stands on. `factsOf` gives
 * the facts of an entry, so that the panel can keep them.
 */
export function suggest(
  input: Omit<SuggestInput, 'id'>,
  factsOf: FactsOf = () => [],
): Omit<SuggestOutput, 'id'> {
  const context = makeContext(input, resolvePlaybook(input.playbook), factsOf);
  const found = findSituation(context);
  return {
    situation: found.situation,
    opener: null,
    value: null,
    ask: null,
    questions: [{ text: 'What has changed on your side since we spoke?', rule: 'question/changed' }],
    missing: [{ text: 'What is it that slows you down most today?', rule: 'missing/pain' }],
    warnings: [],
    email: { subject: '', text: '' },
  };
}
