import { domainOf } from '../model/email-address.ts';
import { companyDomainOf } from './company-domain.ts';
import { isWithinDomain } from './own-addresses.ts';

/** Whether an address is of the company of these; addresses at mail providers have none. */
export function makeIsColleague(emails: readonly string[]): (email: string) => boolean {
  const companies = emails.flatMap((email) => companyDomainOf(email) ?? []);
  return (email) => {
    const domain = domainOf(email);
    return companies.some((one) => isWithinDomain(domain, one) || isWithinDomain(one, domain));
  };
}
