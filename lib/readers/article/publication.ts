import { cleanText, textLength } from '../dom/text.ts';

const dateMetas = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="citation_publication_date"]',
  'meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="dcterms.date" i]',
  'meta[name="parsely-pub-date"], meta[name="publishdate" i], meta[name="pubdate" i], meta[name="date" i]',
];

/**
 * The day a page says it was published, as it says it (no zone is converted), or undefined: JSON-LD, then meta
 * elements, then a `<time>` in the article's own head. A date without a year, or in words only, is not guessed at.
 */
export function publishedOn(document: Document): string | undefined {
  const inMeta = dateMetas.map((selector) => document.querySelector(selector)?.getAttribute('content'));
  return [...datesInJsonLd(document), ...inMeta, timeInHead(document)]
    .map(dayIn)
    .find((day) => day !== undefined);
}

/** A list of articles below has times too: the first one counts only where it is marked, or the only one. */
function timeInHead(document: Document): string | null {
  const times = [
    ...document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]'),
  ];
  const marked = times.find((time) =>
    time.matches('[pubdate], [itemprop="datePublished"], .published, header time, article > time'),
  );
  const days = new Set(times.map((time) => dayIn(time.getAttribute('datetime'))));
  return (marked ?? (days.size === 1 ? times[0] : undefined))?.getAttribute('datetime') ?? null;
}

function datesInJsonLd(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, 20)
    .flatMap(({ textContent }) => {
      const match = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(textContent.slice(0, 300_000));
      return match?.[1] ? [match[1]] : [];
    });
}

function dayIn(value: string | null | undefined): string | undefined {
  const [, year = '', month = '', day = ''] =
    /^\s*((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)(?!\d)/.exec(value ?? '') ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** The name of the site, only where the page gives it. */
export function siteNameIn(document: Document): string {
  const meta = document.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
  return cleanText(meta?.getAttribute('content'), textLength);
}
