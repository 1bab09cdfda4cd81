import type { Fact } from '../contract/facts.ts';
import { canBeSpoken, hasThirdPersonBuyer } from '../phrase/check-line.ts';
import { capitalise, firstName } from '../phrase/names.ts';
import { prepare } from '../phrase/prepare.ts';
import type { Voice } from '../phrase/said.ts';
import { keepsNumbers } from '../phrase/say-fact.ts';
import { turnPerson } from '../phrase/turn-person.ts';
import { baseOf } from '../phrase/verb-forms.ts';
import { escapePattern } from '../text/escape-pattern.ts';

const mostWords = 16;
const longest = 160;

const modal = String.raw`(?:['’]ll|['’]d| will| would| shall| can| (?:am|is|are) (?:going )?to| ['’](?:m|s|re) going to| (?:has|have|had|needs?|wants?|promised|promises|agreed|agrees|offered|offers|said (?:she|he|they|i|we)['’]?(?:ll|d)|plans?|hopes?) to| to| should| must)`;
const opening = /^(?:(?:ok(?:ay)?|so|then|and|also|yes|action|todo|next step|we agreed that)[,:]? )+/i;
const adverbs = String.raw`(?: (?:also|then|just|gladly|happily|definitely|probably|try to|please))*`;
/** Behind its verb the person who gets it goes without saying: "send her the model" is "send the model". */
const receiver =
  /^((?:send|get|give|show|bring|share|e-?mail|forward|write|prepare|make)\b) (?:her|him|them|me|us|you) (?=(?!back\b|up\b|to\b)\S)/i;
/** The date at the end of a promise ("by Friday"). */
export const dateTail =
  /[,;]? (?:by|before|on|until|till|no later than|end of|this|next|tomorrow|today|tonight)\b[^,;]*$/i;
const doubtful = /\?|\b(?:n['’]t|not|never|might|maybe|perhaps|if|unless|probably|try|hopefully)\b/i;

function subjectOf({ contactName, selfName }: Voice): string {
  const names = [contactName, firstName(contactName), selfName, firstName(selfName)];
  const known = names.filter((name) => name !== undefined && name.length > 1) as string[];
  return `(?:${['i', 'we', 'you', 'she', 'he', 'they', ...known.map(escapePattern)].join('|')})`;
}

/** "She will send the volumes", "Sarah shares the log", "I owe her a call": what is done, as a base verb, or the thing. */
function deedOf(words: string, voice: Voice): string | undefined {
  const subject = subjectOf(voice);
  const planned = new RegExp(`^${subject}${modal}${adverbs} (.+)$`, 'iu').exec(words)?.[1];
  if (planned !== undefined) return planned;
  const owed = new RegExp(`^${subject} owes? (?:her|him|them|us|me|you) (.+)$`, 'iu').exec(words)?.[1];
  if (owed !== undefined) return owed;
  const present = new RegExp(String.raw`^${subject} ([\p{L}-]+) (.+)$`, 'iu').exec(words);
  if (present) {
    const [, verb = '', rest = ''] = present;
    const base = baseOf(verb, 's') ?? baseOf(verb, 'base');
    return base === undefined ? undefined : `${base} ${rest}`;
  }
  const [first = ''] = words.split(' ');
  const isPlain =
    baseOf(first, 'base') === first.toLowerCase() || new RegExp(`^${modal.trimStart()} `, 'i').test(words);
  return isPlain ? words.replace(/^to /i, '') : undefined;
}

/**
 * A promise as a point of an agenda that the buyer reads: "She'll check with her CFO by Friday" is "Check with your CFO".
 * Undefined where it cannot be said so without a doubt; it is left to the rep then, never guessed.
 */
export function agendaPoint(fact: Fact, voice: Voice): string | undefined {
  if (fact.quote.length > longest || doubtful.test(fact.quote)) return undefined;
  const isBuyer = fact.by === 'them' && (voice.source === 'email' || /^(?:i|we)\b/i.test(fact.quote));
  const words = prepare(fact.quote.replaceAll(/\s+/g, ' ').trim(), voice)
    .replace(opening, '')
    .replace(/[.!]+$/, '');
  const deed = deedOf(words, voice);
  if (deed === undefined) return undefined;
  const plain = (fact.due === undefined ? deed : deed.replace(dateTail, '')).replace(receiver, '$1 ');
  const text = turnPerson(plain, isBuyer ? 'buyer' : 'rep', voice).trim();
  const count = text.split(' ').length;
  const names = [voice.contactName, firstName(voice.contactName)].filter((name) => name !== undefined);
  const isSound =
    count >= 2 &&
    count <= mostWords &&
    canBeSpoken(text) &&
    !hasThirdPersonBuyer(text, voice.contactName) &&
    !names.some((name) => name.length > 1 && text.includes(name)) &&
    keepsNumbers(text, fact.quote);
  return isSound ? capitalise(text) : undefined;
}
