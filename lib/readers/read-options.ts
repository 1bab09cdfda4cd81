import type { PageSnapshot } from '../core/contract/read.ts';
import type { Self } from '../core/contract/shared.ts';

export type ReadOptions = {
  /** The rep: none of these addresses or domains is ever the contact. */
  self?: Self;
  /** Who sees what: by default `checkVisibility` in a browser, attributes and styles up the parents elsewhere. */
  isVisible?: (element: Element) => boolean;
  /** A name of our own for a draft's element that the page gives none, for as long as the element lives. */
  keyOf?: (root: Element) => string;
  /** Told of each shadow tree that was read, so that its changes can be watched. */
  onRoot?: (root: ShadowRoot) => void;
  /** What the rep had marked on the page when she asked for it to be read. */
  selection?: string;
};

/** Every reader: a document and its address in, plain capped data out. Never throws, never changes the document. */
export type Reader = (document: Document, url: string, options?: ReadOptions) => PageSnapshot;
