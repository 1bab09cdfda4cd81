import { type Pattern, words } from '../pattern.ts';

/** What says that an earlier statement no longer holds. */
export const correctionCue = words(
  '(?:actually|now|no wait|wait|scratch that|strike that|correction|more like|closer to|cut (?:down )?to|(?:lowered|dropped|raised|shifted|extended|delayed|changed) to|i mean|sorry|make (?:that|it)|changed|moved|pushed|slipped|instead|updated?|rather|revised|raised|bumped|increased|reduced|went (?:up|down)|came back with|new (?:date|deadline|budget|number|figure)|postponed|brought forward|no,|not \\w+ but)',
);

/** What an earlier value is led in by, once the newer one was said: "Q4 (was Q3)", "60k, not 40k". */
export const formerCue =
  /^(?:was|were|originally|previously|formerly|before|not|instead of|rather than|up from|down from)\b/;

/** What a deadline is about: only one about the same thing takes an older one's place. */
export const deadlineTopics: readonly (readonly [topic: string, pattern: Pattern])[] = [
  [
    'live',
    words(
      'live|launch\\w*|roll\\w*[ -]?out|implement\\w*|in place|up and running|deploy\\w*|install\\w*|switch\\w*|migrat\\w+|cut-?over|go-?live|running',
    ),
  ],
  ['decide', words('decid\\w+|decision|sign(?:ed)?|pick\\w*|choos\\w+|chosen|purchase|buy|select\\w*')],
  ['start', words('pilot|trial|start\\w*|kick\\w*')],
];

/** Parts of a plan with a budget of their own. */
export const budgetScope =
  /\b(?:pilot|phase \w+|roll-?out|year \w+|first year|per year|annual(?:ly)?|monthly|per month|set-?up|training|licen[cs]es?|services)\b/;
