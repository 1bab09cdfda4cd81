import type { Chip } from './chip.ts';

type Order = { host: Element; shadow: ShadowRoot; chips: () => Chip[] };

/**
 * Tab goes from Send to its chip and from there to what follows Send, Shift+Tab back to Send: in the document our chip
 * stands at the very end, behind everything of the page.
 */
export function tabOrder({ host, shadow, chips }: Order, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.activeElement === host) {
        const chip = chips().find(({ button }) => button === shadow.activeElement);
        chip?.send()?.focus();
        // Forward, the browser goes on from Send by itself.
        if (event.shiftKey) stop(event);
        return;
      }
      const chip = chips().find((chip) => chip.send() === document.activeElement);
      if (!chip || event.shiftKey) return;
      stop(event);
      chip.button.focus();
    },
    { capture: true, signal },
  );
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
