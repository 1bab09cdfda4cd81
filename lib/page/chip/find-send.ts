import { isWritten } from '../../readers/gmail/walls.ts';

/**
 * The button that sends a draft: first by InboxSDK's hook (2026-07), then by the row's own structure, whose first button
 * it is. The arrow beside it opens a menu, and says so.
 */
const sendSelectors = [
  '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
  'tr.btC [role="button"]:not([aria-haspopup="true"])',
];

/** Null where the draft shows none. What stands in the draft's own text is none either. */
export function findSend(root: Element): HTMLElement | null {
  for (const selector of sendSelectors) {
    for (const button of root.querySelectorAll<HTMLElement>(selector))
      if (!isWritten(button) && button.checkVisibility()) return button;
  }
  return null;
}
