/**
 * Puts what stands in each of an app's own elements into a shadow tree of it, as in an organisation where the browser's
 * own shadow trees are switched on; gives the trees.
 */
export function intoShadowTrees(document: Document, mode: ShadowRootMode = 'open'): ShadowRoot[] {
  const own = [...document.body.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return own.map((element) => {
    const root = element.attachShadow({ mode });
    root.append(...element.childNodes);
    return root;
  });
}
