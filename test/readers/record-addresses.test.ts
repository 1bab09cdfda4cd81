import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn as atomicCrm } from '../../lib/readers/atomic-crm/record-address.ts';
import { addressIn as espoCrm } from '../../lib/readers/espocrm/record-address.ts';
import { recordInAddress as hubspot } from '../../lib/readers/hubspot/record-address.ts';
import { addressIn as odoo } from '../../lib/readers/odoo/record-address.ts';
import { recordInAddress as pipedrive } from '../../lib/readers/pipedrive/record-address.ts';
import { addressIn as tryton } from '../../lib/readers/tryton/record-address.ts';
import { recordInAddress as suiteCrm } from '../../lib/readers/suitecrm/record-address.ts';
import { recordInAddress as zohoCrm } from '../../lib/readers/zoho-crm/record-address.ts';

type Parse = (url: URL) => { type: string; id: string; portal?: string } | null;

/** What a record's address says; `null` for every page that is no record, and for one that only looks like one. */
const tables: Record<string, { origin: string; parse: Parse; cases: [string, string | null][] }> = {
  HubSpot: {
    origin: 'https://app.hubspot.com',
    parse: hubspot,
    cases: [
      ['/contacts/48/record/0-1/501', '48 0-1 501'],
      ['/contacts/48/record/0-3/7/view/1', '48 0-3 7'],
      ['/contacts/48/record/0-136/7?eschref=x#y', '48 0-136 7'],
      ['/contacts/48/record/2-1234567/7/', '48 2-1234567 7'],
      ['/contacts/48/contact/9', '48 0-1 9'],
      ['/contacts/48/company/9', '48 0-2 9'],
      ['/contacts/48/deal/9?x=1', '48 0-3 9'],
      ['/contacts/48/ticket/9', '48 0-5 9'],
      ['/contacts/48/objects/0-1/views/all/list', null],
      ['/contacts/48/record/0-1/new', null],
      ['/contacts/48/record/0-1/501x', null],
      ['/contacts/48/record/0-1%2F501', null],
      ['/contacts/48/record/0-1/../../record/0-3/7', '48 0-3 7'],
      ['/reports/48/record/0-1/501', null],
      ['/contacts/record/0-1/501', null],
      ['/x/contacts/48/record/0-1/501', null],
      [`/contacts/48/record/0-1/${'9'.repeat(1_000_000)}`, null],
    ],
  },
  'Zoho CRM': {
    origin: 'https://crm.zoho.eu',
    parse: zohoCrm,
    cases: [
      ['/crm/org700123/tab/Contacts/4100000000000101', '700123 Contacts 4100000000000101'],
      ['/crm/org700123/tab/Potentials/4100000000000301/?x=1', '700123 Potentials 4100000000000301'],
      ['/crm/tab/Leads/4100000000000401/edit', 'Leads 4100000000000401'],
      ['/crm/org700123/tab/CustomModule3/4100000000000501#y', '700123 CustomModule3 4100000000000501'],
      ['/crm/EntityInfo.do?module=Accounts&id=4100000000000201&submodule=x', 'Accounts 4100000000000201'],
      ['/crm/org700123/tab/Contacts', null],
      ['/crm/org700123/tab/Contacts/custom-view/4100000000000009/list', null],
      ['/crm/org700123/tab/Contacts/create', null],
      ['/crm/org700123/tab/Contacts/4100000000000101x', null],
      ['/crm/org700123/tab/Contacts%2F4100000000000101', null],
      ['/crm/EntityInfo.do?module=../Accounts&id=4100000000000201', null],
      ['/crm/EntityInfo.do?module=Accounts&id=1%2F2', null],
      ['/crm/settings/tab/Contacts/4100000000000101', null],
      [`/crm/tab/Contacts/${'4'.repeat(1_000_000)}`, null],
      [`/crm/tab/${'A'.repeat(1_000_000)}/4100000000000101`, null],
    ],
  },
  SuiteCRM: {
    origin: 'https://crm.example',
    parse: suiteCrm,
    cases: [
      ['/index.php?module=Contacts&action=DetailView&record=5b1f-0a4e', 'Contacts 5b1f-0a4e'],
      ['/suite/index.php?action=DetailView&record=1&module=AOS_Quotes', 'AOS_Quotes 1'],
      [
        '/?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DLeads%26action%3DDetailView%26record%3D3c55',
        'Leads 3c55',
      ],
      [
        '/index.php?module=Contacts&action=DetailView&record=1#ajaxUILoc=index.php%3Fmodule%3DLeads%26action%3DDetailView%26record%3D2',
        'Leads 2',
      ],
      ['/#/contacts/record/5b1f0a4e-1c77?return=x', 'contacts 5b1f0a4e-1c77'],
      ['/#/contacts/edit/5b1f0a4e', null],
      ['/#/contacts/record/../leads', null],
      ['/index.php?module=Contacts&action=EditView&record=1', null],
      ['/index.php?module=Contacts&action=index', null],
      ['/index.php?module=Contacts&action=DetailView&record=', null],
      ['/index.php?module=Contacts&action=DetailView&record=1%2F2', null],
      ['/index.php?module=../Contacts&action=DetailView&record=1', null],
      ['/#ajaxUILoc=javascript:alert(1)', null],
      [`/index.php?module=Contacts&action=DetailView&record=${'1'.repeat(1_000_000)}`, null],
      [`/#ajaxUILoc=${'x'.repeat(1_000_000)}`, null],
    ],
  },
  Pipedrive: {
    origin: 'https://kestrelloop.pipedrive.com',
    parse: pipedrive,
    cases: [
      ['/deal/123', 'deal 123'],
      ['/person/77/', 'person 77'],
      ['/organization/12?tab=deals#x', 'organization 12'],
      ['/leads/inbox/7e1d4b20-52e6-11f1-8b0a-3f1d2c4b5a70', 'lead 7e1d4b20-52e6-11f1-8b0a-3f1d2c4b5a70'],
      ['/leads/inbox', null],
      ['/leads/inbox/7e1d4b20', null],
      ['/deals', null],
      ['/deal/123abc', null],
      ['/deal/1%2F2', null],
      ['/deal/-1', null],
      ['/persons/list', null],
      ['/settings/deal/123', null],
      [`/person/${'7'.repeat(1_000_000)}`, null],
    ],
  },
  Odoo: {
    origin: 'https://rill.odoo.com',
    parse: (url) => {
      const { model = '', id = '' } = odoo(url) ?? {};
      return model && id ? { type: model, id } : null;
    },
    cases: [
      ['/web#id=12&cids=1&menu_id=120&action=310&model=crm.lead&view_type=form', 'crm.lead 12'],
      ['/web#model=res.partner&view_type=form&id=5', 'res.partner 5'],
      ['/odoo/crm/12', 'crm.lead 12'],
      ['/odoo/contacts/5?debug=1', 'res.partner 5'],
      ['/odoo/crm/12/res.partner/5', 'res.partner 5'],
      ['/odoo/contacts/5/crm', null],
      ['/odoo/action-123/5', null],
      ['/odoo/crm/new', null],
      ['/web#model=crm.lead&view_type=kanban', null],
      ['/web#id=12&model=../x', null],
      ['/shop/crm/12', null],
      [`/odoo/crm/${'1'.repeat(1_000_000)}`, null],
    ],
  },
  EspoCRM: {
    origin: 'https://crm.kestrel.example',
    parse: (url) => {
      const { scope = '', id = '' } = espoCrm(url) ?? {};
      return scope && id ? { type: scope, id } : null;
    },
    cases: [
      ['/#Contact/view/64f0aa11bb22', 'Contact 64f0aa11bb22'],
      ['/espo/#Opportunity/view/64f0aa11bb22?x=1', 'Opportunity 64f0aa11bb22'],
      ['/#Contact/edit/64f0aa11bb22', 'Contact 64f0aa11bb22'],
      ['/#Contact', null],
      ['/#Contact/create', null],
      ['/#Contact/list/64f0aa11bb22', null],
      ['/#contact/view/64f0aa11bb22', null],
      [`/#Contact/view/${'6'.repeat(1_000_000)}`, null],
    ],
  },
  'Atomic CRM': {
    origin: 'http://127.0.0.1:5173',
    parse: (url) => atomicCrm(url)?.record ?? null,
    cases: [
      ['/#/contacts/5/show', 'contacts 5'],
      ['/demo/#/companies/5/show/contacts', 'companies 5'],
      ['/deals/5/show', 'deals 5'],
      ['/#/contacts/5', 'contacts 5'],
      ['/#/contacts', null],
      ['/#/contacts/create', null],
      ['/#/settings', null],
      ['/contacts/5/show#/', null],
      [`/#/contacts/${'5'.repeat(1_000_000)}`, null],
    ],
  },
  Tryton: {
    origin: 'http://127.0.0.1:8000',
    parse: (url) => {
      const { model = '', id = '' } = tryton(url) ?? {};
      return id ? { type: model, id } : null;
    },
    cases: [
      ['/#trade/model/party.party/5;name=%22Party%22&views=%5Bnull%5D', 'party.party 5'],
      ['/#trade/model/sale.opportunity/7', 'sale.opportunity 7'],
      ['/#trade/model/party.party;name=%22Party%22', null],
      ['/#trade/model/party.party/-1', null],
      ['/#trade', null],
      ['/model/party.party/5', null],
      [`/#trade/model/party.party/${'5'.repeat(1_000_000)}`, null],
    ],
  },
};

