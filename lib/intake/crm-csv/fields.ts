import { unsaidAnswers, type UnsaidAre } from '../../core/crm-import/import-rows.ts';

/** What a column can be; a column of anything else is left out. */
export const fields = [
  'contact.name',
  'contact.firstName',
  'contact.lastName',
  'contact.email',
  'contact.moreEmails',
  'contact.title',
  'contact.phone',
  'contact.id',
  'account.name',
  'account.domain',
  'account.id',
  'deal.name',
  'deal.stage',
  'deal.amount',
  'deal.currency',
  'deal.closeDate',
  'deal.status',
  'deal.id',
  'note.title',
  'note.text',
  'note.at',
  'note.type',
  'note.direction',
  'note.status',
] as const;

export type Field = (typeof fields)[number];

/** CRMs whose exports are known by their headings, and by whose record numbers the rows of two files are joined. */
export const exportCrms = ['hubspot', 'salesforce', 'pipedrive'] as const;
export type ExportCrm = (typeof exportCrms)[number];

/** What the rows of a file are: it decides what a heading like "Name" or "Record ID" means. */
export type About = 'contacts' | 'accounts' | 'deals' | 'notes';

/**
 * What each column is, in the order of the headings; `null` leaves it out. `unsaid`: what notes are of which no column says
 * it; left out until the rep was asked.
 */
export type Columns = { crm: ExportCrm | null; fields: (Field | null)[]; unsaid?: UnsaidAre };

const isOneOf = <Of extends string>(list: readonly Of[], value: unknown): value is Of =>
  list.includes(value as Of);

/** Columns as they were stored for a file with so many headings; undefined where they make no sense (any more). */
export function readColumns(stored: unknown, width: number): Columns | undefined {
  const { crm, fields: found, unsaid } = (stored ?? {}) as Partial<Record<keyof Columns, unknown>>;
  if (!Array.isArray(found) || found.length !== width) return undefined;
  if (crm !== null && !isOneOf(exportCrms, crm)) return undefined;
  return {
    crm,
    fields: found.map((field: unknown) => (isOneOf(fields, field) ? field : null)),
    ...(isOneOf(unsaidAnswers, unsaid) && { unsaid }),
  };
}
