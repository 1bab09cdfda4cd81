import type { PagePerson } from '../../core/contract/read.ts';
import type { Self } from '../../core/contract/shared.ts';
import { domainOf, normalizeDomain } from '../../core/model/email-address.ts';
import { isFreeMailDomain } from '../../core/model/free-mail-domains.ts';
import { foldName } from '../../core/model/fold-name.ts';
import { emailOf, isRobot } from './people.ts';

/** Reserved for samples (RFC 2606): nobody's company either, unless the settings say so. */
const sampleDomains = /^example\.(?:com|net|org)$/;

export type Own = {
  /** False where neither the settings nor the page say who the rep is: then nobody can be called the other end. */
  isKnown: boolean;
  /** The rep's own mailbox. */
  isRep: (email: string) => boolean;
  /** The rep or a colleague. */
  isOwn: (person: PagePerson) => boolean;
  /** Somebody at the other end: neither own side nor a robot. */
  isOutside: (person: PagePerson) => boolean;
};

/** Who stands on our side, from the settings and the addresses that the page shows as the signed-in account. */
export function ownSide(self: Self | undefined, pageAddresses: readonly string[]): Own {
  const emails = [self?.email, ...(self?.emails ?? []), ...pageAddresses].map(emailOf).filter(Boolean);
  const mailboxes = new Set(emails.map(mailbox));
  const domains = [
    ...(self?.domains ?? []).map(normalizeDomain),
    ...emails.map(domainOf).filter((domain) => !sampleDomains.test(domain)),
  ].filter((domain) => domain !== '' && !isFreeMailDomain(domain));
  const ownName = foldName(self?.name ?? '');
  const isOwn = ({ name, email }: PagePerson) => {
    if (name && ownName !== '' && foldName(name) === ownName) return true;
    if (!email) return false;
    const theirs = domainOf(email);
    return (
      mailboxes.has(mailbox(email)) || domains.some((ours) => theirs === ours || theirs.endsWith(`.${ours}`))
    );
  };
  return {
    isKnown: emails.length > 0 || domains.length > 0,
    isRep: (email) => mailboxes.has(mailbox(email)),
    isOwn,
    isOutside: (person) => !isOwn(person) && !isRobot(person.email ?? ''),
  };
}

/** `a+tag@b` is the mailbox `a@b`, and Google's addresses do not count dots. */
function mailbox(email: string): string {
  const domain = domainOf(email);
  const local = email.slice(0, -domain.length - 1).replace(/\+.*$/, '');
  return `${/^(?:gmail|googlemail)\.com$/.test(domain) ? local.replaceAll('.', '') : local}@${domain}`;
}
