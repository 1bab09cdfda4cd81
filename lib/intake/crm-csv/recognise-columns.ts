import { foldName } from '../../core/model/fold-name.ts';
import type { About, Columns, ExportCrm, Field } from './fields.ts';
import { ownWords, plainWords, prefixes } from './heading-words.ts';

type Meanings = ReadonlyMap<string, Field>;

const meaningsOf = (words: Partial<Record<Field, string>>): Meanings =>
  new Map(
    Object.entries(words).flatMap(([field, list]) =>
      list.split(',').map((word) => [foldName(word), field as Field] as const),
    ),
  );

const plain = meaningsOf(plainWords);
const own = Object.fromEntries(
  Object.entries(ownWords).map(([about, words]) => [about, meaningsOf(words)]),
) as Record<About, Meanings>;

type Heading = { folded: string; prefix?: About; rest: string };

/** "Person - Email (Work)*" → a contact's "email work". A star marks what Pipedrive requires. */
function headingOf(text: string): Heading {
  const folded = foldName(text);
  const [, before = '', rest = ''] = /^\s*(\S+) - (.+)$/.exec(text) ?? [];
  const prefix = prefixes[foldName(before)];
  return { folded, ...(prefix && { prefix }), rest: foldName(rest) };
}

/** What a record of its own holds: a company's telephone is nobody's, and a contact's remarks are no talk. */
const families: Record<About, RegExp> = {
  contacts: /^(?:contact|account)\./,
  accounts: /^account\./,
  deals: /^(?:contact|account|deal)\./,
  notes: /./,
};

const fieldOf = ({ folded, prefix, rest }: Heading, about: About): Field | undefined => {
  const [kind, word] = prefix ? [prefix, rest] : [about, folded];
  const field = own[kind].get(word) ?? plain.get(word);
  return field && families[kind].test(field) ? field : undefined;
};

/** Fields that only rows of this kind have, the strongest sign first. */
const signs: readonly (readonly [About, readonly Field[]])[] = [
  ['deals', ['deal.stage', 'deal.closeDate', 'deal.amount', 'deal.status']],
  ['contacts', ['contact.firstName', 'contact.lastName', 'contact.email', 'contact.title']],
  ['accounts', ['account.domain', 'account.name']],
];

function aboutOf(headings: readonly Heading[]): About {
  const said = new Set(
    headings.flatMap(
      ({ folded, prefix, rest }) => (prefix ? own[prefix].get(rest) : plain.get(folded)) ?? [],
    ),
  );
  // A contact may have a column of remarks; a note has a day, or a subject.
  const noteSigns = (['note.text', 'note.at', 'note.title'] as const).filter((field) => said.has(field));
  if (noteSigns.length > 1) return 'notes';
  return signs.find(([, fields]) => fields.some((field) => said.has(field)))?.[0] ?? 'contacts';
}

const salesforceSigns =
  /^(?:accountid|stagename|whoid|whatid|lastactivitydate|mailing .+|(?:contact|account|opportunity|activity|kontakt) id(?: 18)?)$/;
const hubspotSigns = /^(?:record id|datensatz id)(?: .+)?$/;

function crmOf(headings: readonly Heading[]): ExportCrm | null {
  if (headings.some(({ prefix, rest }) => prefix && own[prefix].has(rest))) return 'pipedrive';
  if (headings.some(({ folded }) => hubspotSigns.test(folded))) return 'hubspot';
  return headings.some(({ folded }) => salesforceSigns.test(folded)) ? 'salesforce' : null;
}

/** Fields of which a row may have several columns: further addresses, and the first phone number that is there. */
const many: readonly Field[] = [
  'contact.email',
  'contact.moreEmails',
  'contact.phone',
  'note.text',
  'note.type',
  'note.status',
];

/**
 * What each column most likely is, by the headings alone. Of two columns with one meaning the first counts; one that means
 * nothing known is left out.
 */
export function recogniseColumns(headings: readonly string[]): Columns & { about: About } {
  const known = headings.map(headingOf);
  const about = aboutOf(known);
  const crm = crmOf(known);
  const taken = new Set<Field>();
  const firstOf = (heading: Heading): Field | null => {
    const field = fieldOf(heading, about);
    if (field === undefined || (taken.has(field) && !many.includes(field))) return null;
    taken.add(field);
    return field;
  };
  return { crm, about, fields: known.map(firstOf) };
}

/** Why rows with these columns say nothing, in words for the rep; undefined where they do. */
export function missingColumns({ fields }: Pick<Columns, 'fields'>): string | undefined {
  const has = (...wanted: Field[]) => wanted.some((field) => fields.includes(field));
  const hasPerson = has(
    'contact.name',
    'contact.firstName',
    'contact.lastName',
    'contact.email',
    'contact.id',
  );
  const hasNote = has('note.text', 'note.title');
  if (hasNote && !has('note.at')) return 'Notes need the column with their date.';
  if (hasNote && !hasPerson && !has('deal.name', 'deal.id'))
    return 'Notes need a column that says whom they are about.';
  if (!hasPerson && !has('account.name', 'account.domain', 'deal.name'))
    return 'Choose at least a name, an e-mail address, a company or a deal.';
  return undefined;
}
