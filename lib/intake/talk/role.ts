import type { ContactInput, Self } from '../../core/contract/shared.ts';
import { isUnnamed, makeSideOf } from '../../core/language/segment/speakers.ts';
import { foldName, nameWords } from '../../core/model/fold-name.ts';

/** Who a speaker is: the rep, the contact, somebody else of either side, nobody knows, or not to be imported. */
export type Role = 'me' | 'contact' | 'theirs' | 'ours' | 'unknown' | 'left_out';

export type Sides = { self?: Self | undefined; contact?: ContactInput | undefined };

const meWords = new Set(['me', 'myself', 'you', 'i', 'rep', 'ae', 'sdr', 'seller', 'sales', 'sales rep']);
const contactWords = new Set(['them', 'buyer', 'customer', 'client', 'prospect', 'her', 'him', 'she', 'he']);

/** "Sarah Okafor (Harrow & Finch)" names Sarah Okafor, and "Sarah" does. */
function isNamed(speaker: string, name: string | undefined): boolean {
  const [own, spoken] = [nameWords(name ?? ''), nameWords(speaker)];
  if (own.length === 0) return false;
  return own.every((word) => spoken.includes(word)) || (spoken.length === 1 && spoken[0] === own[0]);
}

/** Who a speaker most likely is by name and address; undefined for "Speaker 1", which has to be asked. */
export function guessRole(speaker: string, { self, contact }: Sides): Role | undefined {
  const plain = foldName(speaker);
  if (meWords.has(plain)) return 'me';
  if (contactWords.has(plain)) return 'contact';
  if (plain === '' || isUnnamed(speaker)) return undefined;
  const address = speaker.toLowerCase();
  if (contact?.email && address.includes(contact.email)) return 'contact';
  const own = [self?.email, ...(self?.emails ?? [])];
  if (own.some((email) => email && address.includes(email))) return 'me';
  const [isContact, isSelf] = [contact, self].map((who) => isNamed(speaker, who?.name));
  // The rep and the contact share a first name.
  if (isContact && isSelf) return undefined;
  if (isContact || isSelf) return isContact ? 'contact' : 'me';
  return makeSideOf(self, contact)(speaker) === 'us' ? 'ours' : 'theirs';
}
