import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../../lib/core/contract/read.ts';
import { hasOtherRecord } from '../../../../lib/core/crm/has-other-record.ts';
import { pageRecordOf } from '../../../../lib/core/crm/page-record-of.ts';

const page = (said: Partial<PageSnapshot>): PageSnapshot => ({
  app: 'espocrm',
  page: 'contact',
  record: { type: 'Contact', id: '7f' },
  people: [],
  found: {},
  ...said,
});
const origin = 'https://crm.castell.example:8443';

describe('pageRecordOf', () => {
  it.each<[string, Partial<PageSnapshot>, object | undefined]>([
    ['a contact', {}, { table: 'contacts', key: 'espocrm/crm.castell.example%3A8443/Contact/7f' }],
    ['a lead', { page: 'lead' }, { table: 'contacts', key: 'espocrm/crm.castell.example%3A8443/Contact/7f' }],
    [
      'a deal of a portal',
      { page: 'deal', record: { type: '0-3', id: '8', portal: '4711' } },
      { table: 'deals', key: 'espocrm/4711/0-3/8' },
    ],
    [
      'a company with a slash in its id',
      { page: 'account', record: { type: 'A', id: 'x/y', portal: 'p' } },
      { table: 'accounts', key: 'espocrm/p/A/x%2Fy' },
    ],
    ['a list', { page: 'list' }, undefined],
    ['another page', { page: 'other' }, undefined],
    ['no record', { record: undefined }, undefined],
    ['a record without an id', { record: { type: 'Contact', id: '' } }, undefined],
    ['an endless id', { record: { type: 'Contact', id: 'x'.repeat(2_000) } }, undefined],
  ])('%s', (_what, said, expected) => {
    expect(pageRecordOf(page(said), origin)).toEqual(expected);
  });

  it.each([undefined, '', 'no address'])('is nobody’s record at origin %s', (from) => {
    expect(pageRecordOf(page({}), from)).toBeUndefined();
  });
});

describe('hasOtherRecord', () => {
  const key = 'odoo/host/res.partner/1';
  it.each([
    [[], false],
    [[key], false],
    [['odoo/host/res.partner/2'], true],
    [[key, 'odoo/host/res.partner/2'], true],
    [['odoo/other/res.partner/2'], false],
    [['odoo/host/crm.lead/2'], false],
    [['zoho-crm/host/res.partner/2'], false],
    [['no key'], false],
  ])('%j: %s', (crmKeys, expected) => {
    expect(hasOtherRecord({ crmKeys }, key)).toBe(expected);
  });
});
