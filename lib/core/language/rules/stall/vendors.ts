import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** Comparing vendors: what exactly? R26 */
export const vendors = refusingRule('stall/vendors', {
  says: words(
    anyOf([
      '(?:compar(?:e|es|ing)|evaluat(?:e|es|ing)|look(?:s|ing)? at|talk(?:s|ing)? to|consider(?:s|ing)?|check(?:s|ing)? out|see(?:s|ing)?|meet(?:s|ing)? with|review(?:s|ing)?|explor(?:e|es|ing)|shop(?:s|ping)?|get(?:s|ting)?|collect(?:s|ing)?|want(?:s|ed)? to see|weigh(?:s|ing)?)(?: \\w+){0,3}? (?:(?:other|different|several|a few|few|two|three|2|3|4|\\d+|more|multiple|another|competing|our) (?:other |more )?(?:vendors?|options?|providers?|solutions?|tools?|quotes?|suppliers?|companies|proposals?|platforms?|bids|alternatives?)|vendors|quotes|alternatives|competitors)',
      'shop(?:ping)? around|(?:early|still) (?:in (?:the|our|their) )?(?:evaluat\\w+|vendor)',
      'vendor (?:comparison|selection|shortlist)',
      'other (?:offers|quotes|bids|proposals)(?= (?:first|too|to compare|coming|pending|in))',
    ]),
  ),
  unless: words(
    anyOf([
      'not (?:looking|comparing|evaluating|talking)|done (?:comparing|evaluating)|ruled out',
      'already (?:compared|evaluated)',
    ]),
  ),
});
