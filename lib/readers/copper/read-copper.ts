import { addressReader, appEnding } from '../dom/address-reader.ts';

/** `app.copper.com/companies/<account>/app#/contact/<id>` (public repositories, 2026). */
export const readCopper = addressReader('copper', {
  record: /^\/companies\/(?<portal>\d+)\/app\/?#\/(?<type>\w+)\/(?<id>\d+)(?:[/?]|$)/,
  kinds: { contact: 'contact', organization: 'account', deal: 'deal', lead: 'lead' },
  list: /^\/companies\/\d+\/app\/?#\/browse(?:[/?]|$)/,
  ending: appEnding('Copper(?: CRM)?'),
});
