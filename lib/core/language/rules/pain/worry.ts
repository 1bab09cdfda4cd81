import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

/** A worry about the buyer's own business; worries about us are objections. R4 */
export const worry = buyerRule('pain/worry', {
  says: words(
    '(?:worried|worries|worry|worrying|concerned|nervous|anxious|afraid|scared|stressed|fears?|dreads?|dreading|alarmed|panick?(?:ing|ed)?) (?:\\w+ )?(?:about|that|of|they|by|over|the|if|whether|for)|(?:biggest|main|top|real|number one|#1) (?:worry|fear|concern|risk)|keeps? (?:her|him|them|me|us|everyone) (?:up|awake)|(?:big|huge|real|major|compliance|key[- ]person|single point of) (?:risk|failure|exposure)|at risk (?:of|if|because)|under (?:pressure|fire)|pressure (?:from|to|on)|on the hook',
  ),
  unless: words(
    "(?:pric\\w+|cost|expens\\w+|implement\\w+|roll-?out|adoption|onboarding|integrat\\w+|migrat\\w+|lock-?in|locked in|vendor|your|our|us|disrupt\\w+|switch\\w+|learning curve|change management|security|data privacy|gdpr|roi|commit\\w*|her (?:son|daughter|kids?|mom|mother|dad|father|husband|health)|his (?:son|daughter|kids?|mom|mother|dad|father|wife|health)|not to worry|no worries|don't worry|weather|election)",
  ),
});
