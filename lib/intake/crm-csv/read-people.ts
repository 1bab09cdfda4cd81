import type { ImportPerson } from '../../core/crm-import/import-rows.ts';
import { normalizeEmail } from '../../core/model/email-address.ts';
import { CellError, type Cells, shortText } from './cells.ts';
import type { ExportCrm } from './fields.ts';
import { recordKey } from './record-key.ts';

const address = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\.]{2,}$/;

/** Addresses in stored form. Several stand in one cell; one that is no address is said, since its row may be shifted. */
function emailsIn({ all }: Cells): string[] {
  const found = (['contact.email', 'contact.moreEmails'] as const).flatMap((field) =>
    all(field).flatMap((cell) =>
      cell
        .split(/[\s,;]+/)
        .map((word) => word.replace(/^(?:mailto:)?<?|>?$/gi, ''))
        .filter(Boolean)
        .map((word) => {
          if (!address.test(word) || word.length > 320)
            throw new CellError(
              field,
              `“${shortText(cell).slice(0, 60)}” is no e-mail address. Empty the cell to bring the row in without.`,
            );
          return normalizeEmail(word);
        }),
    ),
  );
  return [...new Set(found)];
}

const listIn = (cell: string): string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** "Ana Kolar (ana@kolar.example)", as HubSpot names associated contacts. */
const withAddress = /^(.*?)\s*[(<]([^\s()<>]+@[^\s()<>]+)[)>]$/;

function namedPerson(text: string): ImportPerson {
  const [, name = text, email] = withAddress.exec(text) ?? [];
  const isAddress = email !== undefined && address.test(email);
  return { ...(name !== '' && { name: shortText(name) }), emails: isAddress ? [normalizeEmail(email)] : [] };
}

const fullName = ({ one }: Cells): string =>
  one('contact.name') || [one('contact.firstName'), one('contact.lastName')].filter(Boolean).join(' ');

/** The one person whom a row is about. */
export function personIn(cells: Cells, crm: ExportCrm | null): ImportPerson[] {
  const name = shortText(fullName(cells));
  const emails = emailsIn(cells);
  const crmKey = recordKey(crm, 'contact', cells.one('contact.id'));
  if (name === '' && emails.length === 0 && crmKey === undefined) return [];
  const [title, phone] = [shortText(cells.one('contact.title')), shortText(cells.one('contact.phone'))];
  return [
    {
      ...(name !== '' && { name }),
      emails,
      ...(title !== '' && { title }),
      ...(phone !== '' && { phone }),
      ...(crmKey !== undefined && { crmKey }),
    },
  ];
}

/** The people whom a deal or a note names: lists of names, addresses and record numbers that belong together in their order. */
export function peopleIn(cells: Cells, crm: ExportCrm | null): ImportPerson[] {
  const names = listIn(fullName(cells));
  const keys = listIn(cells.one('contact.id')).flatMap((id) => recordKey(crm, 'contact', id) ?? []);
  if (names.length < 2 && keys.length < 2 && emailsIn(cells).length < 2) {
    const [person] = personIn(cells, crm);
    const [named] = names.map(namedPerson);
    if (!person) return [];
    const emails = [...new Set([...person.emails, ...(named?.emails ?? [])])];
    return [{ ...person, ...named, emails }];
  }
  const emails = emailsIn(cells);
  if (names.length === 1 && keys.length < 2) return personIn(cells, crm);
  const count = Math.max(names.length, keys.length, emails.length);
  const isWhole = [names, keys, emails].every(({ length }) => length === 0 || length === count);
  if (!isWhole)
    throw new CellError(
      'contact.name',
      `it names ${names.length} people, with ${emails.length} addresses and ${keys.length} record numbers: who is who cannot be told.`,
    );
  return Array.from({ length: count }, (_, at) => {
    const { name, emails: own } = namedPerson(names[at] ?? '');
    const email = emails[at];
    const crmKey = keys[at];
    return {
      ...(name !== undefined && { name }),
      emails: email === undefined ? own : [email],
      ...(crmKey !== undefined && { crmKey }),
    };
  });
}
