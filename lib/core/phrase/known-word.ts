import { verbForms } from './verb-forms.ts';
import { adjectives, adverbs, determiners, prepositions } from './vocabulary/en/describing-words.ts';
import {
  articleNouns,
  definiteNouns,
  departments,
  eventNouns,
  massNouns,
  measureNouns,
  ownedNouns,
  roleNouns,
} from './vocabulary/en/nouns.ts';

const tables = [
  adjectives,
  adverbs,
  determiners,
  prepositions,
  articleNouns,
  definiteNouns,
  departments,
  eventNouns,
  massNouns,
  measureNouns,
  ownedNouns,
  roleNouns,
];
const common = new Set(
  'main biggest current overall total typical average last next most both budget price pricing scrap error customer customers order orders invoice invoices project people reports stock sites data must should can could would will may might has month year quarter week day end lead delivery deliveries shipment shipments return returns ticket tickets question parcel parcels have do does did is are was were want need'.split(
    ' ',
  ),
);
const ending = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ings?|ists?|ers|ors|ables?)$/;

/** A word of the language rather than a name, as far as our tables and its ending tell. */
export function isKnownWord(word: string): boolean {
  const plain = word.toLowerCase();
  const singular = plain.replace(/s$/, '');
  return (
    common.has(plain) ||
    tables.some((table) => table.has(plain) || table.has(singular)) ||
    verbForms(plain).length > 0 ||
    verbForms(singular).length > 0 ||
    (plain.length > 5 && ending.test(plain))
  );
}

const alwaysCapital =
  /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** "Budget is frozen" → "budget is frozen": the capital of a sentence's start goes, that of a name stays. */
export function withoutStartCapital(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2);
  if (!/^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(first) || alwaysCapital.test(first) || /^I['’]/.test(first))
    return text;
  // "Mark needs a quote", "Will Brandt signs": a capital behind it, or a verb that needs a subject, speaks for a name.
  if (/^\p{Lu}\p{Ll}/u.test(second)) return text;
  return isKnownWord(first.replace(/['’]\p{Ll}+$/u, '')) ||
    /^(?:Two|Three|Four|Five|Six|Every|Everyone|Nobody|It|We|They|She|He|You|There|This|That)\b/.test(first)
    ? first.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
