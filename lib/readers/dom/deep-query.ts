import type { Page } from './page.ts';

const mostNodes = 30_000;
const deepest = 500;
/** Nothing to be read is in them, and an app is full of them. */
const unread = /^(?:svg|script|style|template)$/i;

/** A part of a page to be read with ordinary selectors. */
export type FlatPage = { page: Page; root: ParentNode };

/**
 * A part of a page with the shadow trees in it: as it stands where it has none, else a copy of what is visible there, in
 * the order of the screen, in a document of its own where no element of the page comes to life. Attributes are copied,
 * typed values are not. The page itself is never changed.
 */
export function flatPage(page: Page, root: Element): FlatPage {
  if (![root, ...root.querySelectorAll('*')].some((element) => shadowOf(element) !== null))
    return { page, root };
  const inert = page.document.implementation.createHTMLDocument('');
  let left = mostNodes;
  const copyInto = (target: Element, node: Node, depth = 0): void => {
    if (left <= 0 || depth > deepest) return;
    left -= 1;
    if (node.nodeType === 3) target.append(inert.importNode(node));
    if (node.nodeType !== 1 || unread.test(node.nodeName) || !page.isVisible(node as Element)) return;
    const copy = inert.importNode(node as Element, false);
    target.append(copy);
    for (const child of childrenOf(page, node as Element)) copyInto(copy, child, depth + 1);
  };
  copyInto(inert.body, root);
  return { page: { ...page, document: inert, isVisible: () => true }, root: inert.body };
}

/** What stands below an element on the screen: its shadow tree, what is put into a slot, else its own children. */
function childrenOf(page: Page, element: Element): Iterable<Node> {
  const shadow = shadowOf(element);
  if (shadow) page.onRoot?.(shadow);
  if (shadow) return shadow.childNodes;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : element.childNodes;
}

/** Only an app's own elements are asked, which are the ones that hide their trees: all others would cost time. */
function shadowOf(element: Element): ShadowRoot | null {
  if (!element.localName.includes('-')) return null;
  // Closed roots are opened to a content script alone.
  return globalThis.chrome?.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? element.shadowRoot;
}
