import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

/** Whether there is money, without a figure ("budget is approved", "money comes out of the IT pot"). R21 */
export const budgetStatus = buyerRule('budget/status', {
  says: words(
    "(?:holds?|controls?) (?:the )?[$€£]+|budgets?(?: \\w+){0,3}? (?:is |was |has been |already |been |got |are )*(?:approved|signed off|confirmed|available|secured|in place|set(?: aside)?|allocated|there|released|green[- ]?lit|unlocked|earmarked|opens?|resets?|renews?|sits (?:with|in|under)|comes (?:from|out of)|depends on|cycle|year starts)|(?:has|have|got|secured|approved|allocated|found|with|set aside|there's|there is) (?:a |the |some |already |enough )*(?:budget|money|funds|funding)(?! (?:issue|problem|concern|freeze|cut|meeting))|budgets?(?: \\w+){0,2}? (?:can|could|may|might|will) (?:still |probably |easily )?be (?:found|moved|freed(?: up)?|shifted|raised|increased|made available|released|stretched|arranged|extended)|(?:can|could|will|able to) (?:probably |easily |still )?(?:free up|find|move|shift|unlock|release|get|stretch) (?:the |some |more |enough |a )*(?:budgets?|money|funds|funding)|budgets? (?:(?:is|are) )?(?:(?:only|still|again|available|there|back|opens?|comes?|starts?|earliest) )*(?:in |from |for )?(?:the )?(?:next|new|following) (?:fiscal |financial |budget )?(?:year|quarter)|budgets? (?:still )?(?:holds|stands|remains)(?= |$)|(?:money|funding|funds)(?: \\w+){0,2}? (?:is |are )?(?:approved|available|there|set aside|secured|comes from|comes out of)|budget (?:cycle|year|planning|round|season) (?:is|starts|begins|ends|runs|opens|in)",
  ),
  unless: words(
    'no (?:real )?(?:budget|money|funds)|not|never|our (?:budget|money)|if|unless|once|after|until|frozen|holds? (?:the )?budget|(?:asked|talk|ask) (?:\\w+ )?(?:about )?budget',
  ),
});
