import { decider } from '../../vocabulary/en/roles.ts';
import { words } from '../../vocabulary/pattern.ts';
import { refusingRule } from '../refusing-rule.ts';

const other = `(?:(?:my|her|his|their|our|the) )?(?:business )?(?:${decider}|wife|husband|spouse|team|colleagues?|co-?founders?|people|management|leadership|director|directors|family|higher[- ]ups|superiors|others|group|accountant|folks|stakeholders)`;

/** An absent partner or decider has to be asked first. R26 */
export const partner = refusingRule('stall/partner', {
  isShape: true,
  says: words(
    `(?:talk|speak|check|discuss|chat|run|consult|go over|bring|take|clear|confirm|align|review|pass)(?:ing|s)? (?:\\w+ ){0,4}?(?:with|to|by|past|through) ${other}|(?:need|needs|have|has|want|wants|got|gotta|let me) (?:to )?(?:ask|consult|convince|involve|check with|talk to) ${other}|(?:will|(?:i|we|she|he|they)'ll|going to|gonna|must|should) (?:first )?ask ${other}(?: [a-z'-]+)?(?: first)?$|(?:get|needs?|wants?) (?:\\w+ ){0,2}(?:on board|buy-?in)|need(?:s)? (?:buy-?in|permission|sign-?off first)|not (?:my|her|his) (?:call|decision)|(?:can't|cannot) (?:decide|commit|sign)(?: \\w+){0,3}? (?:alone|myself|herself|himself|without|on my own|on her own|on his own)`,
  ),
  unless: words(
    'already (?:talked|spoke|checked|discussed|cleared|ran)|(?:i|we) (?:will|should|need to|want to) (?:talk|speak) (?:to|with) (?:her|his|their)|(?:asked|wants|want) (?:me|us) to',
  ),
});
