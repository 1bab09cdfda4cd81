import { anyOf, words } from '../../vocabulary/pattern.ts';
import { over } from '../../vocabulary/en/context.ts';
import { refusingRule } from '../refusing-rule.ts';

/** No money now: which budget would make it a yes? R26 */
export const budgetStall = refusingRule('stall/budget', {
  even: ['hypothetical'],
  says: words(
    anyOf([
      'no (?:real |extra |more |spare |allocated |available )?(?:budget|money|funds|funding|cash)(?! (?:issue|problem|concern|worries|constraint))',
      "(?:don't|doesn't|do not|didn't|not|haven't|hasn't) (?:really |currently |even |yet )?(?:have|got|get|see|find) (?:\\w+ ){0,3}(?:budget|money|funds|funding|cash)",
      "budget'?s (?:been )?(?:cut|frozen|gone|slashed|tight|spent|used up)",
      "(?:don't|doesn't) have any(?:thing|)(?= until)",
      "(?:budgets?|spend(?:ing)?|purchas(?:es|ing)|capex|opex|hiring) (?:is|are|was|were|has been|have been|got|'s been|'s|all|currently|still|on|under)? ?(?:all |now |currently )?(?:frozen|freeze|froze|cut|tight|gone|used up|spent|locked|exhausted|maxed|on hold|on ice|slashed|already (?:spent|allocated|committed))",
      '(?:budget|spending|hiring|purchasing|capex) (?:freeze|cuts?|crunch)',
      "(?:not|isn't|wasn't|nothing) (?:\\w+ ){0,2}(?:budgeted|in (?:the|this year's|our|their) budget)",
      '(?:cut|slashed|froze|lost|blew) (?:\\w+ )?(?:the |our |their |her )?budgets?',
      "can't (?:spend|afford|fund)(?: \\w+){0,3}? (?:this|until|before|right now|now|at the moment|it)",
      "money(?:'s| is) tight",
      'budgets? (?:went|goes|has gone|was (?:moved|given|shifted)) (?:in)?to(?= )',
      "(?:spent|used(?: up)?|allocated|committed|blown|blew|exhausted|maxed out) (?:all (?:of )?)?(?:our|the|this year's|their|my|most of (?:our|the)) (?:\\w+ )?budget",
      '(?:cutting|reducing|slashing|trimming|cut) (?:back(?: on (?:spend\\w*|costs?|vendors|software|expenses))?|(?:our |all |down on )?(?:costs|spend(?:ing)?|expenses|tools|vendors|subscriptions))(?= |$)',
      'cost[- ]cutting|belt[- ]tightening|tighten(?:ing)? (?:our|the|their) belts?',
      'cash[- ]?flow (?:is|problems?|issues?|situation|reasons)',
      "(?:don't|doesn't) (?:really |currently )?have (?:the |any |enough |that kind of )*cash",
      '(?:no|any|some|enough) (?:room|space|wiggle room|slack|money left|anything left|line|line item) (?:left )?(?:in|for)(?: \\w+){0,3} budget',
      '(?:use|need|spend|want|save|put|reserve) (?:this|that|the|our) (?:budget|money|funds) (?:for (?:something|other)|elsewhere|on (?:something|other)|somewhere)',
      'strapped for cash|cash[- ]strapped|out of budget',
    ]),
  ),
  unless: words(
    anyOf([
      over,
      '(?:nobody|no one|too few people|not enough (?:people|hands)) (?:left )?to',
      'not (?:a )?budget (?:issue|problem)|no (?:budget|money) (?:issue|problem|concern)',
    ]),
  ),
});
