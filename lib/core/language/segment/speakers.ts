import type { FactsInput } from '../../contract/facts.ts';
import { isFreeMailDomain } from '../../model/free-mail-domains.ts';
import { toPlainText } from '../plain-text.ts';

const ourNames = new Set([
  'me',
  'us',
  'rep',
  'ae',
  'sdr',
  'seller',
  'sales',
  'sales rep',
  'myself',
  'you',
  'i',
  'we',
]);
/** "Lena (us)" */
const ourMark = /\((?:us|me|rep|ae|our side|seller|vendor|host)\)$/;
const theirNames = new Set([
  'them',
  'they',
  'buyer',
  'customer',
  'client',
  'prospect',
  'lead',
  'her',
  'him',
  'she',
  'he',
]);

/** What a recorder calls a voice that it does not know. */
const unnamed =
  /^(?:(?:unknown|unidentified|guest) ?)?(?:speaker|voice|participant|person|attendee|guest|caller|user|unknown|unidentified)(?:[ _#-]*[\da-z]{1,2})?$/;

/** True for "Speaker 1": until somebody says who that is, it is neither us nor them. */
export const isUnnamed = (speaker: string): boolean => unnamed.test(toPlainText(speaker).trim());

const domainOf = (address: string): string => /@([\w.-]+)/.exec(address)?.[1] ?? '';

const nameWords = (name: string): string[] => toPlainText(name).match(/[\p{L}\p{N}']+/gu) ?? [];

/** Says on which side a speaker stands. Without a known self everybody is the buyer's side. */
export function makeSideOf(
  self: FactsInput['self'],
  contact: FactsInput['contact'],
): (speaker: string) => 'us' | 'them' {
  const emails = [self?.email, ...(self?.emails ?? [])].flatMap((email) =>
    email === undefined ? [] : [email.toLowerCase()],
  );
  const ownDomains = new Set(
    [...(self?.domains ?? []).map((domain) => domain.toLowerCase()), ...emails.map(domainOf)].filter(
      (domain) => domain !== '' && !isFreeMailDomain(domain),
    ),
  );
  const selfWords = nameWords(self?.name ?? '');
  const contactWords = nameWords(contact?.name ?? '');
  const company = toPlainText(self?.company ?? '').trim();
  return (speaker) => {
    const plain = toPlainText(speaker).trim();
    if (ourNames.has(plain) || ourMark.test(plain)) return 'us';
    if (theirNames.has(plain)) return 'them';
    if (emails.some((email) => plain.includes(email))) return 'us';
    const domain = domainOf(plain);
    if (ownDomains.has(domain)) return 'us';
    if (domain !== '' && !isFreeMailDomain(domain)) return 'them';
    if (company.length > 2 && plain.includes(company)) return 'us';
    const spoken = nameWords(plain);
    const isContact = contactWords.length > 0 && contactWords.every((word) => spoken.includes(word));
    const isSelf =
      selfWords.length > 0 &&
      (selfWords.every((word) => spoken.includes(word)) ||
        (spoken.length === 1 && spoken[0] === selfWords[0]));
    return isSelf && !isContact ? 'us' : 'them';
  };
}
