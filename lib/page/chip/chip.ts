import type { DraftState } from '../../core/contract/draft.ts';
import type { KeyedDraft } from '../draft/read-drafts.ts';
import { findRoom } from './find-room.ts';
import { findSend } from './find-send.ts';

/** The chip of one draft: a button of ours that stands where its Send is. */
export type Chip = {
  button: HTMLButtonElement;
  /** The element after which it stands in the order of Tab; undefined while it is hidden. */
  send: () => HTMLElement | undefined;
  /** Its draft, whose nodes may have been made anew. */
  draft: KeyedDraft;
  say: (state: DraftState['state'], words: string) => void;
  place: () => void;
};

const shapes: Record<DraftState['state'], string> = { good: '✓', missing: '◐', ungrounded: '!', quiet: '•' };
const ownName = 'Second Call';

/** `host` is the element around the shadow root in which the button stands: for the page it is what is hit there. */
export function makeChip(draft: KeyedDraft, host: Element): Chip {
  const button = document.createElement('button');
  button.type = 'button';
  const shape = document.createElement('i');
  shape.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  button.append(shape, label);
  button.hidden = true;
  let at: { left: number; top: number } | undefined;

  const chip: Chip = {
    button,
    draft,
    send: () => (button.hidden ? undefined : (findSend(chip.draft.root) ?? undefined)),
    say(state, words) {
      const said = words.slice(0, 80);
      button.dataset.state = state;
      shape.textContent = shapes[state];
      label.textContent = said || ownName;
      button.setAttribute('aria-label', said ? `${ownName}: ${said}` : ownName);
    },
    place() {
      const send = findSend(chip.draft.root);
      const isFree = (box: DOMRect) => isInFront(box, chip.draft.root, host);
      button.hidden = send === null || !isFree(send.getBoundingClientRect());
      if (send === null || button.hidden) return;
      button.dataset.theme = isDark(chip.draft.body ?? send) ? 'dark' : 'light';
      const row = send.closest('tr') ?? send.parentElement ?? send;
      at = findRoom(
        send.getBoundingClientRect(),
        row.getBoundingClientRect(),
        takenIn(row),
        sizeOf(button),
        at,
      );
      button.style.left = `${Math.round(at.left)}px`;
      button.style.top = `${Math.round(at.top)}px`;
      button.hidden = !isFree(button.getBoundingClientRect());
    },
  };
  chip.say('quiet', '');
  return chip;
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight });

/** The boxes of everything in the row that holds nothing more. */
function takenIn(row: Element): DOMRect[] {
  return [...row.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 || element.matches('[role="button"]'))
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether the draft itself is what is seen in the middle of a box: no window of the page lies over it there. */
function isInFront({ left, right, top, bottom }: DOMRect, root: Element, host: Element): boolean {
  const hits = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  const hit = hits.find((element) => element !== host);
  return hit !== undefined && root.contains(hit);
}

/** By the colour in which the page writes there: its theme is its own, not the system's. */
function isDark(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150;
}
