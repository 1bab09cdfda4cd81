import type { Rule } from '../../rule.ts';
import { refusingRule } from '../refusing-rule.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';

const costly =
  "(?:too|very|really|pretty|so|quite|way|bit|rather|a little|kind of|super) (?:\\w+ )?(?:expensive|pric(?:e)?y|costly|steep|rich|much money|high(?= (?:for|compared))|dear)|expensive(?: for| compared| than)|pric(?:e|ing|es) (?:\\w+ ){0,3}?(?:too )?(?:high|steep|concerns?|objection|is an issue|is a (?:problem|concern|blocker|sticking)|tag|scares?|shock)|(?:concern(?:ed)?|worr(?:y|ied|ies)|push(?:ed|es|ing)? back|balk(?:ed|s|ing)?|hesita\\w+|nervous|hung up|complain\\w*|flinched|winced) (?:\\w+ )?(?:about|on|at|over) (?:\\w+ ){0,2}?(?:pric\\w+|cost|costs|the fee|fees)|(?:not (?:\\w+ )?(?:sure|convinced)|unsure|unconvinced|undecided|doubts?|doubtful|reservations|sceptical|skeptical) (?:about|on|over) (?:\\w+ ){0,2}?(?:pric\\w+|costs?|fees?)|sticker shock|expect(?:ed|ing) (?:something |a (?:price|figure|number) |it )?(?:\\w+ )?(?:closer|lower|less|nearer|cheaper)|(?:dearer|pricier)(?= |$)|eyes water|cheaper (?:to|if (?:we|i))|justify(?:ing)? (?:the|that|this|such an?|your) (?:spend|cost|price|expense|investment|outlay|fee)|sharpen your pencil|that kind of money|over (?:their |our |the |my |her |his )?budget|(?:can't|cannot|couldn't|don't think (?:we|they|i) can|hard to|not able to|unable to|won't be able to) (?:\\w+ )?(?:afford|justify)|costs? too much|(?:more|higher) than (?:we|they|i|she|he) (?:\\w+ )?(?:(?:has|have|had|got)(?= (?:left|in|to spend|this|for this|approved|set aside|available|now)|$)|expected|wanted|thought|budgeted|planned|can)|(?:cheaper|lower[- ]priced|less expensive)(?: \\w+){0,2}? (?:elsewhere|option|alternative|offer|quote|than)|(?:can|could|would) (?:we|they|i|you) (?:get|give|offer|do) (?:us |me |them )?(?:\\w+ )?(?:cheaper|it for less|discounts?|a (?:better|lower|special) (?:price|deal|rate))|out of (?:our|their|my) (?:price )?(?:range|league)|(?:want|wants|asked for|asking for|need|needs|expects?) (?:a |some |another |\\d+% )?(?:\\w+ )?(?:discount|better price|lower price|price cut)|don't see (?:the |any |much )?(?:roi|return|value)|not worth|(?:all|most|more than) (?:that )?(?:i|we) (?:can|could|'re able to) (?:really |currently )?(?:afford|spend|do|manage|spare|pay)|(?:that's|that is|it's|it is|sounds like|seems like|quite|kind of) (?:an? )?(?:awful |whole |hell of a )?(?:lot|bunch|ton) of money|a lot (?:more )?(?:of money|to (?:pay|spend|ask))|(?:what|how much) (?:is|are) (?:the|your) (?:best|lowest|cheapest) (?:price|offer|you can do)|(?:best|lowest) price|lower (?:your|the) (?:price|fee|rate)s?|(?:your|the) (?:competitors?|competition)(?: \\w+){0,2}? (?:cheaper|less|half|lower)|(?:competitors?|others|else|elsewhere|they) (?:\\w+ ){0,3}?(?:cheaper|for (?:less|half))|(?:for|at) (?:half|a fraction of) (?:the|that) (?:price|cost)|(?:cheaper|free|less)(?: \\w+){0,2}? (?:version|alternative|elsewhere|options?|from|tool|one)(?= |$)|do it (?:for )?(?:cheaper|free|less)|(?:pric(?:e|ing)|cost|fees?|rates?|quote)(?: \\w+){0,2}? (?:is|are|was|seems?|looks?|came in|feels?) (?:\\w+ )?(?:high|steep|crazy|ridiculous|insane|excessive|outrageous|unreasonable|out of|more than|above|beyond|off)|(?:hidden|set-?up|implementation) (?:costs?|fees?)(?= (?:too|are|worr|concern|scare)|$)";

const priced = refusingRule('objection/price', {
  isAboutUsToo: true,
  even: ['hypothetical', 'question'],
  says: words(costly),
  unless: words(
    anyOf([
      "(?:can't|cannot|couldn't) afford (?:another|to|any (?:more )?|(?:more )?(?:mistakes?|errors?|downtime|delays?))(?: \\w+)?",
      '(?:current|old|existing|present|incumbent) (?:\\w+ )?(?:tool|system|vendor|provider|solution)',
      "(?:not|isn't|wasn't|no|never) (?:\\w+ ){0,2}(?:concerned|worried|expensive|pricey|price|objection)",
      '(?:manual|errors?|mistakes?|returns?|shipping|freight|labou?r|fuel|turnover|overtime|hiring|downtime|rework) (?:\\w+ ){0,3}(?:cost|is (?:too |very )?expensive|are (?:too |very )?expensive)',
      "doesn't (?:seem |look |sound )?(?:too )?expensive",
    ]),
  ),
});

const ofAnother =
  /\b(?:looked at|tried|evaluated|saw|demoed|considered|talked to|compared|left(?! (?:in|over|on|for|this|to)\b)|dropped|replaced|quote from) [a-z]/;

/** Our price is the objection; that of a tool they looked at is none. S4 */
export const price: Rule = {
  id: 'objection/price',
  needs: priced.needs,
  find: (clause, scene) =>
    ofAnother.test(clause.sentence.plain.slice(0, clause.end - clause.sentence.start))
      ? null
      : priced.find(clause, scene),
};
