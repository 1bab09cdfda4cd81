import type { DraftState } from '../../core/contract/draft.ts';
import { failure, type Result, success } from '../../platform/result.ts';
import { chipStyle } from './chip-style.ts';
import type { KeyedDraft } from '../draft/read-drafts.ts';
import { type Chip, makeChip } from './chip.ts';
import { tabOrder } from './tab-order.ts';

export type Chips = {
  /** Looks which drafts are there; call it when the page has changed. */
  update: () => void;
  /** What the panel says of a draft. Code `gone`. */
  tell: (state: DraftState) => Result<null>;
  setOn: (isOn: boolean) => void;
};

/** A check says something of words that are there: this long after others were typed it is taken away. */
const staleMs = 1_500;

/**
 * The chips beside Send, one for each draft that can be seen, in a shadow root of our own outside of the page's nodes.
 * They are placed when the page changed, scrolled or was resized, and cost nothing in between. `open` is called on a
 * person's click alone.
 */
export function draftChips(list: () => KeyedDraft[], open: () => void, signal: AbortSignal): Chips {
  const chips = new Map<string, Chip>();
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chipStyle);
  shadow.adoptedStyleSheets = [sheet];
  let isOn = false;
  let frame = 0;

  const place = () => {
    if (chips.size === 0 || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      for (const chip of chips.values()) chip.place();
    });
  };
  const sizes = new ResizeObserver(place);

  function add(draft: KeyedDraft): void {
    const chip = makeChip(draft, host);
    chip.button.addEventListener('mousedown', (event) => event.preventDefault());
    chip.button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      // The panel speaks of the draft in which the rep is.
      if (!chip.draft.root.contains(document.activeElement))
        (chip.draft.body as HTMLElement | undefined)?.focus();
      open();
    });
    chips.set(draft.key, chip);
    shadow.append(chip.button);
  }

  function update(): void {
    const drafts = isOn ? list() : [];
    const keys = new Set(drafts.map(({ key }) => key));
    for (const [key, chip] of chips) {
      if (keys.has(key)) continue;
      chip.button.remove();
      chips.delete(key);
    }
    sizes.disconnect();
    for (const draft of drafts) {
      if (!chips.has(draft.key)) add(draft);
      const chip = chips.get(draft.key);
      if (chip) chip.draft = draft;
      sizes.observe(draft.root);
      if (draft.body) sizes.observe(draft.body);
    }
    if (chips.size === 0) host.remove();
    else if (!host.isConnected) document.documentElement.append(host);
    place();
  }

  const stale = new Map<Chip, ReturnType<typeof setTimeout>>();
  const onInput = ({ target }: Event) => {
    for (const chip of chips.values()) {
      if (!(target instanceof Node) || !chip.draft.root.contains(target)) continue;
      clearTimeout(stale.get(chip));
      stale.set(
        chip,
        setTimeout(() => chip.say('quiet', ''), staleMs),
      );
    }
  };

  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', place, listening);
  window.addEventListener('resize', place, listening);
  window.addEventListener('input', onInput, listening);
  tabOrder({ host, shadow, chips: () => [...chips.values()] }, signal);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    host.remove();
  });

  return {
    update,
    tell({ key, state, words }) {
      const chip = chips.get(key);
      if (!chip) return failure('gone', 'This draft is not on the page.');
      clearTimeout(stale.get(chip));
      chip.say(state, words);
      place();
      return success(null);
    },
    setOn(next) {
      isOn = next;
      update();
    },
  };
}
