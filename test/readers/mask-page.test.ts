import {
  array,
  assert,
  constantFrom,
  nat,
  property,
  record,
  string,
  stringMatching,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPage, maskSite, vocabularyOf } from '../../lib/readers/dom/mask-page.ts';
import { composeRules } from '../../lib/readers/gmail/compose-selectors.ts';
import { gmailRules } from '../../lib/readers/gmail/selectors.ts';
import { walls } from '../../lib/readers/gmail/walls.ts';
import { openDocument, pageOf, snapshotCases } from './page-cases.ts';

const url = 'https://mail.google.com/mail/u/0/';
const maskGmail = maskSite([gmailRules, composeRules], walls);
const vocabulary = vocabularyOf([gmailRules, composeRules]);
const mask = (body: string, max = 60_000) => maskGmail(pageOf(body, url), max);

/** Words that may stand in any diagnosis: our own selectors', and what the mask itself says. */
const ours = new Set([...vocabulary, 'aria', 'other', 'x', 'f']);
const tagName =
  /^(?:a|b|br|body|div|form|h[1-6]|head|html|img|input|li|p|section|script|span|style|strong|table|tbody|td|template|textarea|tr|u|ul|aside|article|footer|label|option|ol)$/;
const foreignWords = (text: string) =>
  (text.match(/[\p{L}\p{N}_-]+/gu) ?? []).filter(
    (word) => !ours.has(word) && !tagName.test(word) && !/^\d+$/.test(word),
  );

describe('the masked shape of a page', () => {
  it('keeps tags, our own hooks and kinds of values', () => {
    const masked = mask(
      '<div role="main" class="nH acmeCorp"><h2 class="hP" data-legacy-thread-id="19a6b0c1d2e3f405">Pricing for Sarah</h2><span class="gD" email="sarah@harrowfinch.example" name="Sarah Okafor" data-crm-owner="Maya"></span><input name="subjectbox" value="Pricing"><input name="composeid" value="61"></div>',
    );
    expect(masked.split('\n')).toEqual([
      'body',
      ' div.nH[role=main]+1',
      '  h2.hP[data-legacy-thread-id=f] "',
      '  span.gD[email=@][name=x]+1',
      '  input[name=subjectbox][value=x]',
      '  input[name=composeid][value=0]',
    ]);
  });

  it('says nothing of what stands in a mail or a draft, and marks what is hidden', () => {
    const masked = mask(
      '<div class="ii gt"><div class="a3s"><b class="gD">Secret</b></div></div><div hidden><b>Secret</b></div><div g_editable="true"><p>Secret</p></div><script>secret()</script>',
    );
    expect(masked.split('\n')).toEqual([
      'body',
      ' div.ii.gt …',
      ' div[hidden] !',
      ' div[g_editable=true] …',
      ' script " …',
    ]);
  });

  it('tells a list of thousands by one of its rows, and keeps to its cap', () => {
    const rows = '<tr class="zA"><td><span class="yP" email="a@b.example">A</span></td></tr>'.repeat(3_000);
    const masked = mask(`<table>${rows}</table>`);
    expect(masked).toContain('×3000');
    expect(masked.length).toBeLessThan(500);
    const different = Array.from(
      { length: 3_000 },
      (_, index) => `<p>${'<b></b><i></i>'.repeat(index % 40)}</p>`,
    );
    expect(mask(different.join(''), 2_000).length).toBeLessThanOrEqual(2_000);
  });

  it.each(snapshotCases.filter(({ site }) => site === 'gmail'))(
    'of $name has no word of it',
    ({ html, url }) => {
      expect(foreignWords(maskGmail(openDocument(html, url), 60_000))).toEqual([]);
    },
  );

  it('of any page has no word of it', () => {
    const word = stringMatching(/^[a-z]{2,9}$/);
    const value = constantFrom(
      'Sarah Okafor',
      'sarah@harrowfinch.example',
      '#msg-f:1848',
      '19a6b0c1d2e3f405',
      '0041 44 555 01 20',
    );
    const attribute = tuple(
      constantFrom('class', 'email', 'name', 'id', 'aria-label', 'data-x', 'title', 'href'),
      value,
    );
    const element = record({
      tag: constantFrom('div', 'span', 'b', 'sarah-okafor', 'okafor', 'form', 'input'),
      attributes: array(attribute, { maxLength: 3 }),
      own: word,
      text: string({ maxLength: 20 }),
      below: nat(20),
    });
    const document = pageOf('', url);
    assert(
      property(array(element, { maxLength: 20 }), (parts) => {
        document.body.replaceChildren();
        const built: Element[] = [document.body];
        for (const { tag, attributes, own, text, below } of parts) {
          const made = document.createElement(tag);
          for (const [name, content] of attributes) made.setAttribute(name, content);
          made.setAttribute(`data-${own}`, own);
          made.classList.add(`q-${own}`);
          made.append(text);
          built[below % built.length]?.append(made);
          built.push(made);
        }
        const masked = maskPage(document.body, {
          vocabulary,
          isVisible: () => true,
          isClosed: () => false,
          max: 60_000,
        });
        expect(foreignWords(masked)).toEqual([]);
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });
});
