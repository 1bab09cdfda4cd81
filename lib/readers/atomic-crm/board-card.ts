import type { Page } from '../dom/page.ts';
import { cleanText, nameLength } from '../dom/text.ts';
import { atomicCrmRules } from './selectors.ts';

export type BoardCard = { company: string; stage: string; facts: string[] };

/**
 * The card of an open deal on the board behind its dialog, by its id: it alone says which column the deal is in. The
 * dialog takes the board away from assistive techniques, so it counts as hidden and its texts are read as they are.
 * None where there are two, or where it bears another name.
 */
export function boardCardOf({ document }: Page, id: string, name: string): BoardCard | null {
  const cards = [
    ...document.querySelectorAll(`${atomicCrmRules.card[0].selector}[data-rfd-draggable-id="${id}"]`),
  ];
  const [card, ...others] = cards;
  if (!card || others.length > 0) return null;
  const [title, line] = card.querySelectorAll('p');
  const company = textOf(title?.querySelector('span'));
  if (textOf(title) !== `${company} - ${name}`) return null;
  const column = card.closest(atomicCrmRules.column[0].selector);
  return {
    company,
    stage: textOf(column?.parentElement?.querySelector('h3')),
    facts: [...(line?.querySelectorAll('span') ?? [])].map(textOf),
  };
}

const textOf = (element: Element | null | undefined): string => cleanText(element?.textContent, nameLength);
