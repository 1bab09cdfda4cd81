import { openPage } from '../../readers/dom/page.ts';
import { visibilityOf } from '../../readers/dom/visibility.ts';
import { type OpenDraft, openDrafts } from '../../readers/gmail/open-drafts.ts';
import type { ReadDraft } from '../../readers/gmail/read-composes.ts';
import { findDrafts } from '../../readers/gmail/read-gmail.ts';
import type { ReadOptions } from '../../readers/read-options.ts';

export type KeyedDraft = OpenDraft & { key: string };

/** The drafts of the page, looked up anew each time: nothing of an earlier reading is trusted. */
export type Drafts = {
  /** Where they are, and no more. */
  list: () => KeyedDraft[];
  read: () => { drafts: ReadDraft[]; isVisible: (element: Element) => boolean };
};

export function draftsOnPage(options: ReadOptions): Drafts {
  return {
    list() {
      try {
        return openDrafts(openPage(document, location.href, {}, options)).flatMap(({ key, ...draft }) =>
          key === undefined ? [] : [{ ...draft, key }],
        );
      } catch {
        // A page that breaks its reader has no drafts that could be told apart.
        return [];
      }
    },
    read: () => ({
      drafts: findDrafts(document, location.href, options),
      isVisible: visibilityOf(document),
    }),
  };
}
