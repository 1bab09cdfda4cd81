import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const here = '(?:me|us|here|my|this|our|these people|her|him)';

/** Not wanted at all: where did you get my number, do not call again. R29 */
export const unwelcome = refusingRule('objection/unwelcome', {
  isAboutUsToo: true,
  even: ['question'],
  says: words(
    anyOf([
      "(?:how|where)(?: on earth| the hell)?(?: did|'d| have) (?:you|they)(?: guys| people)? (?:get|find|got|come by|come across|obtain) (?:my|our|this|her|his|the) (?:\\w+ )?(?:number|name|e-?mail|address|info\\w*|details|contact|data|line)",
      'who (?:gave|told) you (?:my|our|this|to)',
      'why (?:are you|do you keep|did you) (?:calling|emailing|contacting|call|bothering)',
      '(?:is this|are you) (?:a |another |trying to )?(?:sales ?(?:call|pitch|person|guy)|sell(?:ing)?(?= |$)|telemarket\\w+|cold[- ]call\\w*|scam|spam)',
      `(?:stop|quit|don't|do not|please don't|never) (?:ever )?(?:call(?:ing)?|e-?mail(?:ing)?|contact(?:ing)?|bother(?:ing)?|spam(?:ming)?|harass(?:ing)?|messag(?:e|ing)|text(?:ing)?|ring(?:ing)?|phon(?:e|ing)|pester(?:ing)?|chas(?:e|ing)) ${here}(?: (?:again|anymore|any more|at (?:work|home)|please))?(?= |$)`,
      '(?:take|remove|delete|scrub|strike) (?:me|us|my (?:name|number|e-?mail|details)|this number|our (?:name|number)) (?:off|from|out)',
      '(?:please |want to |like to |^)unsubscribe(?: me| us|$)|remove (?:me|us)(?=$| please)',
      'opt (?:me )?out|(?:get|me|us) off (?:your|the|this) (?:mailing |call(?:ing)? |contact )?list',
      'do[- ]not[- ]call (?:list|register)|leave (?:me|us) alone',
      "rather you (?:didn't|did not|don't|not) (?:call|e-?mail|contact|write|text|ring|come)",
      "lose (?:my|this|our) number|don't (?:ever )?(?:call|contact) (?:back|again)",
      "(?:don't|do not|doesn't|never|not) (?:really |usually |ever )?(?:take|taking|accept|answer|respond to|deal with|do|entertain|like|appreciate|want|buy (?:over|on|from)|talk to) (?:\\w+ )?(?:(?:cold|sales|unsolicited|marketing) (?:calls?|e-?mails?|pitches|reps?|people|outreach)|solicitations?|solicitors|the (?:phone|telephone)|telemarket\\w+|vendors? calling|calls? from (?:vendors|sales))",
      'hate (?:cold|sales) calls|no (?:solicitations?|soliciting|cold calls?|sales calls?)',
      'not to be (?:called|contacted|bothered|disturbed)|(?:too pushy|pushy sales|so pushy)',
      '(?:getting|get|had|have) too many (?:of these |sales |cold |such )?(?:calls|e-?mails)(?= (?:from|like|already|about)|$)',
      '(?:the )?(?:third|fourth|fifth|tenth|\\d+th|hundredth) (?:\\w+ )?(?:call|person|company|vendor|e-?mail) (?:today|this week|about|to call|like)',
    ]),
  ),
  unless: words(
    anyOf([
      "(?:don't|do not|never) (?:call|email|ring|text|phone) (?:me|us|her|him|here) (?:on|before|after|at \\d|mon|tue|wed|thu|fri|in the|during|until|by)",
      'customers?|support calls|email instead|prefers? (?:e-?mail|text)',
    ]),
  ),
});
