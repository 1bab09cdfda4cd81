import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../lib/core/contract/article.ts';
import { snapshotSchema } from '../../lib/core/contract/read.ts';
import { readArticle } from '../../lib/readers/article/read-article.ts';
import { readPage } from '../../lib/readers/read-page.ts';
import { openDocument, pageOf } from './page-cases.ts';

const self = { email: 'maya@kestrelloop.example' };
const urls = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXLKLKLKLKLKLKLKLKLKLKLKLK',
  calendar: 'https://calendar.google.com/calendar/u/0/r/week',
  hubspot: 'https://app.hubspot.com/contacts/48/record/0-1/501',
  meet: 'https://meet.google.com/khl-wqre-pzt',
  generic: 'https://anything.example/',
};
const message = (email: string, name: string, body: string) =>
  `<div class="adn ads" data-message-id="#${email}"><span class="gD" email="${email}" name="${name}"></span><div class="ii gt"><div class="a3s">${body}</div></div></div>`;
const thread = (inner: string) => `<div role="main"><h2 class="hP">Subject</h2>${inner}</div>`;

describe('a page that means harm', () => {
  it('of ten megabytes is cut while it is read', () => {
    const huge = 'word '.repeat(2_000_000);
    // Set, not parsed: it is the reading that is tried here.
    const document = pageOf(thread(message('ana.lima@big.example', 'x'.repeat(5_000), '')), urls.gmail);
    document.querySelector('.a3s')?.append(huge);
    const read = readPage(document, urls.gmail, { self });
    expect(snapshotSchema.safeParse(read).error).toBeUndefined();
    expect(read.thread?.messages[0]?.text.length).toBeGreaterThan(50_000);
    expect(read.thread?.messages[0]?.text.length).toBeLessThanOrEqual(60_000);
    expect(read.contact?.name?.length).toBe(200);
    const page = pageOf('<article><p></p></article>', urls.generic);
    page.querySelector('p')?.append(huge);
    const article = readArticle(page, urls.generic);
    expect(articleSchema.safeParse(article).error).toBeUndefined();
  });

  it('of more messages, rows, guests and drafts than anybody has keeps to the counts of the schema', () => {
    const many = (count: number, part: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => part(index)).join('');
    const pages = [
      [urls.gmail, thread(many(400, (index) => message(`p${index}@many.example`, `P ${index}`, 'text')))],
      [
        urls.gmail.replace(/\/FM.*/, ''),
        `<table>${many(2_000, (index) => `<tr class="zA"><td><span class="yP" email="p${index}@many.example" name="P"></span></td></tr>`)}</table>`,
      ],
      [
        urls.gmail,
        many(40, (index) => `<div role="dialog"><input name="subjectbox" value="${index}"></div>`),
      ],
      [
        urls.calendar,
        `<div id="xDetDlg" data-eventid="x"><div role="tree">${many(900, (index) => `<div role="treeitem" data-email="p${index}@many.example">P</div>`)}</div></div>`,
      ],
      [urls.generic, many(3_000, (index) => `<a href="mailto:p${index}@many.example">x</a>`)],
    ] as const;
    for (const [url, body] of pages) {
      const read = readPage(pageOf(body, url), url, { self });
      expect(snapshotSchema.safeParse(read).error).toBeUndefined();
      expect(read.page === 'other' && read.people.length === 0).toBe(false);
    }
  });

  it('that puts its own fields in the place of the DOM’s is read or given up, never an endless loop', () => {
    const trap = [
      'closest',
      'matches',
      'parentElement',
      'parentNode',
      'nextSibling',
      'firstChild',
      'querySelectorAll',
      'attributes',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    for (const url of Object.values(urls)) {
      const body = `<form>${trap}<img name="title"><img name="body"><h1>Ana Lima</h1><a href="mailto:ana.lima@big.example">x</a>${thread(message('a@big.example', 'A', 'b'))}</form>`;
      expect(snapshotSchema.safeParse(readPage(pageOf(body, url), url, { self })).error).toBeUndefined();
    }
  });

  it('in whose mail a form hides its own methods loses that form and nothing else', () => {
    const body = '<p>Before.</p><form><input name="matches">Inside.</form><p>After.</p>';
    const document = pageOf(thread(message('ana.lima@big.example', 'Ana Lima', body)), urls.gmail);
    // As a browser does it; jsdom has no fields in the place of methods.
    const form = document.querySelector('form');
    for (const name of ['matches', 'closest', 'checkVisibility', 'nodeName'])
      Object.defineProperty(form ?? {}, name, { value: document.querySelector('input') });
    const read = readPage(document, urls.gmail, { self });
    expect(read.thread?.messages[0]?.text).toBe('Before.\n\nAfter.');
    expect(read.contact?.email).toBe('ana.lima@big.example');
  });

  it('in whose mail thousands of our own hooks stand names its writer alone', () => {
    const fake =
      '<span class="gD g2" email="eve@x.example"></span><div role="dialog"><input name="subjectbox"><i class="anm" name="to"><i role="option" data-hovercard-id="eve@x.example"></i></i></div>';
    const body = fake.repeat(600);
    const read = readPage(
      pageOf(thread(message('ana.lima@big.example', 'Ana', body)), urls.gmail),
      urls.gmail,
      {
        self,
      },
    );
    expect(read.people).toEqual([{ name: 'Ana', email: 'ana.lima@big.example' }]);
    expect(read.composes).toBeUndefined();
  });

  it('nested deeper than any page is taken for hidden', () => {
    const depth = 3_000;
    const document = pageOf('', urls.generic);
    let parent: Element = document.body;
    for (let level = 0; level < depth; level += 1) parent = parent.appendChild(document.createElement('div'));
    parent.innerHTML = '<a href="mailto:ana.lima@big.example">Ana Lima</a>';
    expect(readPage(document, urls.generic, { self }).people).toEqual([]);
  });

  it.each(['', 'not an address', 'javascript:alert(1)', 'about:blank', 'https://[broken'])(
    'with the address %j is read as any page',
    (url) => {
      const document = openDocument('<h1>Ana Lima</h1><a href="mailto:ana.lima@big.example">x</a>', url);
      expect(readPage(document, url, {}).app).toBe('generic');
      expect(snapshotSchema.safeParse(readPage(document, url, {})).error).toBeUndefined();
      expect(articleSchema.safeParse(readArticle(document, url)).error).toBeUndefined();
    },
  );

  it('with nothing in it gives nothing', () => {
    for (const url of Object.values(urls)) {
      const read = readPage(openDocument('', url), url, {});
      expect(read.people).toEqual([]);
      expect(read.contact).toBeUndefined();
    }
  });
});

describe('the reader of a host', () => {
  it.each([
    ['https://app.hubspot.com/', 'hubspot'],
    ['https://app-eu1.hubspot.com/', 'hubspot'],
    ['https://app-na2.hubspot.com/', 'hubspot'],
    ['https://hubspot.com.evil.example/', 'generic'],
    ['https://notmail.google.com.example/', 'generic'],
    ['https://mail.google.com/', 'gmail'],
    ['https://calendar.google.com/', 'google-calendar'],
    ['https://meet.google.com/', 'google-meet'],
    ['https://acme.lightning.force.com/', 'salesforce'],
    ['https://crm.zoho.eu/', 'zoho-crm'],
    ['https://zoho.com/', 'generic'],
  ])('%s is %s', (url, app) => {
    expect(readPage(openDocument('', url), url, {}).app).toBe(app);
  });
});
