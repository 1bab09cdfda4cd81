import { emailOf } from './people.ts';
import type { Rule } from './rule.ts';

export const googleAccountRule: Rule = {
  name: 'google/account-link',
  selector: 'a[href*="accounts.google.com/SignOutOptions"][aria-label]',
  source: 'Google bar, 2026',
};

/** The signed-in address: "Google Account: Ana Lima (ana@b.example)" in any language. Links that `isForeign` knows are left out. */
export function googleAccount(
  document: Document,
  isForeign: (element: Element) => boolean = () => false,
): string {
  const links = [...document.querySelectorAll(googleAccountRule.selector)];
  const label = links.find((link) => !isForeign(link))?.getAttribute('aria-label') ?? '';
  return emailOf(/\S{1,64}@[^\s()]{1,250}/.exec(label.slice(0, 1_000).replace(/[()]/g, ' '))?.[0]);
}
