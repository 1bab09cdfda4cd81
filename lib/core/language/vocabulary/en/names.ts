import { noName } from './attribution.ts';
import { role } from './roles.ts';

const calendarWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|july|august|september|october|november|december|mon|tues?|weds?|thu(?:rs?)?|fri|feb|mar|apr|jul|aug|sept?|oct|nov|dec)$/;
const onlyRole = new RegExp(`^(?:${role})$`);
const moreNoNames = new Set(
  (
    'hi|hello|hey|dear|thanks|thank|best|regards|cheers|ok|okay|yes|sure|great|good|talked|spoke|met|need|needs|wants|asked|sent|send|' +
    'will|can|did|does|do|is|are|was|has|have|had|looking|using|currently|about|from|with|for|on|in|at|by|to|of|as|via|per|re|fyi|' +
    'nice|very|too|just|let|lets|please|sorry|note|notes|next|follow|following|discussed|agreed|confirmed|said|says|board|legal|' +
    'procurement|finance|marketing|security|sales|hr|it|us|uk|eu|roi|erp|crm|wms|tms|api|sso|sla|kpi|rfp|poc|q1|q2|q3|q4|h1|h2|eow|eom|eoy|' +
    'excel|friday|vendor|customer|all|any|every|loop|bring|involve|include|tell|get|ask|says|said|approved|approval|before|after|past|through|where|until|like|holds|signs|head|team|today|want|plan|plans|happy|able|going|used|hoping|trying|promised|offered|ready|due|back|me|us|nothing|because|since|how|where|why|whether|my|your|its|honestly|frankly|basically|apparently|decision|action|issue|risk|status|later|po|pos|ocr|pdf|sms|app|apps|vat|sso|pilot|quick|short|rfid|edi|iot|ai'
  ).split('|'),
);

/** A person's or firm's name as it may stand in notes, with a capital. */
export const properName =
  "\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: (?:(?:van|de|von|der|den|di|la|al|el|&|of) )?\\p{Lu}[\\p{L}\\p{N}'’&-]*){0,2}";

/** True for words that can be a name: no pronoun, weekday, job title or sentence opener. */
export const isName = (text: string): boolean => {
  const plain = text.toLowerCase();
  const first = plain.split(/[ '’]/)[0] ?? '';
  return (
    plain.length > 1 &&
    !noName.has(first) &&
    !moreNoNames.has(first) &&
    !calendarWord.test(first) &&
    !onlyRole.test(plain)
  );
};
