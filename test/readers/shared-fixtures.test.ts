import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../lib/core/contract/article.ts';
import { type PageKind, snapshotSchema } from '../../lib/core/contract/read.ts';
import { readArticle } from '../../lib/readers/article/read-article.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { openDocument } from './page-cases.ts';

/** Saved pages that are no part of this repository: where they lie beside it, every reader is tried on them. */
const root = '../shared/pages/fixtures';

const addresses: Record<string, { url: string; app: string; pages: PageKind[] }> = {
  gmail: {
    url: 'https://mail.google.com/mail/u/0/#inbox',
    app: 'gmail',
    pages: ['thread', 'inbox', 'compose', 'other'],
  },
  'google-calendar': {
    url: 'https://calendar.google.com/calendar/u/0/r/week',
    app: 'google-calendar',
    pages: ['event', 'grid'],
  },
  'google-meet': { url: 'https://meet.google.com/khl-wqre-pzt', app: 'google-meet', pages: ['meeting'] },
  odoo: { url: 'https://rill.odoo.com/web#id=12&model=crm.lead', app: 'odoo', pages: ['deal'] },
  espocrm: { url: 'https://crm.example/#Contact/view/64f0', app: 'espocrm', pages: ['contact'] },
  'atomic-crm/contact-record.html': {
    url: 'http://127.0.0.1:8791/#/contacts/1/show',
    app: 'atomic-crm',
    pages: ['contact'],
  },
  'atomic-crm/deals-board.html': {
    url: 'http://127.0.0.1:8791/#/deals',
    app: 'atomic-crm',
    pages: ['list'],
  },
  hubspot: { url: 'https://app.hubspot.com/contacts/1/record/0-1/1', app: 'hubspot', pages: ['contact'] },
  pipedrive: { url: 'https://ostwind.pipedrive.com/person/1', app: 'pipedrive', pages: ['contact'] },
  'zoho-crm': {
    url: 'https://crm.zoho.eu/crm/org1/tab/Contacts/4100000000000101',
    app: 'zoho-crm',
    pages: ['contact'],
  },
  suitecrm: {
    url: 'https://crm.example/index.php?module=Contacts&action=DetailView&record=1',
    app: 'suitecrm',
    pages: ['contact'],
  },
  salesforce: {
    url: 'https://ostwind.lightning.force.com/lightning/r/Contact/003Hp00002kTqBnIAK/view',
    app: 'salesforce',
    pages: ['contact'],
  },
  'dynamics-365': {
    url: 'https://ostwind.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=5c0a7e1d-3f5b-4e2a-9d8c-0b1a2c3d4e5f',
    app: 'dynamics-365',
    pages: ['contact'],
  },
};
const elsewhere = {
  url: 'https://crm.example/',
  app: 'generic',
  pages: ['contact', 'other'] satisfies PageKind[],
};

const files = existsSync(root)
  ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  : [];

describe.skipIf(files.length === 0)(`the pages in ${root} (skipped where that folder is missing)`, () => {
  it.each(files)('%s is read without an error and in the right form', (file) => {
    const { url, app, pages } = addresses[file] ?? addresses[file.split('/')[0] ?? ''] ?? elsewhere;
    const document = openDocument(readFileSync(`${root}/${file}`, 'utf8'), url);
    const before = document.documentElement.outerHTML;
    const read = readPage(document, url, {});
    expect(snapshotSchema.safeParse(read).error).toBeUndefined();
    expect(read.app).toBe(app);
    expect(pages).toContain(read.page);
    expect(articleSchema.safeParse(readArticle(document, url)).error).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
