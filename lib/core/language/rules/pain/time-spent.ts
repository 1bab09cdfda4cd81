import { buyerRule } from '../../rule.ts';
import { duration } from '../../vocabulary/en/amounts.ts';
import { words } from '../../vocabulary/pattern.ts';

const lost =
  '(?:spend(?:s|ing)?|spent|wast(?:e|es|ed|ing)|los(?:e|es|ing)|lost|burn(?:s|ed|ing)?|eat(?:s|ing)?(?: up)?|sink(?:s|ing)?|ties? up|tied up|puts? in|takes? up|costs?)';
const chore =
  '(?:manual(?:ly)?|by hand|keying|inputting|entering|transcrib\\w+|re-?key\\w*|re-?typ\\w*|re-?enter\\w*|data entry|(?:order |double |dup\\w* )?entry|copy[- ]?past\\w*|chas\\w+|fixing|correct\\w+|reconcil\\w+|reports?|reporting|spreadsheets?|paperwork|admin|admin work|rework|cleaning|cleanup|clean-up|searching|looking for|hunting|waiting|typing|checking|matching|scheduling|building|pulling|preparing|formatting|invoicing|emailing|sorting|triage|triaging|updating|merging|approvals?)';

/** Hours or days that go into a chore ("~15 hrs/wk manual entry", "takes two days every month to close"). R4 */
export const timeSpent = buyerRule('pain/time-spent', {
  says: words(
    `spend(?:s|ing)? (?:[\\w']+ ){0,5}?${chore}|spend(?:s|ing)? (?:half|most of|all|the whole|whole) (?:of )?(?:the |a |their |her |his )?(?:day|week|morning|afternoon|time)|${lost}\\b[^.]{0,60}?${duration}|${duration}[^.]{0,30}?\\b(?:on|of|to|for|doing|goes? (?:in)?to|lost|wasted|spent|just|in)?\\s?${chore}|${duration}(?<=(?:\\/ ?|per |a |each |every )(?:wk|week|day|d|mo|month)) on [a-z]{3,}|${duration} to (?:run|type|write|fill|close|produce|prepare|compile|enter|check|reconcile|re-?build|re-?key|match|consolidate)|${chore}[^.]{0,30}?${duration}`,
  ),
  unless: words(
    '(?:our |your )?(?:onboarding|implementation|set-?up|roll-?out|procurement|legal|approval|the trial|a pilot|pilot|contract|security review|decision)\\b[^.]{0,30}(?:takes?|needs?)|saves?|saving|demo|call|meeting|mtg|trial|pilot|(?:took|needs?) us|follow[- ]?up|check[- ]?in|get back|reply|only|commute|gym|vacation|kids?|training for|marathon|from now|notice|lead time|will take|minutes? away|in (?:a|two|three|\\d+) (?:weeks?|days?|months?)(?! (?:typing|fixing))',
  ),
});
