import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../../lib/intake/crm-csv/fields.ts';
import { missingColumns, recogniseColumns } from '../../../../lib/intake/crm-csv/recognise-columns.ts';

/** The export, its CRM, what its rows are, and each column that means something. */
const cases = [
  [
    'HubSpot contacts',
    'hubspot',
    'contacts',
    'Record ID=contact.id,First Name=contact.firstName,Last Name=contact.lastName,Email=contact.email,Phone Number=contact.phone,Job Title=contact.title,Lead Status=,Contact owner=,Associated Company=account.name,Associated Company IDs=account.id,Notes=',
  ],
  [
    'HubSpot contacts in German',
    'hubspot',
    'contacts',
    'Datensatz-ID=contact.id,Vorname=contact.firstName,Nachname=contact.lastName,E-Mail=contact.email,Telefonnummer=contact.phone,Jobbezeichnung=contact.title,Zugehöriges Unternehmen=account.name',
  ],
  [
    'HubSpot companies',
    'hubspot',
    'accounts',
    'Record ID=account.id,Company name=account.name,Company Domain Name=account.domain,Phone Number=,City=',
  ],
  [
    'HubSpot deals',
    'hubspot',
    'deals',
    'Record ID=deal.id,Deal Name=deal.name,Deal Stage=deal.stage,Pipeline=,Amount=deal.amount,Close Date=deal.closeDate,Associated Contact=contact.name,Associated Contact IDs=contact.id,Associated Company=account.name',
  ],
  [
    'HubSpot notes',
    'hubspot',
    'notes',
    'Record ID=,Activity date=note.at,Note body=note.text,Associated Contact=contact.name,Contact email=contact.email',
  ],
  [
    'a Salesforce report of contacts',
    'salesforce',
    'contacts',
    'Contact ID=contact.id,First Name=contact.firstName,Last Name=contact.lastName,Title=contact.title,Account Name=account.name,Email=contact.email,Phone=contact.phone',
  ],
  [
    'the same in German',
    'salesforce',
    'contacts',
    'Kontakt-ID=contact.id,Vorname=contact.firstName,Nachname=contact.lastName,Accountname=account.name,E-Mail=contact.email',
  ],
  [
    'a Salesforce report of opportunities',
    'salesforce',
    'deals',
    'Opportunity ID=deal.id,Opportunity Name=deal.name,Account Name=account.name,Stage=deal.stage,Amount=deal.amount,Close Date=deal.closeDate',
  ],
  [
    'the same in German',
    null,
    'deals',
    'Opportunity-Name=deal.name,Accountname=account.name,Phase=deal.stage,Betrag=deal.amount,Schlusstermin=deal.closeDate',
  ],
  [
    'Salesforce tasks by their API names',
    'salesforce',
    'notes',
    'Id=,WhoId=contact.id,WhatId=deal.id,Subject=note.title,Description=note.text,ActivityDate=note.at,Type=note.type,TaskSubtype=note.type,Status=note.status,IsClosed=note.status',
  ],
  [
    'Pipedrive people',
    'pipedrive',
    'contacts',
    'Person - ID=contact.id,Person - Name*=contact.name,Person - Email (Work)=contact.email,Person - Email - Home=contact.email,Person - Organization=account.name',
  ],
  [
    'Pipedrive people in German',
    'pipedrive',
    'contacts',
    'Person - Organisation=account.name,Person - Vorname=contact.firstName,Person - Nachname=contact.lastName,Person - E-Mail-Adresse - Büro=contact.email,Organisation - Website=account.domain,Person - Label=',
  ],
  [
    'Pipedrive deals',
    'pipedrive',
    'deals',
    'Deal - ID=deal.id,Deal - Title=deal.name,Deal - Value=deal.amount,Deal - Currency of value=deal.currency,Deal - Stage=deal.stage,Deal - Status=deal.status,Deal - Contact person=contact.name,Deal - Expected close date=deal.closeDate',
  ],
  [
    'Pipedrive notes',
    'pipedrive',
    'notes',
    'Note - Content=note.text,Note - Add time=note.at,Note - Person=contact.name,Note - Deal=deal.name',
  ],
  [
    'Pipedrive activities',
    'pipedrive',
    'notes',
    'Activity - Subject=note.title,Activity - Type=note.type,Activity - Due date=note.at,Activity - Done=note.status,Activity - Note=note.text,Activity - Contact person=contact.name',
  ],
  [
    'HubSpot calls',
    'hubspot',
    'notes',
    'Record ID=,Activity date=note.at,Call notes=note.text,Call outcome=note.status,Call and meeting type=note.type,Associated Contact=contact.name',
  ],
  [
    'activities in German',
    null,
    'notes',
    'Aktivitätstyp=note.type,Datum=note.at,Betreff=note.title,Kommentare=note.text,Richtung=note.direction,Ergebnis=note.status,Kontakt=contact.name',
  ],
  [
    'a sheet of anybody',
    null,
    'contacts',
    'Full name=contact.name,E-mail address=contact.email,Company=account.name,Shoe size=',
  ],
  ['a sheet in a language that is not known', null, 'contacts', 'Nom=,Courriel=,Société='],
] as const;

describe('the columns of', () => {
  it.each(cases)('%s are known by their headings', (_name, crm, about, columns) => {
    const pairs = columns.split(',').map((pair) => pair.split('='));
    const found = recogniseColumns(pairs.map(([heading = '']) => heading));
    expect(found).toMatchObject({ crm, about });
    expect(found.fields.map((field) => field ?? '')).toEqual(pairs.map(([, field = '']) => field));
  });

  it('a heading that stands there twice are taken once', () => {
    expect(recogniseColumns(['Email', 'Company', 'Company Name']).fields).toEqual([
      'contact.email',
      'account.name',
      null,
    ]);
  });
});

it.each([
  [['note.text', 'contact.email'], /date/],
  [['note.text', 'note.at', 'account.name'], /whom/],
  [['deal.stage', null], /at least/],
  [['contact.email'], /^nothing$/],
  [['deal.name'], /^nothing$/],
] as const)('%j says what is missing', (fields, words) => {
  expect(missingColumns({ fields: [...fields] }) ?? 'nothing').toMatch(words);
});

it('columns that were stored are read only where they fit', () => {
  expect(readColumns({ crm: 'hubspot', fields: ['contact.email', 'no.more'] }, 2)).toEqual({
    crm: 'hubspot',
    fields: ['contact.email', null],
  });
  expect(readColumns({ crm: null, fields: [null], unsaid: 'talks' }, 1)?.unsaid).toBe('talks');
  expect(readColumns({ crm: null, fields: [null], unsaid: 'guess' }, 1)).toEqual({
    crm: null,
    fields: [null],
  });
  for (const wrong of [undefined, {}, { crm: 'other', fields: [null] }, { crm: null, fields: [] }])
    expect(readColumns(wrong, 1)).toBeUndefined();
});
