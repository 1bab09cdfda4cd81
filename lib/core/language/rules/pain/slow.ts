import { buyerRule } from '../../rule.ts';
import { duration } from '../../vocabulary/en/amounts.ts';
import { words } from '../../vocabulary/pattern.ts';

/** Slowness, delays, backlog ("quotes take 4 days", "always behind on invoicing"). R4 */
export const slow = buyerRule('pain/slow', {
  says: words(
    `(?:too |very |really |so |painfully |super )?slow(?:s|ed|ing|er)?(?: down)?|(?:takes?|taking|took) (?:(?:them|us|her|him|everyone|the team) )?(?:too long|forever|ages|way too|days|weeks|months|hours|for ever|(?:about |around |up to |nearly |almost |over |more than |at least )?${duration})|too long|(?:months?|weeks?|days?|hours?|hrs|wks) behind|(?:always|constantly|running|falling|way|weeks?) (?:behind|late)|behind (?:on|schedule)|back-?log(?:s|ged)?|delay(?:s|ed|ing)?|late (?:deliver(?:y|ies)|shipments?|payments?|invoices?|orders?|reports?|quotes?|fees)|(?:ship|deliver|invoice|pay|report|close|answer)(?:s|ed|ing)? (?:\\w+ )?late|lag(?:s|ging)?(?! time)|wait(?:s|ing)? (?:\\w+ )?(?:days|weeks|hours|forever|ages|${duration})`,
  ),
  unless: words(
    '(?:demo|call|meeting|workshop|session|onboarding call) (?:takes?|will take)|(?:our|your|the) (?:onboarding|implementation|set-?up|roll-?out|trial|pilot|proposal|demo)|procurement|legal|approvals?|security review|vendor (?:review|onboarding)|paperwork|purchasing|sorry|delay(?:ed)? (?:the )?(?:reply|response|decision|project|purchase|call|meeting)|(?:flight|train|plane)|slow (?:season|month|time|period|quarter|week|summer)|no (?:delays?|backlog)|take it slow|(?:call|email|text|talk|respond|reply) (?:\\w+ ){0,3}late|running late|decision|sign[- ]?off|afford to wait',
  ),
});
