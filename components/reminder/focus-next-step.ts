const patienceMs = 3_000;

const textOf = (region: string): string =>
  document.querySelector(`section[aria-label="${region}"]`)?.textContent ?? '';

/** Puts the focus into the Next step of somebody who is to be shown; a buyer takes a moment to be read. */
export function focusNextStep(name: string): void {
  const until = performance.now() + patienceMs;
  const look = () => {
    const button = document.querySelector<HTMLElement>('section[aria-label="Next step"] button');
    if (button && textOf('Who').includes(name)) {
      button.scrollIntoView?.({ block: 'center' });
      button.focus();
    } else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}
