import { array, assert, constantFrom, property, record, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censorPage } from '../../../scripts/censor/censor-page.ts';
import { structuralWords } from '../../../scripts/censor/structural-words.ts';
import { isAddressOf } from '../../../lib/readers/generic/name-match.ts';
import { snapshotCases } from '../../readers/page-cases.ts';

const body = (html: string, keep?: string[]) =>
  /<body>(.*)<\/body>/s
    .exec(censorPage(`<!doctype html><title>x</title><body>${html}</body>`, { keep }).html)?.[1]
    ?.trim() ?? '';
const shape = (text: string) =>
  text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\d/g, '0');
/** Words of four letters and numbers of four digits or more, in lower case. */
const wordsOf = (text: string) => (text.match(/\p{L}{4,}|\d{4,}/gu) ?? []).map((word) => word.toLowerCase());

describe('a censored page', () => {
  it('keeps tags, hooks and states, and the shape of every text', () => {
    const html =
      '<div class="record-header" data-test-id="email-field" aria-hidden="true" style="color: red; display: none"><h1>Sarah Okafor, 38.000 €</h1></div>';
    const censored = body(html);
    expect(censored).not.toMatch(/Sarah|Okafor|38\.000/);
    expect(shape(censored)).toBe(shape(html.replace('color: red; ', '')));
    expect(censored).toContain(
      '<div class="record-header" data-test-id="email-field" aria-hidden="true" style="display: none">',
    );
  });

  it('gives one person one name, also in her address, and the address a sample host', () => {
    const [, name = '', address = '', again = ''] =
      /<b>(.*)<\/b><a href="mailto:(.*)">(.*)<\/a>/.exec(
        body('<b>Sarah Okafor</b><a href="mailto:sarah.okafor@harrowfinch.com?subject=Hello">SARAH</a>'),
      ) ?? [];
    expect(isAddressOf(name, address)).toBe(true);
    expect(address).toMatch(/^[a-z]{5}\.[a-z]{6}@[a-z]{11}\.example$/);
    expect(again).toBe(name.split(' ')[0]?.toUpperCase());
  });

  it('keeps the pattern of a record’s address, with another customer, record and host', () => {
    const id = '48291'.padEnd(6, '7');
    const links = body(
      `<a href="https://harrow.pipedrive.com/person/${id}?tab=notes" data-id="${id}"></a><a href="/contacts/${id}/record/0-1/501#x"></a><a href="https://www.harrowfinch.com/team/okafor"></a>`,
    );
    const [, tenant, person, data, portal] =
      /href="https:\/\/([a-z]{6})\.pipedrive\.com\/person\/(\d{6})\?tab=notes" data-id="(\d{6})".*href="\/contacts\/(\d{6})\/record\/0-1\/501#/.exec(
        links,
      ) ?? [];
    expect(tenant).not.toBe('harrow');
    expect([data, portal]).toEqual([person, person]);
    expect(links).not.toMatch(/482917|harrowfinch|okafor/);
    expect(links).toMatch(/href="https:\/\/[a-z]{3}\.[a-z]{11}\.example\//);
  });

  it('drops what runs, loads, draws and remarks', () => {
    const html =
      '<!-- Sarah --><script>let sarah</script><style>.sarah{}</style><img src="/sarah.png" srcset="/s.png 2x" onerror="sarah()"><svg viewBox="0 0 4 4"><path d="M1 2"/></svg><iframe src="/sarah"></iframe><a href="javascript:sarah()">x</a><template><b>Sarah</b></template><i style="background: url(data:image/png;base64,AA)"></i>';
    expect(body(html)).toMatch(/^<img><svg><\/svg><a>[a-z]<\/a><i><\/i>$/);
  });

  it('replaces in hooks what the page says, tells so, and leaves what it is told to keep', () => {
    const html = '<div class="owner-sarah zebra">Sarah, Zebra</div>';
    expect(censorPage(html).replaced).toEqual(['sarah', 'zebra']);
    expect(body(html, ['zebra'])).toMatch(/class="owner-(?!sarah)[a-z]{5} zebra">[A-Z][a-z]{4}, Zebra</);
  });

  it('keeps the app’s name in the title alone, and says the same every time', () => {
    const page = '<title>Sarah Okafor | HubSpot</title><p>HubSpot Nöll 東京 2026-11-22</p>';
    const { html } = censorPage(page);
    expect(html).toMatch(/<title>[A-Z][a-z]{4} [A-Z][a-z]{5} \| HubSpot<\/title>/);
    expect(html).toMatch(/<p>(?!HubSpot)[a-z]{7} [a-z]{4} \p{Script=Han}{2} 20[34]\d-\d\d-\d\d<\/p>/iu);
    expect(censorPage(page).html).toBe(html);
  });

  it.each(snapshotCases.filter(({ site }) => ['hubspot', 'close', 'generic'].includes(site)))(
    'of $site: $name has no name, address or number of it',
    ({ html, snapshot }) => {
      const kept = new Set(wordsOf(censorPage(html).html));
      const said = [snapshot.contact, snapshot.account, snapshot.deal, ...snapshot.people].flatMap((part) =>
        wordsOf(Object.values(part ?? {}).join(' ')),
      );
      expect(
        said.filter((word) => word !== 'example' && !structuralWords.has(word) && kept.has(word)),
      ).toEqual([]);
    },
  );

  it('has no word or number of any page’s texts and values', () => {
    const word = stringMatching(/^[a-z]{4,9}$/);
    const piece = constantFrom(
      'Sarah Okafor',
      'sarah.okafor@harrow.com',
      '+41 44 5550120',
      '19a6b0c1d2e3f405',
      'Straße Ünal',
      'Acme-4711',
    );
    const element = record({
      tag: constantFrom('div', 'span', 'a', 'td', 'input'),
      text: tuple(piece, word),
      attributes: array(
        tuple(
          constantFrom(
            'value',
            'title',
            'alt',
            'href',
            'aria-label',
            'data-owner',
            'data-email',
            'placeholder',
            'content',
          ),
          tuple(piece, word),
        ),
        { maxLength: 3 },
      ),
      hook: word,
    });
    assert(
      property(array(element, { minLength: 1, maxLength: 12 }), (parts) => {
        const html = parts
          .map(({ tag, text, attributes, hook }) => {
            const own = new Map(attributes.map(([name, value]) => [name, value.join(' ')]));
            const list = [...own].map(([name, value]) => `${name}="${value}"`).join(' ');
            return `<${tag} class="${hook}-card" ${list}>${text.join(' ')}</${tag}>`;
          })
          .join('');
        const said = parts.flatMap(({ text, attributes }) =>
          wordsOf([...text, ...attributes.flatMap(([, value]) => value)].join(' ')),
        );
        const kept = new Set(wordsOf(body(html)));
        expect(said.filter((each) => !structuralWords.has(each) && kept.has(each))).toEqual([]);
      }),
      { seed: 20_261_122, numRuns: 40 },
    );
  });
});
