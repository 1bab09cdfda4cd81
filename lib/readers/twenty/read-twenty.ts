import { addressReader } from '../dom/address-reader.ts';
import { twentyRules } from './selectors.ts';

/** `/object/person/<id>`, lists at `/objects/people` (AppPath.ts of its public source, 2026). */
export const readTwenty = addressReader('twenty', {
  record: /^\/object\/(?<type>\w+)\/(?<id>[\da-f]{8}-[\da-f-]{27})(?:[/#]|$)/i,
  kinds: { person: 'contact', company: 'account', opportunity: 'deal' },
  list: /^\/objects\/\w+(?:[/#]|$)/,
  // The title is "Ana Lima - Person": the object's own name, not its translated label (its front end, 2025).
  ending: (type) => new RegExp(`\\s+-\\s+${type}\\s*$`, 'i'),
});

/** Its front end alone has this script in its page, on whosever host it runs. */
export const isTwenty = (document: Document): boolean =>
  document.querySelector(twentyRules.app[0].selector) !== null;
