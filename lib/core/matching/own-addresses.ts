import type { Self } from '../contract/shared.ts';
import { domainOf, normalizeDomain, normalizeEmail } from '../model/email-address.ts';
import { isFreeMailDomain } from '../model/free-mail-domains.ts';

/** Whether a domain is another one or lies below it ("mail.castell.example" in "castell.example"). */
export const isWithinDomain = (domain: string, own: string): boolean =>
  own !== '' && (domain === own || domain.endsWith(`.${own}`));

type OwnAddresses = {
  /** One of the rep's own addresses. */
  isRep: (email: string) => boolean;
  /** The rep's or a colleague's; a free-mail domain makes nobody a colleague. */
  isOwn: (email: string) => boolean;
};

/** Reads once who the rep is, for asking about many people. */
export function ownAddresses(self: Self): OwnAddresses {
  const own = [self.email ?? '', ...(self.emails ?? [])].filter(Boolean).map(normalizeEmail);
  const domains = [...own.map(domainOf), ...(self.domains ?? []).map(normalizeDomain)];
  const isRep = (email: string): boolean => own.includes(normalizeEmail(email));
  const isColleague = (email: string): boolean => {
    const domain = domainOf(email);
    return !isFreeMailDomain(domain) && domains.some((own) => isWithinDomain(domain, own));
  };
  return { isRep, isOwn: (email) => isRep(email) || isColleague(email) };
}
