import { useEffect } from 'react';

const fields = 'input, textarea, select, [contenteditable], [role="combobox"], dialog';

/**
 * One key does what its element says in `aria-keyshortcuts`: a button is pressed, a text box gets the focus. No key
 * works while a field is focused, with Ctrl, Alt or the command key, or where the rep has switched them off.
 */
export function useHotkeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(fields)) return;
      if (document.querySelector('dialog[open]')) return;
      const targets = [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')];
      const target = targets.find((element) => element.getAttribute('aria-keyshortcuts') === event.key);
      if (!target) return;
      event.preventDefault();
      target.focus();
      if (target.tagName === 'BUTTON' && event.key !== 's') target.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}
