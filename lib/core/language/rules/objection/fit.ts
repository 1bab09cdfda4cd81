import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const size = '(?:small|tiny|little|big|large|early|young|niche|specialised|specialized|simple|new)';
const kind =
  '(?:compan(?:y|ies)|business(?:es)?|firms?|shops?|teams?|organi[sz]ations?|industry|industries|sectors?|situation|size|setup|market|niche|needs|case|field|people|outfits?)';

/** Not made for them: too small, another trade, a part missing. S4 */
export const fit = refusingRule('objection/fit', {
  isAboutUsToo: true,
  about: words(
    anyOf([
      'small|tiny|little|big|large|early|young|niche|speciali[sz]ed|simple|new|family|mom|man|person|woman',
      'people|employees|users|us|staff|persons|guys|reps|seats|different|unique|special|unusual|complex',
      'specific|typical|like|work|works|working|apply|fit|suit|scale|translate|help|make|understand|get',
      'know|grasp|match|solution|product|tool|thing|choice|option|service|software|overkill|more|much',
      'advanced|sophisticated|heavy|enterprise\\w*|basic|limited|generic|looking|after|hoping|expect\\w*',
      'need|had|enough|run|worked|dealt|experience|integrations?|features?|functionalit\\w+|capabilit\\w+',
      'connectors?|functions?|options?|integrate|connect|talk|play|sync|compatible|incompatible|interface',
      'lacks?|missing|use|support|offer|have|has|cover|do|larger|bigger|smaller',
    ]),
  ),
  says: words(
    anyOf([
      `too ${size}(?: ${kind}| an? ${kind})?(?= (?:for (?:this|that|you|it|us|something|a|anything|such|your|software|tools)|to (?:need|use|afford|justify|bother|be worth|benefit|matter))|$)`,
      `(?:not|only|just|still|such|pretty|really) (?:(?:such|that|a|an|very|really|that kind of|yet) )*${size} (?:${kind})(?= (?:for|to|so|here|and (?:we|it)|that)|$)`,
      `(?:we're|we are|i'm|they're|they are|i run|it's) (?:only |just |still )*(?:a |an )?(?:very |really |pretty |too )?(?:${size}|one[- ](?:man|person|woman)|family|mom[- ]and[- ]pop|(?:two|three|four|five|six|ten|\\d+)[- ](?:man|person)) (?:${kind}|show|band|operation|run)(?=$| (?:so|and (?:we|it)|that|here|really|only))`,
      '(?:only|just) (?:(?:about|around|roughly|got|have) )*(?:one|two|three|four|five|six|\\d|a (?:few|couple of|handful of)) (?:people|employees|users|of us|staff|persons|guys|reps|seats)(?= (?:so|here|in (?:the|our|total|all)|working here)|$)',
      `(?:our|this|my) (?:${kind} )(?:is|are)(?: just| very| really| so| quite| a bit| completely| totally)* (?:different|unique|special|unusual|complex|specific|niche)`,
      "we're (?:just |very |really |a bit |quite |completely )*(?:different|unique|special|not (?:your|a) typical|not like (?:other|most|those))",
      "(?:won't|wouldn't|doesn't|don't|does not|will not|not|can't|never) (?:really |actually |going to |gonna |quite )?(?:work|apply|fit|suit|scale|translate|help|make sense)(?:s|ing)?(?: \\w+){0,2}? (?:for|to|in|with|at) (?:us|our|me|my|them|their|companies|businesses|(?:a|an) (?:\\w+ )?(?:compan(?:y|ies)|business|firm|shop|team)|what (?:we|i))",
      "(?:won't|wouldn't|will never|would never|never going to) work here",
      'not (?:nearly |quite |really )?(?:big|large|technical|advanced|established|digital|mature|ready) enough(?= (?:for|to)|$)',
      `(?:for|with) (?:larger|bigger|smaller|other|big|large) (?:${kind}) (?:but|though|maybe)`,
      "(?:won't|doesn't|wouldn't|can't) run on",
      `(?:never|not|haven't|don't) (?:really )?(?:worked|work|dealt|have experience|had experience) (?:in|with) (?:our|my|this|a) (?:\\w+ )?${kind}`,
      "(?:haven't|don't have|hasn't|doesn't have|don't offer) (?:got )?(?:the |all the |any of the )?(?:features?|functions?|options?) (?:we|i|they|that)",
      "(?:don't|doesn't|do not|not) (?:really |fully |even )?(?:understand|get|know|grasp) (?:our|my|their|how we|what we) ?(?:business|industry|needs|challenges?|situation|market|work|do|process|sector|world)?",
      `(?:not|isn't|${negatedVerb}|never|wasn't) (?:really |quite |exactly |necessarily |actually |seem like |be |(?:entirely |too )?(?:sure|convinced|certain) (?:if |that |whether )?(?:it's|it is|this is|we're|we are|you're|you are|that's|it'd be|it would be|they're) )*(?:the |a |an |what )?(?:right|good|great|best|perfect|ideal|strong|natural)? ?(?:fit(?! (?:in|into|the))|match|(?:solution|product|tool|thing|choice|option|service|software) for)`,
      '(?:bad|poor|wrong|no) (?:fit|match)|overkill|more than (?:we|they|i) (?:need|want|could use)',
      'too (?:much|advanced|sophisticated|complex|heavy|enterprise\\w*|basic|limited|generic) for (?:us|what|our|me|them|this)',
      "not (?:what|exactly what|quite what) (?:we|i)(?:'re| are|'m| am)? (?:looking|after|hoping|expect\\w*|need|had in mind)",
      "(?:missing|lacks?|lacking|without|doesn't have|don't have|do not have|doesn't offer|don't offer|doesn't support|don't support|can't do|doesn't do|no) (?:a |an |the |any |some |key |certain |all the |that |this )*(?:\\w+ ){0,2}?(?:features?|functionalit(?:y|ies)|integrations?|capabilit(?:y|ies)|connectors?)(?= (?:we|they|i|that|for|with|to)|$)",
      "(?:doesn't|does not|don't|can't|won't|wouldn't) (?:\\w+ )?(?:integrate|connect|talk|play|sync|be compatible|interface)(?: \\w+){0,2}? (?:with|nicely|well|to|into)",
      `(?:not|${negatedVerb}|in)[- ]?compatible with`,
      "(?:your|the) (?:product|tool|platform|software|solution|system|offering|app|service) (?:\\w+ )?(?:lacks?|is missing|doesn't have|doesn't offer|doesn't support|can't|has no)",
      "(?:would|(?:i|we|they)'d|will|(?:i|we|they)'ll) (?:never|not|hardly|barely|probably not|probably never) (?:really |even |actually )?use (?:it|this|that|half|most|all)",
      "you(?: guys)?(?:'re| are)? (?:don't|doesn't|not) (?:\\w+ )?(?:support|offer|have|cover|do|integrate)",
    ]),
  ),
  unless: words(
    anyOf([
      `(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|mornings?|afternoons?) ${negatedVerb}|(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow) (?:does|will|would|do) not`,
      "systems? (?:don't|doesn't|can't)",
      '(?:current|old|existing) (?:\\w+ )?(?:tool|system|software|setup|erp|crm|process)',
      '(?:team|office|warehouse|space|room|dock|site|building|budget|staff|margin|window|screen|print|text|batch) (?:is|are|was|got|gets) (?:\\w+ )?too (?:small|big|large)',
      "doesn't (?:work|make sense|help) (?:for|to) (?:the |our )?(?:customers|drivers|team|staff)",
      "(?:monday|tuesday|wednesday|thursday|friday|tomorrow|that (?:day|time)|\\d ?[ap]m|mornings?|afternoons?|next week) (?:\\w+ )?(?:doesn't|don't|won't|wouldn't)",
      'not too (?:small|big|large|young|new)|how|what (?:is|are)',
    ]),
  ),
});
