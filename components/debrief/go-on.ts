const groupOf = (field: HTMLElement): Element | null =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')
    ? field.closest('fieldset')
    : null;

/** What the keyboard stops at: of a group of radio buttons the chosen one, else the first. */
function stopsIn(form: HTMLElement): HTMLElement[] {
  const fields = form.querySelectorAll<HTMLElement>('input:enabled, textarea:enabled, [data-save]');
  const seen = new Set<Element>();
  return [...fields].flatMap((field) => {
    const group = field instanceof HTMLInputElement && field.type === 'radio' ? groupOf(field) : null;
    if (group === null) return [field];
    if (seen.has(group)) return [];
    seen.add(group);
    return [group.querySelector<HTMLElement>('input:checked') ?? field];
  });
}

/** Moves the focus on to the next question behind a field; out of a list of choices with one step. */
export function goOn(form: HTMLElement, from: HTMLElement): void {
  const group = groupOf(from);
  const isBehind = (stop: HTMLElement): boolean =>
    (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (group === null || !group.contains(stop) || groupOf(stop) !== group);
  stopsIn(form).find(isBehind)?.focus();
}
