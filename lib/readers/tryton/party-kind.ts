import { domainOf } from '../../core/model/email-address.ts';
import { isFreeMailDomain } from '../../core/model/free-mail-domains.ts';
import { foldName } from '../../core/model/fold-name.ts';
import { isAddressOf, isRoleMailbox } from '../generic/name-match.ts';

const legalForm =
  /(?:^|\s)(?:gmbh|ag|kg|ohg|ug|e\.?k|ltd|limited|inc|corp|llc|llp|plc|pty|co|company|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l|b\.?v|n\.?v|oyj?|ab|a\.?s|aps|sp\.? z o\.?o)\.?$/i;

/**
 * Whether a party is a person or an organisation, which Tryton does not keep apart, by its name and its first address;
 * null where neither says so.
 */
export function partyKind(name: string, email: string): 'person' | 'organisation' | null {
  if (legalForm.test(name)) return 'organisation';
  if (name === '' || email === '') return null;
  const words = foldName(name).split(' ').filter(Boolean);
  const mailbox = foldName(email.replace(/@.*$/, '').replace(/[._-]/g, ' ')).split(' ');
  const isNamed = mailbox.some((part) => part.length > 1 && words.includes(part));
  if (!isRoleMailbox(email) && (isNamed || isAddressOf(name, email))) return 'person';
  const domain = domainOf(email);
  const isTheirs = !isFreeMailDomain(domain) && domain.split(/[.-]/).join('').startsWith(words.join(''));
  return isRoleMailbox(email) || isTheirs ? 'organisation' : null;
}
