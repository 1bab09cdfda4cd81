import { Readability } from '@mozilla/readability';
import type { Article } from '../../core/contract/article.ts';
import { blockText, cleanText, textLength } from '../dom/text.ts';
import { visibilityOf } from '../dom/visibility.ts';
import { articleKind } from './article-kind.ts';
import { publishedOn, siteNameIn } from './publication.ts';

const longestText = 500_000;
const longestExcerpt = 500;
const mostElements = 60_000;

/** Boxes over the page and around it. Checked for size, since a page may put "cookie" on its own frame. */
const overlays =
  '[id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i], ' +
  '[role="dialog"], [aria-modal="true"], dialog, nav, [role="navigation"], [aria-hidden="true"], [hidden], script, style, template, noscript';
const longestOverlay = 3_000;

type Parsed = { title: string; byline: string; siteName: string; excerpt: string; text: string };

/**
 * A page clipped for the value library, through @mozilla/readability on a clone: the given document is not changed.
 * A page that it cannot read gives its visible text.
 */
export function readArticle(document: Document, url: string): Article {
  const clone = document.cloneNode(true) as Document;
  removeOverlays(clone);
  const parsed = parse(clone) ?? plain(document);
  const { text } = parsed;
  const title = titleIn(document) || parsed.title;
  const byline = parsed.byline.replace(/^(?:by|von|par|por)\s+(?=\p{Lu})/iu, '');
  const siteName = siteNameIn(document) || parsed.siteName;
  const day = publishedOn(document);
  return {
    title,
    ...(byline && { byline }),
    ...(siteName && { siteName }),
    ...(day && { publishedOn: day }),
    excerpt: cleanText(parsed.excerpt || text, longestExcerpt),
    text,
    kind: articleKind(title, text, URL.canParse(url) ? new URL(url).pathname : ''),
  };
}

/** The page's own word, else the heading that its tab is named after: cutting a tab's title at a colon loses half of it. */
function titleIn(document: Document): string {
  const named = cleanText(document.querySelector('meta[property="og:title"]')?.getAttribute('content'));
  const tab = cleanText(document.title);
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map((heading) => cleanText(heading.textContent));
  const [heading = ''] = headings.filter((text) => tab.includes(text)).sort((a, b) => b.length - a.length);
  return named || heading;
}

/** The marks that link a heading to itself. */
const isPermalink = (element: Element) =>
  element.nodeName === 'A' && element.textContent.length < 3 && /^[#¶§]?$/.test(element.textContent.trim());

function removeOverlays(clone: Document): void {
  for (const element of clone.querySelectorAll(overlays)) {
    const isContent =
      element.querySelector('article, main, h1') !== null ||
      element.matches('html, head, body, article, main') ||
      element.closest('head') !== null;
    const size = blockText(element, { max: longestOverlay + 1 }).length;
    if (!isContent && size <= longestOverlay) element.remove();
  }
}

function parse(clone: Document): Parsed | null {
  try {
    const reader = new Readability<Node>(clone, {
      maxElemsToParse: mostElements,
      serializer: (content) => content,
    });
    const article = reader.parse();
    const text = article?.content
      ? blockText(article.content, { max: longestText, isSkipped: isPermalink })
      : '';
    if (!article || text === '') return null;
    return {
      title: cleanText(article.title) || cleanText(clone.title),
      byline: cleanText(article.byline),
      siteName: cleanText(article.siteName),
      excerpt: cleanText(article.excerpt),
      text,
    };
  } catch {
    return null;
  }
}

function plain(document: Document): Parsed {
  const isVisible = visibilityOf(document);
  const root = document.querySelector('article, main') ?? document.body ?? document;
  return {
    title: cleanText(document.title, textLength),
    byline: '',
    siteName: '',
    excerpt: cleanText(document.querySelector('meta[name="description"]')?.getAttribute('content')),
    text: blockText(root, {
      max: longestText,
      isSkipped: (element) => element.nodeName === 'NAV' || !isVisible(element),
    }),
  };
}
