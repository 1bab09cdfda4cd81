import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, filled, lineOf } from '../dom/page.ts';
import { personOf } from '../dom/people.ts';
import { onlyValue } from '../dom/record-values.ts';
import { cleanText } from '../dom/text.ts';
import { partyKind } from './party-kind.ts';
import { foreignAreas, trytonRules } from './selectors.ts';

type Field = 'description' | 'state' | 'amount' | 'party' | 'contact';

/** An opportunity names the buyer's firm (`party`) and one way to reach one of its people (`contact`: `Ada <ada@b>`). */
export function readOpportunity(page: Page, tab: Element): Omit<PageSnapshot, 'app' | 'found'> {
  const fieldOf = (field: string, name: Field, readOne = lineOf) =>
    onlyValue(page, field, trytonRules[name], { root: tab, foreign: foreignAreas, readOne });
  const name = fieldOf('deal.name', 'description');
  const details = filled({
    stage: fieldOf('deal.stage', 'state', chosenText),
    amount: fieldOf('deal.amount', 'amount', withSymbol),
  });
  const party = fieldOf('account.name', 'party');
  const contact = contactIn(page, fieldOf('contact.name', 'contact'), party);
  if (!contact) delete page.found['contact.name'];
  const { name: by, email } = contact ?? {};
  return {
    page: 'deal',
    ...(name && { deal: { name, ...details } }),
    ...(party && by !== party && { account: { name: party } }),
    ...(contact && { contact }),
    people: contact ? [{ ...(by && { name: by }), ...(email && { email }) }] : [],
  };
}

/** `Ada <ada@b>`, or with a phone number; nobody where it is the firm's own address, or one of ours. */
function contactIn(page: Page, text: string, party: string): (PagePerson & { phone?: string }) | null {
  const [, name = '', value = ''] = /^([^<>]+) <([^<>]+)>$/.exec(text) ?? [];
  const person = personOf(name, value);
  if (!person || !page.own.isOutside(person)) return null;
  const kind = partyKind(name, person.email ?? '');
  if (kind === 'organisation' || (name === party && kind !== 'person')) return null;
  return { ...person, ...(/^\+?[\d ().-]{5,}$/.test(value) && { phone: value }) };
}

/** The chosen text of a selection, as the rep reads it. */
function chosenText(_page: Page, element: Element): string {
  return cleanText((element as HTMLSelectElement).selectedOptions[0]?.textContent);
}

/** An amount with its currency, which stands before or after it; the input beside it is the same for machines. */
function withSymbol(page: Page, element: Element): string {
  const value = lineOf(page, element);
  const symbols = [...(element.parentElement?.querySelectorAll('.symbol') ?? [])].filter(page.isVisible);
  const [before, after] = ['symbol-start', 'symbol-end'].map((side) =>
    symbols
      .filter(({ classList }) => classList.contains(side))
      .map((symbol) => lineOf(page, symbol))
      .join(''),
  );
  return value && cleanText(`${before}${value} ${after}`);
}
