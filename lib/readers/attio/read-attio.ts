import { addressReader, appEnding } from '../dom/address-reader.ts';

/** `app.attio.com/<workspace>/person/<id>` and `/deals/record/<id>` (public repositories, 2026). */
export const readAttio = addressReader('attio', {
  record: /^\/(?<portal>[\w-]+)\/(?<type>[\w-]+)(?:\/record)?\/(?<id>[\da-f]{8}-[\da-f-]{27})(?:[/#]|$)/i,
  kinds: { person: 'contact', company: 'account', deals: 'deal' },
  list: /^\/[\w-]+\/(?:people|companies|deals|lists?|collection|custom)(?:[/#]|$)/,
  ending: appEnding('Attio'),
});
