import type { ExportCrm, Field } from '../../../lib/hooks/use-crm-import.ts';

export const fieldWords: Record<Field, string> = {
  'contact.name': 'Person: name',
  'contact.firstName': 'Person: first name',
  'contact.lastName': 'Person: last name',
  'contact.email': 'Person: e-mail',
  'contact.moreEmails': 'Person: more e-mails',
  'contact.title': 'Person: job title',
  'contact.phone': 'Person: phone',
  'contact.id': 'Person: record number in the CRM',
  'account.name': 'Company: name',
  'account.domain': 'Company: domain or website',
  'account.id': 'Company: record number in the CRM',
  'deal.name': 'Deal: name',
  'deal.stage': 'Deal: stage',
  'deal.amount': 'Deal: amount',
  'deal.currency': 'Deal: currency',
  'deal.closeDate': 'Deal: close date',
  'deal.status': 'Deal: open, won or lost',
  'deal.id': 'Deal: record number in the CRM',
  'note.title': 'Note: subject',
  'note.text': 'Note: text',
  'note.at': 'Note: date',
  'note.type': 'Note: call, meeting, e-mail, task',
  'note.direction': 'Note: e-mail in or out',
  'note.status': 'Note: status or outcome',
};

export const crmWords: Record<ExportCrm, string> = {
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
};

export const kinds = [
  ['contacts', 'People'],
  ['accounts', 'Companies'],
  ['deals', 'Deals'],
  ['notes', 'Notes'],
] as const;

/** "1 row", "1,250 rows". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
