import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const thing =
  '(?:tools?|systems?|vendors?|providers?|solutions?|suppliers?|partners?|agency|agencies|guys?|persons?|people|someone|somebody|something|one|team|process|platform|consultants?|contractors?|product|software|service|firm|company|relationship|arrangement|broker|accountant|crm|erp)';

/** They have it already: another vendor, their own people, their own build. S4 */
export const inPlace = refusingRule('objection/in-place', {
  isAboutUsToo: true,
  about: words(
    anyOf([
      'already|currently|in|internally|ourselves|themselves|own|in-house|have|has|got|having|with|someone',
      'somebody|another|competitor|competing|different|else|just|recently|elsewhere|way|outsourc\\w+',
      'covered|handled|taken|sorted|staffed|capable|ship|late|free|included|bundled|built|people|team|staff',
      'guys?|girls|nephew|niece|son|daughter|brother|cousin|friend|accountant|admin|assistant|developers?',
      'engineers?|department|system|software|tool|crm|erp|platform|wms|supplier|provider|bank|direction',
      'route|industry|trade|loyal|relationship|married|preferred|exclusive|only|exclusively|use|myself',
    ]),
  ),
  says: words(
    anyOf([
      `(?:already|currently) (?:have|has|got|use|uses|using|working with|work with|works with|contracted with|signed (?:up )?with|partnered with|served by|set up with|employ) (?:(?:a|an|our|their|my|another|one of those|the|in-house|own|preferred|good|great|trusted|similar|different|existing|local|full[- ]time) )*${thing}(?! (?:is|are|who (?:want|need)))`,
      "(?:(?:we|they|i)(?: already| all| just| usually| always| currently|'ve always)? )(?:do|does|handle|handles|manage|build|built|run|make|keep|develop|take care of|did) (?:it|this|that|all (?:of )?(?:it|this|that)|everything|most of (?:it|this|that)|those(?: things)?|(?:our|their) own \\w+)? ?(?:in[- ]house|internally|ourselves|themselves|by ourselves|on our own)",
      '(?:build|building|built|made|wrote|developed|coded) (?:it|this|that|something|one|our own|their own|a tool) (?:\\w+ )?(?:ourselves|themselves|in[- ]house|internally|tool|system|solution|software)',
      '(?:built|wrote|developed|have|has|use|uses|with|got) (?:our|their) own (?:\\w+ )?(?:tool|system|solution|software|crm|platform|version|app|team|people|process)',
      'in[- ]house (?:tool|solution|team|system|people|developers?|engineers?|staff|resources?|agency)',
      "(?:do|keep|handle|kept|done|handled|it's all|everything's|managed) (?:(?:it|this|that|everything|all) )*in[- ]house",
      `(?:have|has|got|having|with|there's) (?:someone|somebody|a (?:guy|person|team|colleague|firm|company|partner|consultant|nephew|friend)|people|staff|an agency) (?:already |here |in[- ]house |internally |else )*(?:(?:who|that) (?:already |also )?(?:does|do|handles?|takes care|looks? after|manages?|runs?)|for (?:that|this|it)|doing|handling|on (?:it|that|this)|taking care|in place)`,
      '(?:went|gone|going|go|signed|signed on|signed up|signing|chose to go|decided to go|working|partnered|contracted) with (?:someone else|somebody else|another|a rival|one of your rivals|a different|a competitor|your competitor|one of your competitors|the competition|an(?:other)? (?:agency|provider|vendor)|a (?:cheaper|local|bigger|larger) )',
      `(?:chose|chosen|picked|selected|hired|found|bought|purchased) (?:someone else|somebody else|another ${thing}|a different|a competing|something else)|(?:chose|chosen|picked|selected) a competitor`,
      '(?:just|recently|already) (?:signed|renewed|switched|implemented|rolled out|migrated|(?:bought|purchased|installed|upgraded|invested in|moved to|changed)(?= (?:[\\w-]+ ){0,3}?(?:systems?|tools?|software|platforms?|vendors?|solutions?|one|licen[cs]es?|crm|erp|wms|suppliers?|providers?)))(?! (?:up for|in (?:a|the) (?:trial|demo)|off))',
      '(?:found|sorted|solved|solution) (?:\\w+ )?(?:elsewhere|another way)',
      '(?:already )?(?:outsourced|outsource|outsources) (?:it|this|that|to)',
      "that's (?:already )?(?:covered|handled|taken care of|sorted) (?:by|already)",
      "(?:it|that|this)(?:'s| is) (?:already )?(?:taken care of|covered|handled|sorted)(?=$| by| internally| already| in)",
      '(?:our|my|the) (?:own )?(?:\\w+ )?(?:people|team|staff|guys?|girls|nephew|niece|son|daughter|brother|brother-in-law|son-in-law|cousin|friend|accountant|admin|assistant|developers?|engineers?|department) (?:already |just |can |could |will )*(?:do|does|doing|handles?|sorts?(?: out)?|takes? care of|look(?:s)? after|covers?|manages?|built|wrote|set up|made) (?:it|this|that|all|everything|those|these|our|most)',
      '(?:i|we) can (?:just |easily |probably )?(?:do|build|handle|make|fix|manage) (?:it|this|that) (?:myself|ourselves|on (?:my|our) own|in[- ]house|internally)',
      'fully staffed',
      '(?:went|going|goes) with (?:an? |their |our )?(?:own|in[- ]house) (?:build|tool|team|solution|system)',
      "(?:got|have|has|had) (?:that|it|this|all that|everything|most of that) (?:[\\w'-]+ ){0,4}?(?:covered|sorted|handled|taken care of|in hand)",
      'perfectly capable of|ship has sailed',
      "(?:you're|we're|are|were|is) (?:a (?:bit|little) )?too late(?= |$)",
      '(?:our|my|the) (?:\\w+ )?(?:system|software|tool|crm|erp|platform|wms|supplier|provider|bank|one) (?:already |also )*(?:does|has|includes?|handles?|covers?|offers?|comes with) (?:(?:all )?(?:that|it|this|those)(?: (?:already|built[- ]in|too|anyway|for (?:us|free)))?(?=$)|that built)',
      '(?:get|got|have) (?:that|it|this) (?:for free|included|bundled|built in|already)',
      '(?:went|going|gone|go) (?:in )?(?:an?|another) ?(?:other |different |new )?(?:direction|way|route)(?= |$)',
      'different direction',
      '(?:friend|contact|cousin|relative|brother|someone) in the (?:business|industry|trade)',
      '(?:loyal to|long[- ]standing relationship with|long[- ]term relationship with|good relationship with|married to|preferred (?:vendor|supplier|provider|partner)s? (?:list|only)|exclusive (?:agreement|arrangement|deal|contract))',
    ]),
  ),
  spoken: words(
    anyOf([
      '(?:we|i) (?:already|currently) (?:use|have|work with|do|go with|buy|pay|got|donate|give|support|deal with|own|run|hired?|outsource)(?: |$)',
      "(?:we|i)(?:'re| are|'m| am) (?:already|currently) (?:using|working with|with|covered|doing|paying|giving|on|supporting|partnered|a customer)(?: |$)",
      '(?:we|i) already (?:picked|chose|selected|decided|bought|found|went|signed|hired|ordered|committed|did|paid)(?: |$)',
      "(?:i've|i have|we've|we have) already (?:promised|given|committed|allocated|spent|signed|bought|chosen|picked|donated|decided|gone|ordered|paid|invested|found|hired)(?= |$)",
      '(?:we|i) (?:only|exclusively|just) (?:buy|work|deal|purchase|partner|donate|give|go|do (?:this|it|that|business))(?= )',
      "(?:i|we)(?:'ll| will) only (?:do|buy|give|work|donate|go)(?= )",
      '(?:we|i) use (?:\\w+ ){1,3}?(?:for (?:that|this|it)|already|instead)',
    ]),
  ),
  unless: words(
    anyOf([
      '(?:already|currently) (?:have|has|got) (?:a |an )?(?:\\w+ )?(?:problem|issue|meeting|call|deadline|date|goal|question|kid|son|daughter|budget|person in mind|system issue)',
      '(?:moving|switching|migrating|away|replac\\w+|unhappy|frustrated|fed up|struggling|hates?|contract ends|slow|clunky|broken|manual)',
      'used to|want(?:s|ed)? to',
      'already (?:got|have|given|spent|done|agreed) (?:\\w+ )?(?:approval|sign-?off|budget|buy-?in|on (?:a |the )?(?:date|time)|to (?:meet|the|your|move|go|start|a))',
      'already (?:signed|agreed|committed|bought)(?: up| in)?(?: to)? (?:with you|your|the contract|the order)',
      'just (?:switched|moved|installed|bought|hired|signed|migrated) (?:\\w+ ){0,6}?(?:and|but)',
    ]),
  ),
});
