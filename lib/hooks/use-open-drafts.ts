import { useState } from 'react';
import { isWritable, type OpenDrafts, openDrafts } from '../core/draft/open-draft.ts';
import type { Contact } from '../core/model/entities.ts';
import type { Settings } from '../core/model/settings.ts';
import type { DraftInTab } from './page-draft.ts';
import type { TabContext } from './use-tab-context.ts';

/** A draft that lines and mails may go into; `label` says for whom where the draft itself does not. */
export type DraftTarget = DraftInTab & { label: string };

export type DraftsOnScreen = OpenDrafts & {
  choose: (key: string) => void;
  target?: DraftTarget | undefined;
};

type About = { contact: Contact | undefined; isPicked: boolean; settings: Settings };

/** The drafts that stand in a tab, and which is meant: it stays the same one while the cursor is elsewhere on the page. */
export function useOpenDrafts(context: TabContext | null | undefined, about: About): DraftsOnScreen {
  const { contact, isPicked, settings } = about;
  const [held, setHeld] = useState<{ tabId: number; key: string }>();
  const tabId = context?.tabId;
  // Where the app gives a draft no id of its own, a key is one of its page's alone.
  const heldKey = held?.tabId === tabId ? held?.key : undefined;
  const hold = (key: string) => tabId !== undefined && setHeld({ tabId, key });
  const emails = contact?.emails ?? [];
  const open = openDrafts(context?.snapshot?.composes ?? [], { emails, self: settings.self, heldKey });
  const { chosen } = open;
  if (chosen?.draft.isFocused && chosen.draft.key !== heldKey) hold(chosen.draft.key);
  const target = context &&
    contact &&
    chosen &&
    isWritable(chosen, isPicked) && {
      tabId: context.tabId,
      draft: chosen.draft,
      label: chosen.standing === 'theirs' ? 'Insert' : `Insert for ${contact.name}`,
    };
  return { ...open, choose: hold, target: target || undefined };
}
