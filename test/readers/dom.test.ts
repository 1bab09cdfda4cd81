import { describe, expect, it } from 'vitest';
import { blockText, cap, cleanText } from '../../lib/readers/dom/text.ts';
import { visibilityOf } from '../../lib/readers/dom/visibility.ts';
import { parseEventId } from '../../lib/readers/calendar/event-id.ts';
import { articleKind } from '../../lib/readers/article/article-kind.ts';
import { publishedOn } from '../../lib/readers/article/publication.ts';
import { openDocument, pageOf } from './page-cases.ts';

const url = 'https://any.example/';
const bodyText = (html: string, max = 1_000) => blockText(pageOf(html, url).body, { max });

describe('text', () => {
  it.each([
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['a<br>b<br><br><br>c', 'a\nb\n\nc'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a  \n <b> b</b>c&nbsp;d', 'a bc d'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f', 'af'],
    ['Well done <img data-emoji="🎉">', 'Well done 🎉'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['', ''],
  ])('of %s', (html, text) => {
    expect(bodyText(html)).toBe(text);
  });

  it('is cut without half an emoji', () => {
    expect(cap('ab🎉', 3)).toBe('ab');
    expect(cap('ab🎉', 4)).toBe('ab🎉');
    expect(bodyText('x'.repeat(500), 100)).toHaveLength(100);
  });

  it('on one line has no control characters and no hidden direction', () => {
    expect(cleanText(' a\u0000\u202Eb \n\t c\uFEFF ')).toBe('ab c');
    expect(cleanText('می‌خواهم')).toBe('می‌خواهم');
    expect(cleanText({})).toBe('');
  });
});

describe('what can be seen', () => {
  const style =
    '<style>.away { display: none } @media all { .gone { visibility: hidden } } .back { display: none } b.back { display: inline }</style>';
  it.each([
    ['<b id="x">', true],
    ['<div hidden><b id="x">', false],
    ['<div aria-hidden="true"><b id="x">', false],
    ['<div inert><b id="x">', false],
    ['<div style="color: red; display :none"><p><b id="x">', false],
    ['<div style="VISIBILITY: hidden"><b id="x">', false],
    ['<dialog><b id="x">', false],
    ['<dialog open><b id="x">', true],
    [`${style}<div class="away"><b id="x">`, false],
    [`${style}<div class="gone"><b id="x">`, false],
    [`${style}<b id="x" class="back">`, true],
    ['<style>div:has(> :nonsense) { display: none }</style><div><b id="x">', true],
  ])('%s: %s', (html, isSeen) => {
    const document = pageOf(html, url);
    const element = document.querySelector('#x');
    expect(element && visibilityOf(document)(element)).toBe(isSeen);
  });

  it('is asked of the browser where there is one', () => {
    const document = pageOf('<b id="x">', url);
    const element = document.querySelector('#x');
    const prototype = document.defaultView?.Element.prototype;
    Object.assign(prototype ?? {}, { checkVisibility: () => false });
    expect(element && visibilityOf(document)(element)).toBe(false);
  });

  it('is looked up for an element alone once its parent is seen', () => {
    const document = pageOf('<p><b></b><b hidden></b><b aria-hidden="true"><i></i></b></p>', url);
    Object.assign(document.defaultView?.Element.prototype ?? {}, { checkVisibility: () => true });
    const isVisible = visibilityOf(document);
    const seen = [...document.querySelectorAll('p, b, i')].map(isVisible);
    expect(seen).toEqual([true, true, false, false, false]);
    expect(seen).toEqual([...document.querySelectorAll('p, b, i')].map(visibilityOf(document)));
  });
});

describe('an event id', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  it.each([
    [
      encoded('abc123 maya@kestrelloop.example'),
      { eventId: 'abc123', calendarId: 'maya@kestrelloop.example' },
    ],
    [
      encoded('abc123_20261126T140000Z maya@m').replace(/=+$/, ''),
      { eventId: 'abc123_20261126T140000Z', calendarId: 'maya@m' },
    ],
    ['tasks_1f2e', { eventId: 'tasks_1f2e' }],
    [encoded('abc123'), {}],
    [encoded('a b c@d'), {}],
    ['%%%', {}],
    ['', {}],
    [null, {}],
  ])('%j', (eid, ids) => {
    expect(parseEventId(eid)).toEqual(ids);
  });
});

describe('an article', () => {
  it.each([
    ['<meta itemprop="datePublished" content="2026-03-09">', '2026-03-09'],
    ['<script type="application/ld+json">{"datePublished":"2026-3-9T08:00Z"}</script>', '2026-03-09'],
    ['<meta name="citation_publication_date" content="2026/03/09">', '2026-03-09'],
    [
      '<main><time datetime="2026-03-09">then</time><time datetime="2025-01-01">older</time></main>',
      undefined,
    ],
    [
      '<article><time datetime="2026-03-09">then</time><p><time datetime="2025-01-01">older</time></p></article>',
      '2026-03-09',
    ],
    ['<meta property="article:published_time" content="9 March">', undefined],
    ['<meta name="date" content="2026-02-30">', undefined],
    ['<p>Published on 9 March 2026</p>', undefined],
  ])('with %s was published on %s', (html, day) => {
    expect(publishedOn(openDocument(html, url))).toBe(day);
  });

  it.each([
    ['Case study: Harrow & Finch', '', '/blog/x', 'case_study'],
    ['How Harrow & Finch stopped typing', 'A customer story in three parts.', '/blog/x', 'case_study'],
    ['Harrow & Finch', '', '/customers/harrow-finch', 'case_study'],
    ['Proposal for Norrland Foods', '', '/p', 'proposal'],
    ['How to export orders', '', '/x', 'answer'],
    ['Exports', '', '/help/exports', 'answer'],
    ['What order errors cost', 'In our survey, 400 firms …', '/blog', 'insight'],
    ['', '', '', 'insight'],
  ])('called %j is of a kind', (title, text, address, kind) => {
    expect(articleKind(title, text, address)).toBe(kind);
  });
});
