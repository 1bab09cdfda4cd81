import { firstName } from './names.ts';
import type { Voice } from './said.ts';
import { departments, roleNouns } from './vocabulary/en/nouns.ts';

const people = new Set(
  `team teams staff drivers reps customers clients users employees engineers planners dispatchers buyers suppliers vendors partners
  competitors managers accountants developers operators agents workers people admins clerks pickers warehouse guys`.split(
    /\s+/,
  ),
);

/** Does this word name a group or person other than the contact ("drivers", "CFO", "finance")? */
export function namesOthers(word: string, voice: Voice): boolean {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  if (word === 'IT') return true;
  if (people.has(plain) || roleNouns.has(plain) || departments.has(plain)) return true;
  return isOtherName(word, voice);
}

const noNames =
  /^(?:I|I'm|A|An|The|No|Not|If|In|On|At|By|To|Of|Or|So|As|It|We|He|She|They|You|Our|Their|Her|His|And|But|Also|When|Once|After|Before|Wants?|Needs?|Said|Says|Asked|Currently|Still|Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Q\d|H\d|FY\d*|[A-Z]{2,6}s?|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** A capitalised word that names neither the contact, the rep nor their companies. */
export function isOtherName(word: string, voice: Voice): boolean {
  if (!/^\p{Lu}\p{Ll}{1,20}(?:['’]s)?$/u.test(word) || noNames.test(word)) return false;
  const plain = word.replace(/['’]s$/, '').toLowerCase();
  const known =
    `${voice.contactName ?? ''} ${voice.company ?? ''} ${voice.selfName ?? ''} ${voice.selfCompany ?? ''}`.toLowerCase();
  return !known.split(/[\s,]+/).includes(plain);
}

/** Is this name (a fact's `who`) the contact, or a word for the contact ("she", "buyer")? */
export function isContact(who: string | undefined, voice: Voice): boolean {
  if (who === undefined || who.trim() === '') return true;
  const plain = who.trim().toLowerCase();
  if (
    /^(?:she|he|they|i|we|you|them|her|him|buyer|contact|client|prospect|customer|the (?:client|customer|buyer|prospect))$/.test(
      plain,
    )
  )
    return true;
  const name = voice.contactName?.toLowerCase() ?? '';
  if (name === '') return false;
  return (
    name === plain ||
    name.split(/[\s,]+/).includes(plain) ||
    firstName(who)?.toLowerCase() === firstName(voice.contactName)?.toLowerCase()
  );
}
