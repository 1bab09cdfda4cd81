import { isAuxiliary, isPlural } from './grammar.ts';
import { baseOf, verbForms } from './verb-forms.ts';
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
  'main biggest current overall total typical average last next most both budget price pricing scrap error customer customers order orders invoice invoices project people reports stock sites data must should can could would will may might has month year quarter week day end lead delivery deliveries shipment shipments return returns ticket tickets question parcel parcels have do does did is are was were want need night morning shift front back desk floor line machine driver truck paper price sale contract claim form job card card staff shelf store shop shipment catalogue catalog tender bid site plant label rework stock till tech guide agent caller patient guest tenant member student visitor booking event parcel van part spare maintenance energy water waste scrap return refund quote offer lead deal renewal complaint review call email phone chat reply response answer password login license licence user seat device laptop server network backup outage downtime finance legal procurement purchasing hr it ops head half most many few some all each every both nobody everybody everyone somebody someone nothing everything currently now today still also only about around roughly already sometimes usually mostly field service repair repairs visit route fuel fleet warehouse yard dock pallet bin picking packing loading food drink cost costs lab menu school bus buses event gala quote union unions talks ransomware quick short long call chat good great nice first intro follow-up'.split(
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

const namesOnS = new Set(
  'James Thomas Charles Lucas Jonas Nicholas Silas Elias Tobias Andreas Matthias Johannes Hans Mats Lars Niels Jens Frances Agnes Carlos Marcos Ines Mercedes Dolores Wes Les Andres Miles Giles Jules Brooks Anders'.split(
    ' ',
  ),
);

const alwaysCapital =
  /^(?:I|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$/;

const products = new Set(
  'Excel Outlook Word Teams Slack Zoom Salesforce Hubspot Oracle Sage Xero Quickbooks Shopify Amazon Google Microsoft Zendesk Jira Dynamics Netsuite Pipedrive Workday Datev Asana Notion Trello Magento Stripe Tableau Access Sharepoint Dropbox Access Windows Android Apple Christmas Easter Ramadan Diwali Brexit Europe Asia Germany France Spain Italy'.split(
    ' ',
  ),
);

/** A name is followed by its verb or a link; "Supervisory board", "Cyber insurance" by a noun. */
const isCommonStart = (first: string, second: string): boolean =>
  /^\p{Ll}{3,}$/u.test(second) &&
  !products.has(first) &&
  !/(?:ese|ish|[a-z]{3}ian|ean|ch|German|Swiss|American|Mexican)$/.test(first) &&
  !isAuxiliary(second) &&
  !/^(?:and|from|in|at|of|on|for|or|who|to|with|also|now|still|just|really|then|thinks|asked|said)$/.test(
    second,
  ) &&
  baseOf(second, 's') === undefined &&
  baseOf(second, 'past') === undefined &&
  baseOf(second, 'ing') === undefined;

/** "Budget is frozen" → "budget is frozen": the capital of a sentence's start goes, that of a name stays. */
export function withoutStartCapital(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2);
  if (!/^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u.test(first) || alwaysCapital.test(first) || /^I['’]/.test(first))
    return text;
  // "Mark needs a quote", "Will Brandt signs": a capital behind it, or a verb that needs a subject, speaks for a name.
  if (/^\p{Lu}\p{Ll}/u.test(second)) return text;
  // "Tills go down": a plural with a verb in its base form, which no person's name takes.
  if (
    isPlural(first) &&
    !namesOnS.has(first) &&
    (baseOf(second, 'base') !== undefined ||
      (first.length > 6 && baseOf(second, 'past') !== undefined) ||
      /^(?:of|are|were|at|per|take|come|go)$/.test(second))
  )
    return first.toLowerCase() + text.slice(first.length);
  if (isCommonStart(first, second)) return first.charAt(0).toLowerCase() + text.slice(1);
  return isKnownWord(first.replace(/['’]\p{Ll}+$/u, '')) ||
    /^(?:Two|Three|Four|Five|Six|Right|Every|Everyone|Nobody|It|We|They|She|He|You|There|This|That)\b/.test(
      first,
    )
    ? first.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
