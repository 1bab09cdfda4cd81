import { buyerRule } from '../../rule.ts';
import { duration } from '../../vocabulary/en/amounts.ts';
import { waiting } from '../../vocabulary/en/waiting.ts';
import { words } from '../../vocabulary/pattern.ts';

const turnaround =
  '(?:refund|lead|cycle|turn-?around|process|processing|dwell|handling|loading|unloading|wait|waiting|changeover|picking|response|quote|quoting) time';
/** "5 days to refund", "refund time 5d": how long their own work takes. */
const takes = `${turnaround}s?(?: now| today| currently| is| are| of|:| =| at| about| around| up to)* (?:${duration}|[~<>]?\\d{1,3} ?d)|${duration} to (?:refund|reimburse|ship|pick|pack|dispatch|process|invoice|bill|load|unload|restock|fill|hire|onboard|settle|resolve|repair|approve|book|quote|price|trace|find|release|publish|issue|ful-?fil+|turn around|(?:answer|reply to|respond to|serve) (?:a|an|the|their|her|his|our) (?:customer|client|ticket|claim|quer|patient)\\w*|get (?:a|an|the|one) (?:\\w+ )?(?:order|quote|invoice|refund|claim|shipment) out)`;

/** Slowness, delays, backlog ("quotes take 4 days", "always behind on invoicing"). R4 */
export const slow = buyerRule('pain/slow', {
  says: words(
    `(?:too |very |really |so |painfully |super )?slow(?:s|ed|ing|er)?(?: down)?|(?:takes?|taking|took) (?:(?:them|us|her|him|me|everyone|(?:the|his|her|their|our|my|one|an?|two|three|every|each) [\\w-]+(?: [\\w-]+)?) )?(?:too long|forever|ages|way too|days|weeks|months|hours|for ever|(?:a|the) (?:whole |full |entire )?(?:night|day|morning|afternoon|week|month)|half (?:a|the) (?:day|morning|week)|(?:about |around |up to |nearly |almost |over |more than |at least )?${duration})|too long|(?:months?|weeks?|days?|hours?|hrs|wks) behind|(?:always|constantly|running|falling|way|weeks?) (?:behind|late)|behind (?:on|schedule)|back-?log(?:s|ged)?|delay(?:s|ed|ing)?|late (?:deliver(?:y|ies)|shipments?|payments?|invoices?|orders?|reports?|quotes?|fees)|(?:ship|deliver|invoice|pay|report|close|answer)(?:s|ed|ing)? (?:\\w+ )?late|lag(?:s|ging)?(?! time)|wait(?:s|ing)? (?:\\w+ )?(?:days|weeks|hours|forever|ages|${duration})|${takes}|${waiting}`,
  ),
  unless: words(
    '(?:demo|call|meeting|workshop|session|onboarding call) (?:takes?|will take)|(?:our|your|the) (?:onboarding|implementation|set-?up|roll-?out|trial|pilot|proposal|demo)|procurement|legal|approvals?|security review|vendor (?:review|onboarding)|paperwork|purchasing|sorry|delay(?:ed)? (?:the )?(?:reply|response|decision|project|purchase|call|meeting)|(?:flight|train|plane)|slow (?:season|month|time|period|quarter|week|summer)|no (?:delays?|backlog)|take it slow|(?:call|email|text|talk|respond|reply) (?:\\w+ ){0,3}late|running late|decision|sign[- ]?off|afford to wait|(?:her|his|my|their) (?:husband|wife|sons?|daughters?|kids?|mom|mum|dad)|(?:wants?|goal|target|sla|under|below|within|down to|has|have|had|gives?|gave|got|allowed)\\b[^.]{0,30}?(?:\\d+|two|three|four|five) ?(?:d|days?|hours?|hrs?|weeks?)(?: to \\w+)?',
  ),
});
