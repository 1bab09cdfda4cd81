import type { Article } from '../../core/contract/article.ts';

/** A page clipped for the value library. Works on a clone: the given document is not changed. */
export function readArticle(document: Document, _url: string): Article {
  return { title: document.title.slice(0, 2_000), excerpt: '', text: '', kind: 'insight' };
}
