import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const left =
  '(?:for )?(?:another|the next|(?:at least )?(?:one|two|three|four|five|six|nine|twelve|eighteen|\\d+)(?: more)?|a (?:few|couple of)|several) (?:more )?(?:months?|years?|yrs?|mos?|quarters?)';

/** Bound by a contract, or afraid of the next one: until when? S4 */
export const lockedIn = refusingRule('objection/locked-in', {
  isAboutUsToo: true,
  about: words(
    anyOf([
      'lock\\w*|tied|bound|chained|contracts?|agreement|commitments?|licen[cs]e|subscriptions?|deal|lease',
      'left|remaining|run|go|months?|years?|yrs?|mos?|quarters?|cancellation|termination|exit|break|out',
      'mid-?contract|prepaid|paid|notice|mid',
    ]),
  ),
  says: words(
    anyOf([
      '(?:locked|tied|bound|chained) (?:in(?:to)?|up|to|down|by)(?= |$)(?! (?:meetings?|traffic|for the day))',
      'under (?:a )?(?:contract|agreement)(?! (?:review|discussion|negotiation))',
      '(?:in|inside|into|middle of|stuck in|trapped in|still in|halfway through) (?:an? |our |the |this )?(?:\\w+[- ])?(?:(?:\\w+ )?contract|agreement|commitment)(?= |$)',
      "(?:contract|agreement|licen[cs]e|subscription|deal|lease|commitment)(?: with (?:\\w+ ){1,3}?)? ?(?:doesn't|does not|isn't|won't|is not) (?:\\w+ )?(?:end|expire|up|run out|over|finish|come up)",
      `(?:have|has|got|is|are|'s|'re|with|still|there's) (?:still |another |about |roughly )*${left} (?:left|to go|remaining|to run|on)(?: on| in)? ?(?:(?:our|their|the|my|a|this) )?(?:\\w+ )?(?:contract|agreement|deal|licen[cs]e|lease|subscription|term|commitment)?`,
      `(?:contract|agreement|licen[cs]e|committed|signed|signed up|paid|deal|renewed) (?:\\w+ ){0,3}?${left}(?: ahead| upfront| up front)?`,
      '(?:prepaid|paid (?:up ?front|in advance)) (?:for|until|through)',
      "(?:don't|doesn't|do not|won't|not) (?:want|like|sign|do|need|ready|willing)(?: \\w+){0,4}? (?:locked|tied|stuck|(?:long[- ]term|annual|multi-?year|two[- ]year|three[- ]year|yearly|another|any|a) (?:contract|commitment)s?)",
      'not (?:a )?(?:big |huge )?fan of (?:\\w+ )?contracts',
      '(?:hate|hates|dislike|avoid|scared of|wary of) (?:\\w+ )?(?:contracts|commitments|subscriptions)',
      '(?:long|lengthy|strict|rigid) (?:contract|commitment|notice period)s?(?= |$)|mid[- ]contract',
      `${left} (?:left|to go|remaining|to run) (?:on|in) (?:our|their|the|my|a|this)`,
      '(?:cancellation|termination|exit|break) (?:fee|penalty|clause|costs?)|vendor lock-?in',
      "can't (?:get|break) out of",
    ]),
  ),
  unless: words(
    anyOf([
      `(?:not|${negatedVerb}|no longer|never|isn't|aren't) (?:\\w+ )?(?:locked|tied|bound|under contract)`,
      'locked (?:out|in (?:a|the) (?:date|time|slot|call|meeting|demo))',
      '(?:date|time|slot|call|meeting|demo|budget|thursday|friday|monday|tuesday|wednesday) (?:is |are )?locked',
      'lock(?:ed)? in (?:monday|tuesday|wednesday|thursday|friday|\\d)|tied up (?:in|until|this|all|today)',
      'tied to (?:her|his|their) (?:desk|bonus)|ends|expires|runs out|up for renewal',
    ]),
  ),
});
