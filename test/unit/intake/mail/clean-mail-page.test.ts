// @vitest-environment jsdom
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanMailPage } from '../../../../lib/intake/mail/clean-mail-page.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const folder = path.join(import.meta.dirname, '../../../fixtures/mails');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('the markup of mail programs', () => {
  it.each(fixtures)('%s', (name) => {
    const page = parse(readFileSync(path.join(folder, name), 'utf8'));
    const before = page.documentElement.outerHTML;
    const expected: unknown = JSON.parse(
      readFileSync(path.join(folder, name.replace('.html', '.json')), 'utf8'),
    );
    expect(cleanMailPage(page)).toEqual(expected);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is tried on mails of enough programs', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(8);
  });
});

const pages: [string, string, string][] = [
  [
    'hidden text and scripts',
    '<style>p{}</style><div style="display:none">Preview</div><p>Yes.</p><script>no()</script><p hidden>no</p>',
    'Yes.',
  ],
  [
    'text too small to see',
    '<span style="font-size:0px">no</span><p style="max-height:0;overflow:hidden">no</p><p>Yes.</p>',
    'Yes.',
  ],
  [
    'a quotation of the writer’s own choice',
    '<p>He said</p><blockquote>We go ahead</blockquote><p>so we do.</p>',
    'He said\n\n> We go ahead\n\nso we do.',
  ],
  [
    'lists and tables',
    '<p>Points:</p><ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>',
    'Points:\n\n- one\n- two\n\na b',
  ],
  ['line breaks', '<div>one<br>two</div><div><br></div><div>three</div>', 'one\ntwo\n\nthree'],
  ['white space of the source', '<p>one\n   two\t three</p>', 'one two three'],
  ['code', '<p>See</p><pre>if (a) {\n  b\n}</pre>', 'See\n\nif (a) {\n  b\n}'],
  [
    'an emoji as a picture',
    '<div><img alt="👍" data-emoji="👍"><img alt="Logo of Kestrel Loop"></div>',
    '👍',
  ],
  [
    'the phrases in what is left',
    '<div>Yes.</div><div>Am 16.11.2026 um 10:12 schrieb Jonas:</div><div>Passt das?</div>',
    'Yes.',
  ],
  ['marked text stays text', '<p>&lt;img src=x onerror=alert(1)&gt;</p>', '<img src=x onerror=alert(1)>'],
  ['nothing', '', ''],
];

describe('a page of a mail', () => {
  it.each(pages)('%s', (_, html, reply) => {
    expect(cleanMailPage(parse(html)).reply).toBe(reply);
  });

  it('is read however deep it is nested', () => {
    const page = parse('');
    let inner = page.body;
    for (let depth = 0; depth < 1_500; depth += 1) {
      const div = page.createElement('div');
      inner.append(div);
      inner = div;
    }
    inner.append('Yes.');
    expect(cleanMailPage(page).reply).toBe('Yes.');
  });
});
