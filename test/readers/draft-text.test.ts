import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { visibilityOf } from '../../lib/readers/dom/visibility.ts';
import { draftText } from '../../lib/readers/gmail/draft-text.ts';
import { messageText } from '../../lib/readers/gmail/message-text.ts';

const { document } = new JSDOM('<body></body>').window;
beforeAll(() => void vi.stubGlobal('document', document));
afterAll(() => void vi.unstubAllGlobals());

function bodyOf(html: string): Element {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}
const read = (html: string) => {
  const body = bodyOf(html);
  return { body, ...draftText(body, visibilityOf(document)) };
};
/** What a range holds, as the reader prints it: spaces and marks without width do not count. */
const bare = (text: string) => text.replace(/[\s\p{Cc}\u200B\u200E\uFEFF]/gu, '');

const cases: [string, string, string][] = [
  ['words in a line', '<div>Does <b>Thursday</b> suit you?</div>', 'Thursday suit'],
  ['words over two lines', '<div>Hello Ana,</div><div><br></div><div>a word.</div>', 'Ana,\n\na word'],
  ['the second of two equal words', '<div>> yes</div><div>yes</div>', 'yes'],
  ['what follows spaces that are not seen', '<div>  The \n  next&nbsp; step</div>', 'next step'],
  ['what follows a mark without width', '<div>a\u200Bb c</div>', 'b c'],
  ['an answer below a quoted line', 'On 3 May 2026 at 9:12, A wrote:<br>&gt; 40k<br>40k it is', '40k'],
  ['a word in a plain block', '<pre>one\n  two three\nfour</pre>', 'two three'],
  ['an emoji that is a picture', '<div>So <img data-emoji="👍"> it is</div>', '👍 it'],
];

describe('the place of words in a draft', () => {
  it.each(cases)('%s', (_name, html, words) => {
    const { body, text, rangeOf } = read(html);
    const start = text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    const range = rangeOf(start, start + words.length);
    expect(body.contains(range?.commonAncestorContainer ?? null)).toBe(true);
    expect(bare(range?.toString() ?? '')).toBe(bare(words.replace('👍', '')));
  });

  it('is not that of the same words in the quoted line above', () => {
    const { body, text, rangeOf } = read(cases[2]?.[1] ?? '');
    expect(text).toBe('yes');
    expect(rangeOf(0, 3)?.startContainer.parentNode).toBe(body.lastElementChild);
  });

  it('is none where the span holds spaces alone, or the words have gone', () => {
    const { body, rangeOf } = read('<div>Some words</div>');
    expect(rangeOf(4, 5)).toBeNull();
    const [words] = body.firstElementChild?.childNodes ?? [];
    if (words) words.textContent = 'So';
    expect(rangeOf(5, 10)).toBeNull();
  });

  it('between words is before the one that follows, else behind the one before', () => {
    const { rangeOf } = read('<div>Hello,</div><div>  two words</div>');
    const beside = (at: number) => {
      const range = rangeOf(at, at);
      const data = (range?.startContainer as Text | undefined)?.data ?? '';
      return [data.slice(0, range?.startOffset), data.slice(range?.endOffset)];
    };
    expect(beside(0)).toEqual(['', 'Hello,']);
    expect(beside(6)).toEqual(['Hello,', '']);
    expect(beside(7)).toEqual(['  ', 'two words']);
    expect(beside(16)).toEqual(['  two words', '']);
    expect(read('').rangeOf(0, 0)).toBeNull();
  });

  it('is known to have quoted lines in between', () => {
    expect(read('<div>Yes.</div><div>&gt; 40k?</div><div>40k.</div>').isBroken).toBe(true);
    expect(read('<div>Yes.</div><div>&gt; 40k?</div>').isBroken).toBe(false);
    expect(read('<div>&gt; 40k?</div><div>Yes.</div>').isBroken).toBe(false);
  });

  it('in plain text is where they stand in the field', () => {
    const area = document.createElement('textarea');
    area.value = '\n  Hello,\n\n\nOn 3 May 2026 at 9:12, A wrote:\n> 40k?\n\n40k it is.\n\n-- \nAna';
    const { text, valueRangeOf } = draftText(area, () => true);
    expect(text).toBe('Hello,\n\n40k it is.');
    expect(area.value.slice(...valueRangeOf(8, 18))).toBe('40k it is.');
    expect(area.value.slice(...valueRangeOf(0, 7))).toBe('Hello,');
  });
});

const words = fc.constantFrom(
  'yes', ' 40k ', '  two  words ', '\u200B', 'On 3 May 2026 at 9:12, A <a@b.example> wrote:', '> quoted', '-- ',
  'x\n y', '&nbsp;', '&nbsp;&nbsp; z', 'ü👍', 'a\u200Eb', '\t', 'Hello,',
); // prettier-ignore
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<span hidden>never</span>'),
    fc
      .tuple(
        fc.constantFrom(
          'div', 'p', 'b', 'pre', 'blockquote', 'ul', 'li', 'span', 'td', 'div class="gmail_quote"',
          'div class="gmail_signature"', 'blockquote style="border:none"',
        ), // prettier-ignore
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
}));
const drafts = fc.array(markup.node, { minLength: 1, maxLength: 8 }).map((nodes) => nodes.join(''));

describe('in any draft', () => {
  it('every span of the text is found where it stands, and nothing else', () => {
    const property = fc.property(drafts, fc.nat(), fc.nat(), (html, first, second) => {
      const { text, rangeOf } = read(html);
      const [start = 0, end = 0] = [first, second].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
      const wanted = bare(text.slice(start, end));
      const range = rangeOf(start, end);
      if (start === end) return text === '' ? range === null : range?.collapsed === true;
      if (wanted === '' || range === null) return wanted === '' && range === null;
      const found = bare(range.toString());
      // What stands between two words of the writer (a quoted line, say) lies within the range.
      const isExact = !/quote|hidden|-- |&gt;|> |wrote|signature/.test(html);
      const isBetween = found.startsWith(wanted.charAt(0)) && found.endsWith(wanted.slice(-1));
      return isExact ? found === wanted : isBetween && isWithin(wanted, found);
    });
    expect(() => fc.assert(property, { seed: 5, numRuns: 800 })).not.toThrow();
  });

  it('the text is that of the reading', () => {
    fc.assert(
      fc.property(drafts, (html) => {
        const { body, text } = read(html);
        expect(text).toBe(messageText(body, visibilityOf(document)));
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

/** Whether the letters of one stand in the other in their order. */
function isWithin(wanted: string, found: string): boolean {
  let at = 0;
  for (let index = 0; index < found.length; index += 1)
    if (found.charAt(index) === wanted.charAt(at)) at += 1;
  return at === wanted.length;
}
