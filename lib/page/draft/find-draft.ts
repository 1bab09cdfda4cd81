import { failure, type Result, success } from '../../platform/result.ts';
import { type DraftText, draftText } from '../../readers/gmail/draft-text.ts';
import type { Drafts } from './read-drafts.ts';

/** A draft as it stands on the page at this moment. */
export type PageDraft = {
  key: string;
  root: Element;
  body: HTMLElement;
  /** To and Cc, lower case, sorted. */
  to: string;
  words: DraftText;
};

export type ReadDrafts = Drafts['read'];

const gone = failure('gone', 'This draft is not on the page.');

/** The draft of a key, as it is now. Code `gone` where none has it. */
export function findDraft(read: ReadDrafts, key: string): Result<PageDraft> {
  const { drafts, isVisible } = read();
  const draft = drafts.find((draft) => draft.key === key);
  if (!draft?.body) return gone;
  const { root, body, compose } = draft;
  const to = addressesOf([...compose.to, ...compose.cc].map(({ email = '' }) => email));
  return success({ key, root, body: body as HTMLElement, to, words: draftText(body, isVisible) });
}

/** The same, and only where it goes to those whom the panel saw in it. Code `other_recipient`. */
export function findDraftTo(read: ReadDrafts, { key, to }: { key: string; to: string[] }): Result<PageDraft> {
  const found = findDraft(read, key);
  if (!found.ok || found.value.to === addressesOf(to)) return found;
  return failure('other_recipient', 'The draft goes to somebody else.');
}

/** The same, and only where its text is the one that the panel speaks of. Code `changed`. */
export function withText(found: Result<PageDraft>, text: string): Result<PageDraft> {
  if (!found.ok || found.value.words.text === text) return found;
  return failure('changed', 'The draft says something else by now.');
}

const addressesOf = (emails: readonly string[]): string =>
  [...new Set(emails.map((email) => email.trim().toLowerCase()))].filter(Boolean).sort().join(' ');
