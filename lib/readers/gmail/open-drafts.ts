import { type Page, noteConflict } from '../dom/page.ts';
import { anySelector } from '../dom/rule.ts';
import { cleanText, textLength } from '../dom/text.ts';
import { composeRules } from './compose-selectors.ts';
import { hooksIn } from './hooks.ts';
import { isWritten } from './walls.ts';

/** A draft on the page: its frame, and where its text is written (missing while it loads). */
export type OpenDraft = { root: Element; body?: Element; key?: string };

const mostDrafts = 20;

/**
 * Every open draft that can be seen; minimised ones are hidden. A frame that holds two of anything that a draft has
 * once is none: nobody knows whose recipients are whose.
 */
export function openDrafts(page: Page): OpenDraft[] {
  const frame = anySelector(composeRules.root);
  const anchors = hooksIn({ ...page, found: {} }, '', page.document, composeRules.anchor);
  const frames = new Set(anchors.map((anchor) => anchor.closest(frame)));
  const roots = [...frames].filter((root) => root !== null);
  const drafts = roots
    .filter((root) => !roots.some((other) => other !== root && root.contains(other)))
    .slice(0, mostDrafts)
    .flatMap((root) => openDraft(page, root) ?? []);
  return drafts.map((draft) => {
    const isTaken = drafts.some((other) => other !== draft && other.key === draft.key);
    return isTaken ? { ...draft, key: undefined } : draft;
  });
}

function openDraft(page: Page, root: Element): OpenDraft | null {
  const bodies = hooksIn(page, 'compose.text', root, composeRules.body);
  const subjects = hooksIn({ ...page, found: {} }, '', root, [composeRules.subject[0]]);
  const ids = new Set(valuesOf(root, composeRules.key[0].selector));
  page.found['compose.root'] = composeRules.root.find(({ selector }) => root.matches(selector))?.name ?? '';
  if (bodies.length > 1 || subjects.length > 1 || ids.size > 1) {
    noteConflict(page, 'compose.root');
    return null;
  }
  return { root, body: bodies[0], key: keyOf(page, root) };
}

/** Gmail's own id of the compose, else of its draft, else ours. */
function keyOf(page: Page, root: Element): string | undefined {
  const attribute = root.getAttribute('data-compose-id') ?? '';
  const [composeId = ''] = valuesOf(root, composeRules.key[0].selector);
  const [draftId = ''] = valuesOf(root, composeRules.key[1].selector);
  if (attribute !== '' && composeId !== '' && attribute !== composeId) noteConflict(page, 'compose.key');
  return (composeId || draftId).slice(0, 200) || page.keyOf?.(root);
}

/** What hidden fields of the draft's own form hold; those that stand in a quoted mail are none. */
export function valuesOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll<HTMLInputElement>(selector)]
    .filter((field) => !isWritten(field))
    .map((field) => cleanText(field.value, textLength))
    .filter(Boolean);
}
