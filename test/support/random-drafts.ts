import * as fc from 'fast-check';

const line = fc.constantFrom(
  'a word',
  '<b>bold</b>',
  'a&nbsp;b',
  '<span style="color:red">red</span>',
  '&gt; theirs',
);
const block = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => `<div>${lines.join(' ')}</div>`),
  fc.constantFrom(
    '<div><br></div>',
    '<br>',
    'bare words<br>',
    '<ul><li>one</li><li>two</li></ul>',
    '<p>a paragraph</p>',
    '<div><div>nested</div><div>deep</div></div>',
    '<div>&gt; a quoted line</div>',
    '<table><tr><td>left</td><td>right</td></tr></table>',
  ),
);
const signature = fc.constantFrom(
  '',
  '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature"><div>Maya<br>Kestrel Loop</div></div>',
  '<div class="gmail_signature">Maya</div>',
);
const quote = fc.constantFrom(
  '',
  '<br><div class="gmail_quote"><div class="gmail_attr">On 3 May Jun wrote:<br></div><blockquote><div>one</div><div>two</div></blockquote></div>',
  '<div class="gmail_quote"><blockquote>first</blockquote><div>an answer</div><blockquote>second</blockquote></div>',
);

/** Bodies of drafts: a writer's words in any markup, then a signature and a quoted mail or neither. */
const bodies = fc
  .tuple(fc.array(block, { maxLength: 4 }), signature, quote)
  .map(([blocks, ...rest]) => [...blocks, ...rest].join(''));

/** A body, where its cursor stands (the nth place that it can; null: it is elsewhere), and how is written. */
export const randomDrafts = (count: number, seed: number) =>
  fc.sample(fc.tuple(bodies, fc.option(fc.nat(100)), fc.constantFrom('insert', 'replace')), {
    numRuns: count,
    seed,
  });

/** An expression for the page's own world: fills the draft's body, and puts the cursor there. */
export const fillBody = (html: string, place: number | null) => `(() => {
  const body = document.querySelector('[g_editable]');
  body.replaceChildren(...new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').body.childNodes);
  const places = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) for (let at = 0; at <= walker.currentNode.data.length; at += 3) places.push([walker.currentNode, at]);
  body.focus();
  if (${place === null} || places.length === 0) { getSelection().removeAllRanges(); document.querySelector('[name=subjectbox]').focus(); }
  else getSelection().collapse(...places[${place ?? 0} % places.length]);
})()`;
