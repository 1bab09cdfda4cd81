import { buyerRule } from '../../rule.ts';
import { decider } from '../../vocabulary/en/roles.ts';
import { words } from '../../vocabulary/pattern.ts';

const gate =
  '(?:procurement|legal|security|infosec|compliance|purchasing|it|vendor|privacy|data protection|risk|finance|board|committee|exec(?:utive)?|contract|architecture|technical|budget|¥+|steerco|works council)';
const step =
  '(?:review|sign[- ]?off|approval|assessment|questionnaire|check|audit|onboarding|committee|vote|redlines?|process|clearance|evaluation|screening)';

/** How the buyer decides: who signs off, which reviews, how long it takes. R21 */
export const processStep = buyerRule('decision_process/step', {
  isShape: true,
  says: words(
    `(?:needs?|requires?|has to (?:go|get|pass)|have to (?:go|get|pass)|must (?:go|get|pass)|goes|go|going|get|gets|pending|waiting (?:on|for)|subject to|with|after|then|through|before|still)(?: \\w+){0,3}? ${gate}(?:'s)? ${step}|(?:${gate}) ${step}(?: \\w+){0,2}? (?:takes?|needed|required|first|is|before|then|adds|of|will|can|for|in|must)|(?:procurement|legal|purchasing|infosec|contracting|the board|approval|approvals|sign[- ]?off)(?: \\w+){0,3}? (?:takes?|needs?|has to|have to|must|adds?|requires?|will take|runs?|reviews?|usually|meets)|(?:goes|go|run|needs? to go|has to go|have to go|passes?) (?:\\w+ )?(?:through|to|past|via) (?:the |a )?(?:procurement|legal|purchasing|infosec|security|board|committee|steerco|tender|rfp|finance|¥+)|(?:over|above|anything over|anything above|everything over|more than|beyond|under|below|up to) (?:~)?[$€£]?\\d[\\d,.]*\\s?k?(?: (?:dollars|euros|eur|usd|gbp))? (?:\\w+ ){0,4}?(?:needs?|requires?|goes|go|has to|have to|must|is signed|gets signed|she can sign|he can sign|can sign|can approve)|(?:signs?|approves?|sign-off)(?: off)?(?: on)? (?:anything |everything |all )?(?:over|above|from|up to|under|below) (?:~)?[$€£]?\\d[\\d,.]*\\s?k?|(?:${decider}|she|he|they) can (?:sign|approve)(?: off)?(?: on)? (?:\\w+ ){0,2}?(?:up to|under|below|anything)|(?:need|needs|require|requires|collect|get|gets|want|wants) (?:two|three|2|3|four|multiple|at least \\w+) (?:quotes|bids|signatures|references|offers|approvals|vendors)|(?:formal|full|an?|run(?:s|ning)?|issue|issuing|out to) (?:rfp|tender|rfi|rfq)|rfps? (?:process|goes|due|out|in)|(?:decides?|decision|decide) (?:is made |made |happens |taken |are made )?(?:by|as a|in|at|with) (?:a |the )?(?:\\w+ )?(?:committee|group|team|consensus|board|vote|steerco|leadership|panel)|(?:pilot|poc|proof of concept|trial|proof of value)(?: \\w+)? (?:first|before|then|required|needed)|(?:buying|decision|approval|procurement|purchase|sales|evaluation|selection|vendor) (?:process|committee|cycle|team)|(?:two|three|four|five|2|3|4|5)[- ](?:step|stage|person|way) (?:process|approval|sign|evaluation|committee|vote)|final (?:decision|call|sign[- ]?off|approval)(?: \\w+)? (?:is|lies|rests|sits|comes|by|with|made)|(?:(?:${decider}) and (?:the )?(?:${decider})|both) (?:\\w+ )?(?:have to|has to|must|need to|needs to)? ?(?:sign|approve|agree)|questionnaire|vendor (?:form|assessment|registration)|msa|dpa (?:needed|required|signed|first|review)`,
  ),
  unless: words(
    '(?:our|my) (?:legal|security|procurement|board|approval)|(?:sales|vendor) (?:process|team) (?:is|was) (?:slow|broken|messy)|no (?:procurement|legal|board|rfp|formal|approval)|purchasing (?:orders|process) (?:is|are) (?:manual|slow)|errors|without',
  ),
});
