const patienceMs = 3_000;

/** Puts the focus into the Next step of whoever is shown next; a buyer takes a moment to be read. */
export function focusNextStep(): void {
  const until = performance.now() + patienceMs;
  const before = document.querySelector('[aria-label="Who"] p')?.textContent;
  const look = () => {
    const button = document.querySelector<HTMLElement>('section[aria-label="Next step"] button');
    const isNew = document.querySelector('[aria-label="Who"] p')?.textContent !== before;
    const isLate = performance.now() > until;
    if (button && (isNew || isLate)) {
      button.scrollIntoView({ block: 'center' });
      button.focus();
    } else if (!isLate) requestAnimationFrame(look);
  };
  look();
}
