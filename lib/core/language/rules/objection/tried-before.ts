import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

/** "We tried that before": why is this different? R26 */
export const triedBefore = refusingRule('objection/tried-before', {
  isAboutUsToo: true,
  even: ['past'],
  says: words(
    anyOf([
      '(?:tried|bought|looked at|looked into|evaluated|tested|piloted|rolled out|implemented) (?:\\w+ ){0,3}?(?:like (?:this|that|it|yours|you)|similar|one of (?:these|those))',
      "(?:already|have|we've) (?:looked at|looked into|evaluated|considered|been through|discussed|seen) (?:this|that|it|these|you|all this|all that)(?= |$)",
      '(?:tried|tested|piloted|bought|rolled out|implemented|been through|went through|been down|(?:used|did|done|seen|had)(?= (?:this|that|it|these|one|something|someone|a (?:similar|different|tool|system|vendor|product)|your|you|another)(?! (?:meeting|call|year|week))))(?: \\w+){0,6}? (?:before|already|in the past|last year|\\w+ years? ago|once|this road|previously|twice)(?= |$)',
      "(?:tried|bought|rolled out|implemented|piloted|had)(?: \\w+){1,8}?,? (?:(?:and|but) )?(?:it |that |they |nobody |no one )?(?:failed|gave up|given up|stopped|didn't (?:work|stick|take|help|go)|flopped|never (?:worked|took|stuck|got|used)|went nowhere|was a (?:disaster|mess|nightmare|failure)|nobody used|no one used|backfired|fell (?:flat|apart))",
      '(?:promised|sold) (?:us|them|her|him) (?:[\\w-]+ ){1,6}?(?:and|but) (?:it |they )?never (?:delivered|came|worked|happened|did)|(?:last|previous|old|earlier) (?:tool|system|vendor|project|attempt|roll-?out|software) (?:was|got) (?:dropped|scrapped|abandoned|binned|shelved|a (?:failure|disaster|flop))',
      '(?:got|been|were|was) burn(?:ed|t) (?:by|before|with|last)',
      '(?:bad|terrible|horrible|negative|poor|awful|mixed|disappointing|painful|not (?:a )?(?:good|great)) experiences? (?:with|before|in the past|last|using|from|once)',
      '(?:had|have|has) (?:a |some |very |really |one |two |few |several )*(?:bad|terrible|poor|awful|mixed|horrible) experiences?',
      'been (?:there|down (?:this|that) (?:road|path))(?=$| (?:before|done|already))|left a bad taste',
      'fingers burn(?:ed|t)',
      '(?:never|not (?:going to|doing|gonna)(?: do| make| try| go through)?) (?:(?:that|this|it|do|try|go|through|make) )*(?:again|that mistake)',
      'got (?:nothing|little|no \\w+) out of it',
      "(?:last|previous|earlier) (?:\\w+ )?(?:attempt|rollout|roll-out|implementation|vendor|project|pilot|tool)(?: \\w+){0,3}? (?:failed|flopped|went|was a|burned|didn't|never)",
      "once bitten|didn't work (?:out )?(?:for us|last time|before)",
    ]),
  ),
  unless: words(
    anyOf([
      'talked|spoke|met|discussed|(?:as|like) (?:i|we|you) (?:said|mentioned)',
      '(?:had|did|have) (?:a |the |our )?(?:call|meeting|demo|conversation|chat)',
      'already (?:use|have|used to)|done (?:already|before the)|used before (?:the|she|they)|decided',
    ]),
  ),
});
