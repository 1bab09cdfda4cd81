import { negatedVerb } from '../../vocabulary/en/negations.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** Not the one who deals with it: who is? R21 */
export const wrongPerson = refusingRule('objection/wrong-person', {
  isAboutUsToo: true,
  even: ['past'],
  about: words(
    anyOf([
      'persons?|contact|guy|one|department|team|woman|lady|people|number|office|area|job|responsib\\w+',
      'remit|field|things?|world|role|business|domain|budget|charge|involved|decision|decisions|decides?',
      'decided|handled|managed|done|made|run|controlled|bought|corporate|head|headoffice|headquarters|hq',
      'parent|boss|colleague|manager|else|purchas\\w+|procurement|marketing|hr|it|buying|vendor|matters?',
      'side|stuff|requests?|anymore|authori\\w+|power|say|pay|paygrade|level|no|work|retiring|leaving|jobs',
      'roles|just|receptionist|assistant|secretary|intern|temp|phones?|better|question|topic|call',
    ]),
  ),
  says: words(
    anyOf([
      `(?:not|${negatedVerb}) (?:really |actually |even |necessarily )?(?:the )?(?:decision[- ]?makers?(?= |$)|one who (?:decides|buys|signs|makes)|(?:right|best|correct|appropriate) (?:person|contact|guy|one(?= (?:to|for))|department|team|woman|lady|people))`,
      '(?:wrong|incorrect) (?:person|number|department|guy|team|contact|office)',
      `(?:not|isn't|${negatedVerb}) (?:really |actually |exactly )?(?:my|her|his|our) (?:area|department|job|responsibility|remit|field|thing|team|world|role|business|domain|budget)(?= |$)`,
      'not (?:the one )?(?:in charge of|responsible for|involved in) (?:that|this|it|those|these|purchas\\w+|buying|vendors?|software|\\w+ decisions)',
      "(?:don't|doesn't|do not|does not|didn't|no longer|not) (?:really |actually |personally |usually )?(?:handle|handling|deal with|dealing with|look after|manage|do|oversee|make|take|own|run|cover) (?:that|this|those|these|it|any|the|such|purchas\\w+|buying|kind of)?(?: of)? ?(?:(?:kind|sort|type)s? of )?(?:purchas\\w+|buying|vendor|decisions?|things?|matters?|side|stuff|requests?|area|anymore)",
      '(?:someone|somebody) else (?:handles|deals|decides|is (?:responsible|in charge)|looks after|takes care|does|makes|would)',
      '(?:handled|decided|managed|done|made|run|controlled|bought) (?:by|at|from|out of|through) (?:our |the |their )?(?:corporate|head ?office|headquarters|hq|group|parent|another (?:department|team|office))',
      '(?:corporate|head ?office|headquarters|hq|(?:the|our) parent(?: company)?) (?:makes|handles|decides|takes|does|buys|has to|controls|dictates)',
      "(?:should|need to|want to|have to|better|'d|could|can|may|must|ought to|best) (?:really |probably |rather |be )?(?:talk|speak|reach out|talking|speaking|get in touch|check|try)(?: to| with)? (?:(?:my|our|the|someone|somebody|a) (?:\\w+ )?(?:boss|colleague|manager|department|team|else|in|who|purchasing|procurement|it|head)|head ?office|corporate|procurement|purchasing|hr|marketing|someone else)",
      'not authori[sz]ed|no authority',
      "don't have (?:the |any |that )?(?:authority|authori[sz]ation|power|say)",
      'above my (?:pay ?grade|level|head)',
      'no longer (?:with|at|in) (?:the|this|that) (?:company|firm|role|position|department|team)',
      "(?:don't|no longer) work (?:there|here)",
      "(?:i'm|i am|she's|he's) (?:retiring|leaving (?:the company|soon|next|at the end))",
      'changed (?:jobs|roles)',
      "(?:i|i've|i have)(?: only)? just (?:started|joined|took over|taken over)(?= (?:here|in|this|as|at|last|two|a)|$)",
      'only (?:answer the phones?|the (?:receptionist|assistant|secretary|intern|temp))',
      'better off (?:talking|speaking|asking|trying|with)',
      '(?:question|one|matter|decision|call|topic|thing) for (?:our|the|my|her|his) (?:parent|head|hq|boss|manager|it|finance|owner|corporate|purchasing|procurement|\\w+ (?:team|department|office|company|manager|director))',
    ]),
  ),
  unless: words(
    anyOf([
      'asked|told (?:me|us) to|said (?:i|we) should',
      "(?:not|isn't) (?:\\w+ )?(?:our|their) (?:job|business|thing) to",
      '(?:deal|handle|manage|cover) (?:with )?(?:it|this|that|the) (?:manually|by hand|volume|load|peak)',
    ]),
  ),
});
