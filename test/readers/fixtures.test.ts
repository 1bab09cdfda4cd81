import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../lib/core/contract/article.ts';
import { snapshotSchema } from '../../lib/core/contract/read.ts';
import { crmSites } from '../../lib/core/model/crm-sites.ts';
import { readArticle } from '../../lib/readers/article/read-article.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { articleCases, openDocument, snapshotCases } from './page-cases.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('what is read from a page', () => {
  it.each(snapshotCases)('$site: $name', ({ html, url, self, snapshot }) => {
    const document = openDocument(html, url);
    const before = document.documentElement.outerHTML;
    const read = readPage(document, url, { self });
    expect(plain(read)).toEqual(snapshot);
    expect(snapshotSchema.safeParse(read).error).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is tried on enough pages of each kind', () => {
    const count = (site: string) => snapshotCases.filter((entry) => entry.site === site).length;
    expect(count('gmail')).toBeGreaterThanOrEqual(6);
    expect(count('calendar')).toBeGreaterThanOrEqual(4);
    expect(count('meet')).toBeGreaterThanOrEqual(2);
    expect(count('generic')).toBeGreaterThanOrEqual(5);
    expect(articleCases.length).toBeGreaterThanOrEqual(4);
  });

  it.each(crmSites)('of $name on four pages at least, in two languages', ({ id }) => {
    const own = snapshotCases.filter((entry) => entry.site === id);
    const languages = new Set(own.map(({ html }) => /<html[^>]*\slang="([a-z]+)/.exec(html)?.[1]));
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(languages.size).toBeGreaterThanOrEqual(2);
  });
});

describe('what is clipped from an article', () => {
  it.each(articleCases)('$name', ({ html, url, article }) => {
    const document = openDocument(html, url);
    const before = document.documentElement.outerHTML;
    const read = readArticle(document, url);
    expect(plain(read)).toEqual(article);
    expect(articleSchema.safeParse(read).error).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
