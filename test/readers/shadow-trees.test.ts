import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/readers/read-page.ts';
import { intoShadowTrees } from '../support/shadow-trees.ts';
import { openDocument, pageOf, snapshotCases } from './page-cases.ts';

const url = 'https://ostwind.lightning.force.com/lightning/r/Contact/003Hp00002kTqBnIAK/view';
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('a page with shadow trees', () => {
  it.each(snapshotCases.filter(({ site }) => site === 'salesforce'))(
    '$name is read as without them, and left as it is',
    (entry) => {
      const document = openDocument(entry.html, entry.url);
      const roots = intoShadowTrees(document);
      const state = () => [document.documentElement.outerHTML, ...roots.map((root) => root.innerHTML)];
      const before = state();
      expect(plain(readPage(document, entry.url, { self: entry.self }))).toEqual(entry.snapshot);
      expect(state()).toEqual(before);
    },
  );

  /** A contact's page in which the name is put into a slot of another tree, as the components of Lightning do. */
  function slotted(attributes = ''): { document: Document; highlights: ShadowRoot; name: ShadowRoot } {
    const document = pageOf(
      `<div class="lafPageHost active"><records-highlights2 ${attributes}>` +
        '<lightning-formatted-name slot="primaryField"></lightning-formatted-name></records-highlights2></div>',
      url,
    );
    const treeOf = (selector: string, html: string) => {
      const root = document.querySelector(selector)?.attachShadow({ mode: 'open' });
      if (!root) throw new Error(`No ${selector}`);
      root.innerHTML = html;
      return root;
    };
    return {
      document,
      highlights: treeOf(
        'records-highlights2',
        '<h1><slot name="primaryField">Loading</slot></h1><a href="mailto:ffion@prycefoundry.example">f…</a>' +
          '<p hidden><a href="mailto:huw@prycefoundry.example">h…</a></p>',
      ),
      name: treeOf('lightning-formatted-name', '<style>b {}</style><b>Ffion</b> <i hidden>Huw</i>Pryce'),
    };
  }

  it('is read as it stands on the screen: slots filled, hidden parts left out', () => {
    const { document } = slotted();
    const { contact, people } = readPage(document, url);
    expect(contact).toEqual({ name: 'Ffion Pryce', email: 'ffion@prycefoundry.example' });
    expect(people).toHaveLength(1);
  });

  it.each(['hidden', 'aria-hidden="true"', 'style="display: none"', 'inert'])(
    'gives nothing of a tree whose element is %s',
    (attribute) => {
      expect(readPage(slotted(attribute).document, url).contact).toBeUndefined();
    },
  );

  it('says which trees were read, so that they can be watched, and of hidden ones nothing', () => {
    const { document, highlights, name } = slotted();
    const told: ShadowRoot[] = [];
    readPage(document, url, { onRoot: (root) => told.push(root) });
    expect(new Set(told)).toEqual(new Set([highlights, name]));
    told.length = 0;
    readPage(slotted('hidden').document, url, { onRoot: (root) => told.push(root) });
    expect(told).toEqual([]);
  });

  it('nested deeper than any app nests is cut', () => {
    const { document, name } = slotted();
    name.innerHTML = `${'<div>'.repeat(700)}Ffion Pryce`;
    expect(readPage(document, url).contact).toEqual({ email: 'ffion@prycefoundry.example' });
  });
});