it('two databases of one Tryton are two firms, and so are two servers with one of the same name', () => {
  const portals = ['a.example/#one', 'a.example/#two', 'b.example/#one'].map(
    (start) => tryton(new URL(`https://${start}/model/party.party/5`))?.portal,
  );
  expect(new Set(portals).size).toBe(3);
});

describe.each(Object.entries(tables))('an address of %s', (_name, { origin, parse, cases }) => {
  it.each(cases.map(([path, record]) => ({ path, record, shown: path.slice(0, 80) })))(
    '$shown is the record $record',
    ({ path, record }) => {
      const { portal = '', type = '', id = '' } = parse(new URL(path, origin)) ?? {};
      expect(`${portal} ${type} ${id}`.trim()).toBe(record ?? '');
    },
  );

  it('gives ids that can stand in an address, however it is written', () => {
    const known = cases.flatMap(([path, record]) => (record === null ? [] : [path]));
    const written = fc
      .tuple(fc.constantFrom(...known), fc.nat(80), fc.string({ maxLength: 20, unit: 'binary' }))
      .map(([path, at, noise]) => path.slice(0, at) + noise + path.slice(at));
    const check = (path: string) => {
      const url = URL.parse(path, origin);
      const { type = 'x', id = 'x', portal = 'x' } = (url && parse(url)) ?? {};
      for (const part of [type, id, portal]) expect(part).toMatch(/^[\w.-]{1,64}$/);
    };
    fc.assert(fc.property(written, check), { seed: 7, numRuns: 300 });
  });
});
