const hiddenMarkup =
  '[hidden], [aria-hidden="true" i], [inert], template, noscript, dialog:not([open]), input[type="hidden" i]';
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const deepest = 1_000;

/**
 * Tells what a person can see, for one reading of one document: every app leaves hidden twins of other records behind.
 * A browser knows by itself (`checkVisibility`); elsewhere attributes, inline styles and style sheets are followed up
 * the parents.
 */
export function visibilityOf(document: Document): (element: Element) => boolean {
  const view = document.defaultView;
  if (view && typeof document.documentElement?.checkVisibility === 'function') {
    const shown = new WeakSet<Element>();
    const isShownByParent = (element: Element): boolean => {
      const { display, visibility } = view.getComputedStyle(element);
      if (display !== 'contents' || visibility !== 'visible') return false;
      const above = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
      return above !== undefined && isVisible(above);
    };
    const isVisible = (element: Element): boolean => {
      // A walk down the page has seen the parent before: of a mail of megabytes only the element itself is looked at.
      const isUnder = element.parentElement !== null && shown.has(element.parentElement);
      const isMarked = isUnder ? element.matches(hiddenMarkup) : element.closest(hiddenMarkup) !== null;
      // A slot, and whatever else is there for its children alone, has no box of its own and counts as not visible.
      const isShown =
        !isMarked && (element.checkVisibility({ visibilityProperty: true }) || isShownByParent(element));
      if (isShown) shown.add(element);
      return isShown;
    };
    return isVisible;
  }
  const known = new WeakMap<Element, boolean>();
  const sheets = view ? hidingSelectors(document) : '';
  const hides = (element: Element) =>
    element.matches(hiddenMarkup) ||
    hiddenStyle.test(element.getAttribute('style') ?? '') ||
    (sheets !== '' && view !== null && element.matches(sheets) && isHiddenBySheet(view, element));

  return (element) => {
    const chain: Element[] = [];
    let node: Element | null = element;
    while (node && !known.has(node)) {
      if (chain.push(node) > deepest) return false;
      node = node.parentElement;
    }
    let isShown = node === null || known.get(node) === true;
    for (const link of chain.toReversed()) {
      isShown = isShown && !hides(link);
      known.set(link, isShown);
    }
    return isShown;
  };
}

function isHiddenBySheet(view: Window, element: Element): boolean {
  const { display, visibility } = view.getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse';
}

/** Computing styles is slow outside a browser, so only what some hiding rule could mean is asked for. */
function hidingSelectors(document: Document): string {
  const selectors: string[] = [];
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
      if (!('selectorText' in rule)) continue;
      const { selectorText, style } = rule as CSSStyleRule;
      const isHiding = style.display === 'none' || /^(?:hidden|collapse)$/.test(style.visibility);
      if (isHiding && isSelector(document, selectorText)) selectors.push(selectorText);
    }
  };
  for (const sheet of document.styleSheets) {
    try {
      visit(sheet.cssRules);
    } catch {
      // A sheet of another origin keeps its rules to itself.
    }
  }
  return selectors.join(', ');
}

function isSelector(document: Document, selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
