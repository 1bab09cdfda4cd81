import { describe, expect, it } from 'vitest';
import { readSalesforce } from '../../../../lib/readers/salesforce/read-salesforce.ts';
import { readCrm } from '../../../../lib/readers/read-crm.ts';
import { pageOf } from '../../../readers/page-cases.ts';

const id = '003Hp00002kTqBnIAK';
const url = `https://ostwind.lightning.force.com/lightning/r/Contact/${id}/view`;
const highlights = (name: string, email: string) =>
  `<records-highlights2><lightning-formatted-name slot="primaryField">${name}</lightning-formatted-name>` +
  `<a href="mailto:${email}">${email}</a></records-highlights2>`;
const lists = (owner: string) => `<a href="/lightning/r/Contact/${owner}/related/Cases/view">Cases</a>`;
const tab = (inner: string) => `<div class="lafPageHost active">${inner}</div>`;
const contactOf = (body: string, title = '') => readSalesforce(pageOf(body, url, title), url).contact;

const ffion = highlights('Ffion Pryce', 'ffion@prycefoundry.example');
const huw = highlights('Huw Bevan', 'huw@prycefoundry.example');

describe('the tab that is read', () => {
  it('is not the one whose lists are of another contact: the page is behind its address', () => {
    expect(contactOf(tab(huw + lists('003Hp00002kTrZaIAK')))).toBeUndefined();
    expect(contactOf(tab(ffion + lists(id)))?.name).toBe('Ffion Pryce');
    expect(contactOf(tab(ffion + lists(id.slice(0, 15))))?.name).toBe('Ffion Pryce');
  });

  it('may have lists of its company', () => {
    const company = '<a href="/lightning/r/Account/001Hp00002wDxYeIAM/related/Cases/view">Cases</a>';
    expect(contactOf(tab(ffion + company))?.name).toBe('Ffion Pryce');
  });

  it('is none where two are open and neither or both say whose they are', () => {
    expect(contactOf(tab(ffion) + tab(huw))).toBeUndefined();
    expect(contactOf(tab(ffion + lists(id)) + tab(huw + lists(id)))).toBeUndefined();
  });

  it('is none where all are in the background', () => {
    expect(contactOf(`<div class="lafPageHost">${ffion}</div>`)).toBeUndefined();
    expect(contactOf(`<section class="oneConsoleTab slds-hide">${tab(ffion)}</section>`)).toBeUndefined();
  });

  it('is the page where there are no tabs', () => {
    expect(contactOf(`<main>${ffion}</main>`)?.name).toBe('Ffion Pryce');
  });
});

describe('a name', () => {
  it.each([
    ['Ms. Ffion Pryce', 'Ffion Pryce | Contact | Salesforce', 'Ffion Pryce'],
    ['Ffion Pryce', '(3) Ffion Pryce | Kontakt | Kestrel', 'Ffion Pryce'],
    ['Ms. Ffion Pryce', 'Lightning Experience | Salesforce', 'Ms. Ffion Pryce'],
    ['Ffion Pryce', 'Huw Bevan | Contact | Salesforce', undefined],
    ['Ffion Pryce', 'Recently Viewed | Contacts | Salesforce', undefined],
  ])('%s under the title %s is %s', (name, title, expected) => {
    expect(contactOf(tab(highlights(name, 'ffion@prycefoundry.example')), title)?.name).toBe(expected);
  });

  it('is taken from the title alone where the address fits it', () => {
    const mailOnly =
      '<records-highlights2><a href="mailto:ffion@prycefoundry.example">m</a></records-highlights2>';
    expect(contactOf(tab(mailOnly), 'Ffion Pryce | Contact | Salesforce')?.name).toBe('Ffion Pryce');
    expect(contactOf(tab(mailOnly), 'Huw Bevan | Contact | Salesforce')).toEqual({
      email: 'ffion@prycefoundry.example',
    });
  });
});

describe('an address', () => {
  const field = (email: string) =>
    '<div data-target-selection-name="sfdc:RecordField.Contact.Email"><span>Email</span>' +
    `<slot name="outputField"><a href="mailto:${email}">${email}</a></slot></div>`;

  it('is left out where the field and the highlights have two', () => {
    const both = tab(ffion + field('info@prycefoundry.example'));
    expect(contactOf(both)).toEqual({ name: 'Ffion Pryce' });
    expect(readSalesforce(pageOf(both, url), url).found).toHaveProperty(['conflict.contact.email']);
  });

  it('is never what somebody is typing', () => {
    const typing = field('x@y.example').replace(
      '<span>Email</span>',
      '<input value="new@prycefoundry.example">',
    );
    expect(contactOf(tab(ffion.replace(/<a .*<\/a>/, '') + typing))).toEqual({ name: 'Ffion Pryce' });
  });

  it('of the rep makes nobody the contact', () => {
    const self = { email: 'ffion@prycefoundry.example' };
    const read = readSalesforce(pageOf(tab(ffion), url), url, { self });
    expect([read.contact, read.people, read.record?.id]).toEqual([undefined, [], id]);
  });
});

it.each([
  ['ostwind.lightning.force.com.mcas.ms', 'salesforce'],
  ['ostwind.my.salesforce.com.mcas.ms', 'salesforce'],
  ['ostwind.lightning.sfcrmapps.cn', 'salesforce'],
  ['ostwind.lightning.force.com.evil.example', 'generic'],
  ['portal.office.com.mcas.ms', 'generic'],
])('the host %s is of %s', (host, app) => {
  const address = url.replace('ostwind.lightning.force.com', host);
  expect(readCrm(pageOf(tab(ffion), address), address).app).toBe(app);
});
