import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Article } from '../../lib/core/contract/article.ts';
import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import type { Self } from '../../lib/core/contract/shared.ts';

const root = 'test/fixtures/pages';

export type PageCase = { site: string; name: string; html: string; url: string; self?: Self };
export type SnapshotCase = PageCase & { snapshot: PageSnapshot };
export type ArticleCase = PageCase & { article: Article };

/** Every folder below test/fixtures/pages: the page as it was written for us, beside what is to be read from it. */
function allCases(): (PageCase & { snapshot?: PageSnapshot; article?: Article })[] {
  return readdirSync(root).flatMap((site) =>
    readdirSync(`${root}/${site}`).map((name) => {
      const folder = `${root}/${site}/${name}`;
      const html = readFileSync(`${folder}/page.html`, 'utf8');
      return { site, name, html, ...JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) };
    }),
  );
}

export const snapshotCases = allCases().filter(
  (entry): entry is SnapshotCase => entry.snapshot !== undefined,
);
export const articleCases = allCases().filter((entry): entry is ArticleCase => entry.article !== undefined);

export function openDocument(html: string, url: string): Document {
  return new JSDOM(html, URL.canParse(url) ? { url } : {}).window.document;
}

/** A page with one body, for a case that needs no folder of its own. */
export function pageOf(body: string, url: string, title = ''): Document {
  return openDocument(
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
    url,
  );
}
