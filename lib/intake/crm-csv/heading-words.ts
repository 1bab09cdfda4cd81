import type { About, Field } from './fields.ts';

/** Folded headings, parted by commas. */
type Words = Partial<Record<Field, string>>;

/**
 * Headings that say by themselves what they are, folded (`foldName`): HubSpot's and Salesforce's exports in English and
 * German, Salesforce's API names (Data Export and Data Loader), and what spreadsheets usually say.
 */
export const plainWords: Words = {
  'contact.name': `full name, contact name, contact, contact person, associated contact, associated contacts, contact
      full name, kontaktname, kontakt, kontaktperson, ansprechpartner, zugehoriger kontakt, zugehorige
      kontakte, zugeordneter kontakt, zugeordnete kontakte, vollstandiger name, name des kontakts, person,
      person name`,
  'contact.firstName': 'first name, firstname, given name, vorname, contact first name',
  'contact.lastName': `last name, lastname, surname, family name, nachname, familienname, contact last name`,
  'contact.email': `email, e mail, email address, e mail address, e mail adresse, email adresse, work email, contact
      email, contact email address, mail, geschaftliche e mail, kontakt e mail`,
  'contact.moreEmails': `additional email addresses, additional emails, other email, secondary email, weitere e mail
      adressen, zusatzliche e mail adressen, personal email`,
  'contact.title': `job title, jobtitle, position, jobbezeichnung, berufsbezeichnung, stellenbezeichnung, funktion,
      jobtitel, contact title`,
  'contact.phone': `phone number, phone, telephone, business phone, work phone, mobile, mobile phone, mobile phone
      number, mobilephone, telefonnummer, telefon, mobiltelefonnummer, mobil, mobiltelefon, handynummer`,
  'contact.id': `contact id, contact id 18, associated contact id, associated contact ids, kontakt id, whoid, who id,
      contactid, zugehorige kontakt id, zugehorige kontakt ids, record id contact, name id, person id`,
  'account.name': `company, company name, account name, accountname, account, associated company, associated companies,
      organization, organisation, unternehmen, unternehmensname, name des unternehmens, firma, firmenname,
      zugehoriges unternehmen, zugeordnetes unternehmen, company account, firma account, primary
      associated company, organization name`,
  'account.domain': `company domain name, company domain, domain, website, website url, domain name, domainname, domain
      name des unternehmens, unternehmensdomain, webseite, url der webseite`,
  'account.id': `account id, accountid, associated company id, associated company ids, account id 18, record id
      company, zugehorige unternehmens id, zugehorige unternehmens ids, organization id`,
  'deal.name': `deal name, dealname, opportunity name, opportunity, deal, associated deal, associated deals, deal
      title, opportunity name name, name der opportunity, dealbezeichnung, name des deals, zugehoriger
      deal, geschaft`,
  'deal.stage': `deal stage, dealstage, stage, stagename, stage name, deal phase, dealphase, phase, verkaufsphase`,
  'deal.amount': 'amount, deal amount, deal value, value, betrag, wert, auftragswert, deal wert',
  'deal.currency': `currency, deal currency, amount currency, currency code, currencyisocode, wahrung, betrag wahrung`,
  'deal.closeDate': `close date, closedate, expected close date, closing date, abschlussdatum, schlusstermin,
      voraussichtliches abschlussdatum, erwartetes abschlussdatum`,
  'deal.status': 'deal status, opportunity status, dealstatus',
  'deal.id': `opportunity id, deal id, opportunityid, associated deal id, associated deal ids, whatid, what id,
      related to id, opportunity id 18, record id deal, zugehorige deal ids`,
  'note.title': `subject, task title, call title, meeting name, activity subject, email subject, betreff, aufgabentitel`,
  'note.text': `note body, note, notes, comments, full comments, call notes, meeting notes, task notes, internal
      meeting notes, meeting description, email body, body preview, notiztext, notizinhalt, inhalt der notiz,
      kommentare, vollstandige kommentare, notiz, notizen, anrufnotizen, kommentar, comment`,
  'note.at': `activity date, activitydate, note date, date, due date, completed date time, completeddatetime,
      aktivitatsdatum, datum der aktivitat, datum, falligkeitsdatum, notizdatum, meeting start time, call
      date`,
  'note.type': `activity type, engagement type, task type, event type, task subtype, tasksubtype, call type, call and
      meeting type, aktivitatstyp, aktivitatsart, art der aktivitat, typ der aktivitat, aufgabentyp, aufgabenuntertyp,
      untertyp der aufgabe, engagement typ`,
  'note.direction': `email direction, e mail direction, direction, e mail richtung, richtung der e mail, richtung`,
  'note.status': `call outcome, call status, call result, meeting outcome, task status, activity status, anrufergebnis,
      anrufstatus, ergebnis des anrufs, meeting ergebnis, ergebnis des meetings, aufgabenstatus, isclosed`,
};

const emailKinds = ['work', 'home', 'other', 'buro', 'privat', 'sonstiger', 'sonstige', 'arbeit'];
const phoneKinds = [...emailKinds, 'mobile', 'mobil'];
const withKinds = (words: readonly string[], kinds: readonly string[]): string =>
  words.flatMap((word) => [word, ...kinds.map((kind) => `${word} ${kind}`)]).join(', ');

const ids = 'id, record id, system id, pipedrive system id, datensatz id';

/** Headings whose meaning hangs on what the rows are, or on the "Person - " before them (Pipedrive). */
export const ownWords: Record<About, Words> = {
  contacts: {
    'contact.name': 'name, full name',
    'contact.email': withKinds(['email', 'e mail', 'e mail adresse', 'email adresse'], emailKinds),
    'contact.title': 'title, job title, position, titel',
    'contact.phone': withKinds(['phone', 'telefon', 'telefonnummer'], phoneKinds),
    'contact.id': ids,
    'account.name': 'organization, organisation, account',
  },
  accounts: {
    'account.name': 'name',
    'account.domain': 'website, domain, webseite',
    'account.id': ids,
  },
  deals: {
    'deal.name': 'title, name, titel',
    'deal.amount': 'value, wert',
    'deal.currency': 'currency, currency of value, wahrung, wahrung von wert',
    'deal.stage': 'stage, phase, stage pipeline',
    'deal.status': 'status',
    'deal.closeDate': `expected close date, voraussichtliches abschlussdatum, erwartetes abschlussdatum`,
    'deal.id': ids,
    'contact.name': 'contact person, kontaktperson, person',
    'account.name': 'organization, organisation',
  },
  notes: {
    'note.text': `content, note, text, inhalt, notiz, body, description, beschreibung, public description`,
    'note.title': 'subject, title, betreff, titel',
    'note.at': `add time, due date, creation date, create date, created date, createddate, created on, date,
      erstellungsdatum, erstellt am, falligkeitsdatum, datum, hinzugefugt am, marked as done time`,
    'note.type': 'type, typ, art',
    'note.status': 'status, outcome, result, done, ergebnis, erledigt',
    'contact.name': 'contact person, person, kontaktperson, name',
    'account.name': 'organization, organisation',
    'deal.name': 'deal',
  },
};

/** Pipedrive's word before the dash, folded. */
export const prefixes: Readonly<Record<string, About>> = {
  person: 'contacts',
  organization: 'accounts',
  organisation: 'accounts',
  deal: 'deals',
  note: 'notes',
  notiz: 'notes',
  activity: 'notes',
  aktivitat: 'notes',
};
