import { domainOf } from '../model/email-address.ts';
import { isFreeMailDomain } from '../model/free-mail-domains.ts';

/** The domain that names a company; one that strangers share says nothing. */
export const companyDomainOf = (email: string | undefined): string | undefined => {
  const domain = domainOf(email ?? '');
  return domain === '' || isFreeMailDomain(domain) ? undefined : domain;
};
