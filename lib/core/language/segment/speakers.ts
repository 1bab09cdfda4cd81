import type { FactsInput } from '../../contract/facts.ts';
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

const nameWords = (name: string): string[] => toPlainText(name).match(/[\p{L}\p{N}']+/gu) ?? [];

/** Says on which side a speaker stands. Without a known self everybody is the buyer's side. */
export function makeSideOf(
  self: FactsInput['self'],
  contact: FactsInput['contact'],
): (speaker: string) => 'us' | 'them' {
  const emails = [self?.email, ...(self?.emails ?? [])].flatMap((email) =>
    email === undefined ? [] : [email.toLowerCase()],
  );
  const selfWords = nameWords(self?.name ?? '');
  const contactWords = nameWords(contact?.name ?? '');
  const company = toPlainText(self?.company ?? '').trim();
  return (speaker) => {
    const plain = toPlainText(speaker).trim();
    if (ourNames.has(plain)) return 'us';
    if (theirNames.has(plain)) return 'them';
    if (emails.some((email) => plain.includes(email))) return 'us';
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
