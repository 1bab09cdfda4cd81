import { isNegatedBefore, type Rule, wholeClause } from '../../rule.ts';
import { weekday } from '../../vocabulary/en/times.ts';
import { words } from '../../vocabulary/pattern.ts';

const time = `(?:(?:early |late )?(?:mornings?|afternoons?|evenings?|lunch(?: ?time)?|eod)|${weekday}s?(?![a-z])(?: (?:mornings?|afternoons?))?|before \\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|after \\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|(?:first|last) thing|month[- ]?end|quarter[- ]?end|(?:the )?(?:first|last) week of the month|weekends?|school run|between \\d{1,2} and \\d{1,2})`;
const preference = words(
  `(?:can't|cannot|won't|never|doesn't) (?:do|talk|speak|meet|make|take calls)(?: on)? (?:mondays|tuesdays|wednesdays|thursdays|fridays|mornings|afternoons|month[- ]?end)|(?:don't|do not|never|no) (?:call|calls|meetings?|ring|phone)(?: \\w+){0,2}? ${time}|${time}(?: \\w+)?(?:'s| is| are| work| works)? (?:is |are |usually |always |generally )?(?:best|better|bad|terrible|good|great|preferred|worst|out|off|off limits|no good|tough|impossible|hectic|crazy|a no-go|ideal|free|blocked|easiest|don't work|doesn't work|works? (?:best|better|well)|are (?:best|full|bad|out))|(?:prefers?|best|likes?|better|only|always|usually|never|not|no|avoid|hates?|free|available|easier|reach (?:her|him|them|me)|good)(?: (?:time|is|in|on|the|to talk|calls?|meetings?|reached|free|around|before|available|at|times?|are|:))* ${time}`,
);
const plainAnswer = words(
  `(?:this|next|on|for|by|until|see you|last) ${weekday}|${weekday} (?:at )?\\d|free (?:this|next|on)|live|launch|deadline|ship\\w*|deliver\\w*|orders?|close|not (?:before|after|until) (?:q|the|they|we|her|his|their)|(?:works?|good|fine|great) (?:for (?:me|her|him|us|them))|peak|busy season|report`,
);

/** When the buyer likes to talk, and when never ("Fridays are bad", "mornings best"). */
export const timePreference: Rule = {
  id: 'preference/time',
  needs: [preference],
  find: (clause) => {
    if (
      clause.voice === 'us' ||
      clause.subject === 'us' ||
      clause.isQuestion ||
      clause.isHypothetical ||
      clause.isOtherFirm
    )
      return null;
    const match = preference.exec(clause.plain);
    if (match === null || /^(?:are|is|do) /.test(clause.plain) || plainAnswer.test(clause.plain)) return null;
    return /^(?:never|not|no)\b/.test(match[0]) || !isNegatedBefore(clause, match.index)
      ? wholeClause(clause)
      : null;
  },
};
