import { buyerRule } from '../../rule.ts';
import { goneWrong, manySystems, nuisances, overAndOver } from '../../vocabulary/en/trouble.ts';
import { words } from '../../vocabulary/pattern.ts';

/** What goes wrong or comes again and again, told without a word of feeling ("job cards get lost, five a week"). R4 */
export const trouble = buyerRule('pain/trouble', {
  says: words(`${goneWrong}|${nuisances}|${overAndOver}|${manySystems}`),
  unless: words(
    '(?:no(?![- ](?:one|shows?))|zero|without|fewer|less|reduce|cut|eliminate|avoid|prevent|fix|lower|get rid of|goal|target|wants?|(?:get|getting|got) (?:it|them|this) )\\b[^.]{0,40}|(?:budget|money|slot|deal|quote|proposal|meeting|call|demo|invite|her|his|our|my) (?:\\w+ )?(?:gets?|goes|is|was)\\b|(?:my|our) (?:mistake|error|bad)|call (?:me|us)|going back|(?:she|he|i|we|you) (?:gets?|goes|keeps?|ends up)|times a (?:week|month|year) (?:at|to) the gym|open (?:to|source|minded|questions?|plan|office)|late (?:nights?|shifts?|20\\d\\d)',
  ),
});
