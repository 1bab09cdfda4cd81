import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const asset =
  '(?:deals?|customers?|clients?|orders?|money|revenue|sales|business|accounts?|leads?|people|staff|drivers?|reps|time|margin|track|market share|trust|candidates?|data|paperwork|shipments?|inventory|hours|days|opportunit(?:y|ies)|contracts?|bids?|patients?|members?|subscribers?|talent|engineers?|techs?|tenders?|bookings?|members?|jobs|fares|mandates?|pitches)';

/** What the buyer loses or misses: customers, deadlines, money. R4 */
export const losses = buyerRule('pain/losses', {
  says: words(
    `los(?:e|es|ing) (?:(?:like|about|around|roughly|some|up to|over|at least|nearly|almost|between) )*[~$€£]?\\d[\\d,.k-]* ?[a-z]+|(?:los(?:e|es|ing)|lost|bleed(?:s|ing)?|leak(?:s|ing)?|miss(?:es|ed|ing)?|drop(?:s|ped|ping)?|wast(?:e|es|ed|ing)) (?:[\\w$%~.,'-]+ ){0,6}?${asset}|calls? (?:get |are |being )+(?:dropped|lost|abandoned)|(?:missed|missing|miss|blown|blew) (?:[\\w']+ ){0,3}?(?:deadlines?|shipments?|slas?|targets?|quotas?|deliver(?:y|ies)|renewals?|orders?|appointments?|ship dates?|payments?|forecast)|(?:runs?|drives?|goes|going|go|sits?|stands?|leaves?) (?:half[- ]|mostly |nearly )?(?:empty|idle|unused)|churn(?:s|ed|ing)?(?: rate)?|(?:high|staff|driver|employee|rep) turnover|down ?time|outages?|stock-?outs?|penalt(?:y|ies)|fines?(?= (?:of|for|from|last|every|each))|fined|write-?offs?|(?:customers?|clients?|parents|tenants|patients|members|guests|staff|users|residents|neighbou?rs|drivers) (?:are |keep |have been )?(?:complain\\w*|leav\\w+|left|angry|upset|unhappy|cancel\\w*)|complaints|(?:people|staff|reps|drivers|techs|engineers) (?:keep |are |just )?(?:leaving|leave|left|quitting|quit)(?! (?:at|for|the (?:call|meeting|room)|early))|(?:putting in|working|lots of|paying|constant) (?:\\w+ )?overtime|(?:costs?|costing) (?:them|us|her|him) (?:\\w+ ){0,3}(?:customers|deals|money|a fortune|orders|business)|over(?:time|runs?|spend(?:ing)?)(?= (?:is|costs|every|each|of|up|due|because|bill))`,
  ),
  unless: words(
    "(?:no|zero|reduce|cut|lower|avoid|prevent|stop|without|minimi[sz]e|bring down|halve|worth)\\b[^.]{0,30}(?:churn|downtime|outages?|losses|losing|turnover|penalt\\w+|complaints?|stock-?outs?|missed|missing)|lost (?:touch|weight|her|his|my|their|a (?:parent|brother|sister|friend))|don't (?:want to )?lose|annual turnover|turnover of|missed (?:my|your|our|her|his|the|their|a) (?:\\w+ )?(?:call|meeting|email|demo|train|flight|last|kids?)|lose (?:interest|weight)|\\d+ ?(?:kg|kilos?|pounds|lbs)|what (?:are|am) i missing|anything (?:i'm |we're )?missing|nothing to lose|complaints? from (?:me|us)",
  ),
});
