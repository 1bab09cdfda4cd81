import { addressReader, appEnding } from '../dom/address-reader.ts';

/** `<org>.myfreshworks.com/crm/sales/contacts/<id>` (public repositories, 2026). */
export const readFreshsales = addressReader('freshsales', {
  record: /^\/crm\/sales\/(?<type>\w+)\/(?<id>\d+)(?:[/#]|$)/,
  kinds: { contacts: 'contact', accounts: 'account', deals: 'deal', leads: 'lead' },
  list: /^\/crm\/sales\/(?:contacts|accounts|deals|leads)(?:[/#]|$)/,
  ending: appEnding('(?:Freshsales|Freshworks(?: CRM)?)'),
});
