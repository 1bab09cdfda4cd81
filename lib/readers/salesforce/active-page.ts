import { type FlatPage, flatPage } from '../dom/deep-query.ts';
import type { Page } from '../dom/page.ts';
import { anySelector } from '../dom/rule.ts';
import { type RecordAddress, recordInLink } from './record-address.ts';
import { foreignAreas, salesforceRules, unreadParts } from './selectors.ts';

/**
 * The one tab that shows the record of the address: of two that both look open, the one whose own lists are of this
 * record. Null where none can be told, and where the tab is of another record still.
 */
export function activePage(page: Page, record: RecordAddress): FlatPage | null {
  const tabs = openTabs(page).map((tab) => readable(flatPage(page, tab)));
  const named = tabs.filter(({ root }) => ownerOf(root, record) === 'this');
  const [tab, ...others] = tabs.length > 1 ? named : tabs;
  return tab && others.length === 0 && ownerOf(tab.root, record) !== 'another' ? tab : null;
}

/** The innermost of the open windows: a console's tab holds those of its subtabs. */
function openTabs({ document, isVisible }: Page): Element[] {
  const open = [...document.querySelectorAll(anySelector(salesforceRules.page))].filter(
    (tab) => isVisible(tab) && !tab.closest(`.slds-hide, ${foreignAreas}`),
  );
  if (open.length > 0) return open.filter((tab) => !open.some((each) => each !== tab && tab.contains(each)));
  // A page without tabs is one; where there are tabs and none is open, nothing of them is on the screen.
  return document.querySelector(anySelector(salesforceRules.anyPage)) ? [] : [document.body];
}

/** Whose lists a tab has; '' where it has none of this kind of record. */
function ownerOf(root: ParentNode, { type, id }: RecordAddress): 'this' | 'another' | '' {
  const owners = [...root.querySelectorAll('a[href*="/related/"]')]
    .map(recordInLink)
    .filter((owner) => owner?.isRelated && owner.type === type);
  if (owners.some((owner) => owner?.id === id)) return 'this';
  return owners.length > 0 ? 'another' : '';
}

const readable = ({ page, root }: FlatPage): FlatPage => ({
  page: {
    ...page,
    isVisible: (element) => !element.closest(unreadParts) && page.isVisible(element),
  },
  root,
});
