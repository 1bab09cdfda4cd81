import { addressReader, appEnding } from '../dom/address-reader.ts';

/** `app.close.com/lead/lead_…/`: what Close calls a lead is a company, its contacts stand inside (ten public repositories, 2026). */
export const readClose = addressReader('close', {
  record: /^\/(?<type>lead)\/(?<id>lead_\w+)(?:[/#]|$)/,
  kinds: { lead: 'account' },
  list: /^\/(?:leads|contacts|opportunities|search)(?:[/#]|$)/,
  ending: appEnding('Close(?: CRM)?'),
});
