import { decider } from '../../vocabulary/en/roles.ts';
import { anyOf, words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const other = `(?:(?:my|her|his|their|our|the) )?(?:business )?(?:${decider}|wife|husband|spouse|team|colleagues?|co-?founders?|people|management|leadership|director|directors|family|higher[- ]ups|superiors|others|group|accountant|folks|stakeholders)`;

/** An absent partner or decider has to be asked first. R26 */
export const partner = refusingRule('stall/partner', {
  isShape: true,
  says: words(
    anyOf([
      `(?:talk|speak|check|discuss|chat|run|consult|go over|bring|take|clear|confirm|align|review|pass)(?:ing|s)? (?:\\w+ ){0,4}?(?:with|to|by|past|through) ${other}`,
      `(?:need|needs|have|has|want|wants|got|gotta|let me) (?:to )?(?:ask|consult|convince|involve|check with|talk to) ${other}`,
      `(?:will|(?:i|we|she|he|they)'ll|going to|gonna|must|should) (?:first )?ask ${other}(?: [a-z'-]+)?(?: first)?$`,
      `(?:get|needs?|wants?) (?:\\w+ ){0,2}(?:on board|buy-?in)|need(?:s)? (?:buy-?in|permission|sign-?off first)`,
      `not (?:\\w+ )?up to (?:me|her|him)|not (?:my|her|his) (?:call|decision)`,
      '(?:run|take|kick|push|pass|send) (?:it|this|that) (?:up|upstairs)(?: (?:the )?\\w+)?|hands are tied',
      `(?:want|like|need)(?:s)? ${other} to (?:look|see|hear|review|check|have a look|weigh in|meet|be)`,
      `(?:can't|cannot) (?:decide|commit|sign)(?: \\w+){0,3}? (?:alone|myself|herself|himself|without|on my own|on her own|on his own)`,
    ]),
  ),
  spoken: words(
    anyOf([
      '(?:need|have to get|get|need to get|would need|require) (?:the |an? |formal |official |proper )*(?:sign-?off|approval|permission|the ok|the go-ahead|go-ahead|clearance|authori[sz]ation)(?: (?:from|by) (?:above|upstairs|someone|higher)| first|$)',
      '(?:go|get) (?:past|by|through) (?:the |our )?(?:finance|legal|it|board|procurement|management)(?: (?:people|team|folks|guys))?$',
      '(?:we|they) have a (?:\\w+ )?committee',
      '(?:legal|procurement|purchasing|it|security|finance|compliance|(?:the |our |my )?(?:board|boss|ceo|cfo|manager|director|¥+|partners?|committee|lawyers?|accountant)) (?:has to|have to|needs? to|must|will (?:have|need|want) to|would (?:have|need|want) to|wants? to) (?:\\w+ )?(?:look(?: at| into| over)?|review|see|check|approve|sign off on|sign|okay|agree to|decide on|weigh in on) (?:it|this|that|everything)(?: first| before(?: \\w+){1,4}| too| as well)?$',
    ]),
  ),
  unless: words(
    anyOf([
      'which (?:day|date|time|slot)|when (?:we|they|she|he) can',
      '(?:good|great|nice|long|short|quick|first|a|the) (?:talk|chat|discussion|call) with|(?:talk|chat|discuss)ed with|already (?:talked|spoke|checked|discussed|cleared|ran)',
      '(?:i|we) (?:will|should|need to|want to) (?:talk|speak) (?:to|with) (?:her|his|their)',
      '(?:asked|wants|want) (?:me|us) to',
    ]),
  ),
});
