import { anySelector } from '../dom/rule.ts';
import { cleanText } from '../dom/text.ts';
import { isAddress } from './record-address.ts';
import { suiteCrmRules } from './selectors.ts';

/** Whether a page under anybody's address is SuiteCRM's: by its form, and by its title or what its theme leaves there. */
export const isSuiteCrm = (document: Document, url: URL): boolean =>
  isAddress(url) &&
  (/(?:^|» )SuiteCRM$/.test(cleanText(document.title)) ||
    document.querySelector(anySelector(suiteCrmRules.mark)) !== null);
