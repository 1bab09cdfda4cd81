import { isBuyersWord, isNegatedBefore, type Rule, wholeClause } from '../../rule.ts';
import { isName } from '../../vocabulary/en/names.ts';
import { decider } from '../../vocabulary/en/roles.ts';
import { words } from '../../vocabulary/pattern.ts';
import { stanceOf } from './stance-of.ts';

/** Whose say in a small firm is no title, and who stands in for somebody. */
const kin =
  '(?:wife|husband|son|daughter|brother|sister|father|mother|dad|mum|mom|co-?owner|bro(?:ther)?-in-law|deputy|assistant|successor|colleague|union(?: rep)?|works council|governors|steering group|head ?office|hq|parent company)';
const subject = `(?:(?<who>(?:(?:her|his|their|our|my|the) )?(?:${decider}|${kin})(?: [\\p{L}][\\p{L}'-]+)?|[\\p{L}][\\p{L}'-]+(?: [\\p{L}][\\p{L}'-]+)?)(?: \\([^()]{1,24}\\))?(?:,? (?:(?:also|really|who|that|actually|still|alone|ultimately) )?|(?='s )))`;
const power =
  "(?:(?:holds?|controls?|owns?|has|have|manages?|sits on|handles?|keeps?) (?:the |all the |a )?(?:final |ultimate )?(?:budget|purse(?: strings)?|money|\\$+|€|£|funds|decision|checkbook|cheque ?book|say|veto|last word|sign[- ]?off|authority|p&l|pen)|(?:signs?|signing)(?: it| this| everything| that)?(?:[- ]off)?(?= |$)|(?:has|have|needs?) to (?:approve|sign|ok|okay|bless|agree|be on board|be convinced|buy in)|(?:signs?|holds?) the (?:cheques?|checks?|books)|co-?owns|owns (?:half|a share|\\d+ ?%)|runs the (?:books|money|numbers)|does (?:all )?the (?:it|books|buying|purchasing|money|finances)|(?:handles?|looks after|took over|takes over|covers) (?:the |all |our |their )?(?:vendor\\w*|supplier\\w*|purchas\\w*|procurement|buying|evaluation|software|selection|negotiations?)|approves?|decides?|makes? the (?:final )?(?:call|decision)|(?:is|'s|as|=) (?:\\w+ )?(?:the |our |a |my )?(?:real |main |final |economic |key |internal )*(?:decision[- ]?maker|dm|champion|economic buyer|blocker|sponsor|gatekeeper|approver|influencer|detractor|sceptic|skeptic|coach|buyer|power user)|(?:is|'s|seems|sounds|was) (?:\\w+ )?(?:on board|sceptical|skeptical|against (?:it|this|us)|supportive|a fan|on our side|bought in|opposed)|(?:will|'ll|should|needs? to|has to|must|wants? to) (?:also )?(?:be (?:involved|there|in the room|on the call|included)|join|sit in|attend|weigh in|see it|see this)|(?:runs?|leads?|heads?(?: up)?) (?:the )?(?:project|evaluation|ops|it|finance|team|department|operations|procurement|warehouse|initiative|selection|rollout))";
const has = new RegExp(`(?<![\\w'])${subject}${power}(?![\\w])`, 'u');
const hasPower = words(power);
/** "Tom's the champion": behind an apostrophe nothing can be looked up, so its nouns are. */
const standing = words(
  'decision[- ]?makers?|dm|champion|buyer|blocker|sponsor|gatekeeper|approver|influencer|detractor|sceptic\\w*|skeptic\\w*|coach|power user|on board|against|supportive|a fan|on our side|bought in|opposed',
);
const needed = words(
  `(?:needs?|get|getting|wants?|without|requires?|loop(?:ing)? in|bring(?:ing)? in|involve|involving|include|reports? to|answers to|run it by|pull in|talk to|speak to|final (?:call|decision|say) (?:is|with|lies with)|(?:budget (?:holder|owner)|decision[- ]?maker|champion|sponsor|economic buyer|blocker|signatory|approver|gatekeeper|influencer|main contact|buyer|successor|replacement|deputy|dm)(?: is|:| =| -)(?: (?:probably|still|now))?|decision (?:sits with|lies with|is with|rests with)|up to) (?<who>(?:(?:her|his|their|our|my|the) )?(?:${decider}|${kin})|[\\p{L}][\\p{L}'.-]+(?: (?!on |first|in |too|as |who |instead|from |about )[\\p{L}][\\p{L}'-]+)?)(?: \\([^()]{1,24}\\))?(?:'s? (?:approval|ok|okay|buy-?in|sign[- ]?off|blessing|input|go-ahead|signature)| (?:to (?:approve|sign|agree)|on board|first|in|too|as well|who |instead|from )| to ok| (?:approval|sign[- ]?off|buy-?in)|$)`,
  'u',
);
const role = new RegExp(`^(?:(?:her|his|their|our|my|the) )?(?:${decider}|${kin})`);
const pronouns = /^(?:she|he|they|i|we|it|you|who|that|nobody|everyone)$/;

/** Who decides, pays, blocks or helps ("her boss signs off on anything over 20k"). R21 */
export const powerHolder: Rule = {
  id: 'stakeholder/power-holder',
  needs: [hasPower, standing, needed],
  find: (clause, scene) => {
    if (!isBuyersWord(clause) || clause.isHypothetical || clause.isQuestion || clause.isPast) return null;
    const match =
      (standing.test(clause.shape) || hasPower.test(clause.shape) ? has.exec(clause.shape) : null) ??
      needed.exec(clause.shape);
    const found = match?.groups?.['who'];
    if (match === null || found === undefined || isNegatedBefore(clause, match.index)) return null;
    const at = clause.shape.indexOf(found, match.index);
    const person = clause.text.slice(at, at + found.length);
    if (pronouns.test(found) && person !== 'IT')
      return match[0].includes('budget') || match[0].includes('decision') ? wholeClause(clause) : null;
    const isRole = person === 'IT' || role.test(found);
    if (!isRole && (!/^\p{Lu}/u.test(person) || !isName(person))) return null;
    if (scene.self?.name?.toLowerCase().startsWith(found)) return null;
    return { ...wholeClause(clause), who: person, stance: stanceOf(clause) };
  },
};
